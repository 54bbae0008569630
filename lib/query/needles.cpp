#include "query/needles.h"

#include <algorithm>

#include "query/breaks.h"
#include "text/utf8.h"

namespace galley {
namespace {

// A piece of ASCII of this size tells as much as a longer one of other letters.
constexpr std::size_t long_enough = 3;

// Letters beyond ASCII differ in case from these: the Kelvin sign and the long s.
bool has_cases_beyond_ascii(char32_t c) { return (c | 0x20) == 'k' || (c | 0x20) == 's'; }

enum class Signs { ascii, all };

bool can_stand(char32_t c, Signs signs, bool any_case) {
  if (c == replacement_character) return false;  // may stand for any bytes
  if (any_case && has_cases_beyond_ascii(c)) return false;
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

// Whether the bytes from `at` on are the text, but for line ends within it.
Fit fit_behind(std::string_view text, std::string_view bytes, std::size_t at) {
  Fit fit = Fit::on_line;
  for (std::size_t i = 0; i < text.size();) {
    if (at < bytes.size() && bytes[at] == text[i] && text[i] != ' ') {
      ++at, ++i;
    } else if (const std::size_t length = break_length(bytes, at); length > 0) {
      at += length;
      i += text[i] == ' ' ? 1 : 0;
      fit = Fit::broken;
    } else if (at < bytes.size() && bytes[at] == text[i]) {
      ++at, ++i;
    } else {
      return Fit::none;
    }
  }
  return fit;
}

// The same of those that end at `end`.
Fit fit_before(std::string_view text, std::string_view bytes, std::size_t end) {
  Fit fit = Fit::on_line;
  for (std::size_t i = text.size(); i > 0;) {
    if (end > 0 && bytes[end - 1] == text[i - 1] && text[i - 1] != ' ') {
      --end, --i;
    } else if (const std::size_t length = break_length_before(bytes, end); length > 0) {
      end -= length;
      i -= text[i - 1] == ' ' ? 1 : 0;
      fit = Fit::broken;
    } else if (end > 0 && bytes[end - 1] == text[i - 1]) {
      --end, --i;
    } else {
      return Fit::none;
    }
  }
  return fit;
}

}  // namespace

Needles::Needles(std::vector<std::string> texts, bool any_case) : any_case_(any_case) {
  for (std::string& text : texts) {
    const std::string_view piece = choose_piece(text, any_case);
    if (piece.empty() || text.find("\uFFFD") != text.npos) return;
    const auto begin = static_cast<std::size_t>(piece.data() - text.data());
    texts_.push_back({std::move(text), begin, piece.size()});
    are_ascii_ = are_ascii_ && is_ascii(any_case ? texts_.back().piece() : texts_.back().text);
  }
  if (texts_.empty()) return;
  std::sort(texts_.begin(), texts_.end(),
            [](const Text& a, const Text& b) { return a.piece() < b.piece(); });
  std::vector<std::string> pieces;
  for (std::size_t i = 0; i < texts_.size(); ++i) {
    if (i > 0 && texts_[i].piece() == texts_[i - 1].piece()) continue;
    pieces.emplace_back(texts_[i].piece());
    pieces_.push_back(i);
  }
  pieces_.push_back(texts_.size());
  const LetterCase letter_case = any_case ? LetterCase::ignored : LetterCase::matters;
  if (pieces.size() == 1)
    search_.emplace<LiteralSearch>(std::move(pieces.front()), letter_case);
  else
    search_.emplace<LiteralSetSearch>(std::move(pieces), letter_case);
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

// Whether one of the piece's texts stands around it. Where the case of letters does not count that
// is not looked at.
std::optional<FoundNeedle> Needles::look_around(std::string_view bytes, std::size_t at,
                                                std::size_t piece) const {
  std::optional<FoundNeedle> found;
  for (std::size_t i = pieces_[piece]; i < pieces_[piece + 1]; ++i) {
    const Text& text = texts_[i];
    if (any_case_) {
      found = {at, (found && found->is_broken) || can_break(text.text)};
      continue;
    }
    const std::string_view whole = text.text;
    const Fit behind = fit_behind(whole.substr(text.begin + text.size), bytes, at + text.size);
    if (behind == Fit::none) continue;
    const Fit before = fit_before(whole.substr(0, text.begin), bytes, at);
    if (before == Fit::none) continue;
    const bool is_broken = behind == Fit::broken || before == Fit::broken;
    found = {at, is_broken || (found && found->is_broken)};
  }
  return found;
}

}  // namespace galley
