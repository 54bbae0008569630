// Time zones as they stand after a clock time.
#pragma once

#include <chrono>
#include <cstddef>
#include <optional>
#include <string_view>

namespace galley {

struct Zone {
  std::optional<std::chrono::minutes> offset;  // absent where the abbreviation has several meanings
  bool utc = false;                            // Z, UTC or GMT
  bool american = false;                       // a zone of the United States
  // "ET": the offset in winter, where the date must tell whether it is an hour more.
  std::optional<std::chrono::minutes> american_standard;
  std::size_t end = 0;  // where it ends in the line
};

// The zone that begins at `at`, white space and an opening bracket passed over: "Z", "+01:00",
// "-0700", "GMT+1", "(UTC+04:00)", "EDT", "+0300 MSK". After Z or an offset with a colon no letter
// need be kept apart: "10:10:52+01:0025. Dezember".
std::optional<Zone> read_zone(std::string_view line, std::size_t at);

}  // namespace galley
