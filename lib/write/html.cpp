#include <galley/html.h>
#include <galley/names.h>
#include <galley/text.h>

#include <algorithm>
#include <array>

#include "text/escape.h"
#include "text/unwrap.h"
#include "write/columns.h"
#include "write/place.h"
#include "write/verdict.h"
#include "write/warnings.h"

namespace galley {
namespace {

// Written above the text, in this order.
constexpr std::string_view shown_fields[] = {"authors", "agency",   "date",
                                             "updated", "dateline", "language"};

// Articles that lack one of these can be picked out.
constexpr std::string_view wanted_fields[] = {"kicker",   "headline",  "standfirst", "byline",
                                              "authors",  "agency",    "date",       "updated",
                                              "dateline", "paragraphs"};

void append_attribute(std::string_view name, std::string_view value, std::string& out) {
  ((out += ' ') += name) += "=\"";
  append_html_escaped(value, out);
  out += '"';
}

// Appends <name class="…">, the text and the end of the element.
void append_element(std::string_view name, std::string_view class_name, std::string_view text,
                    std::string& out) {
  (out += '<') += name;
  if (!class_name.empty()) append_attribute("class", class_name, out);
  out += '>';
  append_html_escaped(text, out);
  ((out += "</") += name) += '>';
}

// A part of the text, by its name.
struct Mark {
  std::string_view name;
  Span span;
};

// Parts that do not stand in one another, in their order.
class Layer {
 public:
  void add(std::string_view name, const std::optional<Span>& span) {
    if (span) marks_.push_back({name, *span});
  }

  // When all are there: sorts them, and takes from each what stands in the one before it.
  void settle() {
    std::stable_sort(marks_.begin(), marks_.end(),
                     [](const Mark& a, const Mark& b) { return a.span.begin < b.span.begin; });
    std::size_t end = 0;
    for (Mark& mark : marks_) {
      mark.span.begin = std::max(mark.span.begin, end);
      end = mark.span.end = std::max(mark.span.end, end);
    }
    std::erase_if(marks_, [](const Mark& mark) { return mark.span.size() == 0; });
  }

  // Those that at least begin or end in `span`.
  std::span<const Mark> in(const Span& span) const {
    const auto first = std::partition_point(marks_.begin(), marks_.end(), [&](const Mark& mark) {
      return mark.span.end <= span.begin;
    });
    const auto last = std::partition_point(
        first, marks_.end(), [&](const Mark& mark) { return mark.span.begin < span.end; });
    return {first, last};
  }

 private:
  std::vector<Mark> marks_;
};

// The article's text with its parts marked. A mark of one layer stands in marks of those above it,
// so that elements are nested rightly whatever the spans are: one that reaches out of another is
// written in pieces.
class MarkedText {
 public:
  explicit MarkedText(const Article& article) : text_(article.text) {
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
    for (Layer& layer : layers_) layer.settle();
  }

  void append(const Span& span, std::string& out) const { append(span, 0, out); }

  // The names of the header's parts in `span`, joined: "byline, date".
  std::string names_in(const Span& span, std::string_view separator) const {
    std::string all;
    for (const Depth depth : {lines, dates}) {
      for (const Mark& mark : layers_[depth].in(span)) {
        if (!all.empty()) all += separator;
        all += mark.name;
      }
    }
    return all;
  }

 private:
  enum Depth : std::size_t { datelines, lines, dates, names, depth_count };

  void append(const Span& span, std::size_t depth, std::string& out) const {
    if (span.begin >= span.end) return;
    if (depth == depth_count)
      return append_html_escaped(text_.substr(span.begin, span.size()), out);
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

  std::string_view text_;
  std::array<Layer, depth_count> layers_;
};

void open_line(std::string_view classes, std::string_view label, std::string& out) {
  out += "<div tabindex=\"0\" role=\"group\" class=\"line ";
  out += classes;
  out += '"';
  append_attribute("aria-label", label, out);
}

std::string paragraph_label(std::size_t number) { return "paragraph " + std::to_string(number); }

std::string furniture_classes(FurnitureKind kind) {
  return std::string("furniture ").append(name_of(kind));
}

// One past the first line end in [begin, end), or `end`.
std::size_t behind_first_line_end(std::string_view text, std::size_t begin, std::size_t end) {
  while (begin < end && !ends_line(text[begin])) ++begin;
  if (begin == end) return end;
  const bool two = text.substr(begin, 2) == "\r\n";
  return std::min(begin + (two ? 2 : 1), end);
}

// One past the last line end in [begin, end), or `begin`.
std::size_t behind_last_line_end(std::string_view text, std::size_t begin, std::size_t end) {
  while (begin < end && !ends_line(text[end - 1])) --end;
  return end;
}

// Writes the text block by block, each with the rest of the lines that it stands on; blank lines
// stand between them.
class LineWriter {
 public:
  LineWriter(const Article& article, std::string& out)
      : article_(article), marked_(article), out_(out) {}

  void append_block(const BlockExplanation& block, std::size_t next_block) {
    append_blank_lines(behind_last_line_end(article_.text, end_, block.span.begin));
    open(block);
    append_attribute("data-role", block.role, out_);
    append_attribute("data-rival", rival_of(block), out_);
    append_attribute("data-signals", signals_of(block), out_);
    out_ += '>';
    const std::size_t end = behind_first_line_end(article_.text, block.span.end, next_block);
    marked_.append({end_, end}, out_);
    out_ += "</div>";
    end_ = end;
  }

  void finish() { append_blank_lines(article_.text.size()); }

 private:
  void append_blank_lines(std::size_t until) {
    marked_.append({end_, until}, out_);
    end_ = until;
  }

  void open(const BlockExplanation& block) {
    switch (take_tiles(block.span.end)) {
      case TileKind::paragraph:
        return open_line("paragraph", paragraph_label(++paragraphs_), out_);
      case TileKind::dateline:
        return open_line("dateline", "dateline", out_);
      case TileKind::furniture:
        return open_furniture(article_.furniture[furniture_ - 1].kind);
      case TileKind::header:
      case TileKind::separator:
        return open_header(block.span);
    }
  }

  void open_header(const Span& span) {
    const std::string names = marked_.names_in(span, ", ");
    if (names.empty()) return open_line("header", "header", out_);
    open_line("header " + marked_.names_in(span, " "), names, out_);
  }

  void open_furniture(FurnitureKind kind) {
    open_line(furniture_classes(kind), name_of(kind), out_);
  }

  // Goes past the tiles up to `end`. Gives the kind of the last: a dateline's paragraph counts.
  TileKind take_tiles(std::size_t end) {
    TileKind kind = TileKind::header;
    for (; tile_ < article_.tiles.size() && article_.tiles[tile_].span.begin < end; ++tile_) {
      if (article_.tiles[tile_].kind == TileKind::separator) continue;
      kind = article_.tiles[tile_].kind;
      if (kind == TileKind::furniture) ++furniture_;
    }
    return kind;
  }

  const Article& article_;
  const MarkedText marked_;
  std::string& out_;
  std::size_t end_ = 0;  // of what is written
  std::size_t tile_ = 0;
  std::size_t furniture_ = 0;
  std::size_t paragraphs_ = 0;
};

void append_lines(const Article& article, std::span<const BlockExplanation> blocks,
                  std::string& out) {
  LineWriter writer(article, out);
  for (std::size_t i = 0; i < blocks.size(); ++i) {
    const bool last = i + 1 == blocks.size();
    writer.append_block(blocks[i], last ? article.text.size() : blocks[i + 1].span.begin);
  }
  writer.finish();
}

void append_header_part(std::string_view name, std::string_view part, std::string& out) {
  if (part.empty()) return;
  open_line(std::string("header ").append(name), name, out);
  out += '>';
  append_element("mark", name, part, out);
  out += "\n</div>";
}

void append_body_part(std::string_view classes, std::string_view label, std::string_view part,
                      std::string& out) {
  open_line(classes, label, out);
  out += '>';
  append_html_escaped(part, out);
  out += "\n</div>";
}

// Parts that stand in no text, each on a line of its own.
void append_parts(const Article& article, std::string& out) {
  append_header_part("kicker", article.kicker, out);
  append_header_part("headline", article.headline, out);
  append_header_part("standfirst", article.standfirst, out);
  append_header_part("byline", article.byline, out);
  std::size_t number = 0;
  for (const std::string_view paragraph : article.paragraphs)
    append_body_part("paragraph", paragraph_label(++number), paragraph, out);
  for (const Furniture& piece : article.furniture)
    append_body_part(furniture_classes(piece.kind), name_of(piece.kind), piece.text, out);
}

// What an article can be picked out by: "without-date warning warning-text-cut-off".
std::string traits_of(const Article& article, const Source& source,
                      std::span<const Warning> warnings) {
  std::string traits;
  const auto add = [&](std::string_view kind, std::string_view name) {
    if (!traits.empty()) traits += ' ';
    (traits += kind) += name;
  };
  std::string value;
  for (const std::string_view field : wanted_fields) {
    value.clear();
    find_column(field)->append(article, source, value);
    if (value.empty()) add("without-", field);
  }
  if (!warnings.empty()) add("warning", {});
  for (const Warning warning : warnings) add("warning-", name_of(warning));
  return traits;
}

void append_source(const Source& source, std::string& out) {
  out += "<h2><a class=\"number\"></a> ";
  append_element("span", "id", source.id, out);
  out += "</h2>\n";
  std::string place(source.path);
  ((place += ':') += std::to_string(source.offset)) += ", ";
  append_element("p", "source", place + std::to_string(source.length) + " bytes", out);
  out += '\n';
}

void append_warnings(std::span<const Warning> warnings, std::string& out) {
  if (warnings.empty()) return;
  out += "<ul class=\"warnings\" aria-label=\"warnings\">";
  for (const Warning warning : warnings) append_element("li", {}, name_of(warning), out);
  out += "</ul>\n";
}

void append_fields(const Article& article, const Source& source, std::string& out) {
  out += "<dl>";
  std::string value;
  for (const std::string_view field : shown_fields) {
    value.clear();
    find_column(field)->append(article, source, value);
    if (value.empty()) continue;
    out += "<div>";
    append_element("dt", {}, field, out);
    append_element("dd", {}, value, out);
    out += "</div>";
  }
  out += "</dl>\n";
}

}  // namespace

void append_html(const Article& article, const Source& source,
                 std::span<const BlockExplanation> blocks, std::string& out) {
  const std::vector<Warning> warnings = all_warnings(article, source);
  out += "<article tabindex=\"-1\"";
  append_attribute("class", traits_of(article, source, warnings), out);
  out += ">\n<header>\n";
  append_source(source, out);
  append_warnings(warnings, out);
  append_fields(article, source, out);
  out += "</header>\n<div class=\"record\"";
  append_attribute("lang", article.language, out);
  out += '>';
  if (article.text.empty())
    append_parts(article, out);
  else
    append_lines(article, blocks, out);
  out += "</div>\n</article>\n";
}

}  // namespace galley
