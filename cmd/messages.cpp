#include "messages.h"

#include <galley/text.h>
#include <unistd.h>

#include <cstring>

namespace galley {

void print_message(std::string_view program, std::string_view place, std::string_view what,
                   std::string_view hint) {
  std::string line(program);
  line += ": ";
  append_visible(place, line);
  if (!place.empty()) line += ": ";
  append_visible(what, line);
  if (!hint.empty()) append_visible(hint, line += " ("), line += ')';
  line += '\n';
  // Nowhere is left to tell that this failed.
  [[maybe_unused]] const auto written = write(STDERR_FILENO, line.data(), line.size());
}

std::string error_text(int error) {
  std::string text = std::strerror(error);
  if (text.size() > 1 && text[1] >= 'a' && text[1] <= 'z') text[0] |= 0x20;
  return text;
}

void Trouble::report(std::string_view place, std::string_view what) {
  happened_ = true;
  if (!quiet_) print_message(program_, place, what, {});
}

}  // namespace galley
