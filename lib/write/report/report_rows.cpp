#include <galley/report.h>
#include <galley/text.h>

#include "text/repair.h"
#include "write/fields_line.h"
#include "write/json/json_writer.h"
#include "write/report/figures.h"
#include "write/report/report_groups.h"

namespace galley {
namespace {

void append_group(std::string_view name, const Statistics& statistics, GroupBy by,
                  TableFormat format, std::string& out) {
  FieldsLine line(format, out);
  if (by != GroupBy::nothing) line.field(name);
  std::string value;
  for (const Figure& figure : all_figures()) {
    value.clear();
    append_figure(figure, statistics, value);
    line.field(value);
  }
  line.end();
}

// The statistics of a pile of one.
Statistics of_one(const Article& article, const Source& source, const ArticleCounts& counts) {
  Statistics statistics;
  statistics.add(article, source, counts);
  return statistics;
}

std::string date_of(const Article& article) {
  std::string date;
  if (article.date) append_date(*article.date, date);
  return date;
}

}  // namespace

void append_report_rows(const GroupedStatistics& statistics, const ReportOptions& options,
                        TableFormat format, std::string& out) {
  FieldsLine heading(format, out);
  if (statistics.by != GroupBy::nothing) heading.field(name_of(statistics.by));
  for (const std::string_view name : figure_names()) heading.field(name);
  heading.end();
  if (statistics.by == GroupBy::nothing)
    return append_group({}, statistics.all, statistics.by, format, out);
  for (const ReportGroup& group : sorted_groups(statistics, options))
    append_group(group.name, *group.statistics, statistics.by, format, out);
}

void append_article_heading(TableFormat format, std::string& out) {
  FieldsLine heading(format, out);
  for (const std::string_view name : {"id", "date", "language"}) heading.field(name);
  for (const std::string_view name : article_figure_names()) heading.field(name);
  heading.end();
}

void append_article_figures(const Article& article, const Source& source,
                            const ArticleCounts& counts, TableFormat format, std::string& out) {
  const Statistics statistics = of_one(article, source, counts);
  FieldsLine line(format, out);
  line.field(source.id);
  line.field(date_of(article));
  line.field(article.language);
  std::string value;
  for (const Figure& figure : all_figures()) {
    if (!figure.of_one_article) continue;
    value.clear();
    append_figure(figure, statistics, value);
    line.field(value);
  }
  line.end();
}

void append_article_figures_json(const Article& article, const Source& source,
                                 const ArticleCounts& counts, std::string& out) {
  const Statistics statistics = of_one(article, source, counts);
  const std::size_t begin = out.size();
  {
    JsonWriter json(out);
    json.json(R"({"id":)");
    json.string(source.id);
    json.json(R"(,"date":)");
    json.date_or_null(article.date);
    json.json(R"(,"language":)");
    json.string_or_null(article.language);
    std::string value;
    for (const Figure& figure : all_figures()) {
      if (!figure.of_one_article) continue;
      value.clear();
      append_figure(figure, statistics, value);
      json.json(",");
      json.string(figure.name);
      json.json(":");
      json.json_text(value.empty() ? "null" : value);
    }
    json.json('}');
  }
  repair_from(begin, out);
}

}  // namespace galley
