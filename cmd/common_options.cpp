#include "common_options.h"

#include <unistd.h>

#include <algorithm>
#include <charconv>
#include <thread>

#include "language_tag.h"
#include "written_file.h"

namespace galley {
namespace {

// What --from takes.
// A format, or a list of rejects.
struct From {
  SourceFormat format = SourceFormat::automatic;
  bool rejects = false;
};

// The words of options that are read further.
struct Given {
  From from;
  std::string encoding;
  std::string list;
  bool null = false;
  std::vector<std::string> places;
  std::uint64_t threads = 0;
};

std::vector<Choice<From>> from_choices() {
  std::vector<Choice<From>> choices = {{"auto", {}}};
  for (const FormatDescription& format : formats())
    choices.push_back({format.name, {.format = format.format}});
  choices.push_back({"rejects", {.rejects = true}});
  return choices;
}

void add_input(Arguments& arguments, CommonOptions& common, Given& given) {
  ReadOptions& read = common.input.read;
  arguments.group("Input");
  arguments.choice("--from", "FORMAT", "auto, a format that galley formats lists, or rejects",
                   from_choices(), given.from);
  arguments.text("--encoding", "NAME", "what the input is written in (default: what it looks like)",
                 given.encoding);
  arguments.text("--separator", "RE", "lines that match RE separate the articles of a text",
                 read.separator);
  arguments.text("--text-field", "KEY", "JSON Lines: the key of the text (default text)",
                 read.text_field);
  arguments.text("--id-field", "KEY", "JSON Lines: the key of the id (default id)", read.id_field);
  arguments.text("--headline-field", "KEY",
                 "JSON Lines: the key of the headline, where it is apart", read.headline_field);
  arguments.text("--authors-field", "KEY", "JSON Lines: the key of the authors, a byline or a list",
                 read.authors_field);
  arguments.text("--date-field", "KEY", "JSON Lines: the key of the date published",
                 read.date_field);
  arguments.text("--files-from", "FILE", "read the names in FILE, one a line, as further operands",
                 given.list);
  arguments.flag("-0,--null", "names in that FILE end in NUL", given.null);
  arguments.words("--at", "PATH:OFFSET", "read only the record at byte OFFSET of PATH",
                  given.places);
  arguments.number("--limit", "N", "stop after N articles", common.limit);
  arguments.size("--max-record", "pass over records longer than this (default 8M)",
                 read.max_record);
  arguments.number("--max-ratio", "N", "stop at data that grows more than N times (default 1000)",
                   read.max_ratio);
  arguments.size("--max-window", "the most memory that zstd or xz data may ask for (default 128M)",
                 read.max_window);
  arguments.size("--block-size", {}, read.block_size);
}

void add_split(Arguments& arguments, const CommonHabits& habits, CommonOptions& common) {
  arguments.group("How articles are split");
  if (!habits.language.empty())
    arguments.text(habits.language, "TAG", "the language of the articles (BCP 47)",
                   common.language);
  arguments.choice("--date-order", "ORDER", "how to read 03/04/2020: auto, dmy, mdy or ymd",
                   {Choice<DateOrder>{"auto", DateOrder::automatic},
                    {"dmy", DateOrder::day_first},
                    {"mdy", DateOrder::month_first},
                    {"ymd", DateOrder::year_first}},
                   common.split.date_order);
  arguments.choice(habits.paragraphs, "STYLE", "what ends one: auto, blank, indent or lines",
                   {Choice<ParagraphStyle>{"auto", ParagraphStyle::automatic},
                    {"blank", ParagraphStyle::blank},
                    {"indent", ParagraphStyle::indent},
                    {"lines", ParagraphStyle::lines}},
                   common.split.paragraphs);
}

void add_output(Arguments& arguments, const CommonHabits& habits, CommonOptions& common,
                Given& given) {
  arguments.group("Output and messages");
  arguments.text(habits.output, "FILE", "write to FILE, which is replaced when all is done",
                 common.output);
  arguments.text("--rejects", "FILE", "write what could not be read to FILE, as no trouble",
                 common.rejects.path);
  arguments.number("--max-rejects", "N", "give up when more than N records could not be read",
                   common.rejects.most);
  arguments.number("-j,--threads", "N", "use N threads (default: one for each core)",
                   given.threads);
  arguments.choice("--color", "WHEN", "colour what is for people: auto, always or never",
                   {Choice<ColourChoice>{"auto", ColourChoice::automatic},
                    {"always", ColourChoice::always},
                    {"never", ColourChoice::never}},
                   common.colour);
  arguments.choice("--progress", "WHEN", "tell how far it is: auto, always or never",
                   {Choice<ProgressChoice>{"auto", ProgressChoice::automatic},
                    {"always", ProgressChoice::always},
                    {"never", ProgressChoice::never}},
                   common.progress);
  if (!habits.quiet.empty())
    arguments.flag(habits.quiet, "no messages on what could not be read", common.quiet);
}

// "dumps/may.gz:40960"
Place read_place(const std::string& word) {
  Place place;
  const std::size_t colon = word.rfind(':');
  const char* const end = word.data() + word.size();
  if (colon != std::string::npos && colon > 0) {
    const auto [stop, error] = std::from_chars(word.data() + colon + 1, end, place.offset);
    place.path = word.substr(0, colon);
    if (error == std::errc() && stop == end) return place;
  }
  throw UsageError("--at", "'" + word + "' is no place", "try --at=FILE:4096");
}

// As many as are wanted, but no more than any machine can use; 0 is one for each core.
std::size_t choose_threads(std::uint64_t wanted) {
  constexpr std::uint64_t most = 1024;
  if (wanted == 0) wanted = std::thread::hardware_concurrency();
  return std::clamp<std::uint64_t>(wanted, 1, most);
}

void take_format(const Given& given, StreamOptions& input) {
  input.read.format = given.from.format;
  input.rereads_rejects = given.from.rejects;
  if (given.encoding.empty()) return;
  input.read.encoding = encoding_named(given.encoding);
  if (!input.read.encoding)
    throw UsageError("--encoding", "no encoding is called '" + given.encoding + "'",
                     "try --encoding=windows-1252");
}

void take_operands(const Arguments& arguments, const CommonHabits& habits, const Given& given,
                   StreamOptions& input) {
  input.operands = arguments.operands();
  if (habits.take_operands) habits.take_operands(input.operands);
  if (std::find(input.operands.begin(), input.operands.end(), "") != input.operands.end())
    throw UsageError({}, "the name of a file is empty", "try - for the standard input");
  if (given.null && given.list.empty())
    throw UsageError("--null", "there is no list of names", "try --files-from=FILE");
  if (!given.list.empty())
    input.list = {given.list, given.null ? ListedFiles::End::nul : ListedFiles::End::line_feed};
  for (const std::string& place : given.places) input.places.push_back(read_place(place));
  if (!input.places.empty() && (!input.operands.empty() || input.list))
    throw UsageError("--at", "other files are named, too", "leave them out");
  if (!input.operands.empty() || input.list || !input.places.empty()) return;
  if (isatty(STDIN_FILENO))
    throw UsageError({}, "no file is named", "try a file or folder, or - for what you type");
  input.operands.push_back("-");
}

void check_rejects(const CommonOptions& common) {
  const std::string& path = common.rejects.path;
  if (path == "-") throw UsageError("--rejects", "needs a file", "try --rejects=FILE");
  refuse_output("--rejects", path, common.output);
  refuse_input("--rejects", path, common.input);
}

}  // namespace

bool read_common(Arguments& arguments, Words words, CommonOptions& common,
                 const CommonHabits& habits) {
  Given given;
  add_input(arguments, common, given);
  add_split(arguments, habits, common);
  add_output(arguments, habits, common, given);
  if (!arguments.parse(words)) return false;
  if (!common.language.empty()) common.language = read_language_tag("--lang", common.language);
  if (common.input.read.max_ratio == 0)
    throw UsageError("--max-ratio", "0 is too few", "try --max-ratio=1000");
  common.split.language = common.language;
  common.input.threads = choose_threads(given.threads);
  common.input.keep_rejected = !common.rejects.path.empty();
  take_format(given, common.input);
  if (habits.needs_no_input && habits.needs_no_input()) return true;
  take_operands(arguments, habits, given, common.input);
  if (!common.rejects.path.empty()) check_rejects(common);
  return true;
}

}  // namespace galley
