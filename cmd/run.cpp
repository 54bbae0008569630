#include "run.h"

#include <galley/stream.h>
#include <galley/text.h>

#include <cstring>
#include <stdexcept>
#include <vector>

namespace galley {
namespace {

// The run of one command over its input.
class Run {
 public:
  Run(const CommonOptions& options, const Framing& framing, const RecordWork& work,
      Trouble& trouble, Output& output)
      : options_(options),
        framing_(framing),
        work_(work),
        trouble_(trouble),
        output_(output),
        rejects_(options.rejects, trouble),
        progress_(options, trouble.program(), output) {}

  int go();

 private:
  bool must_escape() const { return output_.is_terminal() && !framing_.safe_for_terminals; }
  std::vector<const Output*> outputs() const;
  bool can_write();
  void read();
  bool take(const Yield& yield);
  bool take_incidents(const Yield& yield, std::uint64_t wanted);
  void write_records(const Yield& yield, std::size_t count);
  void write(std::string_view bytes);

  const CommonOptions& options_;
  const Framing& framing_;
  const RecordWork& work_;
  Trouble& trouble_;
  Output& output_;
  Rejects rejects_;
  Progress progress_;
  std::uint64_t records_ = 0;
  std::string visible_;
};

int Run::go() {
  if (!can_write()) return trouble_.exit_status();
  if (options_.limit > 0) read();
  progress_.finish();
  rejects_.finish();
  output_.write(records_ > 0 ? framing_.last : framing_.none);
  if (!output_.finish()) trouble_.report(output_.path(), std::strerror(output_.error()));
  return trouble_.exit_status();
}

std::vector<const Output*> Run::outputs() const {
  if (rejects_.file() == nullptr) return {&output_};
  return {&output_, rejects_.file()};
}

// Tells what cannot be written before anything is read.
bool Run::can_write() {
  for (const Output* const output : outputs()) {
    if (output->good()) continue;
    trouble_.report(output->path(), std::strerror(output->error()));
    return false;
  }
  return true;
}

void Run::read() {
  StreamOptions input = options_.input;
  input.output = output_.identity();
  for (const Output* const output : outputs())
    if (const auto replaced = output->replaced()) input.replaced.push_back(*replaced);
  std::vector<Worker> workers;
  for (std::size_t i = 0; i < input.threads; ++i) workers.push_back({Splitter(options_.split), {}});
  const auto work = [&](std::size_t thread, const Record& record, const Source& source,
                        std::string& out) {
    out += framing_.between;
    work_(record, source, workers[thread], out);
  };
  try {
    each_yield(input, work, [this](const Yield& yield) { return take(yield); });
  } catch (const std::invalid_argument& error) {
    throw UsageError("--separator", error.what(), {});
  }
}

// False when no more is wanted.
bool Run::take(const Yield& yield) {
  const std::uint64_t wanted = options_.limit - records_;
  const bool last = yield.ends.size() >= wanted;
  const bool goes_on = take_incidents(yield, wanted);
  write_records(yield, last ? wanted : yield.ends.size());
  progress_.add(yield);
  return goes_on && !last && output_.good();
}

// What stands before the last record that is wanted. False when there is too much of it.
bool Run::take_incidents(const Yield& yield, std::uint64_t wanted) {
  for (const Incident& incident : yield.incidents) {
    if (incident.records_before >= wanted) break;
    progress_.clear();
    if (!rejects_.take(incident)) return false;
  }
  return true;
}

void Run::write_records(const Yield& yield, std::size_t count) {
  if (count == 0) return;
  std::string_view bytes = std::string_view(yield.bytes).substr(0, yield.ends[count - 1]);
  if (records_ == 0) {
    write(framing_.first);
    bytes.remove_prefix(framing_.between.size());
  }
  write(bytes);
  records_ += count;
  output_.flush();  // little comes at a time only when somebody waits for it
}

void Run::write(std::string_view bytes) {
  if (must_escape()) {
    visible_.clear();
    append_visible_lines(bytes, visible_);
    bytes = visible_;
  }
  output_.write(bytes);
}

}  // namespace

int each_record(const CommonOptions& options, const Framing& framing, const RecordWork& work,
                Trouble& trouble, Output& output) {
  return Run(options, framing, work, trouble, output).go();
}

int each_article(const CommonOptions& options, const Framing& framing, const ArticleWork& work,
                 Trouble& trouble, Output& output) {
  const RecordWork split = [&](const Record& record, const Source& source, Worker& worker,
                               std::string& out) {
    if (!record.galleys_own)
      return work(worker.splitter.split(record.text, record.given), source, out);
    const Article& article = worker.parser.parse(record.raw);
    work(article, worker.parser.source(), out);
  };
  return each_record(options, framing, split, trouble, output);
}

}  // namespace galley
