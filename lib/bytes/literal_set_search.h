// Where any of many literals stands in bytes.
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "bytes/letter_case.h"
#include "bytes/literal_table.h"
#include "bytes/prefix_masks.h"

namespace galley {

struct FoundLiteral {
  std::size_t at = 0;       // its first byte
  std::size_t size = 0;     // bytes
  std::size_t literal = 0;  // its index in the list

  friend bool operator==(const FoundLiteral&, const FoundLiteral&) = default;
};

// Made for lists of two to a hundred thousand literals; a list of 10,000 is ready in milliseconds.
// 64 places at once are asked whether three bytes there are those of a literal; where they are,
// more bytes are looked up, and then all compared.
class LiteralSetSearch {
 public:
  // An empty literal is never found.
  explicit LiteralSetSearch(std::vector<std::string> literals,
                            LetterCase letter_case = LetterCase::matters);

  // The longest literal at the first place at or after `from` where one begins; of equal ones the
  // first of the list. Nothing outside of `bytes` is read.
  std::optional<FoundLiteral> find(std::string_view bytes, std::size_t from) const;

  // The next shorter literal at the same place, or an equal one.
  std::optional<FoundLiteral> find_shorter(const FoundLiteral& found) const;

  // What follows in the same bytes: the next shorter literal at the same place, or an equal one,
  // else the longest at the next place that has one. For whoever refuses what was found.
  std::optional<FoundLiteral> find_next(std::string_view bytes, const FoundLiteral& found) const;

  // find() byte by byte, for machines without AVX2 and for tests.
  std::optional<FoundLiteral> plain_find(std::string_view bytes, std::size_t from) const;

 private:
  std::optional<FoundLiteral> find_one_by_one(std::string_view bytes, std::size_t from,
                                              std::size_t end) const;
  std::optional<FoundLiteral> avx2_find(std::string_view bytes, std::size_t from) const;
  FoundLiteral found(std::size_t at, LiteralTable::Index literal) const {
    return {at, table_.literals()[literal].size(), literal};
  }

  LiteralTable table_;
  PrefixMasks masks_;
  std::array<bool, 256> begins_{};  // whether a literal begins with the byte
};

}  // namespace galley
