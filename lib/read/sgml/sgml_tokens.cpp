#include "read/sgml/sgml_tokens.h"

#include <algorithm>

#include "bytes/blank.h"
#include "text/utf8.h"

namespace galley {
namespace {

constexpr std::size_t npos = std::string_view::npos;

char32_t byte(char c) { return static_cast<unsigned char>(c); }

bool is_name_byte(char c) {
  return is_ascii_letter(byte(c)) || is_ascii_digit(byte(c)) || c == '-' || c == '_' || c == '.';
}

std::size_t name_length(std::string_view text) {
  if (text.empty() || !is_ascii_letter(byte(text.front()))) return 0;
  const auto end = std::find_if_not(text.begin(), text.end(), is_name_byte);
  return static_cast<std::size_t>(end - text.begin());
}

// How much of `rest` goes up to the '>' that ends a tag, 0 when a '<' or the end comes first. A
// value that has no closing quotation mark is taken for one without any.
std::size_t length_to_tag_end(std::string_view rest) {
  char quote = 0;
  bool after_equals = false;
  std::size_t quoted_end = 0;
  for (std::size_t at = 0; at < rest.size() && rest[at] != '<'; ++at) {
    const char c = rest[at];
    if (quote != 0) {
      if (c == quote) quote = 0;
      if (c == '>' && quoted_end == 0) quoted_end = at + 1;
    } else if (c == '>') {
      return at + 1;
    } else if (after_equals && (c == '"' || c == '\'')) {
      quote = c;
      quoted_end = 0;
    }
    after_equals = c == '=' || (after_equals && is_blank(c));
  }
  return quote != 0 ? quoted_end : 0;
}

// The length of the tag that `rest` begins with, 0 when it is none.
std::size_t tag_length(std::string_view rest) {
  const std::size_t opening = rest.starts_with("</") ? 2 : 1;
  const std::size_t name = name_length(rest.substr(opening));
  if (name == 0) return 0;
  const std::size_t at = opening + name;
  if (at == rest.size() || !(rest[at] == '>' || rest[at] == '/' || is_blank(rest[at]))) return 0;
  const std::size_t length = length_to_tag_end(rest.substr(at));
  return length == 0 ? 0 : at + length;
}

std::size_t declaration_length(std::string_view rest) {
  const std::size_t end = rest.find_first_of("<>", 1);
  return end == npos || rest[end] == '<' ? 0 : end + 1;
}

SgmlToken read_tag(std::string_view tag) {
  const bool ends = tag[1] == '/';
  tag.remove_prefix(ends ? 2 : 1);
  tag.remove_suffix(1);
  const std::size_t name = name_length(tag);
  return {.kind = ends ? SgmlToken::Kind::end : SgmlToken::Kind::begin,
          .text = tag.substr(0, name),
          .attributes = tag.substr(name)};
}

void skip_blank(std::string_view& rest) { rest.remove_prefix(count_blank(rest)); }

// Takes a value off `rest`, which stands behind its '='.
std::string_view take_value(std::string_view& rest) {
  skip_blank(rest);
  const bool quoted = rest.starts_with('"') || rest.starts_with('\'');
  const std::size_t close = quoted ? rest.find(rest.front(), 1) : npos;
  if (close != npos) {
    const std::string_view value = rest.substr(1, close - 1);
    rest.remove_prefix(close + 1);
    return value;
  }
  const auto end = std::find_if(rest.begin(), rest.end(), [](char c) { return is_blank(c); });
  const std::string_view value(rest.begin(), end);
  rest.remove_prefix(value.size());
  return value;
}

}  // namespace

bool SgmlTokens::next(SgmlToken& token) {
  while (!rest_.empty()) {
    const std::size_t length = rest_.front() == '<' ? markup_length() : 0;
    const std::string_view piece = rest_.substr(0, length > 0 ? length : rest_.find('<', 1));
    rest_.remove_prefix(piece.size());
    if (length == 0) {
      token = {.text = piece};
      return true;
    }
    if (piece[1] == '!' || piece[1] == '?') continue;
    token = read_tag(piece);
    return true;
  }
  return false;
}

// The length of the tag, comment or declaration that comes next, 0 when there is none.
std::size_t SgmlTokens::markup_length() {
  if (rest_.starts_with("<!--")) return comment_length();
  if (rest_.starts_with("<!") || rest_.starts_with("<?")) return declaration_length(rest_);
  return tag_length(rest_);
}

std::size_t SgmlTokens::comment_length() {
  constexpr std::string_view closing = "-->";
  const std::size_t end = may_end_comments_ ? rest_.find(closing, 4) : npos;
  may_end_comments_ = end != npos;
  return end == npos ? 0 : end + closing.size();
}

std::optional<std::string_view> attribute_value(std::string_view attributes,
                                                std::string_view name) {
  for (std::string_view rest = attributes; !rest.empty();) {
    const std::size_t length = name_length(rest);
    if (length == 0) {
      rest.remove_prefix(1);
      continue;
    }
    const std::string_view found = rest.substr(0, length);
    rest.remove_prefix(length);
    skip_blank(rest);
    if (!rest.starts_with('=')) continue;
    rest.remove_prefix(1);
    const std::string_view value = take_value(rest);
    if (same_name(found, name)) return value;
  }
  return std::nullopt;
}

bool same_name(std::string_view a, std::string_view b) {
  // On letters this is the bit of the small ones; digits and '-' have it anyway.
  constexpr int to_lower = 0x20;
  const auto same = [](char x, char y) { return (x | to_lower) == (y | to_lower); };
  return a.size() == b.size() && std::equal(a.begin(), a.end(), b.begin(), same);
}

}  // namespace galley
