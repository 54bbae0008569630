#include <galley/explain.h>
#include <galley/html.h>
#include <galley/parts.h>

#include <filesystem>

#include "run.h"
#include "written_file.h"

namespace galley {
namespace {

constexpr Help help = {
    .name = "parse",
    .operands = "[FILE…]",
    .description =
        "Shows how each article is split: fields by name, numbered paragraphs, and the furniture\n"
        "around them. Files are plain text, JSON Lines, records that galley wrote or what else\n"
        "galley formats lists; folders are walked. Without a file, or for -, the standard input\n"
        "is read.\n",
    .examples =
        "  galley parse article.txt\n"
        "  galley parse --explain article.txt\n"
        "  galley parse --html page.html dump.jsonl.gz && xdg-open page.html\n"
        "  galley parse --format tsv --fields date,headline,authors dumps/ | sort\n"
        "  galley tojson dump.txt | galley parse --format text > clean.txt\n",
};

enum class Format { view, text, tsv, csv };

struct ParseOptions {
  CommonOptions common;
  Format format = Format::view;
  std::vector<std::string> fields;
  bool explain = false;
  std::string html;  // where the page goes; empty is no page

  bool is_table() const { return format == Format::tsv || format == Format::csv; }
};

// A page is an output and a format at once.
void check_html(const ParseOptions& options) {
  if (options.explain)
    throw UsageError("--html", "the page explains each line already", "leave out --explain");
  if (options.format != Format::view)
    throw UsageError("--html", "the page is a format of its own", "leave out --format");
  if (!options.common.output.empty())
    throw UsageError("--html", "names the output already", "leave out --output");
  const std::string& rejects = options.common.rejects.path;
  if (!rejects.empty()) refuse_output("--rejects", rejects, options.html);
  refuse_input("--html", options.html, options.common.input);
}

void declare_options(Arguments& arguments, ParseOptions& options) {
  arguments.group("What is shown");
  arguments.choice("--format", "FORMAT", "view, text (the article alone), tsv or csv",
                   {Choice<Format>{"view", Format::view},
                    {"text", Format::text},
                    {"tsv", Format::tsv},
                    {"csv", Format::csv}},
                   options.format);
  arguments.list("--fields", "FIELD,…",
                 "the columns of tsv and csv (default date,headline,authors)", "field",
                 column_names(), options.fields);
  arguments.flag("--explain", "show each block with its role and the signals that decided",
                 options.explain);
  arguments.text("--html", "FILE", "write a page for browsers: all of the text, its parts marked",
                 options.html);
}

bool has_option(std::string_view name) {
  ParseOptions options;
  Arguments arguments(help);
  declare_options(arguments, options);
  return arguments.has(name);
}

bool read_options(Words words, ParseOptions& options) {
  Arguments arguments(help);
  declare_options(arguments, options);
  if (!read_common(arguments, words, options.common)) return false;
  if (!options.fields.empty() && !options.is_table())
    throw UsageError("--fields", "only tables have columns", "add --format tsv or csv");
  if (options.explain && options.format != Format::view)
    throw UsageError("--explain", "is for people and has no other format", "leave out --format");
  if (!options.html.empty()) check_html(options);
  if (options.fields.empty()) options.fields = {"date", "headline", "authors"};
  return true;
}

const Framing for_people = {.between = "\n", .safe_for_terminals = true};

int show_view(const ParseOptions& options, Trouble& trouble, Output& output) {
  const Colour colour = choose_colour(options.common.colour, output);
  const auto show = [=](const Article& article, const Source& source, std::string& out) {
    append_view(article, source, colour, out);
  };
  return each_article(options.common, for_people, show, trouble, output);
}

int show_text(const ParseOptions& options, Trouble& trouble, Output& output) {
  const auto show = [](const Article& article, const Source&, std::string& out) {
    append_text(article, out);
  };
  // A form feed would be shown as "\x0c" on a terminal.
  const Framing framing = {.between = output.is_terminal() ? "\n\n" : "\f\n"};
  return each_article(options.common, framing, show, trouble, output);
}

int show_table(const ParseOptions& options, Trouble& trouble, Output& output) {
  const TableFormat format = options.format == Format::tsv ? TableFormat::tsv : TableFormat::csv;
  const std::vector<std::string_view> columns(options.fields.begin(), options.fields.end());
  std::string heading;
  append_heading(columns, format, heading);
  const auto show = [&](const Article& article, const Source& source, std::string& out) {
    append_row(article, source, columns, format, out);
  };
  return each_article(options.common, {.first = heading, .none = heading}, show, trouble, output);
}

int show_explanation(const ParseOptions& options, Trouble& trouble, Output& output) {
  const Colour colour = choose_colour(options.common.colour, output);
  const auto show = [&](const Record& record, const Source& source, Worker&, std::string& out) {
    append_explanation(record.text,
                       explain_article(record.text, options.common.split, record.given), source,
                       colour, out);
    if (record.galleys_own) out += "  (a record that galley wrote does not hold the text)\n";
  };
  return each_record(options.common, for_people, show, trouble, output);
}

// What the page is called: the file that was named first, without its folders.
std::string page_name(const StreamOptions& input) {
  if (input.operands.empty() || input.operands.front() == "-") return {};
  const std::filesystem::path path(input.operands.front());
  return (path.has_filename() ? path : path.parent_path()).filename().string();
}

int show_page(const ParseOptions& options, Trouble& trouble, Output& output) {
  const auto show = [&](const Record& record, const Source& source, Worker& worker,
                        std::string& out) {
    if (record.galleys_own)
      append_html(worker.parser.parse(record.raw), worker.parser.source(), {}, out);
    else
      append_html(worker.splitter.split(record.text, record.given), source,
                  explain_article(record.text, options.common.split, record.given), out);
  };
  const std::string head = html_head(page_name(options.common.input));
  const std::string empty = head + std::string(html_foot());
  const Framing framing = {.first = head, .last = html_foot(), .none = empty};
  return each_record(options.common, framing, show, trouble, output);
}

int run(Words words) {
  ParseOptions options;
  if (!read_options(words, options)) return 0;
  Trouble trouble("galley parse", options.common.quiet);
  Output output(options.html.empty() ? options.common.output : options.html);
  if (!options.html.empty()) return show_page(options, trouble, output);
  if (options.explain) return show_explanation(options, trouble, output);
  if (options.is_table()) return show_table(options, trouble, output);
  if (options.format == Format::text) return show_text(options, trouble, output);
  return show_view(options, trouble, output);
}

}  // namespace

const Command parse_command = {"parse", "show people how each article is split", run, has_option};

}  // namespace galley
