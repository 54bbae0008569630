// The figures that statistics come to, each with a name.
#pragma once

#include <galley/statistics.h>

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace galley {

// What a figure is; and so how it is written.
enum class FigureKind {
  count,    // a whole number
  decimal,  // with up to four places behind the point
  day,      // a date as far as it is known
};

struct Figure {
  std::string_view name;
  FigureKind kind;
  // Absent where nothing can be said.
  std::optional<double> (*number)(const Statistics&);
  bool of_one_article = true;  // it makes sense there, too
};

// In the order in which they are written.
std::span<const Figure> all_figures();

// The figure of that name, or null.
const Figure* find_figure(std::string_view name);

// Appends it; nothing where it is absent.
void append_figure(const Figure& figure, const Statistics& statistics, std::string& out);

// Appends a number with four places behind the point at most, and without zeros at their end.
void append_decimal(double number, std::string& out);

}  // namespace galley
