#include "query/needles.h"

#include <algorithm>

#include "query/breaks.h"
#include "text/utf8.h"

namespace galley {
namespace {

// A piece of ASCII of this size tells as much as a longer one of other letters.
constexpr std::size_t long_enough = 3;

// JSON may escape these.
bool may_be_escaped(char32_t c) { return c < 0x20 || c == '"' || c == '\\' || c == '/'; }

// Letters beyond ASCII differ in case from these: the Kelvin sign and the long s.
bool has_cases_beyond_ascii(char32_t c) { return (c | 0x20) == 'k' || (c | 0x20) == 's'; }

enum class Signs { ascii, all };

bool can_stand(char32_t c, Signs signs, bool any_case) {
  if (may_be_escaped(c) || c == replacement_character) return false;
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

std::string_view needle_of(std::string_view text, bool any_case) {
  const std::string_view ascii = longest_piece(text, Signs::ascii, any_case);
  if (ascii.size() >= long_enough) return ascii;
  const std::string_view any = longest_piece(text, Signs::all, any_case);
  return any.size() > ascii.size() ? any : ascii;
}

}  // namespace

Needles::Needles(const std::vector<std::string>& texts, bool any_case) {
  std::vector<std::string> needles;
  for (const std::string& text : texts) {
    needles.emplace_back(needle_of(text, any_case));
    if (needles.back().empty()) return;
  }
  std::sort(needles.begin(), needles.end());
  needles.erase(std::unique(needles.begin(), needles.end()), needles.end());
  if (needles.empty()) return;
  are_ascii_ = std::all_of(needles.begin(), needles.end(),
                           [](const std::string& needle) { return is_ascii(needle); });
  const LetterCase letter_case = any_case ? LetterCase::ignored : LetterCase::matters;
  if (needles.size() == 1)
    search_.emplace<LiteralSearch>(std::move(needles.front()), letter_case);
  else
    search_.emplace<LiteralSetSearch>(std::move(needles), letter_case);
}

std::size_t Needles::find(std::string_view bytes, std::size_t from) const {
  if (const auto* const one = std::get_if<LiteralSearch>(&search_)) return one->find(bytes, from);
  const auto* const set = std::get_if<LiteralSetSearch>(&search_);
  if (set == nullptr) return from;
  const auto found = set->find(bytes, from);
  return found ? found->at : bytes.npos;
}

}  // namespace galley
