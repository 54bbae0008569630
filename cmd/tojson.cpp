#include <galley/json.h>

#include "run.h"

namespace galley {
namespace {

constexpr Help help = {
    .name = "tojson",
    .operands = "[FILE…]",
    .description =
        "Writes the record of each article as a JSON object on a line of its own (JSON Lines).\n"
        "Files are plain text (one article, or several with a form feed on a line between them),\n"
        "JSON Lines, or what else galley formats lists, also compressed and in archives. Records\n"
        "that galley wrote are taken as they are. Folders are walked.\n"
        "Without a file, or for -, the standard input is read.\n",
    .examples =
        "  galley tojson article.txt | jq .headline\n"
        "  galley tojson --keep url,section --text-field body dump.jsonl > articles.jsonl\n"
        "  galley tojson --separator '-{5,}' --fields id,date,authors dumps/\n",
};

struct ToJsonOptions {
  CommonOptions common;
  bool spans = false;
  std::vector<std::string> keep;
  bool pretty = false;
  bool array = false;
  std::vector<std::string> fields;
};

void declare_options(Arguments& arguments, ToJsonOptions& options) {
  arguments.group("What is written");
  arguments.flag("--spans", "add where each part stands, in bytes of the text", options.spans);
  arguments.list("--keep", "KEY,…", "JSON Lines: add these keys of the input under \"extra\"", {},
                 {}, options.keep);
  arguments.list("--fields", "KEY,…", "write only these keys, in this order", "field",
                 record_keys(), options.fields);
  arguments.flag("--pretty", "spread each record over lines", options.pretty);
  arguments.flag("--array", "write one JSON array of all records", options.array);
}

bool has_option(std::string_view name) {
  ToJsonOptions options;
  Arguments arguments(help);
  declare_options(arguments, options);
  return arguments.has(name);
}

bool read_options(Words words, ToJsonOptions& options) {
  Arguments arguments(help);
  declare_options(arguments, options);
  if (!read_common(arguments, words, options.common)) return false;
  options.common.input.read.keep = options.keep;
  return true;
}

JsonOptions json_options(const ToJsonOptions& options) {
  return {.spans = options.spans,
          .extra = !options.keep.empty(),
          .keys = {options.fields.begin(), options.fields.end()}};
}

Framing framing_of(const ToJsonOptions& options) {
  if (!options.array) return {};
  return {.first = "[\n", .between = ",\n", .last = "\n]\n", .none = "[]\n"};
}

int run(Words words) {
  ToJsonOptions options;
  if (!read_options(words, options)) return 0;
  const JsonOptions json = json_options(options);
  const auto write = [&](const Record& record, const Source& source, Worker& worker,
                         std::string& out) {
    if (record.galleys_own)
      append_own_json(record, json, out);
    else
      append_json(worker.splitter.split(record.text, record.given), source, json, out);
  };
  const auto write_line = [&](const Record& record, const Source& source, Worker& worker,
                              std::string& out) {
    write(record, source, worker, out);
    if (!options.array) out += '\n';
  };
  const auto write_pretty = [&](const Record& record, const Source& source, Worker& worker,
                                std::string& out) {
    std::string line;
    write(record, source, worker, line);
    const int depth = options.array ? 1 : 0;
    out.append(2 * static_cast<std::size_t>(depth), ' ');
    append_indented(line, depth, out);
    if (!options.array) out += '\n';
  };
  Trouble trouble("galley tojson", options.common.quiet);
  Output output(options.common.output);
  return each_record(options.common, framing_of(options),
                     options.pretty ? RecordWork(write_pretty) : RecordWork(write_line), trouble,
                     output);
}

}  // namespace

const Command tojson_command = {"tojson", "write the record of each article as JSON", run,
                                has_option};

}  // namespace galley
