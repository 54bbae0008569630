// Repairs: what certain findings are mended with, in the text and in its file.
#pragma once

#include <galley/article.h>
#include <galley/check.h>
#include <galley/given_parts.h>
#include <galley/source.h>

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace galley {

// Whole lines that stand in place of others, which they are wherever a line changes.
struct Repair {
  std::uint64_t offset = 0;  // of the lines that go, in bytes
  std::string before;        // the lines that go, with their ends
  std::string after;         // the lines that come
};

// Mends article after article. One per thread.
class Repairer {
 public:
  // Appends the repairs of the article's text that its findings offer, and those that show up once
  // these are made, in order; offsets count from the start of the text. They are the same when made
  // in two steps, and the repaired text has the same parts. Where it would have others, nothing is
  // repaired. Gives the repaired text, which stays until the next call.
  std::string_view repair(Checker& checker, Splitter& splitter, std::string_view text,
                          const GivenParts& given, const Source& source,
                          std::vector<Repair>& repairs);

 private:
  std::string text_;
  std::string repaired_;
};

// Appends `content` with the repairs made, which are in order. False, and nothing is appended, when
// it is no longer what they were found in.
bool append_with_repairs(std::string_view content, std::span<const Repair> repairs,
                         std::string& out);

}  // namespace galley
