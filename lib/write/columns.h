// The fields of an article as plain text.
#pragma once

#include <galley/article.h>
#include <galley/source.h>

#include <span>
#include <string>
#include <string_view>

namespace galley {

// A field that has a meaning as text. What append() writes need not be UTF-8 nor one line.
struct Column {
  std::string_view name;
  void (*append)(const Article& article, const Source& source, std::string& out);
};

// In the order of the record.
std::span<const Column> all_columns();

// The column of that name, or null.
const Column* find_column(std::string_view name);

}  // namespace galley
