// SGML as dumps of news have it: documents in <DOC> or <REUTERS>, one after another without a root.
//
// Where a document begins and ends is told by the bytes right there, so that any worker finds it. A
// begin tag is "<DOC" or "<REUTERS", in any case, and '>' or white space; an end tag is "</DOC>" or
// "</REUTERS>". The source is cut before each begin tag that begins a line and behind each end tag,
// wherever that stands. A piece is a document, cut off or not, when nothing but tags, comments and
// declarations stands before its begin tag.
#pragma once

#include <string>
#include <vector>

#include "read/detect.h"
#include "read/format.h"
#include "read/sgml/sgml_document.h"
#include "text/encoding/text_decoder.h"

namespace galley {

class SgmlFormat final : public Format {
 public:
  explicit SgmlFormat(const ReadOptions& options);

  std::size_t find_start(const Window& window, std::size_t from) const override;
  Extent next(const Window& window, std::size_t resume) override;

  // Passes over a piece of tags, comments and declarations alone; rejects with "bad-sgml" one where
  // text stands before a document or without one. A document may be empty.
  Decoded decode(Record& record, Rejection& rejection) override;

 private:
  std::string_view read_text(Record& record);
  void keep_values(std::string_view document, Record& record);

  std::vector<std::string> keep_;
  std::vector<std::string> kept_;  // what `keep_` names, as JSON
  TextDecoder decoder_;
  std::string text_;  // the record, where it is not UTF-8
  SgmlDocument document_;
};

// Whether nothing but tags, comments and declarations stands before the first document.
Likeness recognise_sgml(const Window& window);

}  // namespace galley
