#include "colour.h"

#include <cstdlib>
#include <string_view>

namespace galley {
namespace {

std::string_view environment(const char* name) {
  const char* const value = std::getenv(name);
  return value == nullptr ? std::string_view() : value;
}

}  // namespace

Colour choose_colour(ColourChoice choice, const Output& output) {
  if (choice == ColourChoice::always) return Colour::ansi;
  if (choice == ColourChoice::never || !output.is_terminal()) return Colour::none;
  const bool unwanted = !environment("NO_COLOR").empty() || environment("TERM") == "dumb";
  return unwanted ? Colour::none : Colour::ansi;
}

}  // namespace galley
