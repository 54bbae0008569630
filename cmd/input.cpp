#include "input.h"

#include <galley/files.h>
#include <galley/text.h>
#include <unistd.h>

#include <algorithm>
#include <cstring>

namespace galley {
namespace {

std::string byte_place(const std::string& path, std::uint64_t offset) {
  return path + ", byte " + std::to_string(offset);
}

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

Reader make_reader(const ReadOptions& options) {
  try {
    return Reader(-1, options);
  } catch (const std::invalid_argument& error) {
    throw UsageError("--separator", error.what(), {});
  }
}

// Rejected records of one file that are named; of a file that is something else altogether, more
// would only hide what went wrong elsewhere.
constexpr std::uint64_t most_named = 20;

// The run of one command over its input.
class Run {
 public:
  Run(const InputOptions& input, const Framing& framing, const RecordWork& work, Trouble& trouble,
      Output& output)
      : input_(input),
        framing_(framing),
        work_(work),
        trouble_(trouble),
        output_(output),
        reader_(make_reader(input.read)),
        worker_{Splitter(input.split), {}} {}

  int go();

 private:
  bool goes_on() const { return records_ < input_.limit && output_.good(); }
  bool must_escape() const { return output_.is_terminal() && !framing_.safe_for_terminals; }
  void read(const File& file);
  void take(const Record& record, std::string_view path);
  void append(const Record& record, std::string& out);
  void describe(const Record& record, std::string_view path);
  std::string_view visible(std::string_view text);
  void report_rejection(const std::string& path);
  void report_end(const std::string& path);

  const InputOptions& input_;
  const Framing& framing_;
  const RecordWork& work_;
  Trouble& trouble_;
  Output& output_;
  Reader reader_;
  Worker worker_;
  std::uint64_t records_ = 0;
  std::uint64_t rejections_ = 0;  // of this file
  Source source_;
  std::string id_;
  std::string bytes_;
  std::string visible_;
};

int Run::go() {
  FileWalk walk(input_.operands);
  while (goes_on()) {
    const FileWalk::Step step = walk.next();
    if (step == FileWalk::Step::end) break;
    if (step == FileWalk::Step::file)
      read(walk.file());
    else
      trouble_.report(walk.failure().path, walk.failure().message);
  }
  output_.write(records_ > 0 ? framing_.last : framing_.none);
  if (!output_.finish()) trouble_.report(output_.path(), std::strerror(output_.error()));
  return trouble_.exit_status();
}

void Run::read(const File& file) {
  if (output_.is_same_file(file.descriptor())) {
    trouble_.report(file.path(), "is also the output");
    return;
  }
  reader_.start(file.descriptor());
  rejections_ = 0;
  while (goes_on()) {
    const Reader::Step step = reader_.next();
    if (step == Reader::Step::end) break;
    if (step == Reader::Step::record)
      take(reader_.record(), file.path());
    else
      report_rejection(file.path());
  }
  report_end(file.path());
}

void Run::take(const Record& record, std::string_view path) {
  describe(record, path);
  if (must_escape()) {
    bytes_.clear();
    append(record, bytes_);
    output_.write(visible(bytes_));
  } else {
    append(record, output_.collected());
    output_.settle();
  }
  if (output_.is_terminal()) output_.flush();
}

void Run::append(const Record& record, std::string& out) {
  out += records_ == 0 ? framing_.first : framing_.between;
  ++records_;
  work_(record, source_, worker_, out);
}

std::string_view Run::visible(std::string_view text) {
  visible_.clear();
  append_visible_lines(text, visible_);
  return visible_;
}

void Run::describe(const Record& record, std::string_view path) {
  id_ = record.id.empty() ? path : record.id;
  if (record.id.empty() && !record.alone) id_.append("@").append(std::to_string(record.offset));
  source_.id = id_;
  source_.path = path;
  source_.offset = record.offset;
  source_.length = record.raw.size();
  source_.repaired = record.repaired;
  source_.extra = record.extra;
}

void Run::report_rejection(const std::string& path) {
  if (++rejections_ > most_named) return;
  const Rejection& rejection = reader_.rejection();
  const std::string place = rejection.line > 0 ? path + ":" + std::to_string(rejection.line)
                                               : byte_place(path, rejection.offset);
  trouble_.report(place, rejection.message);
}

void Run::report_end(const std::string& path) {
  if (rejections_ > most_named)
    trouble_.report(path, "and " + std::to_string(rejections_ - most_named) + " records more");
  if (const auto& failure = reader_.failure())
    trouble_.report(byte_place(path, failure->offset), failure->message);
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
