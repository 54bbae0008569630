#include "read/source/contents.h"

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

#include "archives.h"
#include "compressed.h"
#include "read/source/memory_stream.h"

using namespace galley;
using namespace galley::test;

namespace {

struct Found {
  std::string name;
  std::string bytes;
  std::string failure = {};

  friend bool operator==(const Found&, const Found&) = default;
};

std::ostream& operator<<(std::ostream& out, const std::vector<Found>& all) {
  for (const Found& found : all)
    out << found.name << " [" << found.bytes.substr(0, 60) << "] " << found.failure << "; ";
  return out;
}

using All = std::vector<Found>;

// The sources of a file, each from an offset on.
All sources_in(std::string_view file, std::uint64_t offset = 0, const ReadOptions& options = {},
               Decompressing how = Decompressing::on_demand) {
  Contents contents(std::make_unique<MemoryStream>(file), options, how);
  All all;
  while (contents.next()) {
    Found& found = all.emplace_back(Found{contents.member().value_or("file"), {}});
    ByteStream& bytes = contents.bytes(offset);
    char piece[7];
    while (const std::size_t count = bytes.read(piece, sizeof piece))
      found.bytes.append(piece, count);
    found.failure = bytes.failure();
  }
  return all;
}

const std::string text = "The ferry sailed again.\n";

}  // namespace

TEST_CASE("a plain file is one source, also an empty one") {
  CHECK(sources_in(text) == All{{"file", text}});
  CHECK(sources_in("") == All{{"file", ""}});
}

TEST_CASE("what is compressed is one source, however often, within reason") {
  CHECK(sources_in(gzip(text)) == All{{"file", text}});
  CHECK(sources_in(lz4(zstd(xz(bzip2(text))))) == All{{"file", text}});
  CHECK(sources_in(gzip(gzip(gzip(gzip(gzip(text))))))[0].failure ==
        "compressed again and again (unpack it first)");
}

TEST_CASE("an archive is as many sources as it has members, each unpacked") {
  const std::string archive = tar_of({{"a", text}, {"b.gz", gzip("packed\n")}, {"c", ""}});
  const All wanted = {{"a", text}, {"b.gz", "packed\n"}, {"c", ""}};
  CHECK(sources_in(archive) == wanted);
  CHECK(sources_in(zstd(archive)) == wanted);
  CHECK(sources_in(gzip(archive), 0, {}, Decompressing::ahead) == wanted);
}

TEST_CASE("an archive within an archive is left alone, and what follows is read") {
  const std::string archive = tar_of({{"in.tar", tar_of({{"a", "a"}})}, {"b", text}});
  CHECK(sources_in(archive) ==
        All{{"in.tar", "", "an archive within an archive (unpack it first)"}, {"b", text}});
}

TEST_CASE("a member that cannot be unpacked hides none behind it") {
  const All all = sources_in(tar_of({{"cut.gz", gzip(text).substr(0, 20)}, {"b", text}}));
  REQUIRE(all.size() == 2);
  CHECK(all[0].failure == "gzip data ends too early, at compressed byte 20");
  CHECK(all[1] == Found{"b", text});
}

TEST_CASE("UTF-16 is read as UTF-8, from any of its places on") {
  const std::string wide(
      "\xFF\xFE"
      "d\0\xE9\0j\0\xE0\0\n\0"
      "a\0\n\0",
      16);
  CHECK(sources_in(wide) == All{{"file", "\uFEFFd\u00E9j\u00E0\na\n"}});
  CHECK(sources_in(wide, 12) == All{{"file", "a\n"}});
  CHECK(sources_in(gzip(wide), 6) == All{{"file", "j\u00E0\na\n"}});
  CHECK(sources_in(wide.substr(2), 0, {.encoding = Encoding::utf16le}) ==
        All{{"file", "d\u00E9j\u00E0\na\n"}});
  CHECK(sources_in(wide.substr(2), 0, {.encoding = Encoding::utf8}) ==
        All{{"file", wide.substr(2)}});
}

TEST_CASE("a byte order mark says more than whoever names an encoding") {
  const std::string wide("\xFE\xFF\0a\0\n", 6);
  for (const Encoding named : {Encoding::utf8, Encoding::utf16le, Encoding::windows_1252})
    CHECK(sources_in(wide, 0, {.encoding = named}) == All{{"file", "\uFEFFa\n"}});
}

TEST_CASE("members that a folder would not show are no sources") {
  CHECK(sources_in(tar_of(
            {{"./a", "a"}, {".b", "b"}, {"c/.d/e", "e"}, {"__MACOSX/f", "f"}, {"../g", "g"}})) ==
        All{{"./a", "a"}, {"../g", "g"}});
}

TEST_CASE("the format is told before anything is read") {
  const auto format_of = [](std::string_view file) {
    const ReadOptions options;
    Contents contents(std::make_unique<MemoryStream>(file), options, Decompressing::on_demand);
    REQUIRE(contents.next());
    return contents.detect();
  };
  CHECK(format_of(text) == SourceFormat::text);
  CHECK(format_of(gzip("{\"text\":\"a\"}\n")) == SourceFormat::jsonl);
  CHECK(format_of(tar_of({{"a", "<DOC>\n"}})) == SourceFormat::sgml);
  CHECK(format_of(std::string_view("\xFF\xFE{\0\"\0a\0\"\0:\0001\0}\0", 16)) ==
        SourceFormat::jsonl);
}

TEST_CASE("a file is unpacked already when its bytes stand for themselves") {
  CHECK(is_unpacked(text, {}));
  CHECK(!is_unpacked(gzip(text), {}));
  CHECK(!is_unpacked(tar_of({{"a", text}}), {}));
  CHECK(!is_unpacked("\xFF\xFE", {}));
  CHECK(!is_unpacked(text, {.encoding = Encoding::utf32be}));
}
