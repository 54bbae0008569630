// The commands of the program.
#pragma once

#include <span>
#include <string_view>

namespace galley {

using Words = std::span<char* const>;  // of the command line

// A command is one row of the table in main.cpp and one file.
struct Command {
  std::string_view name;
  std::string_view summary;
  // Takes the words behind the command's name; gives the exit status. Throws UsageError.
  int (*run)(Words words);
  // Of its own, not one that all commands have: "--html".
  bool (*has_option)(std::string_view name);
};

extern const Command check_command;
extern const Command formats_command;
extern const Command grep_command;
extern const Command parse_command;
extern const Command stats_command;
extern const Command tojson_command;

}  // namespace galley
