#include "write/fields_line.h"

#include "text/escape.h"
#include "text/repair.h"

namespace galley {

void FieldsLine::field(std::string_view value) {
  if (!is_first_) out_ += format_ == TableFormat::tsv ? '\t' : ',';
  is_first_ = false;
  if (format_ == TableFormat::tsv)
    append_tsv_escaped(value, out_);
  else
    append_csv_field(value, out_);
}

void FieldsLine::end() {
  out_ += '\n';
  repair_from(begin_, out_);
}

}  // namespace galley
