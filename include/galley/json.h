// Articles as JSON: the record that `galley tojson` writes, one object a line, and its way back.
// docs/record.schema.json describes it.
#pragma once

#include <galley/article.h>
#include <galley/record.h>
#include <galley/source.h>

#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace galley {

struct JsonOptions {
  bool spans = false;  // write the key "spans"
  bool extra = false;  // write the key "extra"
  // Only these of record_keys(), in this order; "spans" and "extra" are then written when they are
  // among them. Empty: the whole record.
  std::vector<std::string_view> keys = {};
};

// All keys of a record, in the order in which they are written.
std::span<const std::string_view> record_keys();

// Appends the article as one JSON object without a line end in it or behind it. It is valid UTF-8
// whatever the parts are: each sequence of bytes that is not becomes U+FFFD. Views become one line
// each as by append_unwrapped().
void append_json(const Article& article, const Source& source, const JsonOptions& options,
                 std::string& out);

// Appends a record that galley wrote: its bytes as they stand, on one line if they were spread over
// several, or with options.keys the values as they stand; a key that the record lacks is null.
void append_own_json(const Record& own, const JsonOptions& options, std::string& out);

// Appends JSON text with a line for each member and element, indented by two spaces a level. The
// first line is taken to be at `depth` levels already. Values keep their spelling.
void append_indented(std::string_view json, int depth, std::string& out);

// Reads records that galley wrote. Reuses its storage; one per thread.
class RecordParser {
 public:
  RecordParser();
  ~RecordParser();
  RecordParser(RecordParser&&) noexcept;
  RecordParser& operator=(RecordParser&&) noexcept;

  // The article of a record; it and its views live in the parser until the next call. The record
  // does not hold the text, so that article.text and the tiles are empty. What is missing or not
  // as galley writes it is absent.
  const Article& parse(std::string_view json);

  // Of the record parsed last: what stands under "id", "source" and "extra".
  const Source& source() const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace galley
