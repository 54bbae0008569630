#include <galley/report.h>
#include <galley/text.h>

#include <algorithm>
#include <map>
#include <span>
#include <vector>

#include "text/escape.h"
#include "write/html/html_element.h"
#include "write/report/figures.h"
#include "write/report/report_bars.h"
#include "write/report/report_groups.h"
#include "write/report/report_page.h"

namespace galley {
namespace {

// The year or month behind one: "2021-01" behind "2020-12".
std::string next_period(const std::string& period) {
  const int year = std::stoi(period);
  if (period.size() < 7) return std::to_string(year + 1);
  const int month = std::stoi(period.substr(5));
  const std::string next = std::to_string(month % 12 + 1);
  return std::to_string(month == 12 ? year + 1 : year) + (next.size() == 1 ? "-0" : "-") + next;
}

// An upright bar, what stands below it and what a pointer above it is told.
struct UprightBar {
  std::string label;
  std::string title;
  std::uint64_t count = 0;
  bool needs_label = false;
};

// Years or months without a gap, unless that makes too many.
std::vector<Bar> periods_of(const std::map<std::string, std::uint64_t>& counts) {
  constexpr std::size_t most = 240;
  std::vector<Bar> bars;
  const std::string last = counts.rbegin()->first;
  for (std::string period = counts.begin()->first; bars.size() < most;
       period = next_period(period)) {
    const auto found = counts.find(period);
    bars.push_back({period, found == counts.end() ? 0 : found->second});
    if (period == last) return bars;
  }
  return bars_of(counts);
}

std::vector<UprightBar> upright(std::vector<Bar> bars) {
  std::vector<UprightBar> found;
  for (Bar& bar : bars) found.push_back({.label = bar.name, .title = bar.name, .count = bar.count});
  return found;
}

// Puts the numbers into at most twenty steps of one width, and what is beyond these, at most a
// hundredth of them, into one more.
std::vector<UprightBar> steps_of(const Histogram& lengths) {
  constexpr std::uint64_t most = 20;
  const std::uint64_t last = std::max<std::uint64_t>(lengths.percentile(99), 1);
  const std::uint64_t width = (last + most) / most;
  std::vector<UprightBar> steps(last / width + 1);
  for (std::size_t i = 0; i < steps.size(); ++i) {
    steps[i].label = with_commas(i * width);
    steps[i].title = steps[i].label;
    if (width > 1) steps[i].title += " to " + with_commas((i + 1) * width - 1);
  }
  const std::string beyond = with_commas(steps.size() * width);
  if (lengths.greatest() >= steps.size() * width)
    steps.push_back({.label = beyond + "+", .title = beyond + " and more", .needs_label = true});
  for (const auto& [number, count] : lengths.steps())
    steps[std::min<std::uint64_t>(number / width, steps.size() - 1)].count += count;
  return steps;
}

class ReportPage {
 public:
  ReportPage(const GroupedStatistics& statistics, const ReportOptions& options, std::string& out)
      : statistics_(statistics), all_(statistics.all), options_(options), out_(out) {}

  void append() {
    out_ += report_page_head();
    append_title();
    out_ += "<main>\n";
    append_counts();
    if (all_.articles > 0) append_parts();
    out_ += "</main>\n";
    out_ += report_page_foot();
  }

 private:
  void append_parts() {
    if (!all_.years.empty()) append_dates();
    append_shares("Parts that articles have", coverage_bars(all_));
    append_shares("Warnings", warning_bars(all_));
    append_columns("Words an article", steps_of(all_.article_words), "");
    append_columns("Words a sentence", steps_of(all_.sentence_words), "");
    append_lengths();
    append_readability();
    const auto [languages, note] = language_bars(all_, options_.top);
    append_list(with_note("Languages", note), languages);
    append_names("Authors", all_.authors);
    append_names("Places", all_.places);
    append_names("Agencies", all_.agencies);
    if (statistics_.by != GroupBy::nothing) append_groups();
  }

  void append_title() {
    out_ += "<h1>";
    out_ += with_commas(all_.articles) + (all_.articles == 1 ? " article" : " articles");
    out_ += "</h1>\n";
    if (all_.earliest.empty()) return;
    append_element("p", {}, all_.earliest + " to " + all_.latest, out_);
    out_ += '\n';
  }

  void open_section(std::string_view title, std::string_view class_name = {}) {
    out_ += "<section";
    if (!class_name.empty()) append_attribute("class", class_name, out_);
    out_ += ">\n";
    append_element("h2", {}, title, out_);
    out_ += '\n';
  }
  void close_section() { out_ += "</section>\n"; }

  void append_counts() {
    out_ += "<section class=\"wide\"><dl>\n";
    for (const std::string_view name :
         {"articles", "bytes", "characters", "words", "sentences", "paragraphs"})
      append_number(
          name,
          with_commas(static_cast<std::uint64_t>(find_figure(name)->number(all_).value_or(0))));
    if (const auto share = find_figure("quoted_share")->number(all_))
      append_number("in quotation marks", with_places(100 * *share, 1) + " %");
    out_ += "</dl></section>\n";
  }
  void append_number(std::string_view name, std::string_view number) {
    out_ += "<div>";
    append_element("dt", {}, name, out_);
    append_element("dd", {}, number, out_);
    out_ += "</div>\n";
  }

  void append_dates() {
    constexpr std::size_t few = 5;
    const bool by_month = all_.years.size() <= few && !all_.months.empty();
    append_columns(by_month ? "Articles by month" : "Articles by year",
                   upright(periods_of(by_month ? all_.months : all_.years)), "wide");
  }

  // Upright bars on a line. As many names stand below them as there is room for.
  void append_columns(std::string_view title, const std::vector<UprightBar>& bars,
                      std::string_view class_name) {
    const std::size_t width = class_name.empty() ? 480 : 960;
    constexpr std::size_t height = 160;
    const std::uint64_t most =
        std::max<std::uint64_t>(std::ranges::max_element(bars, {}, &UprightBar::count)->count, 1);
    const double step = static_cast<double>(width) / static_cast<double>(bars.size());
    const std::size_t every = (bars.size() * 56 + width - 1) / width;
    const std::size_t first_label = bars.back().needs_label ? (bars.size() - 1) % every : 0;
    open_section(title, class_name);
    out_ += "<svg role=\"img\" viewBox=\"0 0 " + std::to_string(width) + ' ' +
            std::to_string(height + 20) + '"';
    append_attribute("aria-label", title, out_);
    out_ += ">\n";
    for (std::size_t i = 0; i < bars.size(); ++i) {
      const double left = step * static_cast<double>(i);
      const double tall =
          static_cast<double>(bars[i].count) * (height - 16) / static_cast<double>(most);
      out_ += "<rect x=\"" + with_places(left + step * .1, 1) + "\" y=\"" +
              with_places(height - tall, 1) + "\" width=\"" + with_places(step * .8, 1) +
              "\" height=\"" + with_places(tall, 1) + "\">";
      append_element("title", {}, bars[i].title + ": " + with_commas(bars[i].count), out_);
      out_ += "</rect>\n";
      if (i % every != first_label) continue;
      // What stands below the last bar would go beyond the edge.
      const bool to_the_left = bars[i].needs_label;
      out_ += "<text x=\"" + with_places(left + step * (to_the_left ? .9 : .1), 1) + "\" y=\"" +
              std::to_string(height + 14) + '"' + (to_the_left ? " text-anchor=\"end\">" : ">");
      append_html_escaped(bars[i].label, out_);
      out_ += "</text>\n";
    }
    out_ += "<line x1=\"0\" x2=\"" + std::to_string(width) + "\" y1=\"" + std::to_string(height) +
            "\" y2=\"" + std::to_string(height) + "\"/>\n</svg>\n";
    close_section();
  }

  // Of all articles.
  void append_shares(std::string_view title, const std::vector<Bar>& bars) {
    if (bars.empty()) return;
    open_section(title);
    append_bars(bars, all_.articles);
    close_section();
  }

  // Rows with a name, a number and a bar, which fills its cell for `most`.
  void append_bars(const std::vector<Bar>& bars, std::uint64_t most) {
    out_ += "<table>\n";
    for (const Bar& bar : bars) {
      const double share = 100 * static_cast<double>(bar.count) / static_cast<double>(most);
      out_ += "<tr>";
      append_element("td", {}, bar.name, out_);
      append_element("td", {}, with_commas(bar.count), out_);
      out_ +=
          "<td class=\"bar\"><svg viewBox=\"0 0 100 8\" preserveAspectRatio=\"none\" "
          "aria-hidden=\"true\"><rect width=\"" +
          with_places(share, 2) + "\" height=\"8\"/></svg></td></tr>\n";
    }
    out_ += "</table>\n";
  }

  void append_list(std::string_view title, const std::vector<Bar>& bars) {
    if (bars.empty()) return;
    open_section(title);
    append_bars(bars, greatest_of(bars));
    close_section();
  }

  void append_names(std::string_view title, const NameCounts& names) {
    const std::vector<Bar> bars = top_bars(names, options_.top);
    append_list(with_note(title, part_shown(bars.size(), names.size(), names.are_all())), bars);
  }

  // "Authors: 10 of 38"
  static std::string with_note(std::string_view title, const std::string& note) {
    return std::string(title) + (note.empty() ? "" : ": " + note);
  }

  void append_row(std::string_view name, const std::vector<std::string>& cells) {
    out_ += "<tr>";
    append_element("td", {}, name, out_);
    for (const std::string& cell : cells) append_element("td", {}, cell, out_);
    out_ += "</tr>\n";
  }
  void open_table(std::span<const std::string_view> columns) {
    out_ += "<div class=\"scroll\"><table>\n<tr><th></th>";
    for (const std::string_view column : columns) append_element("th", {}, column, out_);
    out_ += "</tr>\n";
  }
  void close_table() { out_ += "</table></div>\n"; }

  std::string shown(const Figure& figure, const Statistics& statistics) const {
    if (figure.kind != FigureKind::day) {
      const auto number = figure.number(statistics);
      if (!number) return "–";
      return figure.kind == FigureKind::count ? with_commas(static_cast<std::uint64_t>(*number))
                                              : with_places(*number, 1);
    }
    std::string text;
    append_figure(figure, statistics, text);
    return text.empty() ? "–" : text;
  }

  void append_lengths() {
    open_section("Lengths", "wide");
    open_table(length_columns);
    for (const auto& [label, name] : length_rows) {
      std::vector<std::string> cells;
      for (const std::string_view column : length_columns)
        cells.push_back(shown(*find_figure(std::string(name) + '_' + std::string(column)), all_));
      append_row(label, cells);
    }
    close_table();
    close_section();
  }

  void append_readability() {
    if (!find_figure("lix")->number(all_)) return;
    open_section(with_note("How hard it reads", readability_note(all_)), "wide");
    out_ += "<dl>\n";
    for (const auto& [label, name] : score_labels)
      append_number(label, shown(*find_figure(name), all_));
    out_ += "</dl>\n";
    close_section();
  }

  void append_groups() {
    const std::vector<std::string_view> columns = {"articles",  "words",     "sentences",
                                                   "words_p50", "with_date", "flesch",
                                                   "lix",       "earliest",  "latest"};
    const auto [groups, note] = top_groups(statistics_, options_);
    open_section(with_note("By " + std::string(name_of(statistics_.by)), note), "wide");
    open_table(columns);
    for (const ReportGroup& group : groups) {
      std::vector<std::string> cells;
      for (const std::string_view column : columns)
        cells.push_back(shown(*find_figure(column), *group.statistics));
      append_row(group.name.empty() ? "–" : group.name, cells);
    }
    close_table();
    close_section();
  }

  const GroupedStatistics& statistics_;
  const Statistics& all_;
  const ReportOptions& options_;
  std::string& out_;
};

}  // namespace

void append_report_html(const GroupedStatistics& statistics, const ReportOptions& options,
                        std::string& out) {
  ReportPage(statistics, options, out).append();
}

}  // namespace galley
