#include "write/html/marked_text.h"

#include <algorithm>

#include "text/escape.h"
#include "write/html/html_element.h"
#include "write/place.h"

namespace galley {

void MarkLayer::settle() {
  std::stable_sort(marks_.begin(), marks_.end(),
                   [](const Mark& a, const Mark& b) { return a.span.begin < b.span.begin; });
  std::size_t end = 0;
  for (Mark& mark : marks_) {
    mark.span.begin = std::max(mark.span.begin, end);
    end = mark.span.end = std::max(mark.span.end, end);
  }
  std::erase_if(marks_, [](const Mark& mark) { return mark.span.size() == 0; });
}

std::span<const Mark> MarkLayer::in(const Span& span) const {
  const auto first = std::partition_point(
      marks_.begin(), marks_.end(), [&](const Mark& mark) { return mark.span.end <= span.begin; });
  const auto last = std::partition_point(
      first, marks_.end(), [&](const Mark& mark) { return mark.span.begin < span.end; });
  return {first, last};
}

MarkedText::MarkedText(const Article& article) : text_(article.text) {
  const auto add = [&](Depth depth, std::string_view name, std::string_view part) {
    layers_[depth].add(name, place_of(article, part));
  };
  add(lines, "kicker", article.kicker);
  add(lines, "headline", article.headline);
  add(lines, "standfirst", article.standfirst);
  add(lines, "byline", article.byline);
  layers_[dates].add("date", article.date_span);
  layers_[dates].add("updated", article.updated_span);
  for (const std::string_view author : article.authors) add(names, "author", author);
  add(names, "agency", article.agency);
  if (article.dateline) {
    add(datelines, "dateline", article.dateline->whole);
    add(names, "place", article.dateline->place);
    add(names, "agency", article.dateline->agency);
  }
  for (MarkLayer& layer : layers_) layer.settle();
}

std::string MarkedText::names_in(const Span& span, std::string_view separator) const {
  std::string all;
  for (const Depth depth : {lines, dates}) {
    for (const Mark& mark : layers_[depth].in(span)) {
      if (!all.empty()) all += separator;
      all += mark.name;
    }
  }
  return all;
}

void MarkedText::append(const Span& span, std::size_t depth, std::string& out) const {
  if (span.begin >= span.end) return;
  if (depth == depth_count) return append_html_escaped(text_.substr(span.begin, span.size()), out);
  std::size_t at = span.begin;
  for (const Mark& mark : layers_[depth].in(span)) {
    const Span inside = {std::max(mark.span.begin, at), std::min(mark.span.end, span.end)};
    append({at, inside.begin}, depth + 1, out);
    out += "<mark";
    append_attribute("class", mark.name, out);
    out += '>';
    append(inside, depth + 1, out);
    out += "</mark>";
    at = inside.end;
  }
  append({at, span.end}, depth + 1, out);
}

}  // namespace galley
