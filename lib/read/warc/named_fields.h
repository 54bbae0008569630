// The lines of a header as mail, HTTP and web archives write them: "Name: value", where a line that
// begins with white space goes on with the value before it, and a blank line ends the header.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace galley {

// The value has no white space around it. In one that was written on several lines their ends stand
// as they are.
struct NamedField {
  std::string_view name;
  std::string_view value;
};

class NamedFields {
 public:
  explicit NamedFields(std::string_view lines) : rest_(lines) {}

  // The next field, false at the end. A line without a colon is passed over.
  bool next(NamedField& field);

 private:
  std::string_view take_field();

  std::string_view rest_;
};

// A field that is looked for, and where its value goes.
template <class Header>
struct FieldRow {
  std::string_view name;
  std::string_view Header::*value;
};

// How many bytes the header is that `bytes` begin with, its blank line among them; npos when they
// end before it does. LF and CRLF end lines.
std::size_t header_length(std::string_view bytes);

bool same_but_for_case(std::string_view a, std::string_view b);

// Whether the words are the same but for the case of ASCII letters. Nearly all that are have the
// same case, too.
inline bool same_word(std::string_view a, std::string_view b) {
  return a.size() == b.size() && (a == b || same_but_for_case(a, b));
}

// Sets what the rows name; of a field that is written twice the last one counts.
template <class Header, class Rows>
void take_fields(NamedFields fields, const Rows& rows, Header& header) {
  for (NamedField field; fields.next(field);)
    for (const FieldRow<Header>& row : rows)
      if (same_word(field.name, row.name)) header.*row.value = field.value;
}

// Appends a value with a space for each line end in it and the white space behind that.
void append_unfolded(std::string_view value, std::string& out);

}  // namespace galley
