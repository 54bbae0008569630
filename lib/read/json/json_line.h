// One line of JSON Lines: checked from end to end, with the values that galley takes from it.
#pragma once

#include <galley/reader.h>

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace galley {

// The values of a line. They view the line or storage of the parser. Where a key is written twice
// the last one counts, as in JavaScript, Python and jq.
struct JsonFields {
  std::optional<std::string_view> text;  // the string at the text field
  std::string_view id;                   // a string's characters, a number's digits as written
  std::string_view own_id;               // the same for the key "id", whatever the id field
  std::string_view headline;             // the strings at those fields; empty if not there
  std::string_view byline;               // a string at the authors' field
  std::string_view date;
  std::vector<std::string_view> authors;  // the names of a list there
  bool galleys_own = false;               // the key "galley" is the number 1
  bool encoding_guessed = false;          // the line is not UTF-8, and nobody said what it is
  bool repaired = false;  // bytes or escapes of the line that are no text are U+FFFD
  std::vector<std::string_view>
      kept;  // JSON text for each of ReadOptions::keep, empty if not there
};

// Reuses its storage from line to line. One per thread.
class JsonLineParser {
 public:
  explicit JsonLineParser(const ReadOptions& options);
  ~JsonLineParser();

  // Reads a line behind which format.h's padding can be read. Gives what is wrong, for people, if
  // the line is not one JSON object. A line that is not UTF-8 is decoded by TextDecoder; what is no
  // text all the same and lone surrogates in escapes are read as U+FFFD.
  std::optional<std::string> parse(std::string_view line);

  // Of the line parsed last, until the next call.
  const JsonFields& fields() const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace galley
