#include "read/warc/named_fields.h"

#include <algorithm>

#include "bytes/blank.h"
#include "bytes/letter_case.h"

namespace galley {
namespace {

constexpr std::size_t npos = std::string_view::npos;

std::string_view trim_blank(std::string_view text) {
  text.remove_prefix(count_blank(text));
  while (!text.empty() && is_blank(text.back())) text.remove_suffix(1);
  return text;
}

}  // namespace

bool NamedFields::next(NamedField& field) {
  while (!rest_.empty()) {
    const std::string_view line = take_field();
    const std::size_t colon = line.find(':');
    if (colon == npos) continue;
    field.name = trim_blank(line.substr(0, colon));
    field.value = trim_blank(line.substr(colon + 1));
    return true;
  }
  return false;
}

// A line with those that go on with it.
std::string_view NamedFields::take_field() {
  std::size_t end = 0;
  do {
    const std::size_t found = rest_.find('\n', end);
    end = found == npos ? rest_.size() : found + 1;
  } while (end < rest_.size() && (rest_[end] == ' ' || rest_[end] == '\t'));
  const std::string_view field = rest_.substr(0, end);
  rest_.remove_prefix(end);
  return field;
}

std::size_t header_length(std::string_view bytes) {
  for (std::size_t at = 0;;) {
    const std::string_view line = bytes.substr(at);
    if (line.starts_with('\n')) return at + 1;
    if (line.starts_with("\r\n")) return at + 2;
    const std::size_t found = line.find('\n');
    if (found == npos) return npos;
    at += found + 1;
  }
}

bool same_but_for_case(std::string_view a, std::string_view b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                    [](char x, char y) { return small_letter(x) == small_letter(y); });
}

void append_unfolded(std::string_view value, std::string& out) {
  while (!value.empty()) {
    const std::size_t end = std::min(value.find_first_of("\r\n"), value.size());
    out += value.substr(0, end);
    value.remove_prefix(end);
    if (value.empty()) return;
    value.remove_prefix(count_blank(value));
    out += ' ';
  }
}

}  // namespace galley
