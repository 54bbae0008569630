// A text that people write, to tell where it is wrong.
#pragma once

#include <compare>
#include <cstddef>
#include <string>
#include <string_view>

namespace galley {

// Both from 1 on; columns count code points.
struct TextPlace {
  std::size_t line = 1;
  std::size_t column = 1;

  friend auto operator<=>(const TextPlace&, const TextPlace&) = default;
};

class ConfigurationText {
 public:
  // The text must stay. A byte order mark at its start is left out.
  ConfigurationText(std::string_view text, std::string path);

  std::string_view text() const { return text_; }

  // The line without its end; empty behind the last one.
  std::string_view line(std::size_t number) const;

  // Where a byte of the text stands.
  TextPlace place_of(std::size_t offset) const;

  // Throws ConfigurationError.
  [[noreturn]] void fail(TextPlace place, const std::string& what, std::string hint = {}) const;

 private:
  std::string_view text_;
  std::string path_;
};

}  // namespace galley
