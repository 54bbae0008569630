#include "stream/source_path.h"

#include <doctest/doctest.h>

#include <cerrno>

#include "folder.h"

using namespace galley;
using galley::test::Folder;

namespace {

SourcePath opened(const std::string& name, int wanted_error = 0) {
  SourcePath path = {name, std::nullopt};
  int error = 0;
  const File file = open_source(path, error);
  CHECK(error == wanted_error);
  CHECK((file.descriptor() >= 0) == (error == 0));
  return path;
}

}  // namespace

TEST_CASE("a source is a file, or a member of the file before the '!'") {
  const Folder folder;
  const std::string tar = folder.write("a.tar");
  const std::string odd = folder.write("odd!name");
  CHECK(path_of_member("a.tar", "may/3.txt") == "a.tar!may/3.txt");
  CHECK(opened(tar).member == std::nullopt);
  CHECK(opened(tar + "!may/3!.txt").file == tar);
  CHECK(opened(tar + "!may/3!.txt").member == "may/3!.txt");
  CHECK(opened(odd).file == odd);
  CHECK(opened(odd + "!x").file == odd);
  CHECK(opened(folder / "none!x", ENOENT).file == folder / "none!x");
}
