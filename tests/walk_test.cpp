#include <doctest/doctest.h>
#include <fcntl.h>
#include <galley/files.h>
#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <thread>

#include "folder.h"

using namespace galley;
using galley::test::Folder;
namespace fs = std::filesystem;

namespace {

using Strings = std::vector<std::string>;

// What the walk says of the operands, with the folder's own path left out.
Strings walk(const Folder& folder, const Strings& operands) {
  Strings said;
  FileWalk walk(operands);
  for (FileWalk::Step step = walk.next(); step != FileWalk::Step::end; step = walk.next()) {
    const bool found = step == FileWalk::Step::file;
    const std::string path = found ? walk.file().path : walk.failure().path;
    said.push_back(path.substr(path.starts_with(folder.path()) ? folder.path().size() : 0) +
                   (found ? "" : ": " + walk.failure().message));
  }
  return said;
}

}  // namespace

TEST_CASE("files come in the order of the operands, with what is known of them") {
  const Folder folder;
  folder.write("b.txt", "of b");
  folder.write("a.txt");
  fs::create_symlink("b.txt", folder / "link");
  CHECK(walk(folder, {folder / "b.txt", folder / "a.txt"}) == Strings{"/b.txt", "/a.txt"});

  FileWalk walk({folder / "b.txt", folder / "link", "/dev/null"});
  REQUIRE(walk.next() == FileWalk::Step::file);
  CHECK(walk.file().regular);
  CHECK(walk.file().size == 4);
  const FileIdentity identity = walk.file().identity;
  REQUIRE(walk.next() == FileWalk::Step::file);
  CHECK(walk.file().identity == identity);
  REQUIRE(walk.next() == FileWalk::Step::file);
  CHECK(!walk.file().regular);
}

TEST_CASE("a file is opened for reading, or its error told") {
  const Folder folder;
  folder.write("b.txt", "of b");
  int error = -1;
  const File file = open_file(folder / "b.txt", error);
  CHECK(error == 0);
  char bytes[8] = {};
  CHECK(read(file.descriptor(), bytes, sizeof bytes) == 4);
  CHECK(std::string(bytes) == "of b");
  CHECK(fcntl(file.descriptor(), F_GETFD) == FD_CLOEXEC);
  CHECK(open_file(folder / "c.txt", error).descriptor() == -1);
  CHECK(error == ENOENT);
}

TEST_CASE("a minus sign is the standard input, which stays open") {
  {
    FileWalk walk({"-"});
    REQUIRE(walk.next() == FileWalk::Step::file);
    CHECK(walk.file().path == "-");
    int error = -1;
    CHECK(open_file("-", error).descriptor() == STDIN_FILENO);
    CHECK(error == 0);
    CHECK(walk.next() == FileWalk::Step::end);
  }
  CHECK(fcntl(STDIN_FILENO, F_GETFD) >= 0);
}

TEST_CASE("a folder is walked in the byte order of names") {
  const Folder folder;
  for (const char* name : {"b/2", "b/10", "a.txt", "a/z", "B", "\xC3\xA4", "c/d/e/f"})
    folder.write(name);
  CHECK(walk(folder, {folder.path()}) ==
        Strings{"/B", "/a/z", "/a.txt", "/b/10", "/b/2", "/c/d/e/f", "/\xC3\xA4"});
  CHECK(walk(folder, {folder / "b/"}) == Strings{"/b/10", "/b/2"});
}

TEST_CASE("dot-files, linked folders and pipes in a folder are passed over") {
  const Folder folder;
  for (const char* name : {".hidden", ".git/x", "a/x", "b/.x"}) folder.write(name);
  fs::create_directory_symlink(folder / "a", folder / "linked");
  fs::create_directory_symlink("..", folder / "a/up");
  fs::create_symlink("x", folder / "a/y");
  REQUIRE(mkfifo((folder / "pipe").c_str(), 0600) == 0);
  CHECK(walk(folder, {folder.path()}) == Strings{"/a/x", "/a/y"});
  CHECK(walk(folder, {folder / "linked", folder / ".hidden"}) ==
        Strings{"/linked/x", "/linked/y", "/.hidden"});
}

TEST_CASE("what cannot be opened is told and the walk goes on") {
  const Folder folder;
  folder.write("a/x");
  fs::create_symlink("nowhere", folder / "a/b");
  fs::create_symlink("loop", folder / "loop");
  CHECK(walk(folder, {folder / "none", folder / "loop", folder / "a"}) ==
        Strings{"/none: No such file or directory", "/loop: Too many levels of symbolic links",
                "/a/b: No such file or directory", "/a/x"});
}

TEST_CASE("what may not be read is told and the walk goes on") {
  if (geteuid() == 0) {
    MESSAGE("skipped: root may read everything");
    return;
  }
  const Folder folder;
  for (const char* name : {"a", "b/x", "c"}) folder.write(name);
  fs::permissions(folder / "a", fs::perms::none);
  fs::permissions(folder / "b", fs::perms::none);
  CHECK(walk(folder, {folder.path()}) ==
        Strings{"/a: Permission denied", "/b: Permission denied", "/c"});
  fs::permissions(folder / "b", fs::perms::owner_all);
}

TEST_CASE("a folder without any file is told") {
  const Folder folder;
  fs::create_directories(folder / "empty/inner");
  folder.write("full/x");
  CHECK(walk(folder, {folder / "empty", folder / "full"}) ==
        Strings{"/empty: no files in this folder", "/full/x"});
  CHECK(walk(folder, {folder.path()}) == Strings{"/full/x"});
}

TEST_CASE("a pipe that is named is opened when it has a writer") {
  const Folder folder;
  const std::string pipe = folder / "pipe";
  REQUIRE(mkfifo(pipe.c_str(), 0600) == 0);
  CHECK(walk(folder, {pipe}) == Strings{"/pipe"});
  std::thread writer([&pipe] { const std::ofstream open(pipe); });
  int error = -1;
  CHECK(open_file(pipe, error).descriptor() > 0);
  CHECK(error == 0);
  writer.join();
}

TEST_CASE("the names of a list follow the operands, and a list that is not there is told") {
  const Folder folder;
  for (const char* name : {"a", "b", "c d"}) folder.write(name);
  const auto walk_list = [&](const std::string& content, ListedFiles::End end) {
    FileWalk walk({folder / "a"}, ListedFiles{folder.write(".list", content), end});
    Strings found;
    while (walk.next() == FileWalk::Step::file)
      found.push_back(walk.file().path.substr(folder.path().size()));
    return found;
  };
  const std::string b = folder / "b";
  const std::string c = folder / "c d";
  CHECK(walk_list(b + "\n\n" + c, ListedFiles::End::line_feed) == Strings{"/a", "/b", "/c d"});
  CHECK(walk_list(b + std::string(2, '\0') + c + '\0', ListedFiles::End::nul) ==
        Strings{"/a", "/b", "/c d"});
  CHECK(walk_list("", ListedFiles::End::nul) == Strings{"/a"});

  FileWalk walk({}, ListedFiles{folder / "missing"});
  REQUIRE(walk.next() == FileWalk::Step::failed);
  CHECK(walk.failure().path == folder / "missing");
  CHECK(walk.failure().message == "No such file or directory");
  CHECK(walk.next() == FileWalk::Step::end);
}

TEST_CASE("a file that is left out is no part of a folder, whatever its name there") {
  const Folder folder;
  for (const char* name : {"a", "b/x", "b/y"}) folder.write(name);
  fs::create_symlink("x", folder / "b/z");
  FileWalk operand({folder / "b/x"});
  REQUIRE(operand.next() == FileWalk::Step::file);
  FileWalk walk({folder.path(), folder / "b/x"}, std::nullopt, {operand.file().identity});
  for (const char* name : {"a", "b/y", "b/x"}) {
    REQUIRE(walk.next() == FileWalk::Step::file);
    CHECK(walk.file().path == folder / name);
  }
  CHECK(walk.next() == FileWalk::Step::end);
}
