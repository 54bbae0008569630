// Sources for tests: bytes behind a descriptor, and what a Reader makes of them.
#pragma once

#include <galley/reader.h>
#include <unistd.h>

#include <cstdio>
#include <string>
#include <thread>
#include <vector>

namespace galley::test {

// A record or a rejection with storage of its own.
struct Read {
  std::string raw;
  std::string text;
  std::string id;
  std::uint64_t offset = 0;
  std::uint64_t length = 0;
  std::uint64_t line = 0;
  std::string code;  // empty for a record
  std::string message;
  bool alone = false;
  bool galleys_own = false;
  bool repaired = false;
  bool encoding_guessed = false;
  std::string headline;  // as it is given, and so on
  std::string byline;
  std::vector<std::string> authors;
  std::string date;
  std::vector<std::pair<std::string, std::string>> extra;

  friend bool operator==(const Read&, const Read&) = default;
};

inline Read copy_of(const Record& record) {
  Read read;
  read.raw = record.raw;
  read.text = record.text;
  read.id = record.id;
  read.offset = record.offset;
  read.length = record.raw.size();
  read.alone = record.alone;
  read.galleys_own = record.galleys_own;
  read.repaired = record.repaired;
  read.encoding_guessed = record.encoding_guessed;
  read.headline = record.given.headline;
  read.byline = record.given.byline;
  read.authors = {record.given.authors.begin(), record.given.authors.end()};
  read.date = record.given.date;
  for (const auto& [key, value] : record.extra) read.extra.emplace_back(key, value);
  return read;
}

inline Read copy_of(const Rejection& rejection) {
  Read read;
  read.raw = rejection.raw;
  read.offset = rejection.offset;
  read.length = rejection.length;
  read.line = rejection.line;
  read.code = rejection.code;
  read.message = rejection.message;
  return read;
}

inline std::vector<Read> read_all(int descriptor, const ReadOptions& options) {
  std::vector<Read> all;
  Reader reader(descriptor, options);
  for (Reader::Step step = reader.next(); step != Reader::Step::end; step = reader.next()) {
    all.push_back(step == Reader::Step::record ? copy_of(reader.record())
                                               : copy_of(reader.rejection()));
  }
  return all;
}

// The records of a file that holds `bytes`.
inline std::vector<Read> read_file(std::string_view bytes, const ReadOptions& options = {}) {
  std::FILE* const file = std::tmpfile();
  std::fwrite(bytes.data(), 1, bytes.size(), file);
  std::rewind(file);
  auto all = read_all(fileno(file), options);
  std::fclose(file);
  return all;
}

// The records of a pipe into which `bytes` are written so many at a time.
inline std::vector<Read> read_pipe(std::string_view bytes, std::size_t piece,
                                   const ReadOptions& options = {}) {
  int ends[2];
  if (pipe(ends) != 0) return {};
  std::thread writer([bytes, piece, to = ends[1]] {
    for (std::size_t at = 0; at < bytes.size(); at += piece) {
      const std::string_view next = bytes.substr(at, piece);
      if (write(to, next.data(), next.size()) < 0) break;
    }
    close(to);
  });
  auto all = read_all(ends[0], options);
  writer.join();
  close(ends[0]);
  return all;
}

using Strings = std::vector<std::string>;

inline Strings raws(const std::vector<Read>& all) {
  Strings found;
  for (const Read& read : all) found.push_back(read.raw);
  return found;
}

inline Strings texts(const std::vector<Read>& all) {
  Strings found;
  for (const Read& read : all) found.push_back(read.text);
  return found;
}

}  // namespace galley::test
