// Numbers for people.
#pragma once

#include <cstdint>
#include <string>

namespace galley {

// "1,234,567"
std::string with_commas(std::uint64_t number);

// Rounded to so many places behind the point: "12.3".
std::string with_places(double number, int places);

}  // namespace galley
