// Statistics for people and programs: as a table for the terminal, as rows, as JSON, as a page.
#pragma once

#include <galley/parts.h>
#include <galley/source.h>
#include <galley/statistics.h>

#include <span>
#include <string>
#include <string_view>

namespace galley {

// The names of the figures that a row has: "articles", "words", "words_p50", "flesch", …
std::span<const std::string_view> figure_names();
// Those that a row of one article has.
std::span<const std::string_view> article_figure_names();

struct ReportOptions {
  // A figure, by which groups are sorted, the greatest first, or "group"; empty: those of years and
  // months by name, others by articles.
  std::string sort_by = {};
  // Groups of a table or page (years and months in their order: the newest), languages, and names
  // of each kind; 0: all.
  std::uint64_t top = 10;
  Colour colour = Colour::none;
  std::size_t width = 80;  // columns of the terminal
};

// Appends what people look at on a terminal. Safe to show there, as by append_visible().
void append_report_table(const GroupedStatistics& statistics, const ReportOptions& options,
                         std::string& out);

// Appends a line with the names of the figures and one for each group, or for all articles.
void append_report_rows(const GroupedStatistics& statistics, const ReportOptions& options,
                        TableFormat format, std::string& out);

// Appends one JSON object without a line end: counts under their names, then what else there is;
// docs/statistics.md tells.
void append_report_json(const GroupedStatistics& statistics, const ReportOptions& options,
                        std::string& out);

// Appends a page for browsers that needs nothing beside it.
void append_report_html(const GroupedStatistics& statistics, const ReportOptions& options,
                        std::string& out);

// The same of one article: figures that make sense of one, behind its id, date and language.
void append_article_heading(TableFormat format, std::string& out);
void append_article_figures(const Article& article, const Source& source,
                            const ArticleCounts& counts, TableFormat format, std::string& out);
void append_article_figures_json(const Article& article, const Source& source,
                                 const ArticleCounts& counts, std::string& out);

}  // namespace galley
