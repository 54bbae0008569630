#include "input.h"

#include <galley/stream.h>
#include <galley/text.h>
#include <unistd.h>

#include <algorithm>
#include <cstring>
#include <stdexcept>
#include <thread>
#include <utility>

namespace galley {
namespace {

// Letters and digits in groups of up to eight, with hyphens between them (BCP 47, section 2.1).
bool is_language_tag(std::string_view tag) {
  std::size_t length = 0;
  for (const char c : tag) {
    const bool is_sign = (c >= '0' && c <= '9') || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z');
    if (!is_sign && (c != '-' || length == 0)) return false;
    length = is_sign ? length + 1 : 0;
    if (length > 8) return false;
  }
  return length > 0;
}

// Rejected records of one file that are named; of a file that is something else altogether, more
// would only hide what went wrong elsewhere.
constexpr std::uint64_t most_named = 20;

// The run of one command over its input.
class Run {
 public:
  Run(const InputOptions& input, const Framing& framing, const RecordWork& work, Trouble& trouble,
      Output& output)
      : input_(input), framing_(framing), work_(work), trouble_(trouble), output_(output) {}

  int go();

 private:
  bool must_escape() const { return output_.is_terminal() && !framing_.safe_for_terminals; }
  void read();
  bool take(const Yield& yield);
  void write(std::string_view bytes);
  void report(const Incident& incident);
  void report_unnamed();

  const InputOptions& input_;
  const Framing& framing_;
  const RecordWork& work_;
  Trouble& trouble_;
  Output& output_;
  std::uint64_t records_ = 0;
  std::string rejecting_;         // the file whose rejected records are counted
  std::uint64_t rejections_ = 0;  // of that file
  std::string visible_;
};

int Run::go() {
  if (input_.limit > 0) read();
  report_unnamed();
  output_.write(records_ > 0 ? framing_.last : framing_.none);
  if (!output_.finish()) trouble_.report(output_.path(), std::strerror(output_.error()));
  return trouble_.exit_status();
}

void Run::read() {
  const StreamOptions options = {.operands = input_.operands,
                                 .read = input_.read,
                                 .threads = input_.threads,
                                 .output = output_.identity()};
  std::vector<Worker> workers;
  for (std::uint64_t i = 0; i < input_.threads; ++i)
    workers.push_back({Splitter(input_.split), {}});
  const auto work = [&](std::size_t thread, const Record& record, const Source& source,
                        std::string& out) {
    out += framing_.between;
    work_(record, source, workers[thread], out);
  };
  try {
    each_yield(options, work, [this](const Yield& yield) { return take(yield); });
  } catch (const std::invalid_argument& error) {
    throw UsageError("--separator", error.what(), {});
  }
}

// False when no more is wanted.
bool Run::take(const Yield& yield) {
  const std::uint64_t wanted = input_.limit - records_;
  const bool last = yield.ends.size() >= wanted;
  const std::size_t count = last ? wanted : yield.ends.size();
  for (const Incident& incident : yield.incidents)
    if (!last || incident.records_before < count) report(incident);
  if (count > 0) {
    std::string_view bytes = std::string_view(yield.bytes).substr(0, yield.ends[count - 1]);
    if (records_ == 0) {
      write(framing_.first);
      bytes.remove_prefix(framing_.between.size());
    }
    write(bytes);
    records_ += count;
    if (output_.is_terminal()) output_.flush();
  }
  return !last && output_.good();
}

void Run::write(std::string_view bytes) {
  if (must_escape()) {
    visible_.clear();
    append_visible_lines(bytes, visible_);
    bytes = visible_;
  }
  output_.write(bytes);
}

void Run::report(const Incident& incident) {
  const bool is_rejected = incident.kind == Incident::Kind::rejected;
  if (!is_rejected || incident.path != rejecting_) report_unnamed();
  if (is_rejected) {
    rejecting_ = incident.path;
    if (++rejections_ > most_named) return;
  }
  std::string place = incident.path;
  if (incident.line > 0)
    place += ":" + std::to_string(incident.line);
  else if (incident.kind != Incident::Kind::unopened)
    place += ", byte " + std::to_string(incident.offset);
  trouble_.report(place, incident.message);
}

// How many records of a file were rejected without being named.
void Run::report_unnamed() {
  const std::uint64_t count = std::exchange(rejections_, 0);
  if (count > most_named)
    trouble_.report(rejecting_, "and " + std::to_string(count - most_named) + " records more");
}

}  // namespace

void add_common(Arguments& arguments, CommonOptions& common) {
  InputOptions& input = common.input;
  arguments.group("Input");
  arguments.choice("--from", "FORMAT", "what the input is: auto, text or jsonl",
                   {Choice<SourceFormat>{"auto", SourceFormat::automatic},
                    {"text", SourceFormat::text},
                    {"jsonl", SourceFormat::jsonl}},
                   input.read.format);
  arguments.text("--separator", "RE", "lines that match RE separate the articles of a text",
                 input.read.separator);
  arguments.text("--text-field", "KEY", "JSON Lines: the key of the text (default text)",
                 input.read.text_field);
  arguments.text("--id-field", "KEY", "JSON Lines: the key of the id (default id)",
                 input.read.id_field);
  arguments.size("--max-record", "pass over records longer than this (default 8M)",
                 input.read.max_record);
  arguments.number("--limit", "N", "stop after N articles", input.limit);
  arguments.number("-j,--threads", "N", "use N threads (default: one for each core)",
                   input.threads);
  arguments.size("--block-size", {}, input.read.block_size);

  arguments.group("How articles are split");
  arguments.text("--lang", "TAG", "the language of the articles (BCP 47)", input.language);
  arguments.choice("--date-order", "ORDER", "how to read 03/04/2020: auto, dmy, mdy or ymd",
                   {Choice<DateOrder>{"auto", DateOrder::automatic},
                    {"dmy", DateOrder::day_first},
                    {"mdy", DateOrder::month_first},
                    {"ymd", DateOrder::year_first}},
                   input.split.date_order);
  arguments.choice("--paragraphs", "STYLE", "what ends one: auto, blank, indent or lines",
                   {Choice<ParagraphStyle>{"auto", ParagraphStyle::automatic},
                    {"blank", ParagraphStyle::blank},
                    {"indent", ParagraphStyle::indent},
                    {"lines", ParagraphStyle::lines}},
                   input.split.paragraphs);

  arguments.group("Output and messages");
  arguments.text("-o,--output", "FILE", "write to FILE, which is replaced when all is done",
                 common.output);
  arguments.choice("--color", "WHEN", "colour what is for people: auto, always or never",
                   {Choice<ColourChoice>{"auto", ColourChoice::automatic},
                    {"always", ColourChoice::always},
                    {"never", ColourChoice::never}},
                   common.colour);
  arguments.flag("-q,--quiet", "no messages on what could not be read", common.quiet);
}

bool read_common(Arguments& arguments, Words words, CommonOptions& common) {
  if (!arguments.parse(words)) return false;
  InputOptions& input = common.input;
  if (!input.language.empty() && !is_language_tag(input.language))
    throw UsageError("--lang", "'" + input.language + "' is no tag of a language", "try --lang=en");
  input.split.language = input.language;
  if (input.threads == 0) input.threads = std::max(1U, std::thread::hardware_concurrency());
  input.operands = arguments.operands();
  if (std::find(input.operands.begin(), input.operands.end(), "") != input.operands.end())
    throw UsageError({}, "the name of a file is empty", "try - for the standard input");
  if (input.operands.empty()) {
    if (isatty(STDIN_FILENO))
      throw UsageError({}, "no file is named", "try a file or folder, or - for what you type");
    input.operands.push_back("-");
  }
  return true;
}

int each_record(const InputOptions& input, const Framing& framing, const RecordWork& work,
                Trouble& trouble, Output& output) {
  return Run(input, framing, work, trouble, output).go();
}

int each_article(const InputOptions& input, const Framing& framing, const ArticleWork& work,
                 Trouble& trouble, Output& output) {
  const RecordWork split = [&](const Record& record, const Source& source, Worker& worker,
                               std::string& out) {
    if (!record.galleys_own) return work(worker.splitter.split(record.text), source, out);
    const Article& article = worker.parser.parse(record.raw);
    work(article, worker.parser.source(), out);
  };
  return each_record(input, framing, split, trouble, output);
}

}  // namespace galley
