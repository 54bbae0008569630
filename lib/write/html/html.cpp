#include <galley/html.h>
#include <galley/names.h>

#include <algorithm>

#include "text/escape.h"
#include "text/language_tag.h"
#include "text/unwrap.h"
#include "text/utf8.h"
#include "text/warnings.h"
#include "write/columns.h"
#include "write/html/html_element.h"
#include "write/html/marked_text.h"
#include "write/place.h"
#include "write/verdict.h"

namespace galley {
namespace {

// Written above the text, in this order.
constexpr std::string_view shown_fields[] = {"authors", "agency",   "date",
                                             "updated", "dateline", "language"};

// Articles that lack one of these can be picked out.
constexpr std::string_view wanted_fields[] = {"kicker",   "headline", "standfirst", "byline",
                                              "authors",  "agency",   "date",       "updated",
                                              "dateline", "language", "paragraphs"};

constexpr std::string_view written_right_to_left[] = {"ar", "ckb", "dv", "fa", "he",
                                                      "ps", "sd",  "ug", "ur", "yi"};

// The value of dir; "auto" goes by the first letter.
std::string_view direction_of(std::string_view language) {
  if (language.empty()) return "auto";
  const std::string_view primary = primary_language(language);
  return std::ranges::count(written_right_to_left, primary) ? "rtl" : "ltr";
}

void open_line(std::string_view classes, std::string_view label, std::string& out) {
  out += "<div tabindex=\"0\" role=\"group\" class=\"line ";
  out += classes;
  out += '"';
  append_attribute("aria-label", label, out);
}

bool has_letter(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint c = decode(text, at);
    if (is_letter(c.value)) return true;
    at += c.length;
  }
  return false;
}

// A line of figures has no direction of its own, though browsers take it for left to right.
void close_line_tag(std::string_view text, std::string& out) {
  if (!has_letter(text)) out += " data-letterless";
  out += '>';
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
    const std::size_t end = behind_first_line_end(article_.text, block.span.end, next_block);
    close_line_tag(article_.text.substr(end_, end - end_), out_);
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

// Parts that do not stand in the text, each on a line of its own: what a container gave beside it,
// or all of a record that galley wrote.
class PartWriter {
 public:
  PartWriter(const Article& article, std::string& out) : article_(article), out_(out) {}

  void append_header() {
    append_header_part("kicker", article_.kicker);
    append_header_part("headline", article_.headline);
    append_header_part("standfirst", article_.standfirst);
    append_header_part("byline", article_.byline);
  }

  void append_body() {
    std::size_t number = 0;
    for (const std::string_view paragraph : article_.paragraphs)
      append_part("paragraph", paragraph_label(++number), paragraph);
    for (const Furniture& piece : article_.furniture)
      append_part(furniture_classes(piece.kind), name_of(piece.kind), piece.text);
  }

 private:
  bool stands_elsewhere(std::string_view part) const {
    return !part.empty() && !place_of(article_, part);
  }

  void append_header_part(std::string_view name, std::string_view part) {
    if (!stands_elsewhere(part)) return;
    open_line(std::string("header ").append(name), name, out_);
    close_line_tag(part, out_);
    append_element("mark", name, part, out_);
    out_ += "\n</div>";
  }

  void append_part(std::string_view classes, std::string_view label, std::string_view part) {
    if (!stands_elsewhere(part)) return;
    open_line(classes, label, out_);
    close_line_tag(part, out_);
    append_html_escaped(part, out_);
    out_ += "\n</div>";
  }

  const Article& article_;
  std::string& out_;
};

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
  append_attribute("dir", direction_of(article.language), out);
  out += '>';
  PartWriter outside(article, out);
  outside.append_header();
  append_lines(article, blocks, out);
  outside.append_body();
  out += "</div>\n</article>\n";
}

}  // namespace galley
