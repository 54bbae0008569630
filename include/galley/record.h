// A record: the bytes of one article in a source.
#pragma once

#include <galley/formats.h>
#include <galley/given_parts.h>

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace galley {

// One article as a reader hands it over. The views stay valid until the reader's next call.
struct Record {
  std::string_view text;  // the article's text, decoded (for JSON Lines: the text string)
  // The record's bytes as they stand in the source. A text's end after its last line end; those of
  // JSON Lines are the line without its LF and without a byte order mark before it.
  std::string_view raw;
  std::string_view id;                       // the record's own id, empty if it has none
  SourceFormat format = SourceFormat::text;  // what it was read as
  // The record's place among those of its source, from 1 on, also those that cannot be read; 0
  // where that is not known: it is with StreamOptions::numbers_records.
  std::uint64_t number = 0;
  // The line of the source that `raw` begins on, from 1 on; 0 where that is not known: it is with
  // ReadOptions::numbers_lines. LF ends a line.
  std::uint64_t line = 0;
  std::uint64_t offset = 0;  // of `raw` in the uncompressed source, in bytes
  std::uint64_t length = 0;  // there; `raw` is longer or shorter where that is UTF-16 or UTF-32
  bool alone = false;        // text: the source is this record and nothing else
  bool galleys_own = false;  // `raw` is a line that galley wrote: it is taken, not split again
  bool repaired = false;     // JSON Lines, SGML: what is no text is U+FFFD in `text`
  bool encoding_guessed = false;  // the record is not UTF-8, and no one said what it is
  GivenParts given;               // what the container says beside the text
  // With ReadOptions::keep: those keys which the record has, each with its value as JSON text.
  std::vector<std::pair<std::string_view, std::string_view>> extra;
};

// A record that could not be read. What stands after it in the source is read all the same.
struct Rejection {
  SourceFormat format = SourceFormat::text;  // what it was read as
  std::uint64_t offset = 0;                  // in the uncompressed source, in bytes
  std::uint64_t length = 0;
  std::uint64_t line = 0;     // 1-based, in JSON Lines: where it begins; 0 in text
  std::string_view raw = {};  // its bytes, until the reader's next call; empty when it is too long
  // "bad-json", "bad-sgml", "bad-warc", "no-text", "not-text", "too-long"
  std::string_view code = {};
  std::string message = {};  // what is wrong, with a hint, for people
};

}  // namespace galley
