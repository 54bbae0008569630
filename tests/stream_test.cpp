#include <doctest/doctest.h>
#include <fcntl.h>
#include <galley/rejects.h>
#include <galley/stream.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <filesystem>
#include <optional>
#include <random>
#include <stdexcept>
#include <string>
#include <thread>

#include "archives.h"
#include "compressed.h"
#include "folder.h"
#include "stream_output.h"

using namespace galley;
using namespace galley::test;

namespace {

void check_ways(const std::string& dump, StreamOptions options) {
  const Folder folder;
  options.operands = {folder.write("dump", dump)};
  const std::string expected = all_of(options);
  CHECK(!expected.empty());
  for (const std::size_t threads : {1u, 2u, 7u}) {
    for (const std::size_t block : {std::size_t{1}, std::size_t{1000}, std::size_t{4096},
                                    std::size_t{20000}, std::size_t{1} << 20}) {
      CAPTURE(threads);
      CAPTURE(block);
      options.threads = threads;
      options.read.block_size = block;
      options.operands = {folder / "dump"};
      CHECK(all_of(options) == expected);
      const Folder for_pipe;
      CHECK(all_of_pipe(for_pipe, dump, options) == expected);
    }
  }
}

std::string text_dump() {
  std::string dump = "\f\n";
  for (std::size_t i = 0; i < 200; ++i) {
    dump += "Record " + std::to_string(i) + "\n" + std::string(i * 31 % 997, 'x') + "\n";
    if (i % 3 == 0) dump += std::string(i * 7 % 500, '\n');
    dump += i % 2 == 0 ? "\f\n" : "\f\r\n";
  }
  return dump;
}

// "> SOURCE" where each begins, with the numbers of its records behind it.
std::string order_of(const StreamOptions& options) {
  std::string all;
  each_yield(
      options,
      [](std::size_t, const Record& record, const Source&, std::string&) { return record.number; },
      [&](Yield& yield) {
        std::size_t records = 0;
        const auto take_records = [&](std::size_t count) {
          for (; records < count; ++records)
            all += ' ' + std::to_string(yield.shares[records].found);
        };
        for (const BegunSource& source : yield.sources) {
          take_records(source.records_before);
          all.append("\n> ").append(source.path.substr(source.path.rfind('/') + 1));
        }
        take_records(yield.shares.size());
        return Wanted::all;
      });
  return all;
}

}  // namespace

TEST_CASE("threads, block sizes and pipes never show in what comes out") {
  check_ways(text_dump(), {});
  check_ways(text_dump(), {.read = {.separator = "Record 1?.", .max_record = 800}});
  check_ways(jsonl_dump(), {.keep_rejected = true});
  check_ways(jsonl_dump(), {.read = {.max_record = 600}});
  check_ways("one article\nalone\n", {});
  check_ways("\xEF\xBB\xBFone article\n" + std::string(30000, 'z'),
             {.read = {.max_record = 31000}});
}

TEST_CASE("small and large files, failures among them, come in the order of the walk") {
  const Folder folder;
  for (int i = 0; i < 100; ++i) {
    const std::string name = std::to_string(1000 + i);
    if (i % 17 == 5)
      folder.write(name, text_dump());
    else if (i % 10 == 3)
      symlink("nowhere", (folder / name).c_str());
    else
      folder.write(name, "article " + name);
  }
  StreamOptions options = {.operands = {folder.path(), folder / "missing", folder / "1000"}};
  const std::string expected = all_of(options);
  CHECK(
      expected.starts_with("1000: article 1000|\n1001: article 1001|\n1002: article 1002|\n"
                           "! 1003 0+0 line 0 : No such file or directory\n1004: "));
  CHECK(
      expected.ends_with("! missing 0+0 line 0 : No such file or directory\n"
                         "1000: article 1000|\n"));
  for (const std::size_t threads : {2u, 5u}) {
    for (const std::size_t block : {10u, 5000u}) {
      options.threads = threads;
      options.read.block_size = block;
      CHECK(all_of(options) == expected);
    }
  }
}

TEST_CASE("no more is kept of what comes of a batch than a few times a block") {
  const Folder folder;
  std::string dump;
  for (int i = 0; i < 30000; ++i) dump += "ab\n\f\n";
  const StreamOptions options = {
      .operands = {folder.write("dump", dump), folder.write("dump.gz", test::gzip(dump))},
      .read = {.block_size = 5000},
      .threads = 2};
  std::size_t records = 0;
  std::size_t most = 0;
  each_yield(
      options,
      [](std::size_t, const Record&, const Source&, std::string& out) {
        out.append(100, 'x');
        return std::uint64_t{1};
      },
      [&](Yield& yield) {
        records += yield.shares.size();
        most = std::max(most, yield.bytes.size());
        return Wanted::all;
      });
  CHECK(records == 60000);
  CHECK(most <= 8 * 5000);
}

TEST_CASE("a file that becomes shorter while it is read is told of once") {
  const Folder folder;
  std::string dump;
  for (int i = 0; i < 1000; ++i) dump += std::string(97, 'x') + "\n\f\n";
  const std::string path = folder.write("dump", dump);
  std::size_t records = 0;
  std::string told;
  each_yield(
      {.operands = {path}, .read = {.block_size = 5000}},
      [&](std::size_t, const Record&, const Source&, std::string&) {
        if (records++ == 0) std::filesystem::resize_file(path, 50050);
        return std::uint64_t{1};
      },
      [&](Yield& yield) {
        for (const Incident& incident : yield.incidents) told += to_text(incident);
        return Wanted::all;
      });
  CHECK(records == 500);
  CHECK(told == "! dump 50000+0 line 0 cut-short: has become shorter while it was read\n");
}

TEST_CASE("the file that is written to is no source") {
  const Folder folder;
  FileWalk walk({folder.write("both")});
  REQUIRE(walk.next() == FileWalk::Step::file);
  CHECK(all_of({.operands = {folder / "both"}, .output = walk.file().identity}) ==
        "! both 0+0 line 0 : is also the output\n");
}

TEST_CASE("lines of a file are counted from its own start") {
  const Folder folder;
  const std::string dump = jsonl_dump();
  const std::vector<std::string> twice = {folder.write("a", dump), folder.write("b", dump)};
  const std::string both = all_of({.operands = twice, .read = {.block_size = 5000}, .threads = 3});
  const std::string first = all_of({.operands = {twice[0]}});
  CHECK(both.substr(0, first.size()) == first);
  CHECK(both.substr(first.size()) == all_of({.operands = {twice[1]}}));
}

TEST_CASE("a run ends when no more is wanted, though a pipe has more to say") {
  const Folder folder;
  const std::string path = folder / "pipe";
  REQUIRE(mkfifo(path.c_str(), 0600) == 0);
  const int writer = open(path.c_str(), O_RDWR);
  const std::string records = "one\n\f\ntwo\n\f\n";
  REQUIRE(write(writer, records.data(), records.size()) > 0);
  for (const std::size_t threads : {1u, 3u}) {
    std::size_t yields = 0;
    each_yield(
        {.operands = {path}, .threads = threads},
        [](std::size_t, const Record&, const Source&, std::string&) { return std::uint64_t{1}; },
        [&](Yield& yield) { return yields += yield.shares.size(), Wanted::nothing; });
    CHECK(yields == 2);
    REQUIRE(write(writer, records.data(), records.size()) > 0);
  }
  close(writer);
}

TEST_CASE("members of archives come out in order, whatever reads them and in whatever batches") {
  const Folder folder;
  std::vector<std::pair<std::string, std::string>> members;
  for (int i = 0; i < 40; ++i)
    members.emplace_back("m" + std::to_string(i),
                         "member " + std::to_string(i) + "\n\f\nits end\n");
  members[7].second = test::gzip(jsonl_dump());
  members[8].second = "";
  members[9].second = test::gzip("cut").substr(0, 15);
  members[20].second = jsonl_dump();
  const std::string tar = test::tar_of(members);
  folder.write("dumps/a", "before\n");
  folder.write("dumps/b", tar);
  folder.write("dumps/c", test::zstd(tar));
  folder.write("dumps/d", "behind\n");
  const StreamOptions options = {.operands = {folder / "dumps"}};
  const std::string wanted = all_of(options);
  CHECK(wanted.starts_with("a: before\n|\nb!m0@0: member 0\n|\nb!m0@11: its end\n|\n"));
  CHECK(wanted.find("! b!m9 0+0 line 0 cut-short: gzip data ends too early") != std::string::npos);
  CHECK(wanted.ends_with("c!m39@12: its end\n|\nd: behind\n|\n"));
  for (const std::size_t threads : {1u, 3u})
    for (const std::size_t block : {100u, 5000u, 1u << 20}) {
      CAPTURE(block);
      CHECK(all_of({.operands = options.operands,
                    .read = {.block_size = block},
                    .threads = threads}) == wanted);
    }
  CHECK(all_of({.places = {{folder / "dumps/c!m38", 12}}}) == "c!m38@12: its end\n|\n");
}

TEST_CASE("compressed sources hold the same records, and places of them are found again") {
  const Folder folder;
  const std::string dump = jsonl_dump();
  const std::string plain = all_of({.operands = {folder.write("dump", dump)}});
  for (const std::string& compressed :
       {test::gzip(dump.substr(0, 5000)) + test::gzip(dump.substr(5000)), test::zstd(dump)}) {
    folder.write("dump", compressed);
    for (const std::size_t block : {100u, 1u << 20})
      CHECK(all_of({.operands = {folder / "dump"}, .read = {.block_size = block}, .threads = 2}) ==
            plain);
  }
  const std::uint64_t offset = dump.find("{\"id\":100,");
  const std::string found = all_of({.places = {{folder / "dump", offset}}});
  CHECK(found.starts_with("100: yyy"));
  CHECK(found.find('\n') == found.size() - 1);
  const std::string rest = all_of({.places = {{folder / "dump", offset, true}}});
  CHECK(rest.starts_with(found));
  CHECK(rest.find("199: ") != std::string::npos);
  CHECK(all_of({.places = {{folder / "dump", dump.size() + 5}}}) ==
        "! dump " + std::to_string(dump.size() + 5) +
            "+0 line 0 cut-short: no record begins here\n");
}

TEST_CASE("rejected records are read anew from their bytes, or from their places") {
  const Folder folder;
  folder.write("dump", "one\n\f\n" + std::string(50, 'x') + "\n\f\nthree\n");
  StreamOptions options = {.operands = {folder / "dump"}, .read = {.max_record = 40}};
  std::string list;
  const auto nothing = [](std::size_t, const Record&, const Source&, std::string&) {
    return std::nullopt;
  };
  each_yield(options, nothing, [&](Yield& yield) {
    for (const Incident& incident : yield.incidents) append_reject(incident, list);
    return Wanted::all;
  });
  const std::string mended = R"({"source":{"path":"gone.jsonl","offset":70,"length":9},"line":3,)"
                             R"("code":"bad-json","message":"","bytes":"{\"text\":\"now\"}"})";
  folder.write("list", list + mended + "\n{}\n");
  options.operands = {folder / "list"};
  options.rereads_rejects = true;
  options.read.max_record = 100;
  CHECK(all_of(options) == "dump@6: " + std::string(50, 'x') + "\n|\ngone.jsonl@70: now|\n" +
                               "! list " + std::to_string(list.size() + mended.size() + 1) +
                               "+2 line 3 no-reject: not a line that --rejects wrote\n");
}

TEST_CASE("a pattern that is none is told before anything is read") {
  CHECK_THROWS_AS(all_of({.operands = {"-"}, .read = {.separator = "["}}), std::invalid_argument);
}

TEST_CASE("sources are told in order, with records and without, and records get their numbers") {
  const Folder folder;
  const std::string three = "one\n\f\ntwo\n\f\n\f\n \n\f\nthree\n";
  folder.write("dumps/a", three);
  folder.write("dumps/b", "");
  folder.write("dumps/c", " \n");
  folder.write("dumps/d", text_dump());
  folder.write("dumps/e", test::gzip(three));
  folder.write("dumps/f", test::gzip(""));
  folder.write("dumps/g",
               test::tar_of({{"m", three}, {"n", ""}, {"o", text_dump()}, {"p", "x\n"}}));
  folder.write("dumps/h", std::string(20000, '\n'));
  folder.write("dumps/i", "{\"text\":\"x\"}\n{]\n{\"text\":\"y\"}\n");
  std::string many;
  for (int i = 1; i <= 200; ++i) many += ' ' + std::to_string(i);
  const std::string expected = "\n> a 1 2 3\n> b\n> c\n> d" + many +
                               "\n> e 1 2 3\n> f\n> g!m 1 2 3\n> g!n\n> g!o" + many +
                               "\n> g!p 1\n> h\n> i 1 3";
  for (const std::size_t threads : {1u, 2u, 7u}) {
    for (const std::size_t block : blocks) {
      CAPTURE(threads);
      CAPTURE(block);
      StreamOptions options = {.operands = {folder / "dumps"},
                               .read = {.block_size = block},
                               .threads = threads,
                               .numbers_records = true};
      CHECK(order_of(options) == expected);
      // Without numbers the same sources, with as many records.
      options.numbers_records = false;
      const std::string unnumbered = order_of(options);
      CHECK(std::count(unnumbered.begin(), unnumbered.end(), '>') == 12);
      CHECK(std::count(unnumbered.begin(), unnumbered.end(), ' ') ==
            std::count(expected.begin(), expected.end(), ' '));
    }
  }
}

TEST_CASE("the records of a pipe are numbered, and it is told as a source without any") {
  for (const std::size_t block : blocks) {
    for (const std::string& content : {std::string(), std::string("one\n\f\n \n\f\ntwo\n")}) {
      const Folder folder;
      const std::string path = folder / "pipe";
      REQUIRE(mkfifo(path.c_str(), 0600) == 0);
      std::thread writer([&] { std::ofstream(path) << content; });
      CHECK(order_of({.operands = {path},
                      .read = {.block_size = block},
                      .threads = 2,
                      .numbers_records = true}) == (content.empty() ? "\n> pipe" : "\n> pipe 1 2"));
      writer.join();
    }
  }
}

TEST_CASE("of a source of which no more is wanted little more is read, of others all") {
  const Folder folder;
  std::mt19937 random(1);
  std::string dump;  // which stays large when it is compressed
  while (dump.size() < 100 * 8192) {
    for (int i = 0; i < 500; ++i) dump += static_cast<char>('a' + random() % 26);
    dump += "\n\f\n";
  }
  folder.write("a", dump);
  folder.write("b", test::gzip(dump));
  folder.write("c", test::tar_of({{"m", dump}, {"n", "last\n"}}));
  const auto all = static_cast<std::size_t>(std::count(dump.begin(), dump.end(), '\f'));
  for (const std::size_t threads : {1u, 3u}) {
    for (const std::string& name : {std::string("a"), std::string("b")}) {
      std::atomic<std::size_t> worked = 0;
      std::size_t of_last = 0;
      each_yield(
          {.operands = {folder / name, folder / "c"},
           .read = {.block_size = 8192},
           .threads = threads},
          [&](std::size_t, const Record&, const Source& source, std::string&) {
            const bool is_skipped = source.path.ends_with(name);
            worked += is_skipped ? 1 : 0;
            return std::uint64_t{is_skipped ? 0u : 1u};
          },
          [&](Yield& yield) {
            bool goes_on = true;
            for (const Share& share : yield.shares) {
              of_last += share.found;
              goes_on = goes_on && share.found > 0;
            }
            return goes_on ? Wanted::all : Wanted::other_sources;
          });
      CAPTURE(threads);
      CAPTURE(name);
      CHECK(worked.load() > 0);
      CHECK(worked.load() < all / 4);
      CHECK(of_last == all + 1);
    }
  }
}

TEST_CASE("no more of one member leaves those behind it in the archive") {
  const Folder folder;
  folder.write("c", test::tar_of({{"m", text_dump()}, {"n", "last\n"}}));
  std::string last;
  each_yield(
      {.operands = {folder / "c"}, .read = {.block_size = 100}},
      [&](std::size_t, const Record& record, const Source&, std::string& out) {
        out = record.text;
        return std::uint64_t{1};
      },
      [&](Yield& yield) {
        last = yield.bytes;
        return Wanted::other_sources;
      });
  CHECK(last == "last\n");
}
