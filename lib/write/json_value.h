// Values of JSON, appended to text.
#pragma once

#include <charconv>
#include <string>
#include <string_view>

#include "text/escape.h"
#include "text/unwrap.h"
#include "text/utf8.h"

namespace galley {

inline void append_number(std::size_t number, std::string& out) {
  char digits[20];  // 2^64 has as many
  const auto end = std::to_chars(digits, digits + sizeof digits, number).ptr;
  out.append(digits, end);
}

inline void append_string(std::string_view text, std::string& out) {
  out += '"';
  append_json_escaped(text, out);
  out += '"';
}

inline void append_string_or_null(std::string_view text, std::string& out) {
  if (text.empty())
    out += "null";
  else
    append_string(text, out);
}

// A part of an article, unwrapped.
inline void append_part(std::string_view part, std::string& out) {
  out += '"';
  UnwrappedPieces pieces(part);
  for (UnwrappedPiece piece; pieces.next(piece);) {
    append_json_escaped(piece.text, out);
    out += piece.joint;
  }
  out += '"';
}

// Puts null for the string that begins at `begin`, if nothing stands in it.
inline void null_if_empty(std::size_t begin, std::string& out) {
  if (out.size() == begin + 2) out.replace(begin, 2, "null");
}

inline void append_part_or_null(std::string_view part, std::string& out) {
  const std::size_t begin = out.size();
  if (part.empty()) {
    out += "null";
  } else {
    append_part(part, out);
    null_if_empty(begin, out);  // a part of white space alone is none
  }
}

// A list with what append(element, out) writes for each element.
template <class List, class Append>
void append_list(const List& list, Append append, std::string& out) {
  out += '[';
  bool first = true;
  for (const auto& element : list) {
    if (!first) out += ',';
    first = false;
    append(element, out);
  }
  out += ']';
}

}  // namespace galley
