#include "split/wire_ids.h"

#include <algorithm>

#include "text/utf8.h"

namespace galley {

bool is_slug(std::string_view text) {
  constexpr std::size_t reach = 12 + 2;  // up to the hyphen
  const std::string_view start = text.substr(0, reach);
  if (text.size() > 80 || start.find('-') == start.npos) return false;
  for (const std::string_view cycle : {"BC-", "AM-", "PM-", "AP-"}) {
    const std::size_t at = start.find(cycle);
    const bool begins_word = at == 0 || (at != start.npos && text[at - 1] == ' ');
    if (begins_word && at + cycle.size() < text.size() && text[at + cycle.size()] != ' ')
      return true;
  }
  return false;
}

bool is_wire_id(std::string_view text, const Shape& shape) {
  if (text.size() > 40 || shape.words == 0 || shape.words > 5) return false;
  if (shape.digits < 3 && text.size() > 2 * shape.words) return false;
  if (text.front() == '#' || text.front() == '(') return shape.digits > 0 && shape.words <= 3;
  bool mixed = false;
  std::size_t letters_only = 0;
  std::size_t lone = 0;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find(' ', at), text.size());
    bool letters = false;
    bool digits = false;
    for (const char c : text.substr(at, end - at)) {
      letters |= is_ascii_letter(static_cast<unsigned char>(c));
      digits |= is_ascii_digit(static_cast<unsigned char>(c));
    }
    mixed |= letters && digits && end - at >= 5;
    letters_only += letters && !digits && end - at > 3;
    lone += letters && end - at == 1;
    at = end + 1;
  }
  return (mixed && letters_only <= 1 && shape.digits >= 3) || (lone > 0 && lone == shape.words);
}

bool is_file_id(std::string_view line) {
  constexpr std::string_view form = "-00-00-00 0000";
  std::size_t name = 0;
  while (name < line.size() && ((line[name] >= 'A' && line[name] <= 'Z') || line[name] == '-'))
    ++name;
  if (name < 3 || name > 8 || line.size() < name - 1 + form.size()) return false;
  const std::string_view stamp = line.substr(name - 1, form.size());
  return std::equal(form.begin(), form.end(), stamp.begin(), [](char wanted, char c) {
    return wanted == '0' ? is_ascii_digit(static_cast<unsigned char>(c)) : c == wanted;
  });
}

}  // namespace galley
