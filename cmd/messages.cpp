#include "messages.h"

#include <galley/text.h>
#include <unistd.h>

namespace galley {
namespace {

// "No such file" but not "JSON".
void append_lower_first(std::string_view text, std::string& out) {
  const std::size_t begin = out.size();
  append_visible(text, out);
  const auto lies_in = [](char c, char first, char last) { return c >= first && c <= last; };
  if (out.size() > begin + 1 && lies_in(out[begin], 'A', 'Z') && lies_in(out[begin + 1], 'a', 'z'))
    out[begin] = static_cast<char>(out[begin] - 'A' + 'a');
}

}  // namespace

void print_message(std::string_view program, std::string_view place, std::string_view what,
                   std::string_view hint) {
  std::string line(program);
  line += ": ";
  append_visible(place, line);
  if (!place.empty()) line += ": ";
  append_lower_first(what, line);
  if (!hint.empty()) append_visible(hint, line += " ("), line += ')';
  line += '\n';
  // Nowhere is left to tell that this failed.
  [[maybe_unused]] const auto written = write(STDERR_FILENO, line.data(), line.size());
}

void print_marked(std::string_view text, std::size_t offset) {
  std::string before = "  ";
  append_visible(text.substr(0, offset), before);
  std::string lines = before;
  append_visible(text.substr(offset), lines);
  lines.append(1, '\n').append(display_width(before), ' ').append("^\n");
  [[maybe_unused]] const auto written = write(STDERR_FILENO, lines.data(), lines.size());
}

void Trouble::report(std::string_view place, std::string_view what, std::string_view hint) {
  happened_ = true;
  tell(place, what, hint);
}

void Trouble::tell(std::string_view place, std::string_view what, std::string_view hint) const {
  if (!quiet_) print_message(program_, place, what, hint);
}

}  // namespace galley
