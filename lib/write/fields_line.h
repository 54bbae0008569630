// A line of a table for programs.
#pragma once

#include <galley/parts.h>

#include <string>
#include <string_view>

namespace galley {

// Appends fields one after another, then the line's end. What is written is repaired to UTF-8.
class FieldsLine {
 public:
  FieldsLine(TableFormat format, std::string& out)
      : format_(format), out_(out), begin_(out.size()) {}
  void field(std::string_view value);
  void end();

 private:
  TableFormat format_;
  std::string& out_;
  std::size_t begin_;
  bool is_first_ = true;
};

}  // namespace galley
