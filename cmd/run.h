// The one loop of all commands, over the records of their input.
#pragma once

#include <galley/article.h>
#include <galley/json.h>
#include <galley/output.h>
#include <galley/source.h>

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "common_options.h"
#include "messages.h"

namespace galley {

// An article, and where it says that it came from.
struct Described {
  const Article& article;
  const Source& source;
};

// The article of a record: it is split, or where galley wrote it read back. Until either is used
// again.
Described describe(const Record& record, const Source& source, Splitter& splitter,
                   RecordParser& parser);

// What work on records needs to keep from one to the next. One per thread.
struct Worker {
  std::size_t number;  // of the thread, from 0 on
  Splitter splitter;
  RecordParser parser;

  Described describe(const Record& record, const Source& source) {
    return galley::describe(record, source, splitter, parser);
  }
};

// What came of a source.
struct SourceSum {
  std::string_view path;
  std::uint64_t records = 0;  // in which something was found
  std::uint64_t found = 0;    // in all of them
  bool had_trouble = false;   // not all of it could be read
};

// What stands around the records of an output, and how they are shown.
struct Framing {
  std::string_view first = {};    // before the first record
  std::string_view between = {};  // before each other
  std::string_view last = {};     // behind the last
  std::string_view none = {};     // when there is no record at all
  // The records leave as they came: their format tells what stands around them, and must be the
  // same for all of them.
  bool as_read = false;
  // Appends what is written for a record in place of what the work appended, in the order of the
  // input.
  std::function<void(std::string_view path, std::string_view appended, std::string&)> in_order = {};
  // Appends what is written behind the records of a source, also of one without any.
  std::function<void(const SourceSum&, std::string&)> after_source = {};
  // Appends what is written behind all records.
  std::function<void(std::string&)> whole = {};
  // The work has escaped what a terminal takes for a command. Otherwise that is done to all that
  // goes to one.
  bool safe_for_terminals = false;
};

// Appends to the output what one record becomes, and gives how much it found in it, or nothing when
// the record is left out. It depends on nothing but its arguments: records are worked on in any
// order, and several at once.
using RecordSearch = std::function<std::optional<std::uint64_t>(const Record&, const Source&,
                                                                Worker&, std::string&)>;

// The same where no record is left out.
using RecordWork = std::function<void(const Record&, const Source&, Worker&, std::string&)>;
using ArticleWork = std::function<void(const Article&, const Source&, std::string&)>;

struct Outcome {
  int status = 0;             // for the system: 2 when there was trouble
  std::uint64_t records = 0;  // that were not left out
};

// Does the work for each record in the order of the input, writes what comes of it and finishes the
// output. What cannot be read is reported and passed over.
Outcome search_records(const CommonOptions& options, const Framing& framing,
                       const RecordSearch& search, Trouble& trouble, Output& output);

// Gives the exit status.
int each_record(const CommonOptions& options, const Framing& framing, const RecordWork& work,
                Trouble& trouble, Output& output);

// The same for articles: of records that are split, and of galley's own that are read back.
int each_article(const CommonOptions& options, const Framing& framing, const ArticleWork& work,
                 Trouble& trouble, Output& output);

}  // namespace galley
