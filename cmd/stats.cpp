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

namespace galley {
namespace {

constexpr Help help = {
    .name = "stats",
    .operands = "[FILE…]",
    .description =
        "Tells what is in articles: how many, how long, in which languages, from when, by whom, "
        "how\n"
        "many have a headline, a byline or a date, and how hard they read. Characters, words\n"
        "and sentences are those of the paragraphs. Files are read as by galley tojson. Without a\n"
        "file, or for -, the standard input is read.\n",
    .examples =
        "  galley stats dumps/\n"
        "  galley grep --since 2020 '' dump.txt | galley stats --by date:month\n"
        "  galley stats --per-article --format tsv dump.jsonl | sort -t$'\\t' -k7n\n"
        "  galley stats --format html --output page.html dumps/\n"
        "  galley stats --partial part1.txt > 1.json; galley stats --merge 1.json 2.json\n",
};

enum class StatsFormat { table, tsv, csv, json, html };

struct StatsOptions {
  CommonOptions common;
  GroupBy by = GroupBy::nothing;
  bool per_article = false;
  StatsFormat format = StatsFormat::table;
  ReportOptions report;
  bool partial = false;
  bool merge = false;
};

void declare_options(Arguments& arguments, StatsOptions& options) {
  arguments.group("What is counted and shown");
  std::vector<Choice<GroupBy>> groups;
  for (const GroupBy by : {GroupBy::author, GroupBy::year, GroupBy::month, GroupBy::place,
                           GroupBy::agency, GroupBy::language, GroupBy::source})
    groups.push_back({name_of(by), by});
  arguments.choice("--by", "PART",
                   "for each author, date:year, date:month, place, agency, language or source",
                   groups, options.by);
  arguments.flag("--per-article", "a row for each article instead", options.per_article);
  arguments.text("--sort", "FIGURE", "sort groups by a figure, the greatest first, or by group",
                 options.report.sort_by);
  arguments.number("--top", "N", "show N groups and names of a kind (default 10; 0: all)",
                   options.report.top);
  arguments.choice("--format", "FORMAT", "table, tsv, csv, json or html",
                   {Choice<StatsFormat>{"table", StatsFormat::table},
                    {"tsv", StatsFormat::tsv},
                    {"csv", StatsFormat::csv},
                    {"json", StatsFormat::json},
                    {"html", StatsFormat::html}},
                   options.format);
  arguments.flag("--partial", "write a partial result, for --merge", options.partial);
  arguments.flag("--merge", "files are partial results, which are added up", options.merge);
}

bool has_option(std::string_view name) {
  StatsOptions options;
  Arguments arguments(help);
  declare_options(arguments, options);
  return arguments.has(name);
}

void check_options(const StatsOptions& options) {
  const std::string& sort_by = options.report.sort_by;
  const auto names = figure_names();
  if (!sort_by.empty() && options.by == GroupBy::nothing && !options.merge)
    throw UsageError("--sort", "there are no groups to sort",
                     options.per_article ? "use sort" : "add --by");
  if (options.partial && options.format != StatsFormat::table)
    throw UsageError("--partial", "has a form of its own", "leave out --format");
  if (!sort_by.empty() && sort_by != "group" &&
      std::find(names.begin(), names.end(), sort_by) == names.end())
    throw UsageError("--sort", "no figure is called '" + sort_by + "'",
                     "try articles, words_p50 or another column of --format tsv");
  if (options.merge && options.by != GroupBy::nothing)
    throw UsageError("--by", "partial results are in groups already", "give it to --partial");
  if (options.merge && !options.common.input.places.empty())
    throw UsageError("--at", "there are no records in partial results", "name the files");
  if (options.merge && options.common.limit != std::numeric_limits<std::uint64_t>::max())
    throw UsageError("--limit", "articles were added up already", "give it to --partial");
  if (options.merge && !options.common.rejects.path.empty())
    throw UsageError("--rejects", "there are no records in partial results", "leave it out");
  if (!options.per_article) return;
  if (options.by != GroupBy::nothing || options.partial || options.merge)
    throw UsageError("--per-article", "adds nothing up", "leave out --by, --partial and --merge");
  if (options.format == StatsFormat::html)
    throw UsageError("--per-article", "has no page", "use --format tsv, csv or json");
}

bool read_options(Words words, StatsOptions& options) {
  Arguments arguments(help);
  declare_options(arguments, options);
  if (!read_common(arguments, words, options.common)) return false;
  check_options(options);
  return true;
}

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
  return search_records(common, framing, add, trouble, output).status;
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

bool add_partials(const std::string& path, GroupedStatistics& sum, bool& has_any,
                  Trouble& trouble) {
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
    if (const auto wrong = read_partial(line, part)) return trouble.report(path, *wrong), false;
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
      add_partials(walk.file().path, sum, has_any, trouble);
  }
  if (trouble.exit_status() != 0) return trouble.exit_status();
  output.write(report_of(sum, options, output));
  if (!output.finish()) trouble.report(output.path(), std::strerror(output.error()));
  return trouble.exit_status();
}

int run(Words words) {
  StatsOptions options;
  if (!read_options(words, options)) return 0;
  Trouble trouble("galley stats", options.common.quiet);
  Output output(options.common.output);
  if (options.merge) return merge(options, trouble, output);
  return options.per_article ? count_each(options, trouble, output)
                             : count(options, trouble, output);
}

}  // namespace

const Command stats_command = {"stats", "count what is in articles", run, has_option};

}  // namespace galley
