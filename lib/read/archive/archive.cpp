#include "read/archive/archive.h"

#include <archive.h>
#include <archive_entry.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <new>
#include <utility>

#include "read/archive/plain_locale.h"
#include "read/archive/zip_header.h"
#include "read/compression/bomb.h"

namespace galley {
namespace {

// What stands before a member's bytes: names, maps of holes. libarchive keeps it in memory.
constexpr std::uint64_t longest_header = 4 << 20;

// Of a zip's methods those that need little memory: stored, deflated, bzip2.
bool is_readable(const ZipHeader& header) {
  return !header.is_encrypted && (header.method == 0 || header.method == 8 || header.method == 12);
}

bool is_zip(std::string_view first_bytes) {
  return first_bytes.starts_with("PK\x03\x04") || first_bytes.starts_with("PK\x05\x06");
}

// An octal number between spaces or NULs; -1 is none.
std::int64_t octal(std::string_view field) {
  field.remove_prefix(std::min(field.find_first_not_of(' '), field.size()));
  std::int64_t number = 0;
  std::size_t digits = 0;
  for (; digits < field.size() && field[digits] >= '0' && field[digits] <= '7'; ++digits)
    number = number * 8 + (field[digits] - '0');
  return digits > 0 ? number : -1;
}

// The check sum counts its own field as spaces. Old programs took bytes for signed.
bool is_tar(std::string_view first_bytes) {
  constexpr std::size_t field = 148;
  constexpr std::size_t field_size = 8;
  if (first_bytes.size() < archive_length || first_bytes[0] == '\0') return false;
  const std::int64_t told = octal(first_bytes.substr(field, field_size));
  if (told < 0) return false;
  std::int64_t sum = 0;
  std::int64_t signed_sum = 0;
  for (std::size_t i = 0; i < archive_length; ++i) {
    const char byte = i >= field && i < field + field_size ? ' ' : first_bytes[i];
    sum += static_cast<unsigned char>(byte);
    signed_sum += static_cast<signed char>(byte);
  }
  return told == sum || told == signed_sum;
}

// As in folders, what begins with a dot is not meant, nor what Macs put beside each file.
bool is_hidden(std::string_view name) {
  for (std::size_t begin = 0; begin < name.size();) {
    const std::size_t end = std::min(name.find('/', begin), name.size());
    const std::string_view part = name.substr(begin, end - begin);
    if (part == "__MACOSX" || (part.starts_with('.') && part != "." && part != "..")) return true;
    begin = end + 1;
  }
  return false;
}

}  // namespace

bool is_archive(std::string_view first_bytes) { return is_zip(first_bytes) || is_tar(first_bytes); }

// A tar header has a name of up to a hundred bytes, which NULs fill up, and behind that the file's
// mode in octal digits.
bool may_be_archive(std::string_view first_bytes) {
  constexpr std::size_t name_size = 100;
  constexpr std::string_view octal_signs(" 01234567\0", 10);
  const std::string_view mode = first_bytes.substr(std::min(first_bytes.size(), name_size), 8);
  return first_bytes.size() < archive_length &&
         mode.find_first_not_of(octal_signs) == std::string_view::npos;
}

void Archive::Free::operator()(archive* reader) const { archive_read_free(reader); }

Archive::Archive(std::string_view first_bytes, ByteStream& bytes, std::uint64_t max_ratio)
    : input_(bytes),
      max_ratio_(max_ratio),
      is_zip_(is_zip(first_bytes)),
      reader_(archive_read_new()) {
  if (!reader_) throw std::bad_alloc();
  if (is_zip_)
    archive_read_support_format_zip_streamable(reader_.get());
  else
    archive_read_support_format_tar(reader_.get());
  // Archives that were joined: what stands behind the first one's end is not lost.
  archive_read_set_option(reader_.get(), "tar", "read_concatenated_archives", "1");
  const auto read = [](archive*, void* self, const void** block) -> la_ssize_t {
    return static_cast<Archive*>(self)->next_block(block);
  };
  archive_read_open(reader_.get(), this, nullptr, read, nullptr);
}

Archive::~Archive() = default;

Archive::Step Archive::next() {
  std::optional<Step> step;
  while (!step) step = at_end_ ? Step::end : advance();
  return *step;
}

// Goes on by one header. Gives nothing where that is not of a file.
std::optional<Archive::Step> Archive::advance() {
  name_.clear();
  failure_.clear();
  int result = pass_over_member();
  if (result != ARCHIVE_FATAL) result = next_header();
  if (result == ARCHIVE_EOF) return finish();
  const bool was_damaged = std::exchange(is_damaged_, result == ARCHIVE_RETRY);
  if (is_damaged_ && was_damaged) return std::nullopt;
  if (is_damaged_ || result < ARCHIVE_WARN) {
    fail(result);
    at_end_ = !is_damaged_;
    return Step::failed;
  }
  if (!is_regular_file()) return std::nullopt;
  const Step step = is_zip_ ? begin_zip_member() : begin_member();
  return is_hidden(name_) ? std::nullopt : std::optional(step);
}

int Archive::pass_over_member() {
  member_.reset();
  return std::exchange(entry_, nullptr) ? archive_read_data_skip(reader_.get()) : ARCHIVE_OK;
}

// In any other locale names would be converted and normalised.
int Archive::next_header() {
  const PlainLocale plain;
  header_ = input_.taken();
  const int result = archive_read_next_header(reader_.get(), &entry_);
  header_.reset();
  if (result != ARCHIVE_OK && result != ARCHIVE_WARN) entry_ = nullptr;
  return result;
}

bool Archive::is_regular_file() const {
  return archive_entry_filetype(entry_) == AE_IFREG && !archive_entry_hardlink(entry_);
}

Archive::Step Archive::begin_member() {
  if (!is_zip_) {
    const char* const name = archive_entry_pathname(entry_);
    name_ = name ? name : "";
  }
  member_.emplace(*this);
  return member_->has_bytes() || failure_.empty() ? Step::member : Step::failed;
}

// libarchive keeps back a name that it cannot convert.
Archive::Step Archive::begin_zip_member() {
  const auto header = find_zip_header(input_.from(place()));
  name_ = header ? header->name : std::string_view();
  if (header && is_readable(*header)) return begin_member();
  go_wrong(header && header->is_encrypted ? "has an encrypted member"
                                          : "has a member that is compressed in an unknown way",
           place());
  return Step::failed;
}

// What is behind the last member is read, too: what writes into a pipe may end, and what is wrong
// with the source comes out.
Archive::Step Archive::finish() {
  at_end_ = true;
  while (!input_.next().empty()) continue;
  failure_ = input_.failure();
  return failure_.empty() ? Step::end : Step::failed;
}

void Archive::fail(int result) {
  if (result == ARCHIVE_FATAL) at_end_ = true;
  if (!input_.failure().empty())
    failure_ = input_.failure();
  else if (result == ARCHIVE_FATAL && input_.at_end())
    go_wrong("ends too early", input_.taken());
  else
    go_wrong("is broken (" + reason() + ")", place());
}

void Archive::go_wrong(std::string_view what, std::uint64_t at) {
  failure_ = is_zip_ ? "zip archive " : "tar archive ";
  failure_ += what;
  failure_ += ", at byte " + std::to_string(at);
}

std::string Archive::reason() const {
  const char* const reason = archive_error_string(reader_.get());
  return reason ? reason : "?";
}

// Where the member or what may be one begins.
std::uint64_t Archive::place() const {
  return static_cast<std::uint64_t>(
      std::max<la_int64_t>(archive_read_header_position(reader_.get()), 0));
}

std::uint64_t Archive::consumed() const {
  return static_cast<std::uint64_t>(archive_filter_bytes(reader_.get(), 0));
}

std::ptrdiff_t Archive::next_block(const void** block) {
  if (header_ && input_.taken() > *header_ + longest_header) {
    archive_set_error(reader_.get(), EFBIG, "%s", "Header too long");
    return ARCHIVE_FATAL;
  }
  const std::string_view bytes = input_.next();
  *block = bytes.data();
  return static_cast<std::ptrdiff_t>(bytes.size());
}

std::size_t Archive::Member::read(char* to, std::size_t size) {
  fill();
  if (!has_bytes()) return archive_.failure_.empty() ? 0 : fail(archive_.failure_);
  const std::size_t count = take(to, size);
  archive_.produced_ += count;
  if (is_bomb(archive_.produced_, archive_.consumed(), archive_.max_ratio_)) stop();
  return count;
}

std::size_t Archive::Member::take(char* to, std::size_t size) {
  std::size_t count = 0;
  if (is_in_hole()) {
    count = std::min<std::uint64_t>(size, block_at_ - at_);
    std::memset(to, 0, count);
  } else {
    count = block_.copy(to, size);
    block_.remove_prefix(count);
    block_at_ += count;
  }
  at_ += count;
  return count;
}

void Archive::Member::fill() {
  while (!has_bytes() && !at_end_) fetch();
}

// Takes the next block. What comes with a warning comes whole: it is given before that is told.
void Archive::Member::fetch() {
  const void* bytes = nullptr;
  std::size_t size = 0;
  la_int64_t offset = 0;
  const int result = archive_read_data_block(archive_.reader_.get(), &bytes, &size, &offset);
  at_end_ = result != ARCHIVE_OK;
  if (result >= ARCHIVE_WARN) {
    block_ = {static_cast<const char*>(bytes), size};
    block_at_ = std::max(at_, static_cast<std::uint64_t>(offset));
  }
  if (result < ARCHIVE_OK) archive_.fail(result);
}

// Gives no more, and neither does the archive.
void Archive::Member::stop() {
  block_ = {};
  block_at_ = at_;
  at_end_ = true;
  archive_.at_end_ = true;
  archive_.go_wrong(bomb_message(archive_.max_ratio_), archive_.place());
}

}  // namespace galley
