#include <galley/parts.h>

#include <vector>

#include "write/columns.h"
#include "write/fields_line.h"

namespace galley {
namespace {

// Appends a line with what value_of(column) gives for each column.
template <class ValueOf>
void append_line(std::span<const std::string_view> columns, TableFormat format, ValueOf value_of,
                 std::string& out) {
  FieldsLine line(format, out);
  for (const std::string_view column : columns) line.field(value_of(column));
  line.end();
}

}  // namespace

std::span<const std::string_view> column_names() {
  static const std::vector<std::string_view> names = [] {
    std::vector<std::string_view> all;
    for (const Column& column : all_columns()) all.push_back(column.name);
    return all;
  }();
  return names;
}

void append_heading(std::span<const std::string_view> columns, TableFormat format,
                    std::string& out) {
  append_line(
      columns, format, [](std::string_view column) { return column; }, out);
}

void append_row(const Article& article, const Source& source,
                std::span<const std::string_view> columns, TableFormat format, std::string& out) {
  std::string value;
  const auto value_of = [&](std::string_view name) -> std::string_view {
    value.clear();
    if (const Column* const column = find_column(name)) column->append(article, source, value);
    return value;
  };
  append_line(columns, format, value_of, out);
}

}  // namespace galley
