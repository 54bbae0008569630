// JSON objects however they are laid out: the elements of an array, spread over lines, one behind
// another, or with a record separator before each (RFC 7464). Read as the lines of JSON Lines are.
#pragma once

#include <cstddef>
#include <string>

#include "read/json/jsonl_format.h"

namespace galley {

class JsonFormat final : public JsonlFormat {
 public:
  using JsonlFormat::JsonlFormat;

  std::size_t find_start(const Window& window, std::size_t from) const override;
  bool can_start_anywhere() const override { return false; }

  // A record is an object from its first brace to the one that closes it. What else stands between
  // two objects is one up to the end of its line, and will be rejected.
  Extent next(const Window& window, std::size_t resume) override;

  Decoded decode(Record& record, Rejection& rejection) override;

 private:
  // How far the object is whose end is searched for.
  struct Progress {
    std::size_t depth = 0;
    bool in_string = false;
    bool escaped = false;  // by the backslash before

    // Takes the next byte of the object; true when it is the last one.
    bool take(char byte);
  };

  std::size_t find_end(std::string_view bytes, std::size_t from);

  Progress progress_;
  std::string object_;  // decoded last
};

// A source that begins with an array of objects, an object spread over lines, or a separator.
Likeness recognise_json(const Window& window);

}  // namespace galley
