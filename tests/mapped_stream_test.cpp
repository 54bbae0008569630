#include "read/source/mapped_stream.h"

#include <doctest/doctest.h>
#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <optional>
#include <string>

#include "folder.h"
#include "read/format.h"

using galley::MappedStream;
using galley::test::Folder;

namespace {

std::string pages_of(std::size_t size) {
  std::string bytes;
  while (bytes.size() < size) bytes += std::to_string(bytes.size()) + ' ';
  bytes.resize(size);
  return bytes;
}

class OpenFile {
 public:
  explicit OpenFile(const std::string& content)
      : path_(folder_.write("dump", content)), descriptor_(open(path_.c_str(), O_RDONLY)) {}
  ~OpenFile() { close(descriptor_); }
  int descriptor() const { return descriptor_; }
  void cut(std::size_t size) const { std::filesystem::resize_file(path_, size); }

 private:
  Folder folder_;
  std::string path_;
  int descriptor_;
};

std::string rest_of(MappedStream& stream) {
  std::string all;
  char bytes[100];
  while (const std::size_t count = stream.read(bytes, sizeof bytes)) all.append(bytes, count);
  return all;
}

}  // namespace

TEST_CASE("what is mapped and what is read behind it are the file from the offset on") {
  for (const std::size_t size : {std::size_t{1}, std::size_t{4000}, std::size_t{4096},
                                 std::size_t{4097}, std::size_t{20000}}) {
    const std::string content = pages_of(size);
    const OpenFile file(content);
    for (const std::size_t offset : {std::size_t{0}, std::size_t{1}, size / 2, size}) {
      for (const std::size_t mapped : {std::size_t{1}, std::size_t{5000}, std::size_t{1} << 20}) {
        CAPTURE(size);
        CAPTURE(offset);
        CAPTURE(mapped);
        MappedStream stream(file.descriptor(), offset, mapped, size);
        const std::string head(stream.in_memory());
        CHECK(head.size() <= mapped);
        CHECK(head + rest_of(stream) == content.substr(offset));
        CHECK_FALSE(stream.was_cut());
        CHECK(stream.failure() == "");
      }
    }
  }
}

TEST_CASE("padding can be read behind what is mapped") {
  for (const std::size_t size : {std::size_t{4000}, std::size_t{8192}, std::size_t{8190}}) {
    const OpenFile file(pages_of(size));
    MappedStream stream(file.descriptor(), 0, 1 << 20, size);
    const char* const end = stream.in_memory().data() + stream.in_memory().size();
    CHECK(std::count(end, end + galley::padding, '\xFF') == 0);
    CHECK_FALSE(stream.was_cut());
  }
}

TEST_CASE("what is gone of a file reads as zeros, and is told") {
  const std::string content = pages_of(20000);
  for (const std::size_t left : {std::size_t{0}, std::size_t{5000}, std::size_t{8192},
                                 std::size_t{17000}, std::size_t{19999}}) {
    CAPTURE(left);
    const OpenFile file(content);
    MappedStream stream(file.descriptor(), 100, 1 << 20, content.size());
    file.cut(left);
    const std::string_view bytes = stream.in_memory();
    REQUIRE(bytes.size() == 19900);
    std::string expected = content.substr(0, left);
    expected.resize(content.size());
    CHECK(bytes == expected.substr(100));
    CHECK(stream.was_cut());
  }
}

TEST_CASE("a file that grew is read to its new end") {
  const std::string content = pages_of(20000);
  const OpenFile file(content);
  MappedStream stream(file.descriptor(), 0, 1 << 20, 9000);
  const std::string head(stream.in_memory());
  CHECK(head + rest_of(stream) == content);
}

TEST_CASE("what cannot be mapped is read") {
  int ends[2];
  REQUIRE(pipe(ends) == 0);
  {
    MappedStream stream(ends[0], 0, 100, 100);
    CHECK(stream.in_memory() == "");
    CHECK_FALSE(stream.was_cut());
  }
  close(ends[0]);
  close(ends[1]);
}

TEST_CASE("streams follow one another in the same place") {
  const std::string content = pages_of(20000);
  const OpenFile file(content);
  std::optional<MappedStream> stream;
  for (const std::size_t offset : {std::size_t{0}, std::size_t{5000}, std::size_t{12288}}) {
    stream.emplace(file.descriptor(), offset, 4000, content.size());
    CHECK(stream->in_memory() == content.substr(offset, 4000));
  }
}
