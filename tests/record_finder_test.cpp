#include "read/record_finder.h"

#include <doctest/doctest.h>

#include <string>
#include <utility>

#include "read/source/memory_stream.h"
#include "slices.h"

using namespace galley;
using namespace galley::test;

namespace {

void check_slices(std::string_view source, const ReadOptions& options) {
  const FoundPlaces expected = places_in(source, {}, options).first;
  CHECK(!expected.empty());
  for (const std::uint64_t size : {1u, 2u, 3u, 7u, 64u, 5000u}) {
    CAPTURE(size);
    CAPTURE(options.separator);
    CAPTURE(options.max_record);
    const FoundPlaces found = places_in_slices(source, size, options);
    REQUIRE(found.size() == expected.size());
    for (std::size_t i = 0; i < found.size(); ++i) CHECK(found[i] == expected[i]);
  }
}

std::string text_dump() {
  std::string dump = "\f\n\f\n";
  for (std::size_t i = 0; i < 40; ++i) {
    dump += "Record " + std::to_string(i) + "\n" + std::string(i * 7 % 90, 'x') + "\n";
    dump += i % 5 == 0 ? "\f\n\n\f\r\n \f\n\f\n" : i % 2 == 0 ? "\f\n" : "\f\r\n";
  }
  return dump + std::string(300, '\n') + "\flast\n\f";
}

std::string jsonl_dump() {
  std::string dump = "\n \n";
  for (std::size_t i = 0; i < 40; ++i) {
    dump += "{\"text\":\"" + std::string(i * 13 % 90, 'y') + "\"}\n";
    if (i % 5 == 0) dump += "\n\n  \r\n";
  }
  return dump + "\n\n{\"text\":\"no line end\"}";
}

std::string sgml_dump() {
  std::string dump = "<!DOCTYPE lewis>\n";
  for (std::size_t i = 0; i < 40; ++i) {
    dump += i % 3 == 0 ? "<reuters newid=\"1\">" : "<DOC id=" + std::to_string(i) + ">\n";
    dump += std::string(i * 7 % 90, 'x') + (i % 4 == 0 ? "\n<DO" : " <P> </DO <DOC> ");
    dump += i % 5 != 0 ? "</DOC>\n" : i % 2 == 0 ? "</DOC> text</REUTERS><DOC>\n\n" : "\n";
  }
  return dump;
}

}  // namespace

TEST_CASE("each record belongs to the slice that it begins in, wherever slices end") {
  check_slices(text_dump(), {.format = SourceFormat::text});
  check_slices(text_dump(), {.format = SourceFormat::text, .max_record = 40, .block_size = 5});
  check_slices(text_dump(), {.separator = "\\s*\\f"});
  check_slices(text_dump(), {.separator = "Record .*", .block_size = 3});
  check_slices(jsonl_dump(), {.format = SourceFormat::jsonl});
  check_slices(jsonl_dump(), {.format = SourceFormat::jsonl, .max_record = 40, .block_size = 5});
  check_slices(sgml_dump(), {.format = SourceFormat::sgml});
  check_slices(sgml_dump(), {.format = SourceFormat::sgml, .max_record = 40, .block_size = 5});
  check_slices(sgml_dump(), {.format = SourceFormat::sgml, .max_record = 3, .block_size = 1});
}

TEST_CASE("a slice without the start of a record has none") {
  const std::string source = "one\n" + std::string(20000, 'x') + "\n\f\ntwo\n";
  const ReadOptions options = {.format = SourceFormat::text, .block_size = 1000};
  CHECK(places_in(source, {.begin = 9000, .end = 12000, .begins_record = false}, options).first ==
        FoundPlaces{});
  CHECK(places_in(source, {.begin = 19000, .end = 20008, .begins_record = false}, options).first ==
        FoundPlaces{{20007, 4, 0}});
  CHECK(places_in(source, {.begin = 20007, .end = 30000, .begins_record = false}, options).first ==
        FoundPlaces{{20007, 4, 0}});
  CHECK(places_in(source, {.begin = 20008, .end = 30000, .begins_record = false}, options).first ==
        FoundPlaces{});
}

TEST_CASE("a finder that shall not wait says so and goes on later") {
  // Delivers a byte at a time, and each only when it is asked for a second time.
  class SlowStream final : public ByteStream {
   public:
    explicit SlowStream(std::string_view bytes) : rest_(bytes) {}
    std::size_t read(char* to, std::size_t) override {
      ready_ = false;
      const std::size_t count = rest_.copy(to, 1);
      rest_.remove_prefix(count);
      return count;
    }
    bool is_ready() override { return std::exchange(ready_, true); }

   private:
    std::string_view rest_;
    bool ready_ = false;
  };
  const std::string_view source =
      "one\n\f\n\n"
      "second\n\f\n";
  RecordFinder finder({.format = SourceFormat::text, .max_record = 4});
  SlowStream stream(source);
  finder.start(stream, {}, SourceFormat::automatic);
  FoundPlaces places;
  std::size_t waits = 0;
  for (;;) {
    const auto step = finder.next(RecordFinder::Waiting::avoided);
    if (step == RecordFinder::Step::end) break;
    if (step == RecordFinder::Step::record)
      places.push_back({finder.found().offset, finder.found().length, 0});
    else
      ++waits;
  }
  CHECK(places == FoundPlaces{{0, 4, 0}, {6, 8, 0}});
  CHECK(waits > source.size() / 2);
}

TEST_CASE("what was passed with a record begins where the one before left off") {
  const std::string_view source = "\f\none\n\f\n\f\ntwo\n\f\n";
  RecordFinder finder({.format = SourceFormat::text});
  MemoryStream stream(source);
  finder.start(stream, {}, SourceFormat::automatic);
  std::string passed;
  while (finder.next() == RecordFinder::Step::record) {
    CHECK(finder.passed_offset() == passed.size());
    passed += finder.passed();
  }
  CHECK(passed == source);
}
