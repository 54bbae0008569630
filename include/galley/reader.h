// Reads records from a source of bytes, one after another, in bounded memory.
#pragma once

#include <galley/encoding.h>
#include <galley/record.h>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace galley {

// Tells from their bytes which records nobody wants. Used by several threads at once.
class Sieve {
 public:
  virtual ~Sieve() = default;

  // Where something stands, at or after `from`, that a wanted record has to hold; npos when that is
  // nowhere in the bytes. The bytes are those of a source, whole lines with any number of records
  // in them, or one record.
  virtual std::size_t find(std::string_view bytes, std::size_t from) const = 0;
};

struct ReadOptions {
  SourceFormat format = SourceFormat::automatic;

  // RE2 pattern of a line that separates the records of a text; empty: a form feed does.
  std::string separator = {};

  // JSON Lines: the keys of the text, a string, and of the id, a string or a number. Dots go down
  // into objects. Of a key that is written twice the last value counts.
  std::string text_field = "text";
  std::string id_field = "id";
  // Where a dump keeps these apart from the text: strings; authors are a byline, or a list of names
  // or of objects with a "name". Empty: it does not.
  std::string headline_field = {};
  std::string authors_field = {};
  std::string date_field = {};
  std::vector<std::string> keep = {};  // top-level keys that Record::extra hands over

  // What the text is written in; nothing: each source tells, or each record where it is not UTF-8.
  std::optional<Encoding> encoding = {};

  // Bytes; a longer record is rejected and never held in memory.
  std::size_t max_record = 8 << 20;

  // Compressed sources: how many times the compressed bytes the rest may come to, beyond 16 MiB,
  // before it is taken for a bomb; and how many bytes of memory a frame of zstd or a stream of
  // xz may ask for. A source that needs more fails.
  std::uint64_t max_ratio = 1000;
  std::size_t max_window = 128 << 20;

  // Plain texts in which it finds nothing are passed over; they are not counted by Record::number.
  // It sees the bytes of the source, whatever `encoding` says. It must outlive the reader.
  const Sieve* sieve = nullptr;

  // Set Record::line; that takes more time.
  bool numbers_lines = false;

  // Bytes asked of the source at a time; never shows in the records.
  std::size_t block_size = 256 << 10;
};

// Why a source could not be read to its end.
struct ReadFailure {
  std::uint64_t offset;  // where the first record begins that is not whole, in uncompressed bytes
  std::string message;   // "Input/output error"
};

// Reads from a file descriptor that the caller opened and will close. Regular files, pipes and
// terminals alike; nothing is sought and nothing is mapped. What is compressed, or UTF-16 or
// UTF-32, is told by its first bytes and read as what it holds; an archive as its members, one
// after another.
class Reader {
 public:
  // The descriptor may be -1 where start() comes before next(). An invalid separator is an
  // std::invalid_argument whose text is the pattern's error.
  Reader(int descriptor, const ReadOptions& options);
  ~Reader();

  // Begins another source with the same options, and with the storage that is there: for files by
  // the thousand. What was read before is forgotten.
  void start(int descriptor);

  enum class Step { record, rejected, end };

  // Goes on to the next record. After `record`, record() views the reader's buffer until the next
  // call; after `rejected`, rejection() tells what was passed over; after `end`, failure() tells
  // whether it came early.
  Step next();

  const Record& record() const;
  const Rejection& rejection() const;
  const std::optional<ReadFailure>& failure() const;

  // The archive's member that the last record, rejection or failure was of, by its name there: any
  // bytes. Absent where the descriptor's is no archive. Behind a failure next() goes on to the
  // members that are left.
  const std::optional<std::string>& member() const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace galley
