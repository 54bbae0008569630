// Passes over records in which a pattern lacks what it needs to match.
#pragma once

#include <galley/reader.h>

#include <string_view>

#include "query/needles.h"

namespace galley {

class NeedleSieve final : public Sieve {
 public:
  // Null needles sieve nothing: get() is null then. They must outlive this.
  explicit NeedleSieve(const Needles* needles) : needles_(needles) {}

  const Sieve* get() const { return needles_ == nullptr ? nullptr : this; }

  std::size_t find(std::string_view bytes, std::size_t from) const override;

 private:
  std::size_t find_in_utf8(std::string_view bytes, std::size_t from) const;
  std::size_t find_needle(std::string_view bytes, std::size_t from) const;

  const Needles* needles_;
};

}  // namespace galley
