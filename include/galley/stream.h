// All records of the sources that operands mean, worked on by several threads at once, and what
// comes of them in the order of the input.
//
// The sources are cut into batches of about ReadOptions::block_size bytes: parts of large files,
// small files by the dozen, pieces of what a pipe delivers. No more than threads + 2 batches are in
// memory at a time, nor of what comes of one more than a few times its size, so that the memory
// does not grow with the input; and what comes out does not depend on the number of threads or on
// the size of the batches.
#pragma once

#include <galley/files.h>
#include <galley/reader.h>
#include <galley/record.h>
#include <galley/source.h>

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace galley {

// Where a record stands, or the rest of a source.
struct Place {
  std::string path;
  std::uint64_t offset = 0;  // bytes, in the uncompressed source
  bool to_the_end = false;   // all records from there on, not just the one that begins there
};

struct StreamOptions {
  std::vector<std::string> operands = {};  // as FileWalk takes them
  std::optional<ListedFiles> list = {};    // of further operands
  // Read instead of all operands: what stands at places of sources.
  std::vector<Place> places = {};
  // The sources list rejected records, as append_reject() writes them: those are read anew.
  bool rereads_rejects = false;
  ReadOptions read = {};
  std::size_t threads = 1;                  // at least 1
  std::optional<FileIdentity> output = {};  // what is written to: it is no source
  std::vector<FileIdentity> replaced = {};  // by what is written: no folder means these
  bool keep_rejected = false;               // hand over the bytes of rejected records
  bool numbers_records = false;             // set Record::number; that takes more time
};

// Something that could not be read. What stands behind it is read all the same.
struct Incident {
  enum class Kind {
    unopened,   // a file or a folder, not at all
    cut_short,  // the rest of a source, from `offset` on
    rejected,   // one record
  };
  Kind kind = Kind::unopened;
  std::string path = {};
  std::size_t records_before = 0;  // of the same yield, as far as they have shares
  std::uint64_t offset = 0;        // bytes, in the uncompressed source
  std::uint64_t length = 0;        // of the record
  std::uint64_t line = 0;          // 1-based, in JSON Lines; 0 in text
  SourceFormat format = SourceFormat::text;
  std::string code = {};     // Rejection::code, "cut-short", "no-reject"
  std::string message = {};  // for people
  std::string raw = {};      // with keep_rejected: the record's bytes, empty when it is too long
};

// What came of one record.
struct Share {
  std::size_t end;      // of its bytes in the yield's
  std::uint64_t found;  // as the work says
  SourceFormat format;  // what the record was read as
};

// A source of which records may come from here on, the first one of it next.
struct BegunSource {
  std::string path;
  std::size_t records_before;  // of the same yield
};

// What came of a batch, or of a part of one from which much came.
struct Yield {
  std::string bytes;  // what the work appended
  std::vector<Share> shares;
  std::vector<BegunSource> sources;
  std::vector<Incident> incidents;
  std::uint64_t input = 0;  // bytes of the sources, uncompressed, as far as they are known
};

// Works on one record: appends what comes of it and gives how much it found there, or nothing when
// the record leaves no share. Called from several threads at once, each with its own number from 0
// on. It must depend on nothing but the record.
using ThreadWork = std::function<std::optional<std::uint64_t>(std::size_t thread, const Record&,
                                                              const Source&, std::string&)>;

// What is wanted of the input after a yield.
enum class Wanted {
  all,
  other_sources,  // no more of the source that is begun; some may come all the same
  nothing,
};

// Takes what came of the next batch, and may spoil it.
using YieldTaker = std::function<Wanted(Yield&)>;

// Does the work on all records and hands over what comes of them, in order, one batch at a time,
// but from any thread. What either throws is thrown here. An invalid separator is an
// std::invalid_argument whose text is the pattern's error.
void each_yield(const StreamOptions& options, const ThreadWork& work, const YieldTaker& take);

}  // namespace galley
