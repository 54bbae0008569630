// Where a literal stands in bytes, however many: as fast as memory gives them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "bytes/letter_case.h"
#include "bytes/rare_bytes.h"

namespace galley {

// Bytes of the literal that text has few of are looked for at once at 64 places; where all of them
// are, the rest is compared.
class LiteralSearch {
 public:
  static constexpr std::size_t npos = std::string_view::npos;

  explicit LiteralSearch(std::string literal, LetterCase letter_case = LetterCase::matters);

  // The first place at or after `from` where the literal begins, or npos; nothing outside of
  // `bytes` is read. An empty literal is everywhere.
  std::size_t find(std::string_view bytes, std::size_t from) const;

  // The same byte by byte, for machines without SSE2 and for tests; and with SSE2 alone.
  std::size_t plain_find(std::string_view bytes, std::size_t from) const;
  std::size_t sse2_find(std::string_view bytes, std::size_t from) const;

 private:
  template <class Block>
  std::size_t find_by_blocks(std::string_view bytes, std::size_t& from) const;
  std::size_t avx2_find(std::string_view bytes, std::size_t from) const;
  bool is_at(const char* place) const;
  std::size_t first_of(const char* block, std::uint64_t places) const;
  std::size_t end_of_places(std::string_view bytes) const;

  std::string literal_;  // in small letters where case is ignored
  LetterCase letter_case_;
  RareBytes rare_;
};

}  // namespace galley
