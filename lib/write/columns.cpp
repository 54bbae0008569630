#include "write/columns.h"

#include <galley/names.h>
#include <galley/text.h>

#include <algorithm>

#include "text/lines.h"
#include "text/utf8.h"
#include "text/warnings.h"

namespace galley {
namespace {

// Puts `separator` between what stands behind `begin` already and what comes.
void separate(std::size_t begin, std::string_view separator, std::string& out) {
  if (out.size() > begin) out += separator;
}

constexpr std::string_view list_separator = "; ";

template <class List, class Append>
void append_joined(const List& list, Append append, std::string& out) {
  const std::size_t begin = out.size();
  for (const auto& element : list) {
    separate(begin, list_separator, out);
    append(element, out);
  }
}

void append_id(const Article&, const Source& source, std::string& out) { out += source.id; }

void append_path(const Article&, const Source& source, std::string& out) { out += source.path; }

void append_header(const Article& article, const Source&, std::string& out) {
  const std::size_t begin = out.size();
  for (const std::string_view block : article.header) {
    Lines lines(block);
    for (std::string_view line; lines.next(line);) {
      line = trim(line);
      if (line.empty()) continue;
      separate(begin, "\n", out);
      out += line;
    }
  }
}

template <std::string_view Article::*part>
void append_part_of(const Article& article, const Source&, std::string& out) {
  append_unwrapped(article.*part, out);
}

template <std::vector<std::string_view> Article::*parts>
void append_parts_of(const Article& article, const Source&, std::string& out) {
  append_joined(article.*parts, append_unwrapped, out);
}

template <std::optional<Date> Article::*date>
void append_date_of(const Article& article, const Source&, std::string& out) {
  if (article.*date) append_date(*(article.*date), out);
}

void append_dateline(const Article& article, const Source&, std::string& out) {
  if (!article.dateline) return;
  const std::size_t begin = out.size();
  append_unwrapped(article.dateline->place, out);
  if (!article.dateline->agency.empty()) {
    separate(begin, list_separator, out);
    append_unwrapped(article.dateline->agency, out);
  }
  if (article.dateline->date) {
    separate(begin, list_separator, out);
    append_date(*article.dateline->date, out);
  }
}

void append_furniture(const Article& article, const Source&, std::string& out) {
  const auto append = [](const Furniture& item, std::string& list) {
    append_unwrapped(item.text, list);
  };
  append_joined(article.furniture, append, out);
}

void append_warnings(const Article& article, const Source& source, std::string& out) {
  const auto append = [](Warning warning, std::string& list) { list += name_of(warning); };
  append_joined(all_warnings(article, source), append, out);
}

constexpr Column columns[] = {
    {"id", append_id},
    {"source", append_path},
    {"header", append_header},
    {"kicker", append_part_of<&Article::kicker>},
    {"headline", append_part_of<&Article::headline>},
    {"standfirst", append_part_of<&Article::standfirst>},
    {"byline", append_part_of<&Article::byline>},
    {"authors", append_parts_of<&Article::authors>},
    {"agency", append_part_of<&Article::agency>},
    {"date", append_date_of<&Article::date>},
    {"updated", append_date_of<&Article::updated>},
    {"dateline", append_dateline},
    {"paragraphs", append_parts_of<&Article::paragraphs>},
    {"furniture", append_furniture},
    {"language", append_part_of<&Article::language>},
    {"warnings", append_warnings},
};

}  // namespace

std::span<const Column> all_columns() { return columns; }

const Column* find_column(std::string_view name) {
  const auto* const found = std::find_if(std::begin(columns), std::end(columns),
                                         [&](const Column& column) { return column.name == name; });
  return found == std::end(columns) ? nullptr : found;
}

}  // namespace galley
