// The highlights behind the text of a story, as the CNN/Daily Mail corpus has them: lines that are
// just "@highlight", each with a sentence behind it.
#pragma once

#include <galley/reader.h>
#include <galley/record.h>

#include <cstddef>
#include <string>
#include <string_view>

namespace galley {

// Where the first such line begins, npos without one. Fast enough for every text.
std::size_t find_highlights(std::string_view text);

class Highlights {
 public:
  Highlights() = default;
  explicit Highlights(const ReadOptions& options);

  // Cuts the highlights, which begin at `at`, off the record's text. They are furniture, and with
  // ReadOptions::keep the extra "highlights", a JSON array. A story has no headline.
  void take(std::size_t at, Record& record);

 private:
  void keep(Record& record);

  std::string key_;   // "highlights", empty where they are not to be kept
  std::string json_;  // of the last record
};

}  // namespace galley
