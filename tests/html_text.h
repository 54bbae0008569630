// HTML read back, for tests of what is written as such.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace galley::test {

// Appends the text of the element's content or attribute, with its references resolved: those that
// append_html_escaped() writes.
inline std::string without_references(std::string_view html) {
  static constexpr std::pair<std::string_view, char> references[] = {
      {"&amp;", '&'}, {"&lt;", '<'}, {"&gt;", '>'}, {"&quot;", '"'}, {"&#13;", '\r'}};
  std::string text;
  while (!html.empty()) {
    std::size_t length = 1;
    char sign = html.front();
    for (const auto& [reference, meaning] : references) {
      if (!html.starts_with(reference)) continue;
      length = reference.size();
      sign = meaning;
    }
    text += sign;
    html.remove_prefix(length);
  }
  return text;
}

// The text of all elements; absent where a tag ends another element than the one that began last.
inline std::optional<std::string> text_of_html(std::string_view html) {
  std::vector<std::string_view> open;
  std::string text;
  while (!html.empty()) {
    const std::size_t tag = html.find('<');
    text += without_references(html.substr(0, tag));
    if (tag == html.npos) break;
    html.remove_prefix(tag + 1);
    const bool ends = html.starts_with('/');
    if (ends) html.remove_prefix(1);
    const std::string_view name = html.substr(0, html.find_first_of(" >"));
    if (!ends) {
      open.push_back(name);
    } else {
      if (open.empty() || open.back() != name) return std::nullopt;
      open.pop_back();
    }
    const std::size_t end = html.find('>');
    if (end == html.npos) return std::nullopt;
    if (end > 0 && html[end - 1] == '/') open.pop_back();  // it ends itself, as in SVG
    html.remove_prefix(end + 1);
  }
  if (!open.empty()) return std::nullopt;
  return text;
}

}  // namespace galley::test
