#include <galley/stream.h>

#include <optional>
#include <utility>

#include "stream/batch_reader.h"
#include "stream/batches.h"
#include "stream/ordered_loop.h"

namespace galley {
namespace {

// More than so many times a block is not kept until the whole batch is done: small files may be
// compressed, and records of a few bytes become many times that.
constexpr std::size_t most_blocks_kept = 8;

// A batch's yield, and what the lines of its incidents count from.
struct Result {
  Yield yield;
  bool goes_on = false;     // the batch is a slice of a file, and not the first one
  std::uint64_t lines = 0;  // that begin in the slice
  FileNumber file = no_file;
};

// A record that is much longer than others leaves no more storage behind than this.
constexpr std::size_t most_storage = 4 << 20;

void let_go_of_much(std::string& bytes) {
  if (bytes.capacity() > most_storage) bytes = std::string();
}

void clear(Yield& yield) {
  yield.bytes.clear();
  yield.shares.clear();
  yield.sources.clear();
  yield.incidents.clear();
  yield.input = 0;
}

// About how many bytes it takes up, without those of rejected records.
std::size_t size_of(const Yield& yield) {
  return yield.bytes.size() + yield.shares.size() * sizeof(Share) +
         yield.sources.size() * sizeof(BegunSource) + yield.incidents.size() * sizeof(Incident);
}

// What a thread reads and describes records with.
class BatchWorker {
 public:
  explicit BatchWorker(const StreamOptions& options)
      : reader_(options), most_kept_(most_blocks_kept * options.read.block_size) {}

  // Sets the result to what the work makes of the batch. Where that is much, deliver_part() takes
  // what there is so far, and the result is what is left.
  template <class Work, class DeliverPart>
  void run(const Batch& batch, const Work& work, const DeliverPart& deliver_part, Result& result) {
    const bool delivered = run(batch, Mapping::allowed, work, deliver_part, result);
    if (!delivered && reader_.is_spoilt()) run(batch, Mapping::avoided, work, deliver_part, result);
  }

 private:
  // The same; true when parts were delivered.
  template <class Work, class DeliverPart>
  bool run(const Batch& batch, Mapping mapping, const Work& work, const DeliverPart& deliver_part,
           Result& result) {
    const auto* const slice = std::get_if<FileSlice>(&batch);
    Yield& yield = result.yield;
    bool delivered = false;
    clear(yield);
    result.goes_on = slice && slice->slice.begin > 0;
    result.lines = 0;
    result.file = file_of(batch);
    std::size_t kept_raw = 0;
    reader_.start(batch, mapping);
    for (auto step = reader_.next(); step != BatchReader::Step::end; step = reader_.next()) {
      switch (step) {
        case BatchReader::Step::source:
          yield.sources.push_back({reader_.path(), yield.shares.size()});
          break;
        case BatchReader::Step::incident:
          kept_raw += reader_.incident().raw.size();
          yield.incidents.push_back(std::move(reader_.incident()));
          yield.incidents.back().records_before = yield.shares.size();
          break;
        default:
          take_share(work, yield);
      }
      if (size_of(yield) + kept_raw <= most_kept_) continue;
      if (!delivered && reader_.is_spoilt()) return false;
      delivered = true;
      if (!deliver_part()) return delivered;
      clear(yield);
      kept_raw = 0;
    }
    yield.input = input_of(batch);
    if (slice) result.lines = reader_.lines();
    return delivered;
  }

  template <class Work>
  void take_share(const Work& work, Yield& yield) {
    const Record& record = reader_.record();
    const std::size_t begin = yield.bytes.size();
    describe(record, reader_.path());
    const std::optional<std::uint64_t> found = work(record, source_, yield.bytes);
    if (found)
      yield.shares.push_back({yield.bytes.size(), *found, record.format});
    else
      yield.bytes.resize(begin);
  }

  void describe(const Record& record, const std::string& path) {
    id_ = record.id.empty() ? path : record.id;
    if (record.id.empty() && !record.alone) id_.append("@").append(std::to_string(record.offset));
    source_.id = id_;
    source_.path = path;
    source_.offset = record.offset;
    source_.length = record.length;
    source_.repaired = record.repaired;
    source_.encoding_guessed = record.encoding_guessed;
    source_.extra = record.extra;
  }

  BatchReader reader_;
  const std::size_t most_kept_;  // bytes
  std::string id_;
  Source source_;
};

// What a slice of a file can only be told by those before it.
class Slices {
 public:
  void complete(Result& result) {
    if (!result.goes_on) *this = {};
    for (Incident& incident : result.yield.incidents)
      if (incident.line > 0) incident.line += lines_;
    lines_ += result.lines;
    // A file that has become shorter, or fails, does so in each slice from there on.
    std::erase_if(result.yield.incidents, [&](const Incident& incident) {
      const bool again = incident.kind == Incident::Kind::cut_short && std::exchange(failed_, true);
      return again && result.goes_on;
    });
  }

 private:
  std::uint64_t lines_ = 0;  // of the file, before the slice whose turn it is
  bool failed_ = false;      // in a slice before
};

}  // namespace

void each_yield(const StreamOptions& options, const ThreadWork& work, const YieldTaker& take) {
  std::vector<std::unique_ptr<BatchWorker>> workers;
  for (std::size_t i = 0; i < options.threads; ++i)
    workers.push_back(std::make_unique<BatchWorker>(options));
  Batches batches(options);
  Slices slices;
  const auto next_batch = [&](Batch& batch) { return batches.next(batch); };
  const auto work_on = [&](std::size_t thread, Batch& batch, Result& result,
                           const auto& deliver_part) {
    const auto work_here = [&](const Record& record, const Source& source, std::string& out) {
      return work(thread, record, source, out);
    };
    workers[thread]->run(batch, work_here, deliver_part, result);
    if (auto* const pieces = std::get_if<Pieces>(&batch))
      for (Piece& piece : *pieces) let_go_of_much(piece.bytes);
  };
  const auto deliver = [&](Result& result) {
    slices.complete(result);
    const Wanted wanted = take(result.yield);
    if (wanted == Wanted::other_sources) batches.skip(result.file);
    let_go_of_much(result.yield.bytes);
    return wanted != Wanted::nothing;
  };
  OrderedLoop<Batch, Result>(options.threads,
                             {next_batch, work_on, deliver, [&] { batches.stop(); }})
      .run();
}

}  // namespace galley
