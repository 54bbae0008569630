// What is wrong with a file that people write for galley.
#pragma once

#include <cstddef>
#include <stdexcept>
#include <string>

namespace galley {

struct ConfigurationError : std::runtime_error {
  using std::runtime_error::runtime_error;

  std::string path;        // as it was given
  std::size_t line = 0;    // from 1 on
  std::size_t column = 0;  // from 1 on, in code points
  std::string hint;        // the way out, or empty
  // The line as far as it is shown, without its end, and where in it the column is, in bytes.
  std::string text;
  std::size_t offset = 0;
};

}  // namespace galley
