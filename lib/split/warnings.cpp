#include "split/warnings.h"

#include <algorithm>

#include "text/utf8.h"

namespace galley {
namespace {

// A subheading, a caption or a list item may end without a full stop; this much text may not.
constexpr std::uint32_t shortest_sentence_cut = 100;

bool ends_in_word(std::string_view text) {
  const char32_t last = decode_before(text, text.size()).value;
  return is_letter(last) || last == ',' || last == '-' || last == 0x2013 || last == 0x2014;
}

// "[…]", "[+2642 chars]" and their like, which feeds put where they cut.
bool ends_in_cut_mark(std::string_view text) {
  if (!text.ends_with(']')) return false;
  if (text.ends_with("[…]") || text.ends_with("[...]")) return true;
  return text.ends_with("chars]") && text.find("[+") != std::string_view::npos;
}

bool is_cut_off(const Draft& draft, std::size_t block, bool last) {
  const std::string_view text = draft.blocks[block].text;
  const Facts& facts = draft.facts(block);
  if (ends_in_cut_mark(text)) return true;
  if (last && facts.shape.ending == Ending::ellipsis && facts.is_long) return true;
  return facts.shape.width >= shortest_sentence_cut && !facts.list_item &&
         facts.shape.ending == Ending::open && facts.shape.has_lower && ends_in_word(text);
}

// Certain paragraphs end as sentences do.
bool has_cut_paragraph(const Draft& draft) {
  std::size_t last = draft.size();
  while (last > 0 && draft.role(last - 1) != Role::paragraph) --last;
  const auto blocks = draft.found.uncertain();
  return std::any_of(blocks.begin(), blocks.end(), [&](std::size_t i) {
    return draft.role(i) == Role::paragraph && is_cut_off(draft, i, i + 1 == last);
  });
}

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

void take_warnings(const Draft& draft, Article& article) {
  const auto warn = [&](bool holds, Warning warning) {
    if (holds) article.warnings.push_back(warning);
  };
  warn(has_cut_paragraph(draft), Warning::text_cut_off);
  warn(!article.text_is_utf8, Warning::invalid_utf8);
  warn(has_markup(article.text), Warning::looks_like_html);
  std::sort(article.warnings.begin(), article.warnings.end());
  article.warnings.erase(std::unique(article.warnings.begin(), article.warnings.end()),
                         article.warnings.end());
}

}  // namespace galley
