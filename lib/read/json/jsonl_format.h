// JSON Lines: a JSON object a line. Blank lines are passed over; the text and the id are strings
// under keys of the object. Lines that galley wrote are told by their key "galley".
#pragma once

#include <string>
#include <vector>

#include "read/detect.h"
#include "read/format.h"
#include "read/json/json_line.h"

namespace galley {

// A source that begins like a JSON object with a key.
Likeness recognise_jsonl(const Window& window);

class JsonlFormat : public Format {
 public:
  explicit JsonlFormat(const ReadOptions& options);

  std::size_t find_start(const Window& window, std::size_t from) const override;

  // A record is a line without its LF; a CR before it stays, which JSON takes for white space.
  Extent next(const Window& window, std::size_t resume) override;

  // Rejects with "bad-json" what is not one JSON object, with "no-text" an object without a string
  // in the text field. A byte order mark, as programs put it before a file's first line, is left
  // out of the record wherever a line begins with it.
  Decoded decode(Record& record, Rejection& rejection) override;

 private:
  std::string text_field_;
  std::vector<std::string> keep_;
  JsonLineParser parser_;
};

}  // namespace galley
