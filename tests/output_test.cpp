#include <doctest/doctest.h>
#include <galley/output.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <iterator>

#include "folder.h"

using namespace galley;
using galley::test::Folder;

namespace {

std::string content_of(const std::string& path) {
  std::ifstream file(path);
  return {std::istreambuf_iterator<char>(file), {}};
}

std::size_t count_files(const Folder& folder) {
  const std::filesystem::directory_iterator files(folder.path());
  return static_cast<std::size_t>(std::distance(begin(files), end(files)));
}

}  // namespace

TEST_CASE("a file takes its place when it is finished, and not before") {
  const Folder folder;
  const std::string path = folder.write("out", "old");
  Output output(path);
  output.write("new");
  output.flush();
  CHECK(content_of(path) == "old");
  CHECK(count_files(folder) == 2);
  CHECK(output.finish());
  CHECK(content_of(path) == "new");
  CHECK(count_files(folder) == 1);
}

TEST_CASE("a file that is not finished leaves nothing behind") {
  const Folder folder;
  {
    Output output(folder / "out");
    output.write("something");
  }
  CHECK(count_files(folder) == 0);
}

TEST_CASE("a link stays, and what it leads to is replaced") {
  const Folder folder;
  const std::string path = folder.write("target", "old");
  std::filesystem::create_symlink("target", folder / "link");
  Output output(folder / "link");
  output.write("new");
  CHECK(output.finish());
  CHECK(std::filesystem::is_symlink(folder / "link"));
  CHECK(content_of(path) == "new");
}

TEST_CASE("a link that leads nowhere stays, and what it leads to is made") {
  const Folder folder;
  std::filesystem::create_symlink("target", folder / "link");
  std::filesystem::create_symlink("link", folder / "second");
  Output output(folder / "second");
  output.write("new");
  CHECK(output.finish());
  CHECK(std::filesystem::is_symlink(folder / "link"));
  CHECK(content_of(folder / "target") == "new");

  std::filesystem::create_symlink("loop", folder / "loop");
  CHECK(Output(folder / "loop").error() == ELOOP);
  CHECK(std::filesystem::is_symlink(folder / "loop"));
}

TEST_CASE("what a killed process of the same number has left is no hindrance") {
  const Folder folder;
  folder.write(".out." + std::to_string(getpid()) + "-0.galley", "left");
  Output output(folder / "out");
  output.write("new");
  CHECK(output.finish());
  CHECK(content_of(folder / "out") == "new");
}

TEST_CASE("little is collected and much goes out at once, in order") {
  const Folder folder;
  Output output(folder / "out");
  std::string expected;
  for (const std::size_t size : {10u, 300'000u, 5u, 250'000u, 20'000u, 1'000'000u}) {
    const std::string bytes(size, static_cast<char>('a' + size % 26));
    output.write(bytes);
    expected += bytes;
  }
  CHECK(output.finish());
  CHECK(content_of(folder / "out") == expected);
}

TEST_CASE("the first failure is kept and nothing is put in place") {
  const Folder folder;
  Output nowhere(folder / "missing/out");
  CHECK(!nowhere.good());
  CHECK(nowhere.error() == ENOENT);
  CHECK(!nowhere.finish());
  Output full("/dev/full");
  full.write("x");
  CHECK(!full.finish());
  CHECK(full.error() == ENOSPC);
}
