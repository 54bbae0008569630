// The one loop of all commands, over the records of their input.
#pragma once

#include <galley/article.h>
#include <galley/json.h>
#include <galley/output.h>
#include <galley/source.h>

#include <functional>
#include <string>
#include <string_view>

#include "common_options.h"
#include "messages.h"

namespace galley {

// What work on records needs to keep from one to the next. One per thread.
struct Worker {
  Splitter splitter;
  RecordParser parser;
};

// What stands around the records of an output, and how they are shown.
struct Framing {
  std::string_view first = {};    // before the first record
  std::string_view between = {};  // before each other
  std::string_view last = {};     // behind the last
  std::string_view none = {};     // when there is no record at all
  // The work has escaped what a terminal takes for a command. Otherwise that is done to all that
  // goes to one.
  bool safe_for_terminals = false;
};

// Appends to the output what one record becomes. It depends on nothing but its arguments: records
// are worked on in any order, and several at once.
using RecordWork = std::function<void(const Record&, const Source&, Worker&, std::string&)>;
using ArticleWork = std::function<void(const Article&, const Source&, std::string&)>;

// Does the work for each record in the order of the input, writes what comes of it and finishes the
// output. What cannot be read is reported and passed over. Gives the exit status.
int each_record(const CommonOptions& options, const Framing& framing, const RecordWork& work,
                Trouble& trouble, Output& output);

// The same for articles: of records that are split, and of galley's own that are read back.
int each_article(const CommonOptions& options, const Framing& framing, const ArticleWork& work,
                 Trouble& trouble, Output& output);

}  // namespace galley
