// What a thread found in an article, as bytes for the one that writes findings in their order.
#pragma once

#include <galley/findings.h>
#include <galley/repairs.h>

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace galley {

// What stands before the findings.
struct CheckedArticle {
  std::string_view id;
  std::uint64_t line = 1;                  // of its source, where it begins
  std::optional<std::uint64_t> body = {};  // body_hash()
};

void append_checked(const CheckedArticle& article, std::span<const Repair> repairs,
                    std::string& out);
void append_finding(const PlacedFinding& finding, std::string& out);

// Reads what was appended, in the same order. All views are into the bytes.
class CheckedReader {
 public:
  explicit CheckedReader(std::string_view bytes) : rest_(bytes) {}

  CheckedArticle article();

  // Behind the article: adds what it is repaired with.
  void repairs(std::vector<Repair>& repairs);

  // The next finding, without path and article. False behind the last one.
  bool next(PlacedFinding& finding);

 private:
  std::uint64_t number();
  std::string_view text();

  std::string_view rest_;
};

}  // namespace galley
