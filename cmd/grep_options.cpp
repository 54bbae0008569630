#include "grep_options.h"

#include <algorithm>
#include <array>

#include "language_tag.h"
#include "pattern_file.h"

namespace galley {
namespace {

constexpr Help help = {
    .name = "grep",
    .operands = "PATTERN [FILE…]",
    .description =
        "Writes the articles in which PATTERN matches, just as they came: lines of JSON Lines as\n"
        "those lines, plain texts with a form feed on a line between them. PATTERN is a regular\n"
        "expression (RE2), matched against each part of an article by itself, its lines joined as\n"
        "people read them; ^ and $ are the ends of the part. It may be empty: '' with --author\n"
        "or --since finds by those alone. Without a file, or for -, the standard input is read.\n",
    .examples =
        "  galley grep --author Mammadov --since 2020-07 'Karabakh|Bayramov' dumps/ | galley "
        "tojson\n"
        "  galley grep --in headline -i -c budget dumps/\n"
        "  galley grep -w --and Brussels --not football minister dump.jsonl.zst > found.jsonl\n"
        "  galley grep -F -f names.txt -o dump.txt | sort | uniq -c\n"
        "  galley grep --paragraphs -C 1 'ceasefire' article.txt\n",
    .exit_status =
        "Exit status: 0 when an article was found, 1 when none was, 2 when something could not be\n"
        "read. With --quiet 0 at the first one that is found, whatever went wrong before.\n",
};

// An option that says what is written instead of the articles.
struct GivenOutput {
  std::string_view names;
  std::string_view description;
  GrepOutput output;
  bool given = false;
};

// The words of options that are read further.
struct GivenWords {
  std::array<GivenOutput, 8> outputs = {{
      {"-c,--count", "how many articles were found in each source", GrepOutput::counts},
      {"--count-matches", "how many matches were found in each source", GrepOutput::match_counts},
      {"-l,--files-with-matches", "the names of sources with such an article", GrepOutput::names},
      {"-L,--files-without-match", "the names of sources without one", GrepOutput::other_names},
      {"-o,--only-matching", "the matches, each on a line", GrepOutput::matches},
      {"--paragraphs", "the paragraphs and other parts that match, with their places",
       GrepOutput::parts},
      {"--json", "an object a line with the places of all matches", GrepOutput::json},
      {"-q,--quiet", "nothing: the exit status tells", GrepOutput::nothing},
  }};
  std::vector<std::string> patterns;
  std::vector<std::string> files;
  std::vector<std::string> fields;
  std::string since;
  std::string until;
  std::string language;
  bool ignore_case = false;
  bool smart_case = false;
};

void declare_options(Arguments& arguments, GrepOptions& options, GivenWords& given) {
  PatternStyle& style = options.query.style;
  arguments.group("What is looked for");
  arguments.patterns("-e,--regexp", "PATTERN", "a pattern; of several any may match",
                     given.patterns);
  arguments.words("-f,--file", "FILE", "take the lines of FILE as patterns", given.files);
  arguments.flag("-F,--fixed-strings", "patterns are texts, not regular expressions",
                 style.literal);
  arguments.flag("-i,--ignore-case", "the case of letters makes no difference", given.ignore_case);
  arguments.flag("-S,--smart-case", "the same, for patterns without a capital", given.smart_case);
  arguments.flag("-w,--word-regexp", "a match is whole words, in any script", style.word);
  arguments.flag("-x,--whole", "a match is a whole headline, paragraph or other part", style.whole);
  arguments.flag("--loose", "accents, and styles of quotes, dashes and spaces, make no difference",
                 style.loose);
  arguments.flag("-v,--invert-match", "find articles in which no pattern matches",
                 options.query.inverted);
  arguments.group("Where, and in which articles");
  arguments.list("--in", "FIELD,…",
                 "look only there: headline, byline, header, dateline, body, furniture", "field",
                 field_names(), given.fields);
  arguments.patterns("--and", "PATTERN", "only articles in which this matches, too, anywhere",
                     options.query.required);
  arguments.patterns("--not", "PATTERN", "no articles in which this matches anywhere",
                     options.query.forbidden);
  arguments.patterns("--author", "PATTERN", "only articles with such an author",
                     options.query.authors);
  arguments.patterns("--place", "PATTERN", "only articles whose dateline has such a place",
                     options.query.places);
  arguments.text("--since", "DATE", "only articles of this day, month or year, or later",
                 given.since);
  arguments.text("--until", "DATE", "only articles of this day, month or year, or earlier",
                 given.until);
  arguments.text("--lang", "TAG", "only articles in this language (BCP 47)", given.language);
  arguments.group("What is written");
  for (GivenOutput& output : given.outputs)
    arguments.flag(output.names, output.description, output.given);
  arguments.number("-C,--context", "N", "--paragraphs, with N paragraphs around each",
                   options.context);
  arguments.flag("-n,--number",
                 "places have the number of the article; alone it means --paragraphs",
                 options.numbers);
  arguments.number("-m,--max-count", "N", "find no more than N articles in each source",
                   options.common.most_of_source);
  arguments.flag("-Z,--null-names", "NUL behind names of sources", options.null_names);
}

std::string long_name(std::string_view names) {
  return std::string(names.substr(names.find("--")));
}

Date read_day(const std::string& option, const std::string& word) {
  const auto date = read_date(word);
  if (date && date->year != 0 && !date->time) return *date;
  throw UsageError(option, "'" + word + "' is no date",
                   "try " + option + "=2020-07-30, 2020-07 or 2020");
}

PatternCase letter_case_of(const GivenWords& given) {
  if (given.ignore_case) return PatternCase::ignored;
  return given.smart_case ? PatternCase::smart : PatternCase::exact;
}

// Each line is a pattern, as in grep.
void append_lines(std::string_view pattern, std::vector<std::string>& patterns) {
  for (std::size_t end = pattern.find('\n'); end != pattern.npos; end = pattern.find('\n')) {
    patterns.emplace_back(pattern.substr(0, end));
    pattern.remove_prefix(end + 1);
  }
  patterns.emplace_back(pattern);
}

void read_query(const GivenWords& given, QueryOptions& query) {
  query.patterns.clear();
  for (const std::string& pattern : given.patterns) append_lines(pattern, query.patterns);
  for (const std::string& file : given.files) read_patterns("--file", file, query.patterns);
  query.style.letter_case = letter_case_of(given);
  const auto names = field_names();
  for (const std::string& name : given.fields)
    query.fields.push_back(
        static_cast<Field>(std::find(names.begin(), names.end(), name) - names.begin()));
  if (!given.since.empty()) query.since = read_day("--since", given.since);
  if (!given.until.empty()) query.until = read_day("--until", given.until);
  if (!given.language.empty()) query.language = read_language_tag("--lang", given.language);
}

void choose_output(const GivenWords& given, GrepOptions& options) {
  const GivenOutput* chosen = nullptr;
  for (const GivenOutput& output : given.outputs) {
    if (!output.given) continue;
    if (chosen != nullptr && output.output != GrepOutput::nothing)
      throw UsageError(long_name(output.names), "something else is written already",
                       "leave out " + long_name(chosen->names));
    chosen = &output;
  }
  // A number within an article would be taken for its text.
  const bool shows_parts = options.numbers || options.context > 0;
  options.output = chosen != nullptr ? chosen->output
                   : shows_parts     ? GrepOutput::parts
                                     : GrepOutput::articles;
}

void check_output(const GrepOptions& options) {
  const bool writes_matches = options.output == GrepOutput::matches ||
                              options.output == GrepOutput::parts ||
                              options.output == GrepOutput::match_counts;
  if (options.query.inverted && writes_matches)
    throw UsageError("--invert-match", "there are no matches to write or count",
                     "leave it out, or use --count");
  if (options.context > 0 && options.output != GrepOutput::parts)
    throw UsageError("--context", "only paragraphs have paragraphs around them",
                     "use --paragraphs");
}

// The first operand is the pattern where no option gives one.
void take_pattern(GivenWords& given, std::vector<std::string>& operands) {
  const auto is_input = [](const std::string& name) { return name == "-"; };
  if (std::any_of(given.files.begin(), given.files.end(), is_input) &&
      (operands.empty() || std::any_of(operands.begin(), operands.end(), is_input)))
    throw UsageError("--file", "the standard input has the patterns, and no articles",
                     "name a file of articles");
  if (!given.patterns.empty() || !given.files.empty()) return;
  if (operands.empty()) throw UsageError({}, "no pattern is given", "try galley grep PATTERN FILE");
  given.patterns.push_back(std::move(operands.front()));
  operands.erase(operands.begin());
}

}  // namespace

bool has_grep_option(std::string_view name) {
  GrepOptions options;
  GivenWords given;
  Arguments arguments(help);
  declare_options(arguments, options, given);
  return arguments.has(name);
}

bool read_grep_options(Words words, GrepOptions& options) {
  Arguments arguments(help);
  GivenWords given;
  declare_options(arguments, options, given);
  const CommonHabits habits = {
      .output = "--output",
      .quiet = "-s,--no-messages",
      .language = {},
      .paragraphs = "--paragraph-style",
      .take_operands = [&](std::vector<std::string>& operands) { take_pattern(given, operands); }};
  if (!read_common(arguments, words, options.common, habits)) return false;
  read_query(given, options.query);
  choose_output(given, options);
  check_output(options);
  return true;
}

}  // namespace galley
