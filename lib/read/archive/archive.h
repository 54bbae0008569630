// The members of tar (GNU, pax, ustar, v7) and zip archives, one after another, by libarchive.
// Nothing is extracted or sought: a name is data, and whatever it says nothing is written there.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "read/archive/archive_input.h"
#include "read/source/byte_stream.h"

struct archive;
struct archive_entry;

namespace galley {

// Whether a source whose first bytes are these is an archive; archive_length bytes tell. Zeros
// alone are none: an empty tar has nothing to give, but a text may stand behind them.
bool is_archive(std::string_view first_bytes);

inline constexpr std::size_t archive_length = 512;

// Whether more of a source's beginning than this may show that. The first hundred bytes of most
// sources tell that they are none.
bool may_be_archive(std::string_view first_bytes);

class Archive {
 public:
  // The stream is the archive's, and `first_bytes` are those by which is_archive() knew it.
  Archive(std::string_view first_bytes, ByteStream& bytes, std::uint64_t max_ratio);
  ~Archive();
  Archive(const Archive&) = delete;
  Archive& operator=(const Archive&) = delete;

  enum class Step { member, failed, end };

  // Goes on to the next regular file, whether or not the last one was read to its end; folders,
  // links, devices and names that begin with a dot are passed over. (What is a link in a zip stands
  // behind all its members, too late: there it is a file that holds a path.) After `failed`,
  // failure() tells why a member cannot be read, or the archive from here on; the next call goes on
  // behind that where it can.
  Step next();

  // As it stands in the archive: any bytes. Empty after a failure that is not of one member.
  const std::string& name() const { return name_; }

  // The member's bytes, until the next call of next().
  ByteStream& member() { return *member_; }

  const std::string& failure() const { return failure_; }

  // Whether next() would not wait.
  bool is_ready() const { return input_.is_ready(); }

 private:
  class Member final : public ByteStream {
   public:
    // Has its first bytes already, or failed to get them.
    explicit Member(Archive& archive) : archive_(archive) { fill(); }

    std::size_t read(char* to, std::size_t size) override;
    bool is_ready() override { return has_bytes() || at_end_ || archive_.input_.is_ready(); }
    bool has_bytes() const { return is_in_hole() || !block_.empty(); }

   private:
    bool is_in_hole() const { return at_ < block_at_; }
    std::size_t take(char* to, std::size_t size);
    void fill();
    void fetch();
    void stop();

    Archive& archive_;
    std::string_view block_;      // not taken yet
    std::uint64_t block_at_ = 0;  // in the member; what lies before it is a hole
    std::uint64_t at_ = 0;
    bool at_end_ = false;
  };

  struct Free {
    void operator()(archive* reader) const;
  };

  std::optional<Step> advance();
  int pass_over_member();
  int next_header();
  bool is_regular_file() const;
  Step begin_member();
  Step begin_zip_member();
  Step finish();
  void fail(int result);
  void go_wrong(std::string_view what, std::uint64_t at);
  std::string reason() const;
  std::uint64_t place() const;
  std::uint64_t consumed() const;
  std::ptrdiff_t next_block(const void** block);

  ArchiveInput input_;
  const std::uint64_t max_ratio_;
  const bool is_zip_;
  std::unique_ptr<archive, Free> reader_;
  archive_entry* entry_ = nullptr;  // whose bytes are passed over or read
  std::string name_;
  std::optional<Member> member_;
  std::string failure_;
  std::uint64_t produced_ = 0;
  std::optional<std::uint64_t> header_;  // where it begins while it is read
  bool is_damaged_ = false;              // and the next header is looked for
  bool at_end_ = false;
};

}  // namespace galley
