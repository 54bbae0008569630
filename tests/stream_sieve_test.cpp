// Records that no one wants are passed over in the reader: what is left must be the same.
#include <doctest/doctest.h>
#include <galley/query.h>
#include <galley/stream.h>

#include <algorithm>
#include <filesystem>
#include <string>
#include <thread>

#include "archives.h"
#include "compressed.h"
#include "folder.h"
#include "stream_output.h"

using namespace galley;
using namespace galley::test;

namespace {

// The sieve of the query for `wanted` changes nothing in what comes of records that have it.
void check_sieve(const std::string& dump, const std::string& wanted, StreamOptions options) {
  const Folder folder;
  options.operands = {folder.write("dump", dump)};
  const Query query({.patterns = {wanted}});
  REQUIRE(query.sieve() != nullptr);
  for (const std::size_t threads : {1u, 2u, 7u}) {
    for (const std::size_t block : blocks) {
      // It takes long.
      if (block < dump.size() / 20'000) continue;
      CAPTURE(wanted);
      CAPTURE(threads);
      CAPTURE(block);
      options.threads = threads;
      options.read.block_size = block;
      options.read.sieve = nullptr;
      options.operands = {folder / "dump"};
      const std::string expected = all_of(options, wanted);
      options.read.sieve = query.sieve();
      CHECK(all_of(options, wanted) == expected);
      const Folder for_pipe;
      CHECK(all_of_pipe(for_pipe, dump, options, wanted) == expected);
    }
  }
}

// Records of which each `nth` has the word, with `separator` between them.
std::string dump_with(std::string_view word, std::size_t nth, std::string_view separator) {
  std::string dump;
  for (std::size_t i = 0; i < 300; ++i) {
    dump += "Record " + std::to_string(i) + "\n" + std::string(i * 31 % 997, 'x') + "\n";
    if (i % nth == nth - 1) dump.append("a ").append(word).append(" here\n");
    if (i % 7 == 0) dump += std::string(i * 7 % 90, '\n');
    dump += i % 11 == 5 ? "\n \n" : "";
    dump += separator;
    if (i % 13 == 0) dump.append(" \n").append(separator).append(separator);
  }
  return dump;
}

}  // namespace

TEST_CASE("the sieve changes nothing in what comes of texts") {
  for (const std::size_t nth : {std::size_t{1}, std::size_t{29}, std::size_t{1000}}) {
    check_sieve(dump_with("minister", nth, "\f\n"), "minister", {});
    check_sieve(dump_with("minister", nth, "\f\r\n"), "minister", {});
    check_sieve("\f\n" + dump_with("minister", nth, "=-=\n"), "minister",
                {.read = {.separator = "=-="}});
    check_sieve(dump_with("Prime\r\n  Minister", nth, "\f\n"), "Minister", {});
  }
  check_sieve(dump_with("minister", 3, "\f\n").substr(0, 15'000), "minister", {});
  check_sieve("a minister alone\n", "minister", {});
  check_sieve(std::string(30000, '\n') + "a minister", "minister", {});
  check_sieve("\xEF\xBB\xBFminister\n\f\nminister", "minister", {});
}

TEST_CASE("the sieve changes nothing in what comes of other encodings") {
  constexpr std::size_t nth = 29;
  const std::string dump = dump_with("caf\xE9 minister", nth, "\f\n");
  check_sieve(dump, "minister", {});
  check_sieve(dump, "café", {});
  check_sieve(dump + "last\ncaf\xE9", "é", {});
  check_sieve(dump_with("café", nth, "\f\n") + dump, "é", {});
  check_sieve(dump.substr(0, 15'000), "é", {});
}

TEST_CASE("the sieve passes over no record that is too long") {
  const std::string small = "a minister\n\f\nnobody\n\f\n";
  for (const std::size_t length : {std::size_t{4000}, std::size_t{40000}, std::size_t{300} << 10}) {
    const std::string dump = small + std::string(length, 'x') + "\n\f\n" + small +
                             std::string(length, 'y') + " minister\n\f\n" + small;
    for (const std::size_t most : {std::size_t{3000}, std::size_t{30000}, std::size_t{200} << 10})
      check_sieve(dump, "minister", {.read = {.max_record = most}});
  }
}

TEST_CASE("sources that are compressed or archived are sieved to the same") {
  const Folder folder;
  const std::string dump = dump_with("minister", 29, "\f\n");
  folder.write("dumps/a", test::gzip(dump));
  folder.write("dumps/b", test::tar_of({{"m", dump}, {"n", "a minister\n"}, {"o", "nobody\n"}}));
  folder.write("dumps/c", jsonl_dump() + "\n{\"text\":\"the min\\u0069ster\"}\n");
  folder.write("dumps/d", "a minister\n");
  folder.write("dumps/e", "nobody\n");
  const Query query({.patterns = {"minister"}});
  const std::string expected = all_of({.operands = {folder / "dumps"}}, "minister");
  for (const std::size_t block : blocks)
    CHECK(all_of({.operands = {folder / "dumps"},
                  .read = {.sieve = query.sieve(), .block_size = block},
                  .threads = 3},
                 "minister") == expected);
}

TEST_CASE(
    "a file that becomes shorter while it is mapped is told of once, and nothing of it is zeros") {
  std::string dump;
  for (int i = 0; i < 1000; ++i) dump += "a minister" + std::string(87, 'x') + "\n\f\n";
  const Query query({.patterns = {"minister"}});
  for (const std::size_t left : {std::size_t{50050}, std::size_t{49952}, dump.size() - 50}) {
    for (const std::size_t block : {std::size_t{5000}, std::size_t{50000}}) {
      CAPTURE(left);
      CAPTURE(block);
      const Folder folder;
      const std::string path = folder.write("dump", dump);
      bool is_cut = false;
      std::size_t zeros = 0;
      std::string told;
      each_yield(
          {.operands = {path}, .read = {.sieve = query.sieve(), .block_size = block}},
          [&](std::size_t, const Record& record, const Source&, std::string& out) {
            if (!is_cut) std::filesystem::resize_file(path, left);
            is_cut = true;
            out += record.text;
            return std::uint64_t{1};
          },
          [&](Yield& yield) {
            zeros +=
                static_cast<std::size_t>(std::count(yield.bytes.begin(), yield.bytes.end(), '\0'));
            for (const Incident& incident : yield.incidents) told += to_text(incident);
            return Wanted::all;
          });
      CHECK(zeros == 0);
      CHECK(told == "! dump " + std::to_string(left / 100 * 100) +
                        "+0 line 0 cut-short: has become shorter while it was read\n");
    }
  }
}

TEST_CASE("a file that is cut from another place at any time does no harm") {
  std::string dump;
  while (dump.size() < 3 << 20) dump += "a minister" + std::string(987, 'x') + "\n\f\n";
  const Query query({.patterns = {"minister"}});
  for (int i = 0; i < 6; ++i) {
    const Folder folder;
    const std::string path = folder.write("dump", dump);
    std::thread cutter([&] {
      for (std::size_t size = dump.size(); size > 300'000; size -= 300'000)
        std::filesystem::resize_file(path, size);
    });
    // What comes, not what was worked on: a batch whose bytes vanished is read once more.
    std::size_t records = 0;
    each_yield(
        {.operands = {path}, .read = {.sieve = query.sieve()}, .threads = 3},
        [](std::size_t, const Record&, const Source&, std::string&) { return 1; },
        [&](Yield& yield) {
          records += yield.shares.size();
          return Wanted::all;
        });
    cutter.join();
    CHECK(records <= dump.size() / 1000 + 1);
  }
}
