// The articles that a command works on: the options that all commands have, and the one loop over
// operands, records and articles.
#pragma once

#include <galley/article.h>
#include <galley/json.h>
#include <galley/reader.h>
#include <galley/source.h>

#include <cstdint>
#include <functional>
#include <limits>
#include <string>
#include <string_view>
#include <vector>

#include "arguments.h"
#include "colour.h"
#include "messages.h"
#include "output.h"

namespace galley {

struct InputOptions {
  std::vector<std::string> operands;  // none: the standard input
  ReadOptions read;
  SplitOptions split;
  std::string language;  // what split.language views
  std::uint64_t limit = std::numeric_limits<std::uint64_t>::max();
  std::uint64_t threads = 0;  // 0 until read_common(): as many as there are cores
};

struct CommonOptions {
  InputOptions input;
  std::string output;  // a path; empty is the standard output
  ColourChoice colour = ColourChoice::automatic;
  bool quiet = false;
};

// Declares them. `common` is filled by read_common().
void add_common(Arguments& arguments, CommonOptions& common);

// Reads the words into all declared options. False when help was shown. Throws UsageError, also
// when a person would have to type the input without having asked for that.
bool read_common(Arguments& arguments, Words words, CommonOptions& common);

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

// Appends to the output what one record becomes. It depends on nothing but its arguments, so that
// records may be worked on in any order.
using RecordWork = std::function<void(const Record&, const Source&, Worker&, std::string&)>;
using ArticleWork = std::function<void(const Article&, const Source&, std::string&)>;

// Does the work for each record in the order of the input, writes what comes of it and finishes the
// output. What cannot be read is reported and passed over. Gives the exit status.
int each_record(const InputOptions& input, const Framing& framing, const RecordWork& work,
                Trouble& trouble, Output& output);

// The same for articles: of records that are split, and of galley's own that are read back.
int each_article(const InputOptions& input, const Framing& framing, const ArticleWork& work,
                 Trouble& trouble, Output& output);

}  // namespace galley
