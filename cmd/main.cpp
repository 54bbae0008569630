// The program: finds the command and lets it run.
#include <fcntl.h>
#include <fmt/format.h>
#include <galley/nearest.h>
#include <malloc.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <exception>
#include <new>
#include <string>
#include <vector>

#include "command.h"
#include "messages.h"
#include "usage_error.h"

namespace galley {
namespace {

constexpr const Command* commands[] = {&check_command, &formats_command, &grep_command,
                                       &parse_command, &stats_command,   &tojson_command};

const Command& find_command(std::string_view name) {
  std::vector<std::string_view> names;
  for (const Command* const command : commands) {
    if (command->name == name) return *command;
    names.push_back(command->name);
  }
  if (name.starts_with('-'))
    throw UsageError(std::string(name), "no such option", "options follow the command");
  throw UsageError({}, fmt::format("no command is called '{}'", name), suggest(name, names));
}

void print_help() {
  fmt::print(
      "Usage: galley COMMAND [OPTION…] [FILE…]\n\n"
      "Takes plain-text news articles apart: header, byline, date, dateline, paragraphs.\n\n"
      "Commands:\n");
  for (const Command* const command : commands)
    fmt::print("  {:<9}{}\n", command->name, command->summary);
  fmt::print(
      "\ngalley help COMMAND tells about a command, galley --version which galley this is.\n");
}

bool asks_for_help(std::string_view word) {
  return word == "help" || word == "-h" || word == "--help";
}

int help_on(Words words) {
  if (words.empty() || asks_for_help(words.front())) {
    print_help();
    return 0;
  }
  static char option[] = "--help";
  char* const words_of_help[] = {option};
  return find_command(words.front()).run({words_of_help, 1});
}

int run(Words words) {
  if (words.empty()) throw UsageError({}, "no command", "see galley --help");
  const std::string_view first = words.front();
  if (asks_for_help(first)) return help_on(words.subspan(1));
  if (first == "-V" || first == "--version") {
    fmt::print("galley {}\n", GALLEY_VERSION);
    return 0;
  }
  return find_command(first).run(words.subspan(1));
}

// Usage errors name the command when there is one: "galley tojson: --limit: …".
std::string program_of(Words words) {
  for (const Command* const command : commands)
    if (!words.empty() && command->name == words.front())
      return fmt::format("galley {}", command->name);
  return "galley";
}

void print_unknown(const std::string& program, const UnknownOption& error) {
  std::string what = error.what();
  std::string hint = error.hint;
  for (const Command* const command : commands) {
    if (!command->has_option(error.place)) continue;
    what = fmt::format("is an option of galley {}", command->name);
    hint.clear();
  }
  print_message(program, error.place, what, hint);
}

int run_and_report(Words words) {
  try {
    const int status = run(words);
    if (std::fflush(stdout) == 0) return status;
    print_message(program_of(words), "standard output", std::strerror(errno), {});
  } catch (const UnknownOption& error) {
    print_unknown(program_of(words), error);
  } catch (const TextError& error) {
    print_message(program_of(words), error.place, error.what(), error.hint);
    print_marked(error.text, error.offset);
  } catch (const UsageError& error) {
    print_message(program_of(words), error.place, error.what(), error.hint);
  } catch (const std::bad_alloc&) {
    print_message(program_of(words), {}, std::strerror(ENOMEM), {});
  } catch (const std::exception& error) {
    print_message(program_of(words), {}, error.what(), {});
  }
  return 2;
}

// Keeps files that are opened later from standing where the standard input, output and error do.
// What was closed stays useless: reading and writing fail as before.
void fill_closed_descriptors() {
  for (const int descriptor : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
    if (fcntl(descriptor, F_GETFD) < 0)
      open("/dev/null", descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY);
}

// Gives the memory of a very long record back when it is done, instead of keeping it for later.
void return_large_memory() {
#ifdef __GLIBC__
  constexpr int large = 2 << 20;
  mallopt(M_MMAP_THRESHOLD, large);
#endif
}

}  // namespace
}  // namespace galley

int main(int count, char* words[]) {
  galley::fill_closed_descriptors();
  galley::return_large_memory();
  // Whoever starts us may ignore it; a pipe that nobody reads any more must end us all the same.
  std::signal(SIGPIPE, SIG_DFL);
  // A file that may not become larger is trouble like a full disk.
  std::signal(SIGXFSZ, SIG_IGN);
  const auto size = static_cast<std::size_t>(count);
  return galley::run_and_report(galley::Words(words, size).subspan(size > 0 ? 1 : 0));
}
