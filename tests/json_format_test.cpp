#include "read/json/json_format.h"

#include <doctest/doctest.h>

#include "extents.h"
#include "source.h"

using namespace galley;
using namespace galley::test;

namespace {

std::vector<Read> read(std::string_view source) { return read_file(source); }

Likeness likeness(std::string_view bytes, bool to_end = true) {
  return recognise_json({.bytes = bytes, .from_start = true, .to_end = to_end});
}

}  // namespace

TEST_CASE("the elements of an array are records") {
  const auto all =
      read("[{\"id\":1,\"text\":\"a }] \\\" b\"},\n {\"text\":\"b\",\"x\":{\"y\":[{}]}}]\n");
  CHECK(texts(all) == Strings{"a }] \" b", "b"});
  CHECK(all[0].id == "1");
  CHECK(all[1].offset == 31);
  CHECK(all[1].raw == "{\"text\":\"b\",\"x\":{\"y\":[{}]}}");
}

TEST_CASE("objects may be spread over lines, or have separators before them") {
  CHECK(texts(read("{\n  \"text\": \"a\"\n}\n{\n  \"text\": \"b\"\n}\n")) == Strings{"a", "b"});
  CHECK(texts(read("\x1E{\"text\":\"a\"}\n\x1E{\"text\":\"b\"}\n")) == Strings{"a", "b"});
  CHECK(texts(read("\xEF\xBB\xBF[{\"text\":\"a\"}]")) == Strings{"a"});
}

TEST_CASE("what stands between objects and is none is rejected, and so is one without an end") {
  const auto all = read("[{\"text\":\"a\"},7, x\n{\"text\":\"b\"},\n{\"text\":\"c\"");
  CHECK(raws(all) == Strings{"{\"text\":\"a\"}", "7, x\n", "{\"text\":\"b\"}", "{\"text\":\"c\""});
  CHECK(all[1].message == "not a JSON object");
  CHECK(all[3].code == "bad-json");
}

TEST_CASE("the window may grow byte by byte") {
  const std::string_view source = "[{\"text\":\"a\\\\\\\"}\"} ,\n\n{\"x\":{}},junk\n{\"text\":\"";
  JsonFormat whole(ReadOptions{});
  JsonFormat growing(ReadOptions{});
  CHECK(extents_growing(growing, source) == extents_from(whole, source, 0));
  const std::string marked = "\xEF\xBB\xBF" + std::string(source);
  CHECK(extents_growing(growing, marked) == extents_from(whole, marked, 0));
}

TEST_CASE("a source is JSON when it begins with an array of objects or with an object over lines") {
  CHECK(likeness("[{\"a\":1}]") == Likeness::sure);
  CHECK(likeness(" [\n {") == Likeness::sure);
  CHECK(likeness("{\n \"a\"") == Likeness::sure);
  CHECK(likeness("{\"a\":1}") == Likeness::none);
  CHECK(likeness("[1]") == Likeness::none);
  CHECK(likeness("[Editor's note]") == Likeness::none);
  CHECK(likeness("{\ntext") == Likeness::none);
  CHECK(likeness("[", false) == Likeness::cut_off);
  CHECK(likeness("[") == Likeness::none);
}
