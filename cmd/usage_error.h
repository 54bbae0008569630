// What is wrong with a command line.
#pragma once

#include <stdexcept>
#include <string>

namespace galley {

// Thrown by whatever reads the command line and caught in main(), which prints "PLACE: WHAT (HINT)"
// and ends with 2. Place and hint may be empty.
struct UsageError : std::runtime_error {
  UsageError(std::string where, const std::string& what, std::string way_out)
      : std::runtime_error(what), place(std::move(where)), hint(std::move(way_out)) {}

  std::string place;  // "--limit"
  std::string hint;   // "try --limit 10"
};

// Of a text on the command line that is wrong at one place, which is shown below the message.
struct TextError : UsageError {
  TextError(std::string where, const std::string& what, std::string way_out, std::string wrong,
            std::size_t at)
      : UsageError(std::move(where), what, std::move(way_out)),
        text(std::move(wrong)),
        offset(at) {}

  std::string text;
  std::size_t offset;  // bytes
};

// Of an option that the command does not have; the place is its name.
struct UnknownOption : UsageError {
  using UsageError::UsageError;
};

}  // namespace galley
