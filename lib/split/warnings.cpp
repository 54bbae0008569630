#include "split/warnings.h"

#include <algorithm>

#include "text/cut_off.h"

namespace galley {
namespace {

// Two tags or more that only markup has.
bool has_markup(std::string_view text) {
  static constexpr std::string_view tags[] = {"</p>", "</a>", "</div>",  "<br",
                                              "<p>",  "<div", "<a href", "</span>"};
  int found = 0;
  for (std::size_t at = text.find_first_of('<'); at != std::string_view::npos && found < 2;
       at = text.find('<', at + 1)) {
    const std::string_view rest = text.substr(at, 8);
    for (const std::string_view tag : tags) found += rest.starts_with(tag);
  }
  return found >= 2;
}

}  // namespace

void take_warnings(Article& article) {
  const auto warn = [&](bool holds, Warning warning) {
    if (holds) article.warnings.push_back(warning);
  };
  warn(!find_cut_off(article.paragraphs).empty(), Warning::text_cut_off);
  warn(!article.text_is_utf8, Warning::invalid_utf8);
  warn(has_markup(article.text), Warning::looks_like_html);
  std::sort(article.warnings.begin(), article.warnings.end());
  article.warnings.erase(std::unique(article.warnings.begin(), article.warnings.end()),
                         article.warnings.end());
}

}  // namespace galley
