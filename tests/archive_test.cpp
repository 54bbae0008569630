#include "read/archive/archive.h"

#include <archive.h>
#include <archive_entry.h>
#include <doctest/doctest.h>

#include <algorithm>
#include <clocale>
#include <string>
#include <vector>

#include "compressed.h"
#include "read/compression/decompressor.h"
#include "read/source/memory_stream.h"
#include "slow_stream.h"

using namespace galley;

namespace {

struct File {
  std::string name;
  std::string bytes;
  std::string failure = {};

  friend bool operator==(const File&, const File&) = default;
};

std::ostream& operator<<(std::ostream& out, const File& file) {
  return out << file.name.substr(0, 60) << " [" << file.bytes.substr(0, 60) << "] " << file.failure;
}

using Files = std::vector<File>;

std::ostream& operator<<(std::ostream& out, const Files& files) {
  for (const File& file : files) out << file << "; ";
  return out;
}

File read_member(Archive& archive) {
  File file = {archive.name(), {}};
  char bytes[1000];
  while (const std::size_t count = archive.member().read(bytes, sizeof bytes))
    file.bytes.append(bytes, count);
  file.failure = archive.member().failure();
  return file;
}

// The members, and what is wrong in their order.
Files read_all(std::string_view bytes, std::size_t piece = 1 << 20,
               std::uint64_t max_ratio = 1000) {
  test::SlowStream rest(bytes, piece);
  Archive archive(bytes.substr(0, archive_length), rest, max_ratio);
  Files files;
  for (Archive::Step step; (step = archive.next()) != Archive::Step::end;) {
    if (step == Archive::Step::member)
      files.push_back(read_member(archive));
    else
      files.push_back({archive.name(), {}, archive.failure()});
  }
  return files;
}

Files read_archive(std::string_view bytes) {
  CHECK(is_archive(bytes.substr(0, archive_length)));
  return read_all(bytes);
}

struct Entry {
  std::string name;
  std::string bytes;
  unsigned type = AE_IFREG;
};

// As libarchive writes it: `format` is its own name of the format.
std::string pack(const char* format, const std::vector<Entry>& entries) {
  std::string out(4 << 20, '\0');
  std::size_t used = 0;
  archive* const writer = archive_write_new();
  REQUIRE(archive_write_set_format_by_name(writer, format) == ARCHIVE_OK);
  archive_write_set_bytes_in_last_block(writer, 1);
  REQUIRE(archive_write_open_memory(writer, out.data(), out.size(), &used) == ARCHIVE_OK);
  for (const Entry& entry : entries) {
    archive_entry* const header = archive_entry_new();
    archive_entry_copy_pathname(header, entry.name.c_str());
    archive_entry_set_filetype(header, entry.type);
    archive_entry_set_perm(header, 0644);
    archive_entry_set_size(header, static_cast<la_int64_t>(entry.bytes.size()));
    if (entry.type == AE_IFLNK) archive_entry_copy_symlink(header, "one.txt");
    CHECK(archive_write_header(writer, header) >= ARCHIVE_WARN);
    archive_write_data(writer, entry.bytes.data(), entry.bytes.size());
    archive_entry_free(header);
  }
  archive_write_close(writer);
  archive_write_free(writer);
  out.resize(used);
  return out;
}

// One header block of a tar archive. A size that octal digits cannot hold is binary.
std::string tar_header(std::string_view name, std::uint64_t size, char type = '0') {
  std::string block(512, '\0');
  const auto put = [&](std::size_t at, std::string_view field) {
    block.replace(at, field.size(), field);
  };
  const auto octal = [](std::uint64_t number, int digits) {
    std::string text(static_cast<std::size_t>(digits), '0');
    for (auto digit = text.rbegin(); digit != text.rend(); ++digit, number >>= 3)
      *digit = static_cast<char>('0' + (number & 7));
    return text;
  };
  put(0, name);
  put(100, "0000644");
  put(108, "0000000");
  put(116, "0000000");
  if (size < 1ull << 33) {
    put(124, octal(size, 11));
  } else {
    put(124, "\x80");
    for (std::size_t i = 0; i < 8; ++i) block[135 - i] = static_cast<char>(size >> (8 * i));
  }
  put(136, "00000000000");
  put(148, "        ");
  block[156] = type;
  put(257, std::string_view("ustar\00000", 8));
  std::uint64_t sum = 0;
  for (const char byte : block) sum += static_cast<unsigned char>(byte);
  put(148, octal(sum, 6) + '\0');
  return block;
}

std::string tar_member(std::string_view name, std::string_view bytes, char type = '0') {
  std::string member = tar_header(name, bytes.size(), type);
  member += bytes;
  member.resize((member.size() + 511) / 512 * 512);
  return member;
}

const std::string tar_end(1024, '\0');

std::string number(std::uint64_t value, std::size_t size) {
  std::string bytes;
  for (std::size_t i = 0; i < size; ++i) bytes += static_cast<char>(value >> (8 * i));
  return bytes;
}

struct ZipFields {
  unsigned flags = 0;
  unsigned method = 0;
  std::uint32_t crc = 0;
  std::uint32_t packed = 0;
  std::uint32_t size = 0;
};

std::string zip_header(std::string_view name, const ZipFields& fields) {
  std::string header = "PK\x03\x04" + number(20, 2) + number(fields.flags, 2) +
                       number(fields.method, 2) + number(0, 4) + number(fields.crc, 4) +
                       number(fields.packed, 4) + number(fields.size, 4) + number(name.size(), 2) +
                       number(0, 2);
  return header.append(name);
}

std::uint32_t crc_of(std::string_view bytes) {
  return static_cast<std::uint32_t>(
      crc32(0, reinterpret_cast<const Bytef*>(bytes.data()), static_cast<uInt>(bytes.size())));
}

// A member that is stored.
std::string zip_member(std::string_view name, std::string_view bytes, unsigned flags = 0) {
  const auto size = static_cast<std::uint32_t>(bytes.size());
  return zip_header(name, {.flags = flags, .crc = crc_of(bytes), .packed = size, .size = size})
      .append(bytes);
}

const std::string zip_end = "PK\x05\x06" + std::string(18, '\0');

const std::string long_text = [] {
  std::string text;
  for (int i = 0; i < 30000; ++i) text += "line " + std::to_string(i * 7919) + "\n";
  return text;
}();

const char* const kinds[] = {"v7tar", "ustar", "gnutar", "pax", "zip"};

}  // namespace

TEST_CASE("the first bytes tell whether a source is an archive") {
  for (const char* const format : kinds) {
    CAPTURE(format);
    const std::string bytes = pack(format, {{"one.txt", "one"}});
    CHECK(is_archive(bytes.substr(0, archive_length)));
  }
  CHECK(is_archive(pack("zip", {})));
  CHECK_FALSE(is_archive(""));
  CHECK_FALSE(is_archive("PK is how a zip archive begins"));
  CHECK_FALSE(is_archive(std::string(archive_length, '\0')));
  CHECK_FALSE(is_archive(std::string(archive_length, ' ')));
  CHECK_FALSE(is_archive(std::string(archive_length, '0')));
  CHECK_FALSE(is_archive(tar_header("one.txt", 3).substr(0, 511)));
  std::string wrong = tar_header("one.txt", 3);
  wrong[0] = 'p';
  CHECK_FALSE(is_archive(wrong));
}

TEST_CASE("members come in the archive's order, however its bytes come") {
  for (const char* const format : kinds) {
    CAPTURE(format);
    const std::string bytes =
        pack(format, {{"b.txt", "one"}, {"a.txt", long_text}, {"empty", ""}, {"a.txt", "again"}});
    const Files files = {{"b.txt", "one"}, {"a.txt", long_text}, {"empty", ""}, {"a.txt", "again"}};
    for (const std::size_t piece : {1u, 100u, 1u << 20}) {
      CAPTURE(piece);
      CHECK(read_all(bytes, piece) == files);
    }
  }
}

TEST_CASE("an archive may be empty") {
  CHECK(read_archive(pack("zip", {})) == Files{});
  CHECK(read_archive(pack("pax", {{"folder", "", AE_IFDIR}})) == Files{});
}

TEST_CASE("what is no regular file is passed over") {
  for (const char* const format : {"ustar", "gnutar", "pax"}) {
    const std::string bytes = pack(format, {{"folder", "", AE_IFDIR},
                                            {"link", "", AE_IFLNK},
                                            {"fifo", "", AE_IFIFO},
                                            {"device", "", AE_IFCHR},
                                            {"one.txt", "one"}});
    CHECK(read_archive(bytes) == Files{{"one.txt", "one"}});
  }
  const std::string hard_link = tar_header("again.txt", 0, '1');
  CHECK(read_archive(tar_member("one.txt", "one") + hard_link + tar_member("two.txt", "two") +
                     tar_end) == Files{{"one.txt", "one"}, {"two.txt", "two"}});
  CHECK(read_archive(pack("zip", {{"folder", "", AE_IFDIR}, {"one.txt", "one"}})) ==
        Files{{"one.txt", "one"}});
}

TEST_CASE("a member that is not read is passed over") {
  for (const char* const format : kinds) {
    CAPTURE(format);
    const std::string bytes = pack(format, {{"one", "1"}, {"long", long_text}, {"two", "2"}});
    MemoryStream rest(bytes);
    Archive archive(bytes.substr(0, archive_length), rest, 1000);
    CHECK(archive.next() == Archive::Step::member);
    CHECK(archive.next() == Archive::Step::member);
    char byte = 0;
    CHECK(archive.member().read(&byte, 1) == 1);
    CHECK(archive.next() == Archive::Step::member);
    CHECK(read_member(archive) == File{"two", "2"});
    CHECK(archive.next() == Archive::Step::end);
    CHECK(archive.next() == Archive::Step::end);
  }
}

TEST_CASE("a name comes out as its bytes, whatever it says") {
  const std::string names[] = {"../../etc/x",        "/absolute",           "esc\x1B[31m\n",
                               "back\\slash",        "caf\xC3\xA9",         "cafe\xCC\x81",
                               "not utf-8 \xFF\xFE", std::string(4000, 'n')};
  for (const std::string& name : names) {
    CAPTURE(name);
    const Files files = {{name, "one"}};
    CHECK(read_archive(pack("gnutar", {{name, "one"}})) == files);
    CHECK(read_archive(zip_member(name, "one") + zip_end) == files);
    constexpr unsigned utf8 = 1 << 11;
    CHECK(read_archive(zip_member(name, "one", utf8) + zip_end) == files);
    const std::string value = " path=" + name + "\n";
    std::string size = std::to_string(value.size() + 2);
    size = std::to_string(value.size() + size.size());
    const std::string pax = tar_member("pax", size + value, 'x') + tar_member("short", "one");
    CHECK(read_archive(pax + tar_end) == files);
  }
}

TEST_CASE("names do not depend on the locale") {
  const std::string before = std::setlocale(LC_ALL, nullptr);
  const std::string name = "cafe\xCC\x81";
  const std::string pax =
      tar_member("pax", "15 path=" + name + "\n", 'x') + tar_member("short", "one") + tar_end;
  if (std::setlocale(LC_ALL, "C.UTF-8")) CHECK(read_archive(pax) == Files{{name, "one"}});
  std::setlocale(LC_ALL, before.c_str());
}

TEST_CASE("an archive that is cut off gives all bytes before the cut") {
  for (const char* const format : kinds) {
    CAPTURE(format);
    const std::string kind = format == std::string("zip") ? "zip" : "tar";
    const std::string two = "the second member of two";
    const std::string all = kind == "zip"
                                ? zip_member("one", "1") + zip_member("two", two) + zip_end
                                : pack(format, {{"one", "1"}, {"two", two}});
    const std::size_t begin = all.find(two);
    for (std::size_t size = begin + 1; size < begin + two.size(); ++size) {
      CAPTURE(size);
      const std::string failure = kind + " archive ends too early, at byte " + std::to_string(size);
      const Files files = {{"one", "1"}, {"two", two.substr(0, size - begin), failure}};
      CHECK(read_all(all.substr(0, size)) == files);
    }
    for (std::size_t size = 30; size < all.size(); ++size)
      for (const File& file : read_all(all.substr(0, size)))
        CHECK((file.failure.empty() || file.failure.find("ends too early") != std::string::npos ||
               size < archive_length));
  }
}

TEST_CASE("a cut in a deflated member gives what was deflated before") {
  const std::string all = pack("zip", {{"one", long_text}});
  const Files files = read_all(all.substr(0, all.size() / 2));
  REQUIRE(files.size() == 1);
  CHECK(long_text.starts_with(files[0].bytes));
  CHECK(files[0].bytes.size() > long_text.size() / 10 * 4);
  CHECK(files[0].failure ==
        "zip archive ends too early, at byte " + std::to_string(all.size() / 2));
}

TEST_CASE("a cut in the compressed archive is told as that, and only once") {
  const std::string tar = pack("pax", {{"one", "1"}, {"two", long_text}});
  const std::string cut = test::gzip(tar).substr(0, 20000);
  MemoryStream rest(cut);
  const auto bytes = make_decompressor(Compression::gzip, rest, {});
  Archive archive({}, *bytes, 1000);
  CHECK(archive.next() == Archive::Step::member);
  CHECK(archive.next() == Archive::Step::member);
  const File file = read_member(archive);
  CHECK(long_text.starts_with(file.bytes));
  CHECK(file.bytes.size() > 20000);
  CHECK(file.failure == "gzip data ends too early, at compressed byte 20000");
  CHECK(archive.next() == Archive::Step::end);
}

TEST_CASE("what is wrong behind the last member is told, too") {
  const std::string whole = test::gzip(tar_member("one", "1") + tar_end);
  const std::string cut = whole.substr(0, whole.size() - 1);
  MemoryStream rest(cut);
  const auto bytes = make_decompressor(Compression::gzip, rest, {});
  Archive archive({}, *bytes, 1000);
  CHECK(archive.next() == Archive::Step::member);
  CHECK(archive.next() == Archive::Step::failed);
  CHECK(archive.failure().starts_with("gzip data ends too early"));
  CHECK(archive.next() == Archive::Step::end);
}

TEST_CASE("behind a damaged tar header the next one is looked for") {
  std::string damaged = tar_member("two", "2");
  damaged[0] = 'T';
  CHECK(read_archive(tar_member("one", "1") + damaged + tar_member("three", "3") + tar_end) ==
        Files{{"one", "1"},
              {"", "", "tar archive is broken (Damaged tar archive), at byte 1024"},
              {"three", "3"}});
}

TEST_CASE("archives that were joined are read one after another") {
  const std::string padding(10240 - 1024, '\0');
  CHECK(read_archive(tar_member("one", "1") + padding + tar_member("two", "2") + tar_end) ==
        Files{{"one", "1"}, {"two", "2"}});
}

TEST_CASE("a member of an archive that claims too much fails in little memory") {
  CHECK(read_archive(tar_header("big", 1ull << 62) + "some bytes") ==
        Files{{"big", "some bytes", "tar archive ends too early, at byte 522"}});
  for (const char type : {'x', 'L', 'g'}) {
    const Files files = read_archive(tar_header("long", 1 << 30, type) + std::string(3 << 20, 'x'));
    REQUIRE(files.size() == 1);
    CHECK(files[0].failure.starts_with("tar archive is broken (Special header too large)"));
  }
}

TEST_CASE("a map of holes without end is stopped") {
  const std::string pax = "22 GNU.sparse.major=1\n22 GNU.sparse.minor=0\n";
  std::string map = "9999999\n";
  while (map.size() < 8 << 20) map += "0\n0\n";
  const Files files =
      read_archive(tar_member("pax", pax, 'x') + tar_member("holes", map) + tar_end);
  REQUIRE(!files.empty());
  CHECK(files[0].failure.starts_with("tar archive is broken (Header too long)"));
}

TEST_CASE("holes are zeros, and too many of them are a bomb") {
  const auto sparse = [](const std::string& size, const std::string& at) {
    const auto record = [](const std::string& text) {
      return std::to_string(text.size() + 4) + " " + text + "\n";
    };
    return tar_member("pax",
                      record("GNU.sparse.major=0") + record("GNU.sparse.minor=1") +
                          record("GNU.sparse.size=" + size) + record("GNU.sparse.numblocks=1") +
                          record("GNU.sparse.map=" + at + ",3"),
                      'x') +
           tar_member("holes", "abc") + tar_end;
  };
  CHECK(read_archive(sparse("2010", "2000")) ==
        Files{{"holes", std::string(2000, '\0') + "abc" + std::string(7, '\0')}});
  const Files files = read_archive(sparse("99999999999", "9999999999"));
  REQUIRE(files.size() == 1);
  CHECK(files[0].bytes.size() < 17 << 20);
  CHECK(files[0].failure.starts_with(
      "tar archive grows more than 1000 times (try a larger --max-ratio), at byte "));
}

TEST_CASE("a bomb in a zip is stopped") {
  const std::string bomb = pack("zip", {{"zeros", std::string(40 << 20, '\0')}, {"two", "2"}});
  const Files files = read_all(bomb, 1 << 20, 100);
  REQUIRE(files.size() == 1);
  CHECK(files[0].bytes.size() < 18 << 20);
  CHECK(files[0].failure.starts_with(
      "zip archive grows more than 100 times (try a larger --max-ratio), at byte "));
  CHECK(read_all(bomb, 1 << 20, 100000).back() == File{"two", "2"});
}

TEST_CASE("a zip that was written into a pipe tells sizes behind its members") {
  constexpr unsigned told_behind = 1 << 3;
  const std::string text = "stored";
  const std::string behind =
      "PK\x07\x08" + number(crc_of(text), 4) + number(text.size(), 4) + number(text.size(), 4);
  CHECK(read_archive(zip_header("one", {.flags = told_behind}) + text + behind +
                     zip_member("two", "2") + zip_end) == Files{{"one", text}, {"two", "2"}});
}

TEST_CASE("a zip member that cannot be read is told, and the next one is read") {
  constexpr unsigned encrypted = 1;
  const ZipFields unknown = {.method = 98, .packed = 3, .size = 3};
  CHECK(read_archive(zip_member("one", "1") + zip_member("secret", "fifteen letters", encrypted) +
                     zip_header("odd", unknown) + "odd" + zip_member("two", "2") + zip_end) ==
        Files{{"one", "1"},
              {"secret", "", "zip archive has an encrypted member, at byte 34"},
              {"odd", "",
               "zip archive has a member that is compressed in an unknown way, at byte 85"},
              {"two", "2"}});
}

TEST_CASE("a zip member that is broken gives its bytes and tells") {
  std::string broken = zip_member("one", "first") + zip_member("two", "2") + zip_end;
  broken[33] = 'F';
  const Files files = read_archive(broken);
  REQUIRE(files.size() == 2);
  CHECK(files[0].failure.starts_with("zip archive is broken (ZIP bad CRC"));
  CHECK(files[1] == File{"two", "2"});
}
