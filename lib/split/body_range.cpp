#include "split/body_range.h"

#include <algorithm>

#include "split/date/date_scan.h"
#include "split/facts.h"
#include "split/furniture/phrases.h"
#include "split/signoff.h"
#include "text/list_item.h"

namespace galley {
namespace {

// A line of 80 columns that text follows by the way it ends.
bool leads_on(const Shape& shape) {
  return shape.width >= 80 && (shape.ending == Ending::colon || shape.ending == Ending::question);
}

// The body begins with the first long block, not before `from`, that has another one close by, and
// goes on over gaps of short blocks (subheadings, captions, share bars).
BodyRange find_long_body(std::span<const Facts> facts, std::size_t from) {
  constexpr std::size_t near = 4;
  constexpr std::size_t widest_gap = 14;
  constexpr auto npos = static_cast<std::size_t>(-1);
  std::size_t lone = npos;
  std::size_t first = npos;
  for (std::size_t i = from; i < facts.size() && first == npos; ++i) {
    if (!facts[i].is_long) continue;
    if (lone == npos) lone = i;
    for (std::size_t k = i + 1; k < facts.size() && k <= i + near; ++k) {
      if (facts[k].is_long) first = i;
    }
  }
  if (first == npos) first = lone;
  if (first == npos) return {};
  std::size_t last = first;
  for (std::size_t i = first; i < facts.size() && i <= last + widest_gap; ++i) {
    if (facts[i].is_long || leads_on(facts[i].shape)) last = i;
  }
  return {first, last};
}

// At least four, or as many characters as they take where words have no spaces between them.
bool has_some_words(std::string_view text) {
  constexpr std::size_t some = 24;  // bytes
  return std::count(text.begin(), text.end(), ' ') >= 3 ||
         (text.size() >= some && has_east_asian_letter(text));
}

// Where no block is long the sentences are the text, below the first block.
BodyRange find_short_body(std::span<const Block> blocks) {
  BodyRange body;
  for (std::size_t i = 1; i < blocks.size(); ++i) {
    const std::string_view text = blocks[i].text;
    if (!has_some_words(text) || ending_of(text) != Ending::full_stop ||
        find_opening_phrases(text).starts)
      continue;
    if (body.empty()) body.first = i;
    body.last = i;
  }
  return body;
}

// What stands in the midst of a text: an advertisement, a caption, a link to another article.
bool is_inset(std::string_view text) {
  const PhraseFacts phrases = find_opening_phrases(text);
  return phrases.credit || phrases.promotion || (phrases.related && !phrases.whole);
}

// Shorter sentences and numbered lines that follow the body's last long block at once are the
// text's, with the addresses between them. Links to other articles have a heading above.
void extend_below(std::span<const Block> blocks, BodyRange& body) {
  constexpr std::size_t shortest_sentence = 20;  // bytes
  const auto is_sentence = [&](std::size_t i) {
    const std::string_view text = blocks[i].text;
    return text.size() >= shortest_sentence &&
           ending_of(without_agency(text)) == Ending::full_stop &&
           !find_opening_phrases(text).starts && !starts_copyright(text) &&
           !(may_end_report(i, blocks) && read_signoff(text));
  };
  bool in_list = false;
  for (std::size_t i = body.last + 1; i < blocks.size(); ++i) {
    const bool numbered = starts_numbered(blocks[i].text);
    const bool address = in_list && blocks[i].text.starts_with("http");
    const bool inset = i + 1 < blocks.size() && is_inset(blocks[i].text) && is_sentence(i + 1);
    if (!numbered && !address && !inset && !is_sentence(i)) return;
    in_list = numbered || address;
    if (!inset) body.last = i;
  }
}

// Whether the text below is a notice of rights, which may be as long as a paragraph.
bool is_copyright(std::string_view text) {
  if (starts_copyright(text)) return true;
  const PhraseFacts phrases = find_opening_phrases(text);
  return phrases.starts && phrases.kind == FurnitureKind::copyright;
}

}  // namespace

BodyRange find_body(std::span<const Block> blocks, std::span<const Facts> facts) {
  BodyRange body = find_long_body(facts, 0);
  // A wire's note to its editors may be as long as a paragraph: "Eds: SUBS 5th graf to …".
  while (!body.empty() && find_opening_phrases(blocks[body.first].text).desk_note)
    body = find_long_body(facts, body.first + 1);
  while (body.last > body.first && is_copyright(blocks[body.last].text)) --body.last;
  if (body.empty()) body = find_short_body(blocks);
  if (!body.empty()) extend_below(blocks, body);
  return body;
}

}  // namespace galley
