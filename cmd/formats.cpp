#include <fmt/format.h>
#include <galley/formats.h>

#include <algorithm>

#include "arguments.h"
#include "command.h"

namespace galley {
namespace {

constexpr Help help = {
    .name = "formats",
    .operands = "",
    .description = "Lists what galley reads, and how it knows what a file is.\n",
    .examples =
        "  galley formats\n"
        "  galley tojson --from sgml dump.txt\n",
};

bool has_option(std::string_view) { return false; }

template <class Descriptions>
void print_table(const Descriptions& descriptions) {
  std::size_t width = 0;
  for (const auto& each : descriptions) width = std::max(width, each.holds.size());
  for (const auto& each : descriptions)
    fmt::print("  {:<6}  {:<{}}  {}\n", each.name, each.holds, width, each.recognised);
}

int run(Words words) {
  Arguments arguments(help);
  if (!arguments.parse(words)) return 0;
  if (!arguments.operands().empty())
    throw UsageError(arguments.operands().front(), "formats reads no files",
                     "galley tojson finds a file's format");
  fmt::print("Formats, which --from names:\n");
  print_table(formats());
  fmt::print("\nPacked in any of these, also one in another:\n");
  print_table(packings());
  fmt::print(
      "\nUTF-8; UTF-16 and UTF-32 by their byte order mark or their pattern of zeros; text that "
      "is\n"
      "not UTF-8 in the encoding it looks like, or that --encoding names.\n");
  return 0;
}

}  // namespace

const Command formats_command = {"formats", "list what is read and how it is known", run,
                                 has_option};

}  // namespace galley
