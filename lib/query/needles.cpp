#include "query/needles.h"

#include <algorithm>
#include <bit>

#include "bytes/commonness.h"
#include "bytes/eight_bytes.h"
#include "bytes/letter_case.h"
#include "query/breaks.h"
#include "text/utf8.h"

namespace galley {
namespace {

// A piece of ASCII of this size tells as much as a longer one of other letters.
constexpr std::size_t long_enough = 3;

// Letters beyond ASCII that differ in case from one of ASCII: the long s and the Kelvin sign.
std::string_view other_case_of(char c) {
  if (small_letter(c) == 's') return "\u017F";
  return small_letter(c) == 'k' ? "\u212A" : std::string_view();
}

// All ways to write a text of ASCII that the capitals of ASCII do not cover. None where there are
// many, and of other texts.
std::vector<std::string> spellings(std::string_view text) {
  constexpr std::size_t most = 8;
  std::vector<std::string> all = {""};
  if (!is_ascii(text)) return {};
  for (const char c : text) {
    const std::string_view other = other_case_of(c);
    if (!other.empty() && 2 * all.size() > most) return {};
    const std::size_t count = all.size();
    for (std::size_t i = 0; i < count; ++i) {
      if (!other.empty()) all.push_back(all[i] + std::string(other));
      all[i] += c;
    }
  }
  return all;
}

enum class Signs { ascii, all };

bool can_stand(char32_t c, Signs signs, bool any_case) {
  if (c == replacement_character) return false;  // may stand for any bytes
  if (any_case && c < 0x80 && !other_case_of(static_cast<char>(c)).empty()) return false;
  return c < 0x80 || (signs == Signs::all && !any_case);
}

// Calls take(piece) for each piece of a text that can be looked for.
template <class Take>
void each_piece(std::string_view text, Signs signs, bool any_case, Take take) {
  std::size_t end = 0;
  for (std::string_view piece = unbroken_piece(text, end); !piece.empty();
       piece = unbroken_piece(text, end)) {
    end = static_cast<std::size_t>(piece.end() - text.begin());
    std::size_t begin = 0;
    for (std::size_t at = 0; at < piece.size();) {
      const CodePoint c = decode(piece, at);
      if (!can_stand(c.value, signs, any_case)) {
        if (at > begin) take(piece.substr(begin, at - begin));
        begin = at + c.length;
      }
      at += c.length;
    }
    if (begin < piece.size()) take(piece.substr(begin));
  }
}

// How often pieces are among the texts. Some are counted as one, which only makes them look
// commoner.
class PieceCounts {
 public:
  void add(std::string_view piece) { ++counts_[slot_of(piece)]; }
  std::uint32_t of(std::string_view piece) const { return counts_[slot_of(piece)]; }

 private:
  static constexpr int bits = 16;
  static std::size_t slot_of(std::string_view piece) {
    return scattered(small_letters(eight_bytes(piece)) + piece.size()) >> (64 - bits);
  }
  std::vector<std::uint32_t> counts_ = std::vector<std::uint32_t>(std::size_t{1} << bits);
};

void count_pieces(std::string_view text, bool any_case, PieceCounts& counts) {
  each_piece(text, Signs::ascii, any_case, [&](std::string_view piece) { counts.add(piece); });
  if (is_ascii(text)) return;
  each_piece(text, Signs::all, any_case, [&](std::string_view piece) {
    if (!is_ascii(piece)) counts.add(piece);
  });
}

// About how many bits a piece tells. Common letters tell few, and what many of the texts have,
// "Corporation", is common in what is searched, too.
int bits_of(std::string_view piece, const PieceCounts& counts) {
  constexpr int all = 20;  // a million bytes, as a power of two
  int bits = -3 * static_cast<int>(std::bit_width(counts.of(piece)));
  for (const char c : piece) bits += all - commonness(c);
  return bits;
}

bool tells_more(std::string_view piece, std::string_view other, const PieceCounts& counts) {
  if (std::min(piece.size(), other.size()) < long_enough) return piece.size() > other.size();
  return bits_of(piece, counts) > bits_of(other, counts);
}

// The piece to look for, one of ASCII where it is long enough; empty where a text has none.
std::string_view choose_piece(std::string_view text, bool any_case, const PieceCounts& counts) {
  std::string_view best;
  for (const Signs signs : {Signs::ascii, Signs::all}) {
    each_piece(text, signs, any_case, [&](std::string_view piece) {
      if (tells_more(piece, best, counts)) best = piece;
    });
    if (best.size() >= long_enough) break;
  }
  return best;
}

// How many bytes of white space with a line end in it begin there; 0 where there is no such.
std::size_t break_length(std::string_view bytes, std::size_t at) {
  bool ends_line = false;
  std::size_t end = at;
  for (CodePoint c = decode(bytes, end); c.length > 0 && is_space(c.value);
       c = decode(bytes, end)) {
    ends_line = ends_line || c.value == '\n' || c.value == '\r';
    end += c.length;
  }
  return ends_line ? end - at : 0;
}

std::size_t break_length_before(std::string_view bytes, std::size_t end) {
  bool ends_line = false;
  std::size_t begin = end;
  for (CodePoint c = decode_before(bytes, begin); c.length > 0 && is_space(c.value);
       c = decode_before(bytes, begin)) {
    ends_line = ends_line || c.value == '\n' || c.value == '\r';
    begin -= c.length;
  }
  return ends_line ? end - begin : 0;
}

enum class Fit { none, on_line, broken };

bool are_same(char a, char b, LetterCase letter_case) {
  return a == b || (letter_case == LetterCase::ignored && small_letter(a) == small_letter(b));
}

// Whether the bytes from `at` on are the text, but for line ends within it.
Fit fit_behind(std::string_view text, std::string_view bytes, std::size_t at,
               LetterCase letter_case) {
  Fit fit = Fit::on_line;
  for (std::size_t i = 0; i < text.size();) {
    if (at < bytes.size() && are_same(bytes[at], text[i], letter_case) && text[i] != ' ') {
      ++at, ++i;
    } else if (const std::size_t length = break_length(bytes, at); length > 0) {
      at += length;
      i += text[i] == ' ' ? 1 : 0;
      fit = Fit::broken;
    } else if (at < bytes.size() && are_same(bytes[at], text[i], letter_case)) {
      ++at, ++i;
    } else {
      return Fit::none;
    }
  }
  return fit;
}

// The same of those that end at `end`.
Fit fit_before(std::string_view text, std::string_view bytes, std::size_t end,
               LetterCase letter_case) {
  Fit fit = Fit::on_line;
  for (std::size_t i = text.size(); i > 0;) {
    if (end > 0 && are_same(bytes[end - 1], text[i - 1], letter_case) && text[i - 1] != ' ') {
      --end, --i;
    } else if (const std::size_t length = break_length_before(bytes, end); length > 0) {
      end -= length;
      i -= text[i - 1] == ' ' ? 1 : 0;
      fit = Fit::broken;
    } else if (end > 0 && are_same(bytes[end - 1], text[i - 1], letter_case)) {
      --end, --i;
    } else {
      return Fit::none;
    }
  }
  return fit;
}

}  // namespace

Needles::Needles(std::vector<std::string> texts, bool any_case)
    : letter_case_(any_case ? LetterCase::ignored : LetterCase::matters) {
  texts_.reserve(texts.size());
  for (std::string& text : texts) {
    if (text.find("\uFFFD") != text.npos) return;
    take(std::move(text));
  }
  if (choose_pieces() && !texts_.empty()) make_search();
}

void Needles::take(std::string&& text) {
  if (letter_case_ == LetterCase::matters) {
    are_ascii_ = are_ascii_ && is_ascii(text);
    texts_.push_back({std::move(text)});
    return;
  }
  std::vector<std::string> written = spellings(text);
  if (written.empty()) {
    are_certain_ = false;
    texts_.push_back({.text = std::move(text), .is_certain = false});
  }
  for (std::string& each : written) texts_.push_back({std::move(each)});
}

// False when a text has none to look for.
bool Needles::choose_pieces() {
  PieceCounts counts;
  for (const Text& text : texts_) count_pieces(text.text, !text.is_certain, counts);
  return std::all_of(texts_.begin(), texts_.end(), [&](Text& text) {
    const std::string_view piece = choose_piece(text.text, !text.is_certain, counts);
    if (piece.empty()) return false;
    text.begin = static_cast<std::size_t>(piece.data() - text.text.data());
    text.size = piece.size();
    return true;
  });
}

void Needles::make_search() {
  std::vector<std::string> pieces;
  pieces.reserve(texts_.size());
  for (const Text& text : texts_) pieces.emplace_back(text.piece());
  if (pieces.size() == 1)
    search_.emplace<LiteralSearch>(std::move(pieces.front()), letter_case_);
  else
    search_.emplace<LiteralSetSearch>(std::move(pieces), letter_case_);
}

std::optional<FoundNeedle> Needles::find(std::string_view bytes, std::size_t from) const {
  if (search_.index() == 1) return find_alone(bytes, from);
  if (search_.index() == 2) return find_any(bytes, from);
  return from < bytes.size() ? std::optional(FoundNeedle{from, false}) : std::nullopt;
}

std::optional<FoundNeedle> Needles::find_alone(std::string_view bytes, std::size_t from) const {
  const auto& search = std::get<LiteralSearch>(search_);
  for (std::size_t at = search.find(bytes, from); at != bytes.npos; at = search.find(bytes, at + 1))
    if (const auto found = look_around(bytes, at, texts_.front())) return found;
  return std::nullopt;
}

std::optional<FoundNeedle> Needles::find_any(std::string_view bytes, std::size_t from) const {
  const auto& search = std::get<LiteralSetSearch>(search_);
  for (auto at = search.find(bytes, from); at; at = search.find(bytes, at->at + 1)) {
    std::optional<FoundNeedle> found;
    for (auto piece = at; piece; piece = search.find_shorter(*piece))
      if (const auto needle = look_around(bytes, piece->at, texts_[piece->literal]))
        found = {at->at, needle->is_broken || (found && found->is_broken)};
    if (found) return found;
  }
  return std::nullopt;
}

// Whether the text stands around its piece. Where its letters may be written in ways that are not
// known that is not looked at.
std::optional<FoundNeedle> Needles::look_around(std::string_view bytes, std::size_t at,
                                                const Text& text) const {
  if (!text.is_certain) return FoundNeedle{at, can_break(text.text)};
  const std::string_view whole = text.text;
  const Fit behind =
      fit_behind(whole.substr(text.begin + text.size), bytes, at + text.size, letter_case_);
  if (behind == Fit::none) return std::nullopt;
  const Fit before = fit_before(whole.substr(0, text.begin), bytes, at, letter_case_);
  if (before == Fit::none) return std::nullopt;
  return FoundNeedle{at, behind == Fit::broken || before == Fit::broken};
}

}  // namespace galley
