#include <doctest/doctest.h>
#include <fcntl.h>
#include <galley/reader.h>
#include <signal.h>

#include <chrono>

#include "read/detect.h"
#include "source.h"

using namespace galley;
using namespace galley::test;

namespace {

// A dump in which records end on, before and behind every border of a block.
std::string text_dump() {
  std::string dump;
  for (std::size_t i = 0; i < 300; ++i) {
    dump += "Record " + std::to_string(i) + "\n" + std::string(i % 97, 'x') + "\n";
    if (i % 3 == 0) dump += std::string(i * 7 % 5000, '\n');
    dump += i % 2 == 0 ? "\f\n" : "\f\r\n";
  }
  return dump;
}

std::string jsonl_dump() {
  std::string dump = "\xEF\xBB\xBF";
  for (std::size_t i = 0; i < 300; ++i) {
    dump +=
        "{\"id\":" + std::to_string(i) + ",\"text\":\"" + std::string(i * 13 % 4500, 'y') + "\"}\n";
    if (i % 10 == 0) dump += "\n{]\n";
  }
  return dump;
}

void check_blocks(const std::string& source, ReadOptions options) {
  const auto expected = read_file(source, options);
  for (const std::size_t block : {1u, 7u, 4095u, 4096u, 10000u, 1u << 20}) {
    CAPTURE(block);
    options.block_size = block;
    CHECK(read_file(source, options) == expected);
  }
  CHECK(read_pipe(source, 11, options) == expected);
  CHECK(read_pipe(source, 60000, options) == expected);
}

SourceFormat detected(std::string_view bytes) {
  const auto format = detect_format({.bytes = bytes, .from_start = true, .to_end = true});
  REQUIRE(format);
  return *format;
}

}  // namespace

TEST_CASE("block size and pipes never show in the records") {
  check_blocks(text_dump(), {});
  check_blocks(text_dump(), {.separator = "\\f"});
  check_blocks(text_dump(), {.separator = "Record .*0"});
  check_blocks(text_dump(), {.max_record = 3000});
  check_blocks(jsonl_dump(), {});
  check_blocks(jsonl_dump(), {.max_record = 4000});
}

TEST_CASE("the records and what lies between them are the source") {
  const std::string source = text_dump();
  std::uint64_t end = 0;
  for (const Read& read : read_file(source)) {
    CHECK(read.offset >= end);
    CHECK(source.substr(end, read.offset - end).find_first_not_of(" \r\n\f") == std::string::npos);
    CHECK(source.substr(read.offset, read.length) == read.raw);
    end = read.offset + read.length;
  }
  CHECK(source.substr(end) == "\f\r\n");
}

TEST_CASE("a record is alone when it is the whole source") {
  CHECK(read_file("one\n")[0].alone);
  CHECK(read_pipe("\xEF\xBB\xBFone\n", 1)[0].alone);
  CHECK(!read_file("one\n\f\n")[0].alone);
  CHECK(!read_file("\f\none\n")[0].alone);
  CHECK(!read_file("{\"text\":\"\"}")[0].alone);
}

TEST_CASE("a record longer than the limit is rejected and the next one read") {
  const std::string giant(100000, 'x');
  const auto all =
      read_file("one\n\f\n" + giant + "\n\f\ntwo\n", {.max_record = 1000, .block_size = 512});
  REQUIRE(all.size() == 3);
  CHECK(all[1].code == "too-long");
  CHECK(all[1].message == "longer than 1000 bytes (try --separator or a larger --max-record)");
  CHECK(all[1].offset == 6);
  CHECK(all[1].length == 100001);
  CHECK(all[1].raw == "");
  CHECK(all[1].line == 0);
  CHECK(all[2].text == "two\n");
  CHECK(all[2].offset == 100009);
}

TEST_CASE("a line of JSON longer than the limit is rejected with its number") {
  const auto all =
      read_file("{\"text\":\"a\"}\n\n{\"text\":\"" + std::string(5000, 'b') + "\"}\n{]",
                {.max_record = 1000, .block_size = 64});
  REQUIRE(all.size() == 3);
  CHECK(all[1].message == "longer than 1000 bytes (try a larger --max-record)");
  CHECK(all[1].line == 3);
  CHECK(all[2].code == "bad-json");
  CHECK(all[2].line == 4);
}

TEST_CASE("the limit counts the record's own bytes, white space too") {
  const auto code = [](std::string_view source) {
    return read_file(source, {.max_record = 8, .block_size = 3})[0].code;
  };
  CHECK(code("1234567\n\f\n") == "");
  CHECK(code("12345678\n\f\n") == "too-long");
  CHECK(code("\n\n\n\n\n\n\n\n1") == "too-long");
  CHECK(read_file(std::string(1000, '\n'), {.max_record = 8, .block_size = 3}).empty());
  CHECK(read_file(std::string(1000, ' '),
                  {.format = SourceFormat::jsonl, .max_record = 8, .block_size = 3})
            .empty());
}

TEST_CASE("the format is found from the first bytes") {
  CHECK(detected("{\"text\": \"a\"}\n") == SourceFormat::jsonl);
  CHECK(detected("\xEF\xBB\xBF\n {\"te\\\"xt\" :") == SourceFormat::jsonl);
  CHECK(detected("{}\n") == SourceFormat::jsonl);
  CHECK(detected("") == SourceFormat::text);
  CHECK(detected("{") == SourceFormat::text);
  CHECK(detected("\xEF\xBB") == SourceFormat::text);
  CHECK(detected("{Photo: Jane Doe}\n") == SourceFormat::text);
  CHECK(detected("{\"Peace\", he said}\n") == SourceFormat::text);
  CHECK(detected("[1]\n") == SourceFormat::text);
  CHECK(detected(std::string(5000, '\n') + "{}") == SourceFormat::text);
}

TEST_CASE("the format is told as soon as it can be") {
  const auto decided = [](std::string_view bytes) {
    return detect_format({.bytes = bytes, .from_start = true}).has_value();
  };
  CHECK(decided("{\"a\":"));
  CHECK(decided("R"));
  CHECK(!decided("{\"a\""));
  CHECK(!decided("\xEF\xBB"));
  CHECK(!decided(" \n"));
  CHECK(decided(std::string(detection_length, ' ')));
}

TEST_CASE("a source that cannot be read fails with the system's words") {
  const int folder = open(".", O_RDONLY);
  Reader reader(folder, {});
  CHECK(reader.next() == Reader::Step::end);
  REQUIRE(reader.failure());
  CHECK(reader.failure()->message == "Is a directory");
  CHECK(reader.failure()->offset == 0);
  CHECK(reader.next() == Reader::Step::end);
  close(folder);
}

TEST_CASE("an empty source has no records and does not fail") {
  Reader reader(open("/dev/null", O_RDONLY), {});
  CHECK(reader.next() == Reader::Step::end);
  CHECK(reader.next() == Reader::Step::end);
  CHECK(!reader.failure());
}

TEST_CASE("a reader begins another source as if it were new") {
  Reader reader(-1, {});
  CHECK(reader.next() == Reader::Step::end);
  CHECK(reader.failure()->message == "Bad file descriptor");
  for (const char* text : {"one\n\f\ntwo\n", "\n{]\n", "{\"a\":\n", "{\"text\":\"b\"}", "three"}) {
    int ends[2];
    REQUIRE(pipe(ends) == 0);
    REQUIRE(write(ends[1], text, std::char_traits<char>::length(text)) > 0);
    close(ends[1]);
    reader.start(ends[0]);
    const Reader::Step step = reader.next();  // the rest of the source is left
    const auto expected = read_file(text);
    CHECK(!reader.failure());
    CHECK((step == Reader::Step::record ? copy_of(reader.record()) : copy_of(reader.rejection())) ==
          expected[0]);
    close(ends[0]);
  }
}

TEST_CASE("a signal that comes while the reader waits is no failure") {
  struct sigaction action = {};
  action.sa_handler = [](int) {};  // without SA_RESTART, so that read() is interrupted
  struct sigaction before;
  REQUIRE(sigaction(SIGUSR1, &action, &before) == 0);
  int ends[2];
  REQUIRE(pipe(ends) == 0);
  std::thread writer([to = ends[1], reader = pthread_self()] {
    for (int i = 0; i < 20; ++i) {
      std::this_thread::sleep_for(std::chrono::milliseconds(1));
      pthread_kill(reader, SIGUSR1);
      if (write(to, "x", 1) < 0) break;
    }
    close(to);
  });
  CHECK(texts(read_all(ends[0], {})) == Strings{std::string(20, 'x')});
  writer.join();
  close(ends[0]);
  sigaction(SIGUSR1, &before, nullptr);
}

TEST_CASE("a descriptor that does not block is waited for") {
  int ends[2];
  REQUIRE(pipe2(ends, O_NONBLOCK) == 0);
  std::thread writer([to = ends[1]] {
    for (const char* piece : {"one\n", "\f\n", "two\n"}) {
      std::this_thread::sleep_for(std::chrono::milliseconds(5));
      if (write(to, piece, std::char_traits<char>::length(piece)) < 0) break;
    }
    close(to);
  });
  CHECK(texts(read_all(ends[0], {})) == Strings{"one\n", "two\n"});
  writer.join();
  close(ends[0]);
}
