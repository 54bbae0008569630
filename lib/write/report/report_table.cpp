#include <galley/report.h>
#include <galley/text.h>

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

#include "write/report/figures.h"
#include "write/report/report_bars.h"
#include "write/report/report_groups.h"
#include "write/terminal.h"

namespace galley {
namespace {

std::string padded_left(std::string_view text, std::size_t columns) {
  const std::size_t width = display_width(text);
  return std::string(width < columns ? columns - width : 0, ' ') + std::string(text);
}

// A bar of so many columns at most, in eighths of one (U+2588 to U+258F).
std::string bar_of(double share, std::size_t columns) {
  constexpr std::string_view eighths[] = {"", "▏", "▎", "▍", "▌", "▋", "▊", "▉"};
  const auto length =
      static_cast<std::size_t>(std::llround(share * 8 * static_cast<double>(columns)));
  std::string bar;
  for (std::size_t i = 0; i < length / 8; ++i) bar += "█";
  bar += eighths[length % 8];
  return bar.empty() && share > 0 ? std::string(eighths[1]) : bar;
}

double share_of(std::uint64_t part, std::uint64_t all) {
  return all == 0 ? 0 : static_cast<double>(part) / static_cast<double>(all);
}

// "1 article", "1,234 articles"
std::string counted(std::uint64_t number, std::string_view noun) {
  return with_commas(number) + ' ' + std::string(noun) + (number == 1 ? "" : "s");
}

// A name as it is shown. A tab would move what stands behind it.
std::string shown_name(std::string_view name) {
  std::string text;
  append_visible(name, text);
  std::replace(text.begin(), text.end(), '\t', ' ');
  return text;
}

std::string shown_number(const Figure& figure, const Statistics& statistics) {
  const auto number = figure.number(statistics);
  if (!number) return "–";
  return figure.kind == FigureKind::count ? with_commas(static_cast<std::uint64_t>(*number))
                                          : with_places(*number, 1);
}

// Appends as much of the text as there is room for, and spaces behind it.
void append_fitted(std::string_view text, std::size_t columns, std::string& out) {
  if (display_width(text) <= columns) return append_padded(text, columns, out);
  append_padded(std::string(cut_to_width(text, columns - 1)) + "…", columns, out);
}

// A figure of all groups, with its name above.
struct FigureColumn {
  std::string_view name;
  std::vector<std::string> cells;
  std::size_t width;
};

FigureColumn column_of(std::string_view name, const std::vector<ReportGroup>& groups) {
  constexpr std::size_t space = 2;
  const Figure& figure = *find_figure(name);
  FigureColumn column = {name, {}, name.size()};
  for (const ReportGroup& group : groups) {
    column.cells.push_back(shown_number(figure, *group.statistics));
    column.width = std::max(column.width, display_width(column.cells.back()));
  }
  column.width += space;
  return column;
}

// As many of the figures as there is room for.
std::vector<FigureColumn> columns_of(const std::vector<ReportGroup>& groups, std::size_t room) {
  std::vector<FigureColumn> columns;
  for (const std::string_view name :
       {"articles", "words", "sentences", "words_p50", "flesch", "lix"}) {
    FigureColumn column = column_of(name, groups);
    if (column.width > room) break;
    room -= column.width;
    columns.push_back(std::move(column));
  }
  return columns;
}

std::size_t width_of(const std::vector<FigureColumn>& columns) {
  std::size_t width = 0;
  for (const FigureColumn& column : columns) width += column.width;
  return width;
}

class ReportTable {
 public:
  ReportTable(const GroupedStatistics& statistics, const ReportOptions& options, std::string& out)
      : statistics_(statistics), all_(statistics.all), options_(options), out_(out) {}

  void append() {
    append_counts();
    if (all_.articles == 0) return;
    if (statistics_.by != GroupBy::nothing) append_groups();
    append_coverage();
    append_dates();
    append_languages();
    append_lengths();
    append_readability();
    append_names("Authors", all_.authors);
    append_names("Places", all_.places);
    append_names("Agencies", all_.agencies);
  }

 private:
  void heading(std::string_view text, std::string_view note = {}) {
    out_ += '\n';
    append_emphasized(text, Emphasis::bold, options_.colour, out_);
    if (!note.empty()) out_ += "  ";
    append_emphasized(note, Emphasis::dim, options_.colour, out_);
    out_ += '\n';
  }

  void append_counts() {
    append_emphasized(with_commas(all_.articles), Emphasis::bold, options_.colour, out_);
    out_ += all_.articles == 1 ? " article, " : " articles, ";
    out_ += counted(all_.bytes, "byte") + '\n';
    out_ += "  " + counted(all_.text.characters, "character") + ", " +
            counted(all_.text.words, "word") + ", " + counted(all_.text.sentences, "sentence") +
            ",\n";
    out_ += "  " + counted(all_.paragraphs, "paragraph");
    if (const auto share = find_figure("quoted_share")->number(all_))
      out_ += ", " + with_places(100 * *share, 1) + " % in quotation marks";
    out_ += '\n';
  }

  // A bar as long as there is room for is that of `most`.
  void append_bars(std::vector<Bar> bars, std::uint64_t most, bool with_share) {
    for (Bar& bar : bars) bar.name = shown_name(bar.name);
    std::size_t name_width = 0;
    std::size_t count_width = 0;
    for (const Bar& bar : bars) {
      name_width = std::max(name_width, display_width(bar.name));
      count_width = std::max(count_width, with_commas(bar.count).size());
    }
    name_width = std::min(name_width, options_.width / 2);
    const std::size_t used = 2 + name_width + 2 + count_width + (with_share ? 9 : 0) + 2;
    const std::size_t room =
        std::clamp<std::size_t>(options_.width - std::min(used, options_.width), 8, 40);
    for (const Bar& bar : bars) {
      out_ += "  ";
      append_fitted(bar.name, name_width, out_);
      out_ += "  " + padded_left(with_commas(bar.count), count_width);
      if (with_share)
        out_ += padded_left(with_places(100 * share_of(bar.count, all_.articles), 1), 7) + " %";
      const std::string drawn = bar_of(share_of(bar.count, most), room);
      if (!drawn.empty()) out_ += "  ";
      append_emphasized(drawn, Emphasis::dim, options_.colour, out_);
      out_ += '\n';
    }
  }

  void append_coverage() {
    heading("Parts", "articles that have them");
    append_bars(coverage_bars(all_), all_.articles, true);
    const std::vector<Bar> warnings = warning_bars(all_);
    if (warnings.empty()) return;
    heading("Warnings");
    append_bars(warnings, all_.articles, true);
  }

  // By month where there are few years.
  void append_dates() {
    if (all_.years.empty()) return;
    heading("Dates", all_.earliest + " to " + all_.latest);
    constexpr std::size_t few = 2;
    const bool by_month = all_.years.size() <= few && !all_.months.empty();
    const std::vector<Bar> bars = bars_of(by_month ? all_.months : all_.years);
    append_bars(bars, greatest_of(bars), false);
  }

  void append_languages() {
    const auto [bars, note] = language_bars(all_, options_.top);
    heading("Languages", note);
    append_bars(bars, all_.articles, true);
  }

  void append_names(std::string_view title, const NameCounts& names) {
    const std::vector<Bar> bars = top_bars(names, options_.top);
    if (bars.empty()) return;
    heading(title, part_shown(bars.size(), names.size(), names.are_all()));
    append_bars(bars, greatest_of(bars), false);
  }

  void append_lengths() {
    constexpr std::size_t width = 7;
    constexpr std::size_t label_width = 15;
    heading("Lengths");
    out_.append(2 + label_width, ' ');
    for (const std::string_view column : length_columns)
      append_emphasized(padded_left(column, width), Emphasis::dim, options_.colour, out_);
    out_ += '\n';
    for (const auto& [label, name] : length_rows) {
      out_ += "  ";
      append_padded(label, label_width, out_);
      for (const std::string_view column : length_columns) {
        const auto number =
            find_figure(std::string(name) + '_' + std::string(column))->number(all_);
        const bool whole = column != "mean" && column != "sd";
        out_ += padded_left(number ? with_places(*number, whole || *number >= 10000 ? 0 : 1) : "–",
                            width);
      }
      out_ += '\n';
    }
  }

  void append_readability() {
    std::string lines;
    std::string line;
    for (const auto& [label, name] : score_labels) {
      const auto number = find_figure(name)->number(all_);
      if (!number) continue;
      const std::string shown = "  " + std::string(label) + ' ' + with_places(*number, 1);
      if (line.size() + shown.size() > options_.width) lines += std::exchange(line, {}) + '\n';
      line += shown;
    }
    if (line.empty()) return;
    heading("Readability", readability_note(all_));
    out_ += lines + line + '\n';
  }

  void append_groups() {
    const auto [groups, note] = top_groups(statistics_, options_);
    heading("By " + std::string(name_of(statistics_.by)), note);
    append_group_lines(groups);
  }

  void append_group_lines(const std::vector<ReportGroup>& groups) {
    constexpr std::size_t enough = 18;  // columns of a name
    std::vector<std::string> names;
    std::size_t name_width = 0;
    for (const ReportGroup& group : groups) {
      names.push_back(group.name.empty() ? "–" : shown_name(group.name));
      name_width = std::max(name_width, display_width(names.back()));
    }
    const std::size_t room = options_.width - 2;
    const auto columns = columns_of(groups, room - std::min(name_width, enough));
    name_width = std::min(name_width, room - width_of(columns));
    out_.append(2 + name_width, ' ');
    for (const FigureColumn& column : columns)
      append_emphasized(padded_left(column.name, column.width), Emphasis::dim, options_.colour,
                        out_);
    out_ += '\n';
    for (std::size_t i = 0; i < names.size(); ++i) {
      out_ += "  ";
      append_fitted(names[i], name_width, out_);
      for (const FigureColumn& column : columns) out_ += padded_left(column.cells[i], column.width);
      out_ += '\n';
    }
  }

  const GroupedStatistics& statistics_;
  const Statistics& all_;
  const ReportOptions& options_;
  std::string& out_;
};

}  // namespace

void append_report_table(const GroupedStatistics& statistics, const ReportOptions& options,
                         std::string& out) {
  ReportTable(statistics, options, out).append();
}

}  // namespace galley
