#include <galley/files.h>
#include <galley/report.h>
#include <galley/statistics.h>
#include <galley/text.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <iostream>
#include <vector>

#include "run.h"
#include "stats_options.h"

namespace galley {
namespace {

// Of the terminal, or as many as paper has.
std::size_t width_of(const Output& output) {
  constexpr std::size_t usual = 80;  // the table of lengths needs as many
  constexpr std::size_t most = 160;
  winsize size = {};
  if (!output.is_terminal() || ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0) return usual;
  return std::clamp<std::size_t>(size.ws_col, usual, most);
}

TableFormat table_format(StatsFormat format) {
  return format == StatsFormat::csv ? TableFormat::csv : TableFormat::tsv;
}

std::string report_of(const GroupedStatistics& statistics, const StatsOptions& options,
                      const Output& output) {
  ReportOptions report = options.report;
  report.colour = choose_colour(options.common.colour, output);
  report.width = width_of(output);
  std::string text;
  if (options.partial)
    append_partial(statistics, text);
  else if (options.format == StatsFormat::table)
    append_report_table(statistics, report, text);
  else if (options.format == StatsFormat::json)
    append_report_json(statistics, report, text);
  else if (options.format == StatsFormat::html)
    append_report_html(statistics, report, text);
  else
    append_report_rows(statistics, report, table_format(options.format), text);
  if (!text.ends_with('\n')) text += '\n';
  // The table is safe for terminals, and its colours must stay.
  if (!output.is_terminal() || (options.format == StatsFormat::table && !options.partial))
    return text;
  std::string visible;
  append_visible_lines(text, visible);
  return visible;
}

// Of what has all groups; the table and the page tell it themselves.
void tell_of_sample(const GroupedStatistics& statistics, const StatsOptions& options,
                    const Trouble& trouble) {
  const bool has_all = options.format != StatsFormat::table && options.format != StatsFormat::html;
  if (options.partial || !has_all || statistics.groups.are_all()) return;
  trouble.tell("--by " + std::string(name_of(statistics.by)), "there are more groups than are kept",
               "a sample of " + with_commas(StatisticsGroups::most) + " is written");
}

// What a thread counts with, and what it has counted.
struct Tally {
  ArticleCounter counter;
  GroupedStatistics statistics;
};

int count(const StatsOptions& options, Trouble& trouble, Output& output) {
  CommonOptions common = options.common;
  // One thread works on no more records than are wanted.
  const bool limited = common.limit != std::numeric_limits<std::uint64_t>::max();
  if (limited) common.input.threads = 1;
  std::vector<Tally> tallies(common.input.threads);
  for (Tally& tally : tallies) tally.statistics.by = options.by;
  const RecordSearch add = [&](const Record& record, const Source& source, Worker& worker,
                               std::string&) -> std::optional<std::uint64_t> {
    Tally& tally = tallies[worker.number];
    if (tally.statistics.all.articles == common.limit) return std::nullopt;
    const auto [article, described] = worker.describe(record, source);
    tally.statistics.add(article, described, tally.counter.count(article, described));
    return 1;
  };
  const Framing framing = {.whole =
                               [&](std::string& out) {
                                 for (std::size_t i = 1; i < tallies.size(); ++i)
                                   tallies[0].statistics.add(tallies[i].statistics);
                                 out += report_of(tallies[0].statistics, options, output);
                               },
                           .safe_for_terminals = true};
  const int status = search_records(common, framing, add, trouble, output).status;
  tell_of_sample(tallies[0].statistics, options, trouble);
  return status;
}

int count_each(const StatsOptions& options, Trouble& trouble, Output& output) {
  std::vector<ArticleCounter> counters(options.common.input.threads);
  const bool as_json = options.format == StatsFormat::json;
  std::string heading;
  if (!as_json) append_article_heading(table_format(options.format), heading);
  const RecordWork write = [&](const Record& record, const Source& source, Worker& worker,
                               std::string& out) {
    const auto [article, described] = worker.describe(record, source);
    const ArticleCounts& counts = counters[worker.number].count(article, described);
    if (as_json)
      append_article_figures_json(article, described, counts, out), out += '\n';
    else
      append_article_figures(article, described, counts, table_format(options.format), out);
  };
  return each_record(options.common, {.first = heading, .none = heading}, write, trouble, output);
}

bool add_partials(const WalkedFile& walked, GroupedStatistics& sum, bool& has_any,
                  Trouble& trouble) {
  const std::string& path = walked.path;
  std::ifstream file;
  if (path != "-") {
    file.open(path);
    if (!file) return trouble.report(path, std::strerror(errno)), false;
  }
  std::istream& lines = path == "-" ? std::cin : file;
  bool is_empty = true;
  errno = 0;
  for (std::string line; std::getline(lines, line);) {
    if (line.empty()) continue;
    is_empty = false;
    GroupedStatistics part;
    if (const auto wrong = read_partial(line, part)) {
      const bool is_packed = walked.regular && !size_of_plain_file(path);
      return trouble.report(path, *wrong, is_packed ? "unpack it first" : ""), false;
    }
    if (has_any && part.by != sum.by)
      return trouble.report(path, "is in other groups than those before it"), false;
    sum.by = part.by;
    sum.add(part);
    has_any = true;
  }
  if (lines.bad() || !lines.eof()) return trouble.report(path, std::strerror(errno)), false;
  // So is what was to be written by a job that was ended.
  if (is_empty) return trouble.report(path, "is empty"), false;
  return true;
}

// A sum that lacks a part would look like one that does not: nothing is written then.
int merge(const StatsOptions& options, Trouble& trouble, Output& output) {
  GroupedStatistics sum;
  bool has_any = false;
  FileWalk walk(options.common.input.operands, options.common.input.list);
  for (auto step = walk.next(); step != FileWalk::Step::end; step = walk.next()) {
    if (step == FileWalk::Step::failed)
      trouble.report(walk.failure().path, walk.failure().message);
    else
      add_partials(walk.file(), sum, has_any, trouble);
  }
  if (trouble.exit_status() == 0 && !options.report.sort_by.empty() && sum.by == GroupBy::nothing)
    trouble.report("--sort", "there are no groups to sort", "give --by to --partial");
  if (trouble.exit_status() != 0) return trouble.exit_status();
  output.write(report_of(sum, options, output));
  if (!output.finish()) trouble.report(output.path(), std::strerror(output.error()));
  tell_of_sample(sum, options, trouble);
  return trouble.exit_status();
}

int run(Words words) {
  StatsOptions options;
  if (!read_stats_options(words, options)) return 0;
  Trouble trouble("galley stats", options.common.quiet);
  Output output(options.common.output);
  if (options.merge) return merge(options, trouble, output);
  return options.per_article ? count_each(options, trouble, output)
                             : count(options, trouble, output);
}

}  // namespace

const Command stats_command = {"stats", "count what is in articles", run, has_stats_option};

}  // namespace galley
