// Messages to people, on the standard error.
#pragma once

#include <string>
#include <string_view>

namespace galley {

// Prints "PROGRAM: PLACE: WHAT (HINT)" in one write, safe for terminals. Place and hint may be
// empty; a capital letter that the system begins its messages with is written small.
void print_message(std::string_view program, std::string_view place, std::string_view what,
                   std::string_view hint);

// Prints the text on a line and below it a mark at byte `offset`.
void print_marked(std::string_view text, std::size_t offset);

// Tells what went wrong in a command that goes on all the same, and remembers that something did.
class Trouble {
 public:
  // `program` is "galley tojson". When quiet, only the exit status tells.
  Trouble(std::string program, bool quiet) : program_(std::move(program)), quiet_(quiet) {}

  void report(std::string_view place, std::string_view what, std::string_view hint = {});

  // Tells what is no trouble.
  void tell(std::string_view place, std::string_view what, std::string_view hint) const;

  const std::string& program() const { return program_; }

  int exit_status() const { return happened_ ? 2 : 0; }

 private:
  std::string program_;
  bool quiet_;
  bool happened_ = false;
};

}  // namespace galley
