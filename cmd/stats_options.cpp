#include "stats_options.h"

#include <algorithm>
#include <string>
#include <vector>

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

// Options that tell how articles are read, of which --merge has none.
constexpr std::string_view reading_options[] = {
    "--from",           "--encoding",      "--separator",  "--text-field", "--id-field",
    "--headline-field", "--authors-field", "--date-field", "--max-record", "--max-ratio",
    "--max-window",     "--lang",          "--date-order", "--paragraphs", "--max-rejects"};

void check_sort(const Arguments& arguments, const StatsOptions& options) {
  if (!arguments.was_given("--sort")) return;
  const std::string& sort_by = options.report.sort_by;
  const auto names = figure_names();
  if (options.by == GroupBy::nothing && !options.merge)
    throw UsageError("--sort", "there are no groups to sort",
                     options.per_article ? "use sort(1)" : "add --by");
  if (sort_by != "group" && std::find(names.begin(), names.end(), sort_by) == names.end())
    throw UsageError("--sort", "no figure is called '" + sort_by + "'",
                     "try articles, words_p50 or another column of --format tsv");
}

void check_partial(const Arguments& arguments) {
  if (arguments.was_given("--format"))
    throw UsageError("--partial", "has a form of its own", "leave out --format");
  for (const std::string_view option : {"--top", "--sort"})
    if (arguments.was_given(option))
      throw UsageError(std::string(option), "has no effect on partial results",
                       "give it to --merge, which shows them");
}

void check_merge(const Arguments& arguments) {
  if (arguments.was_given("--by"))
    throw UsageError("--by", "partial results are in groups already", "give it to --partial");
  if (arguments.was_given("--at"))
    throw UsageError("--at", "there are no records in partial results", "name the files");
  if (arguments.was_given("--limit"))
    throw UsageError("--limit", "articles were added up already", "give it to --partial");
  if (arguments.was_given("--rejects"))
    throw UsageError("--rejects", "there are no records in partial results", "leave it out");
  for (const std::string_view option : reading_options)
    if (arguments.was_given(option))
      throw UsageError(std::string(option), "articles were read already", "give it to --partial");
}

void check_per_article(const Arguments& arguments, const StatsOptions& options) {
  if (options.by != GroupBy::nothing || options.partial || options.merge)
    throw UsageError("--per-article", "adds nothing up", "leave out --by, --partial and --merge");
  if (arguments.was_given("--top"))
    throw UsageError("--top", "there are no groups and names to show", "use head(1)");
  if (options.format == StatsFormat::html)
    throw UsageError("--per-article", "has no page", "use --format tsv, csv or json");
  if (options.format == StatsFormat::table && arguments.was_given("--format"))
    throw UsageError("--per-article", "has no table", "use --format tsv, csv or json");
}

// What would do nothing is refused.
void check_options(const Arguments& arguments, const StatsOptions& options) {
  check_sort(arguments, options);
  if (options.partial) check_partial(arguments);
  if (options.merge) check_merge(arguments);
  if (options.per_article) check_per_article(arguments, options);
}

}  // namespace

bool has_stats_option(std::string_view name) {
  StatsOptions options;
  Arguments arguments(help);
  declare_options(arguments, options);
  return arguments.has(name);
}

bool read_stats_options(Words words, StatsOptions& options) {
  Arguments arguments(help);
  declare_options(arguments, options);
  if (!read_common(arguments, words, options.common)) return false;
  check_options(arguments, options);
  return true;
}

}  // namespace galley
