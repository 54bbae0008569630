#include "read/source/contents.h"

#include <utility>

#include "read/compression/decompressor.h"
#include "read/compression/read_ahead.h"
#include "read/detect.h"
#include "read/source/failed_stream.h"
#include "read/source/memory_stream.h"
#include "read/source/offset_stream.h"
#include "read/source/wide_encoding.h"
#include "read/source/wide_stream.h"

namespace galley {
namespace {

// Nobody compresses the same bytes more often, unless to make a bomb of them.
constexpr int most_compressions = 4;

static_assert(packing_length >= archive_length && packing_length >= wide_detection_length &&
              packing_length >= detection_length);

// The encoding of a source whose code units take more than a byte.
std::optional<Encoding> find_wide_encoding(std::string_view first_bytes,
                                           const ReadOptions& options) {
  // As in the WHATWG Encoding Standard, a mark says more than whoever names an encoding.
  const auto marked = marked_encoding_of(first_bytes);
  if (marked || !options.encoding) return marked ? marked : wide_encoding_of(first_bytes);
  return is_wide(*options.encoding) ? options.encoding : std::nullopt;
}

// Whether more of the stream has to be seen before it is known what it holds. Nobody should wait
// for a slow pipe: text in UTF-8 shows by its first line that it is neither UTF-16 nor UTF-32; and
// the header of an archive, whose names may hold line ends, does not come in pieces.
bool needs_more(HeadStream& head) {
  const std::string_view seen = head.seen();
  if (seen.size() >= packing_length) return false;
  if (may_be_wide(seen)) return true;
  return may_be_archive(seen) && head.can_see_more();
}

std::string_view look(HeadStream& head) {
  head.head(compression_length);
  while (needs_more(head) && head.see_more()) {
  }
  return head.seen().substr(0, packing_length);
}

}  // namespace

bool is_unpacked(std::string_view first_bytes, const ReadOptions& options) {
  return compression_of(first_bytes) == Compression::none && !is_archive(first_bytes) &&
         !find_wide_encoding(first_bytes, options);
}

Contents::Contents(std::unique_ptr<ByteStream> file, const ReadOptions& options, Decompressing how)
    : options_(options), how_(how) {
  streams_.put(std::move(file));
}

bool Contents::next() {
  if (file_height_ == 0) {
    open();
    if (!archive_) return true;
  }
  if (!archive_) return false;
  streams_.cut(file_height_);
  member_.reset();
  const Archive::Step step = archive_->next();
  if (!archive_->name().empty()) member_ = archive_->name();
  if (step == Archive::Step::failed) begin_source(put_failure(archive_->failure()));
  if (step == Archive::Step::member) begin_source(unpack(archive_->member()));
  return step != Archive::Step::end;
}

// Finds out whether the file is an archive, and begins its source where it is none.
void Contents::open() {
  const std::size_t bare = streams_.height() + 1;
  HeadStream* head = &unpack(streams_.top());
  if (how_ == Decompressing::ahead && streams_.height() > bare) {
    streams_.put(std::make_unique<ReadAhead>(*head));
    head = &streams_.put(std::make_unique<HeadStream>(streams_.top()));
  }
  file_height_ = streams_.height();
  if (const std::string_view first = look(*head); is_archive(first))
    archive_.emplace(first, *head, options_.max_ratio);
  else
    begin_source(*head);
}

// Puts decompressors on a stream, as long as what comes out is compressed.
HeadStream& Contents::unpack(ByteStream& bytes) {
  HeadStream* head = &streams_.put(std::make_unique<HeadStream>(bytes));
  for (int compressions = 0;; ++compressions) {
    const Compression compression = compression_of(head->head(compression_length));
    if (compression == Compression::none) return *head;
    if (compressions == most_compressions)
      return put_failure("compressed again and again (unpack it first)");
    streams_.put(make_decompressor(compression, *head, options_));
    head = &streams_.put(std::make_unique<HeadStream>(streams_.top()));
  }
}

HeadStream& Contents::put_failure(std::string why) {
  streams_.put(std::make_unique<FailedStream>(std::move(why)));
  return streams_.put(std::make_unique<HeadStream>(streams_.top()));
}

void Contents::begin_source(HeadStream& head) {
  const std::string_view first = look(head);
  const bool nested = member_ && is_archive(first);
  head_ = nested ? &put_failure("an archive within an archive (unpack it first)") : &head;
  wide_ = find_wide_encoding(first, options_);
}

SourceFormat Contents::detect() {
  const std::string_view first = head_->head(packing_length);
  std::string text(first);
  if (wide_) {
    MemoryStream bytes(first);
    WideStream converted(bytes, *wide_);
    text.resize(converted.read(text.data(), text.size()));
  }
  return *detect_format({.bytes = text, .from_start = true, .to_end = true});
}

ByteStream& Contents::bytes(std::uint64_t offset) {
  if (offset > 0) streams_.put(std::make_unique<OffsetStream>(streams_.top(), offset));
  if (wide_) streams_.put(std::make_unique<WideStream>(streams_.top(), *wide_));
  return streams_.top();
}

}  // namespace galley
