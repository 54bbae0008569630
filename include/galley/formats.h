// The formats that articles come in.
#pragma once

#include <optional>
#include <span>
#include <string_view>

namespace galley {

// How a source tells its records apart.
enum class SourceFormat {
  automatic,  // found from the first bytes
  text,       // the source is one record, or lines that are just a form feed separate several
  jsonl,      // a JSON object a line (JSON Lines), among them galley's own records
  json,       // JSON objects in an array, over several lines or behind record separators
  warc,       // a web archive (ISO 28500), as WET files are
  sgml,       // documents in tags: Reuters-21578, TREC, Gigaword
  story,      // text with highlights behind it, as in the CNN/Daily Mail corpus
};

// For people.
struct FormatDescription {
  SourceFormat format;
  std::string_view name;        // "warc"
  std::string_view holds;       // what it is
  std::string_view recognised;  // how a source is known to be of it
};

// All but `automatic`, in the order in which a source is asked whether it is of them; the last one
// takes all.
std::span<const FormatDescription> formats();

// How files are packed, which is found out and undone whatever they hold.
struct PackingDescription {
  std::string_view name;  // "gzip"
  std::string_view holds;
  std::string_view recognised;
};
std::span<const PackingDescription> packings();

// What stands around the records of a format when they are written one after another, each as its
// bytes stand in a source (Record::raw).
struct RecordFrame {
  std::string_view between;  // two of them
  std::string_view last;     // behind the last one
  // `between` stands on a line of its own: behind a line end, of the record or added.
  bool needs_line_end = false;
};
RecordFrame frame_of(SourceFormat format);

std::string_view name_of(SourceFormat format);
std::optional<SourceFormat> format_named(std::string_view name);

}  // namespace galley
