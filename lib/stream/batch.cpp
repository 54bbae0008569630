#include "stream/batch.h"

#include <algorithm>

namespace galley {

bool is_sieved(SourceFormat format, const ReadOptions& options) {
  return options.sieve != nullptr &&
         (format == SourceFormat::text || format == SourceFormat::story);
}

std::uint64_t input_of(const Batch& batch) {
  if (const auto* const files = std::get_if<SmallFiles>(&batch)) return files->size;
  if (const auto* const slice = std::get_if<FileSlice>(&batch))
    return std::min(slice->slice.end, slice->size) - slice->slice.begin;
  std::uint64_t size = 0;
  if (const auto* const pieces = std::get_if<Pieces>(&batch))
    for (const Piece& piece : *pieces) size += piece.bytes.size();
  return size;
}

FileNumber file_of(const Batch& batch) {
  if (const auto* const slice = std::get_if<FileSlice>(&batch)) return slice->number;
  const auto* const pieces = std::get_if<Pieces>(&batch);
  return pieces && pieces->size() == 1 ? pieces->front().number : no_file;
}

}  // namespace galley
