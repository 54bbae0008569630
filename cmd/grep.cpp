#include <galley/hits.h>
#include <galley/query.h>
#include <galley/text.h>

#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <vector>

#include "grep_options.h"
#include "run.h"

namespace galley {
namespace {

// The option that gave the pattern, as far as it is another than usual.
std::string place_of(const std::string& pattern, const QueryOptions& options) {
  const auto has = [&](const std::vector<std::string>& patterns) {
    return std::find(patterns.begin(), patterns.end(), pattern) != patterns.end();
  };
  if (has(options.patterns)) return "pattern";
  if (has(options.required)) return "--and";
  if (has(options.forbidden)) return "--not";
  return has(options.authors) ? "--author" : "--place";
}

Query compile(const QueryOptions& options) {
  try {
    return Query(options);
  } catch (const BadPattern& error) {
    throw TextError(place_of(error.pattern, options), error.what(), error.hint, error.pattern,
                    error.offset);
  }
}

using Found = std::optional<std::uint64_t>;

class Grep {
 public:
  explicit Grep(const GrepOptions& options)
      : options_(options),
        query_(compile(options.query)),
        trouble_("galley grep", options.common.quiet),
        output_(options.common.output),
        colour_(choose_colour(options.common.colour, output_)) {
    for (std::size_t i = 0; i < options.common.input.threads; ++i) searches_.emplace_back(query_);
  }

  int run();

 private:
  Outcome look();
  Framing framing() const;
  RecordSearch search();
  Found find(const Record& record, const Source& source, Worker& worker);
  Found count_matches(const Record& record, const Source& source, Worker& worker);
  template <class Append>
  Found write_hits(const Record& record, const Source& source, Worker& worker,
                   const Append& append);
  void append_record(const Record& record, Worker& worker, std::string& out);
  std::string place_of(const Record& record, const Source& source) const;
  bool is_only_source(std::string_view path) const;
  void append_name(std::string_view path, char sign, std::string& out) const;
  void append_count(std::string_view path, std::uint64_t count, std::string& out) const;

  const GrepOptions& options_;
  const Query query_;
  Trouble trouble_;
  Output output_;
  const Colour colour_;
  std::vector<Search> searches_;  // one for each thread
};

int Grep::run() {
  const Outcome outcome = look();
  const bool found = outcome.records > 0;
  if (options_.output == GrepOutput::nothing && found) return 0;
  return outcome.status != 0 ? outcome.status : found ? 0 : 1;
}

Outcome Grep::look() {
  CommonOptions common = options_.common;
  common.input.numbers_records = options_.numbers;
  // All records are counted, and in an encoding that is named the bytes may be others.
  const bool may_sieve = !options_.numbers && !common.input.read.encoding;
  if (may_sieve) common.input.read.sieve = query_.sieve();
  switch (options_.output) {
    case GrepOutput::nothing:
      common.limit = std::min<std::uint64_t>(common.limit, 1);
      break;
    case GrepOutput::names:
    case GrepOutput::other_names:
      common.most_of_source = std::min<std::uint64_t>(common.most_of_source, 1);
      break;
    default:
      break;
  }
  return search_records(common, framing(), search(), trouble_, output_);
}

Framing Grep::framing() const {
  switch (options_.output) {
    case GrepOutput::articles:
      return {.as_read = true, .safe_for_terminals = colour_ == Colour::ansi};
    case GrepOutput::counts:
      return {.after_source = [this](const SourceSum& source, std::string& out) {
        append_count(source.path, source.records, out);
      }};
    case GrepOutput::match_counts:
      return {.after_source = [this](const SourceSum& source, std::string& out) {
        append_count(source.path, source.found, out);
      }};
    case GrepOutput::names:
    case GrepOutput::other_names:
      return {.after_source = [this](const SourceSum& source, std::string& out) {
        const bool with_matches = options_.output == GrepOutput::names;
        if ((source.records > 0) == with_matches) append_name(source.path, '\n', out);
      }};
    case GrepOutput::matches:
    case GrepOutput::parts:
      return {.safe_for_terminals = true};
    case GrepOutput::json:
    case GrepOutput::nothing:
      break;
  }
  return {};
}

RecordSearch Grep::search() {
  switch (options_.output) {
    case GrepOutput::articles:
      return [this](const Record& record, const Source& source, Worker& worker, std::string& out) {
        const Found found = find(record, source, worker);
        if (found) append_record(record, worker, out);
        return found;
      };
    case GrepOutput::match_counts:
      return [this](const Record& record, const Source& source, Worker& worker, std::string&) {
        return count_matches(record, source, worker);
      };
    case GrepOutput::matches:
      return [this](const Record& record, const Source& source, Worker& worker, std::string& out) {
        const auto append = [&](const Described&, const std::vector<Hit>& hits) {
          const std::string place = options_.numbers ? place_of(record, source) : std::string();
          append_matches(place, hits, colour_, out);
        };
        return write_hits(record, source, worker, append);
      };
    case GrepOutput::parts:
      return [this](const Record& record, const Source& source, Worker& worker, std::string& out) {
        const HitView view = {.colour = colour_, .context = options_.context};
        const auto append = [&](const Described& found, const std::vector<Hit>& hits) {
          append_hit_parts(found.article, place_of(record, source), hits, view, out);
        };
        return write_hits(record, source, worker, append);
      };
    case GrepOutput::json:
      return [this](const Record& record, const Source& source, Worker& worker, std::string& out) {
        const auto append = [&](const Described& found, const std::vector<Hit>& hits) {
          append_hits_json(found.article, found.source, record.number, hits,
                           options_.query.patterns, out);
          out += '\n';
        };
        return write_hits(record, source, worker, append);
      };
    default:
      return [this](const Record& record, const Source& source, Worker& worker, std::string&) {
        return find(record, source, worker);
      };
  }
}

// A record that the query is for is found once.
Found Grep::find(const Record& record, const Source& source, Worker& worker) {
  Search& search = searches_[worker.number];
  const auto seen = search.glance(record);
  const bool found = seen ? *seen : search.selects(worker.describe(record, source).article);
  return found ? Found(1) : std::nullopt;
}

Found Grep::count_matches(const Record& record, const Source& source, Worker& worker) {
  const auto count = searches_[worker.number].count_at_a_glance(record);
  if (count) return *count > 0 ? count : std::nullopt;
  return write_hits(record, source, worker, [](const Described&, const std::vector<Hit>&) {});
}

// Appends the hits of a record that the query is for, and gives how many there are.
template <class Append>
Found Grep::write_hits(const Record& record, const Source& source, Worker& worker,
                       const Append& append) {
  Search& search = searches_[worker.number];
  if (const auto seen = search.glance(record); seen && !*seen) return std::nullopt;
  const Described found = worker.describe(record, source);
  if (!search.selects(found.article)) return std::nullopt;
  const std::vector<Hit>& hits = search.hits(found.article);
  append(found, hits);
  return hits.size();
}

// As it came, or for people with colour where a text says what its bytes say.
void Grep::append_record(const Record& record, Worker& worker, std::string& out) {
  if (colour_ == Colour::none) {
    out += record.raw;
  } else if (record.raw.ends_with(record.text) && !record.galleys_own) {
    const Article& article = worker.splitter.split(record.text, record.given);
    append_coloured_text(record.text, searches_[worker.number].hits(article), out);
  } else {
    append_visible_lines(record.raw, out);
  }
}

// "dump.txt@4096", or with numbers "dump.txt:12".
std::string Grep::place_of(const Record& record, const Source& source) const {
  if (!options_.numbers) return std::string(source.id);
  if (is_only_source(source.path)) return std::to_string(record.number);
  return fmt::format("{}:{}", source.path, record.number);
}

// Folders and archives may hold several, and so their names differ from the operand.
bool Grep::is_only_source(std::string_view path) const {
  const StreamOptions& input = options_.common.input;
  if (input.places.size() == 1) return input.places.front().path == path;
  return input.operands.size() == 1 && !input.list && input.operands.front() == path;
}

void Grep::append_name(std::string_view path, char sign, std::string& out) const {
  out += path;
  out += options_.null_names ? '\0' : sign;
}

void Grep::append_count(std::string_view path, std::uint64_t count, std::string& out) const {
  if (!is_only_source(path)) append_name(path, ':', out);
  out += fmt::format("{}\n", count);
}

int run(Words words) {
  GrepOptions options;
  if (!read_grep_options(words, options)) return 0;
  return Grep(options).run();
}

}  // namespace

const Command grep_command = {"grep", "find articles by what stands in them", run, has_grep_option};

}  // namespace galley
