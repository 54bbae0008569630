#include "write/findings/ci_commands.h"

#include "text/repair.h"
#include "text/utf8.h"

namespace galley {

void break_ci_commands(std::size_t begin, std::string_view hash, std::string& out) {
  for (std::size_t at = out.find("##", begin); at != out.npos; at = out.find("##", at + 1)) {
    std::size_t end = at + 2;
    while (end < out.size() && is_ascii_letter(static_cast<unsigned char>(out[end]))) ++end;
    if (end < out.size() && out[end] == '[') out.replace(at, 1, hash), at += hash.size() - 1;
  }
}

bool begins_ci_command(std::string_view text) { return trim(text).starts_with("::"); }

void finish_json(std::size_t begin, std::string& out) {
  repair_from(begin, out);
  break_ci_commands(begin, R"(\u0023)", out);
}

}  // namespace galley
