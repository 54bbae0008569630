#include "query/needles.h"

#include <algorithm>

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

std::string_view longest_piece(std::string_view text, Signs signs, bool any_case) {
  std::string_view longest;
  for (const std::string_view piece : unbroken_pieces(text)) {
    std::size_t begin = 0;
    for (std::size_t at = 0; at < piece.size();) {
      const CodePoint c = decode(piece, at);
      at += c.length;
      if (!can_stand(c.value, signs, any_case)) begin = at;
      if (at - begin > longest.size()) longest = piece.substr(begin, at - begin);
    }
  }
  return longest;
}

std::string_view choose_piece(std::string_view text, bool any_case) {
  const std::string_view ascii = longest_piece(text, Signs::ascii, any_case);
  if (ascii.size() >= long_enough) return ascii;
  const std::string_view any = longest_piece(text, Signs::all, any_case);
  return any.size() > ascii.size() ? any : ascii;
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
  for (std::string& text : texts)
    if (!take(std::move(text))) return;
  if (!texts_.empty()) make_search();
}

// False when a text has no piece to look for.
bool Needles::take(std::string&& text) {
  if (text.find("\uFFFD") != text.npos) return false;
  const bool any_case = letter_case_ == LetterCase::ignored;
  std::vector<std::string> written = any_case ? spellings(text) : std::vector{text};
  const bool is_certain = !written.empty();
  if (!is_certain) written.push_back(text);
  are_certain_ = are_certain_ && is_certain;
  for (std::string& each : written) {
    const std::string_view piece = choose_piece(each, any_case && !is_certain);
    if (piece.empty()) return false;
    const auto begin = static_cast<std::size_t>(piece.data() - each.data());
    texts_.push_back({std::move(each), begin, piece.size(), is_certain});
    if (!any_case) are_ascii_ = are_ascii_ && is_ascii(texts_.back().text);
  }
  return true;
}

void Needles::make_search() {
  std::sort(texts_.begin(), texts_.end(),
            [](const Text& a, const Text& b) { return a.piece() < b.piece(); });
  std::vector<std::string> pieces;
  for (std::size_t i = 0; i < texts_.size(); ++i) {
    if (i > 0 && texts_[i].piece() == texts_[i - 1].piece()) continue;
    pieces.emplace_back(texts_[i].piece());
    pieces_.push_back(i);
  }
  pieces_.push_back(texts_.size());
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
    if (const auto found = look_around(bytes, at, 0)) return found;
  return std::nullopt;
}

std::optional<FoundNeedle> Needles::find_any(std::string_view bytes, std::size_t from) const {
  const auto& search = std::get<LiteralSetSearch>(search_);
  for (auto at = search.find(bytes, from); at; at = search.find_next(bytes, *at))
    if (const auto found = look_around(bytes, at->at, at->literal)) return found;
  return std::nullopt;
}

// Whether one of the piece's texts stands around it. Where its letters may be written in ways that
// are not known that is not looked at.
std::optional<FoundNeedle> Needles::look_around(std::string_view bytes, std::size_t at,
                                                std::size_t piece) const {
  std::optional<FoundNeedle> found;
  for (std::size_t i = pieces_[piece]; i < pieces_[piece + 1]; ++i) {
    const Text& text = texts_[i];
    if (!text.is_certain) {
      found = {at, (found && found->is_broken) || can_break(text.text)};
      continue;
    }
    const std::string_view whole = text.text;
    const Fit behind =
        fit_behind(whole.substr(text.begin + text.size), bytes, at + text.size, letter_case_);
    if (behind == Fit::none) continue;
    const Fit before = fit_before(whole.substr(0, text.begin), bytes, at, letter_case_);
    if (before == Fit::none) continue;
    const bool is_broken = behind == Fit::broken || before == Fit::broken;
    found = {at, is_broken || (found && found->is_broken)};
  }
  return found;
}

}  // namespace galley
