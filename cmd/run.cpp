#include "run.h"

#include <galley/stream.h>

#include <cstring>
#include <optional>
#include <stdexcept>
#include <vector>

#include "record_output.h"

namespace galley {
namespace {

// The run of one command over its input.
class Run {
 public:
  Run(const CommonOptions& options, const Framing& framing, const RecordSearch& search,
      Trouble& trouble, Output& output)
      : options_(options),
        framing_(framing),
        search_(search),
        trouble_(trouble),
        output_(output),
        records_(framing, trouble, output),
        rejects_(options.rejects, trouble),
        progress_(options, trouble.program(), output) {}

  Outcome go();

 private:
  std::vector<const Output*> outputs() const;
  bool can_write();
  void read();
  Wanted take(const Yield& yield);
  void begin_source(const std::string& path);
  void end_source();
  void write_whole();
  void write_in_order(std::string_view appended);
  Wanted take_share(const Yield& yield, std::size_t number);
  bool is_done_with(const std::string& path) const;

  const CommonOptions& options_;
  const Framing& framing_;
  const RecordSearch& search_;
  Trouble& trouble_;
  Output& output_;
  RecordOutput records_;
  Rejects rejects_;
  Progress progress_;
  std::string path_;                 // of the source whose records come
  std::optional<SourceSum> source_;  // of it, once there is one
  std::string troubled_;             // the source of which something could not be read last
  std::string sum_;
};

Outcome Run::go() {
  if (!can_write()) return {trouble_.exit_status(), 0};
  if (options_.limit > 0) read();
  end_source();
  write_whole();
  progress_.finish();
  rejects_.finish();
  records_.finish();
  if (!output_.finish()) trouble_.report(output_.path(), std::strerror(output_.error()));
  return {trouble_.exit_status(), records_.count()};
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
  for (std::size_t i = 0; i < input.threads; ++i)
    workers.push_back({i, Splitter(options_.split), {}});
  const auto work = [&](std::size_t thread, const Record& record, const Source& source,
                        std::string& out) {
    out += framing_.between;
    return search_(record, source, workers[thread], out);
  };
  try {
    each_yield(input, work, [this](const Yield& yield) { return take(yield); });
  } catch (const std::invalid_argument& error) {
    throw UsageError("--separator", error.what(), {});
  }
}

// Goes through what came, in the order of the input, as far as it is wanted.
Wanted Run::take(const Yield& yield) {
  std::size_t incidents = 0;
  std::size_t sources = 0;
  Wanted wanted = Wanted::all;
  for (std::size_t share = 0; wanted != Wanted::nothing; ++share) {
    for (; incidents < yield.incidents.size(); ++incidents) {
      if (yield.incidents[incidents].records_before > share) break;
      if (is_done_with(yield.incidents[incidents].path)) continue;
      troubled_ = yield.incidents[incidents].path;
      progress_.clear();
      if (rejects_.take(yield.incidents[incidents])) continue;
      records_.write_waiting();
      return Wanted::nothing;
    }
    for (; sources < yield.sources.size(); ++sources) {
      if (yield.sources[sources].records_before > share) break;
      begin_source(yield.sources[sources].path);
      wanted = Wanted::all;
    }
    if (share == yield.shares.size()) break;
    wanted = take_share(yield, share);
  }
  records_.write_waiting();
  progress_.add(yield);
  return output_.good() ? wanted : Wanted::nothing;
}

void Run::write_whole() {
  if (!framing_.whole) return;
  sum_.clear();
  framing_.whole(sum_);
  records_.write_beside(sum_);
}

void Run::begin_source(const std::string& path) {
  end_source();
  path_ = path;
  source_ = {.path = path_};
}

void Run::end_source() {
  if (!source_ || !framing_.after_source) return;
  sum_.clear();
  source_->had_trouble = troubled_ == path_;
  framing_.after_source(*source_, sum_);
  records_.write_beside(sum_);
  source_.reset();
}

void Run::write_in_order(std::string_view appended) {
  sum_.clear();
  framing_.in_order(path_, appended, sum_);
  records_.take_written(sum_);
}

// Whether no more records of a source are wanted. How far it was read all the same depends on the
// size of the batches: nothing is told of that.
bool Run::is_done_with(const std::string& path) const {
  return source_ && source_->records == options_.most_of_source && path == path_;
}

Wanted Run::take_share(const Yield& yield, std::size_t number) {
  const Share& share = yield.shares[number];
  const std::size_t begin = number == 0 ? 0 : yield.shares[number - 1].end;
  if (is_done_with(path_)) return Wanted::other_sources;
  if (framing_.in_order)
    write_in_order(std::string_view(yield.bytes).substr(begin, share.end - begin));
  else if (!records_.take(yield.bytes, {begin, share.end}, share.format, path_))
    return Wanted::all;
  ++source_->records;
  source_->found += share.found;
  if (records_.count() == options_.limit) return Wanted::nothing;
  return is_done_with(path_) ? Wanted::other_sources : Wanted::all;
}

}  // namespace

Described describe(const Record& record, const Source& source, Splitter& splitter,
                   RecordParser& parser) {
  if (!record.galleys_own) return {splitter.split(record.text, record.given), source};
  const Article& article = parser.parse(record.raw);
  return {article, parser.source()};
}

Outcome search_records(const CommonOptions& options, const Framing& framing,
                       const RecordSearch& search, Trouble& trouble, Output& output) {
  return Run(options, framing, search, trouble, output).go();
}

int each_record(const CommonOptions& options, const Framing& framing, const RecordWork& work,
                Trouble& trouble, Output& output) {
  const RecordSearch all = [&](const Record& record, const Source& source, Worker& worker,
                               std::string& out) {
    work(record, source, worker, out);
    return 1;
  };
  return search_records(options, framing, all, trouble, output).status;
}

int each_article(const CommonOptions& options, const Framing& framing, const ArticleWork& work,
                 Trouble& trouble, Output& output) {
  const RecordWork split = [&](const Record& record, const Source& source, Worker& worker,
                               std::string& out) {
    const Described found = worker.describe(record, source);
    work(found.article, found.source, out);
  };
  return each_record(options, framing, split, trouble, output);
}

}  // namespace galley
