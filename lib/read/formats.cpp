#include <galley/formats.h>

#include <algorithm>
#include <array>

#include "read/detect.h"
#include "read/format.h"
#include "read/json/json_format.h"
#include "read/json/jsonl_format.h"
#include "read/sgml/sgml_format.h"
#include "read/text/separator_format.h"
#include "read/text/story_format.h"
#include "read/text/text_format.h"
#include "read/warc/warc_format.h"

namespace galley {
namespace {

template <class Made>
std::unique_ptr<Format> make(const ReadOptions& options) {
  return std::make_unique<Made>(options);
}

std::unique_ptr<Format> make_text(const ReadOptions& options) {
  if (!options.separator.empty()) return std::make_unique<SeparatorFormat>(options);
  return std::make_unique<TextFormat>(options);
}

Likeness recognise_text(const Window&) { return Likeness::sure; }

// Its highlights stand at the end: TextFormat looks for them in every text.
Likeness recognise_none(const Window&) { return Likeness::none; }

struct Row {
  FormatDescription description;
  Likeness (*recognise)(const Window& window);
  std::unique_ptr<Format> (*make)(const ReadOptions& options);
};

constexpr Row rows[] = {
    {{SourceFormat::warc, "warc", "web archives: the texts of WARC and WET",
      "begins with WARC/ and a version"},
     recognise_warc,
     make<WarcFormat>},
    {{SourceFormat::sgml, "sgml", "documents in SGML: Reuters-21578, TREC, Gigaword",
      "begins with <DOC> or <REUTERS>, but for other tags"},
     recognise_sgml,
     make<SgmlFormat>},
    {{SourceFormat::json, "json", "JSON: an array of objects, or objects over several lines",
      "begins with [ and {, or with { and a line end"},
     recognise_json,
     make<JsonFormat>},
    {{SourceFormat::jsonl, "jsonl", "JSON Lines: an object a line, galley's own records too",
      "begins like a JSON object with a key"},
     recognise_jsonl,
     make<JsonlFormat>},
    {{SourceFormat::story, "story", "stories with highlights, of CNN and the Daily Mail",
      "is text with a line @highlight"},
     recognise_none,
     make<StoryFormat>},
    {{SourceFormat::text, "text", "plain text; a form feed on a line parts articles",
      "is none of the others"},
     recognise_text,
     make_text},
};

constexpr auto descriptions = [] {
  std::array<FormatDescription, std::size(rows)> all;
  std::transform(std::begin(rows), std::end(rows), all.begin(),
                 [](const Row& row) { return row.description; });
  return all;
}();

constexpr PackingDescription packing_rows[] = {
    {"gzip", "gzip, of any number of members", "begins with 1F 8B 08"},
    {"zstd", "Zstandard, of any number of frames", "begins with 28 B5 2F FD"},
    {"xz", "xz, of any number of streams", "begins with FD 37 7A 58 5A 00"},
    {"bzip2", "bzip2, of any number of streams", "begins with BZh, a digit and a block's mark"},
    {"lz4", "LZ4 frames", "begins with 04 22 4D 18"},
    {"tar", "the files in a tar archive", "begins with a header whose sum is right"},
    {"zip", "the files in a zip archive", "begins with PK 03 04 or PK 05 06"},
};

}  // namespace

std::span<const FormatDescription> formats() { return descriptions; }

std::span<const PackingDescription> packings() { return packing_rows; }

RecordFrame frame_of(SourceFormat format) {
  switch (format) {
    case SourceFormat::text:
    case SourceFormat::story:
    case SourceFormat::automatic:
      return {.between = "\f\n", .last = "", .needs_line_end = true};
    case SourceFormat::warc:
      return {.between = "\r\n\r\n", .last = "\r\n\r\n"};
    case SourceFormat::jsonl:
    case SourceFormat::json:
    case SourceFormat::sgml:
      break;
  }
  return {.between = "\n", .last = "\n"};
}

std::string_view name_of(SourceFormat format) {
  for (const Row& row : rows)
    if (row.description.format == format) return row.description.name;
  return "auto";
}

std::optional<SourceFormat> format_named(std::string_view name) {
  for (const Row& row : rows)
    if (row.description.name == name) return row.description.format;
  return std::nullopt;
}

std::optional<SourceFormat> detect_format(const Window& window) {
  for (const Row& row : rows) {
    const Likeness likeness = row.recognise(window);
    if (likeness == Likeness::sure) return row.description.format;
    if (likeness == Likeness::cut_off) return std::nullopt;
  }
  return SourceFormat::text;
}

std::unique_ptr<Format> make_format(const ReadOptions& options, SourceFormat found) {
  const SourceFormat format = options.format == SourceFormat::automatic ? found : options.format;
  for (const Row& row : rows)
    if (row.description.format == format) return row.make(options);
  return make_text(options);
}

}  // namespace galley
