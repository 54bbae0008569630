#include "read/own/reject_line.h"

#include <doctest/doctest.h>
#include <galley/rejects.h>

using namespace galley;

namespace {

std::string written(const Incident& incident) {
  std::string line;
  append_reject(incident, line);
  return line;
}

Incident incident() {
  return {.kind = Incident::Kind::rejected,
          .path = "dumps/may.jsonl",
          .offset = 5'000'000'000,
          .length = 2,
          .line = 7,
          .format = SourceFormat::jsonl,
          .code = "bad-json",
          .message = "a string has no end",
          .raw = "{\""};
}

}  // namespace

TEST_CASE("a rejected record is written with its place, the reason and its bytes") {
  CHECK(written(incident()) ==
        R"({"source":{"path":"dumps/may.jsonl","offset":5000000000,"length":2},"line":7,)"
        R"("format":"jsonl","code":"bad-json","message":"a string has no end","bytes":"{\""})"
        "\n");
}

TEST_CASE("what is written is read again") {
  const auto read = parse_reject_line(written(incident()));
  REQUIRE(read);
  CHECK(read->path == "dumps/may.jsonl");
  CHECK(read->offset == 5'000'000'000);
  CHECK(!read->to_the_end);
  CHECK(read->line == 7);
  CHECK(read->format == SourceFormat::jsonl);
  CHECK(read->bytes == "{\"");
}

TEST_CASE("bytes that are no text are kept as they are") {
  Incident binary = incident();
  binary.raw = std::string("{\xFF\0\n", 4);
  CHECK(written(binary).find(R"("base64":"e/8ACg==")") != std::string::npos);
  CHECK(parse_reject_line(written(binary))->bytes == binary.raw);
}

TEST_CASE("of a record too long, and of the rest of a source, only the place is written") {
  Incident too_long = incident();
  too_long.raw.clear();
  too_long.line = 0;
  CHECK(written(too_long).find(R"("line":null)") != std::string::npos);
  CHECK(!parse_reject_line(written(too_long))->bytes);
  CHECK(!parse_reject_line(written(too_long))->to_the_end);

  const Incident cut = {.kind = Incident::Kind::cut_short, .path = "a.gz", .offset = 9};
  CHECK(parse_reject_line(written(cut))->to_the_end);
  CHECK(parse_reject_line(written(cut))->offset == 9);
}

TEST_CASE("what --rejects did not write is none") {
  for (const char* line : {"", "{}", "[1]", "{]", R"({"source":3})", R"({"source":{"path":"a"}})",
                           R"({"source":{"path":"a","offset":-1}})",
                           R"({"source":{"path":"a","offset":1,"length":2},"base64":"?"})"}) {
    CAPTURE(line);
    CHECK(!parse_reject_line(line));
  }
}
