// Record::line: where each record begins, counted in all kinds of sources.
#include <doctest/doctest.h>
#include <galley/stream.h>

#include <algorithm>
#include <string>
#include <vector>

#include "archives.h"
#include "compressed.h"
#include "folder.h"

using namespace galley;
using galley::test::Folder;

namespace {

constexpr std::size_t blocks[] = {1, 100, 4096, 1 << 18};

// The lines on which the records of a source begin, and those that were rejected.
std::vector<std::uint64_t> lines_of(const std::string& path, ReadOptions read,
                                    std::size_t threads) {
  read.numbers_lines = true;
  std::vector<std::uint64_t> lines;
  each_yield(
      {.operands = {path}, .read = read, .threads = threads},
      [](std::size_t, const Record& record, const Source&, std::string&) { return record.line; },
      [&](Yield& yield) {
        for (const Incident& incident : yield.incidents) lines.push_back(incident.line);
        for (const Share& share : yield.shares) lines.push_back(share.found);
        return Wanted::all;
      });
  std::sort(lines.begin(), lines.end());
  return lines;
}

// The same at any number of threads and size of blocks.
void check_lines(const std::string& content, const std::vector<std::uint64_t>& expected,
                 ReadOptions read = {}) {
  const Folder folder;
  folder.write("source", content);
  for (const std::size_t block : blocks) {
    for (const std::size_t threads : {1u, 3u}) {
      CAPTURE(block);
      CAPTURE(threads);
      read.block_size = block;
      CHECK(lines_of(folder / "source", read, threads) == expected);
    }
  }
}

// Records of 1 to 40 lines, and where they begin.
struct Dump {
  std::string text;
  std::vector<std::uint64_t> lines;
};

Dump dump_of_many(const std::string& line_end) {
  Dump dump;
  std::uint64_t line = 1;
  for (int i = 0; i < 300; ++i) {
    dump.lines.push_back(line);
    for (int j = 0; j <= i % 40; ++j, ++line) dump.text += "text of a line" + line_end;
    dump.text += "\f" + line_end;
    ++line;
  }
  return dump;
}

TEST_CASE("records of texts are told by the line that they begin on") {
  const Dump dump = dump_of_many("\n");
  check_lines(dump.text, dump.lines);
  check_lines(test::gzip(dump.text), dump.lines);
}

TEST_CASE("CRLF ends one line, and a lone CR none") {
  const Dump dump = dump_of_many("\r\n");
  check_lines(dump.text, dump.lines);
  check_lines("one\rtwo\n\f\nthree\n", {1, 3});
}

TEST_CASE("blank records count with their lines, and so does a byte order mark's") {
  check_lines("\xEF\xBB\xBFone\n\f\n\n\n\f\ntwo\n", {1, 6});
}

TEST_CASE("the lines of JSON Lines are counted, blank and broken ones too") {
  check_lines("{\"text\":\"a\"}\n\n{]\n{\"text\":\"b\"}\n", {1, 3, 4});
}

TEST_CASE("a record that is too long is told by its first line") {
  ReadOptions read;
  read.max_record = 1000;
  std::string content = "one\n\f\n";
  for (int i = 0; i < 100; ++i) content += std::string(99, 'x') + "\n";
  check_lines(content + "\f\nthree\n", {1, 3, 104}, read);
}

TEST_CASE("each member of an archive has lines of its own") {
  check_lines(test::tar_of({{"a", "one\n\f\ntwo\n"}, {"b", "\n\nthree\n\f\nfour\n"}}),
              {1, 1, 3, 5});
}

}  // namespace
