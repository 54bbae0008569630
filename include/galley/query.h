// Looks for articles: by patterns in their parts, by author, place, date and language.
//
// A pattern is matched against each part of an article by itself, as people read it: its lines are
// joined as by append_unwrapped() in <galley/text.h>, and what is not UTF-8 is U+FFFD. `^` and `$`
// are the ends of the part. Patterns are in the syntax of RE2 (github.com/google/re2/wiki/Syntax),
// with (?<name>…) beside (?P<name>…).
#pragma once

#include <galley/article.h>
#include <galley/date.h>
#include <galley/reader.h>
#include <galley/record.h>
#include <galley/span.h>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace galley {

// Where a pattern is looked for.
enum class Field {
  headline,
  byline,
  header,     // each line (block) of it; kicker, headline and byline are among them
  dateline,   // the whole of it, its place and its agency
  body,       // each paragraph, the first one without the dateline
  furniture,  // each piece of it
};

// The names of the fields in the order of the enumeration.
std::span<const std::string_view> field_names();

enum class PatternCase {
  exact,
  ignored,  // simple case folding (Unicode CaseFolding.txt), as RE2 does it
  smart,    // ignored by a pattern in which no letter is a capital
};

// How the patterns of a query are read, all of them alike.
struct PatternStyle {
  bool literal = false;  // each is a text, not an expression; the longest one counts
  PatternCase letter_case = PatternCase::exact;
  // A match stands between signs that are no letters, digits, marks or "_", of any script.
  bool word = false;
  bool whole = false;  // a match is all of the part
  // Styles of quotation marks and dashes, accents, soft hyphens and kinds of spaces make no
  // difference, nor does it matter how an accented letter is encoded.
  bool loose = false;
};

struct QueryOptions {
  std::vector<std::string> patterns = {""};  // of which one is to be found
  std::vector<Field> fields = {};            // where; everywhere when there are none
  bool inverted = false;                     // no pattern is to be found there
  PatternStyle style = {};
  // Of each of these all, and none, somewhere in the article.
  std::vector<std::string> required = {};
  std::vector<std::string> forbidden = {};
  std::vector<std::string> authors = {};  // patterns, of which one is to match an author's name
  std::vector<std::string> places = {};   // and one the dateline's place
  // The date published, compared as far as both are written: a date of 2020 is neither before nor
  // behind July 2020. An article without a date does not match. Times of day do not count.
  std::optional<Date> since = {};
  std::optional<Date> until = {};
  std::string language = {};  // BCP 47; "de" is also found in "de-AT" (RFC 4647, basic filtering)
};

// A pattern that RE2 does not take.
struct BadPattern : std::invalid_argument {
  BadPattern(const std::string& what, std::string which, std::size_t at, std::string way_out)
      : std::invalid_argument(what),
        pattern(std::move(which)),
        offset(at),
        hint(std::move(way_out)) {}

  std::string pattern;  // as it was given
  std::size_t offset;   // of what is wrong in it, in bytes
  std::string hint;     // what to write instead, or empty
};

// A place where a pattern matches. The views live as long as the article and the Search, until the
// next call.
struct Hit {
  Field field;
  std::size_t number;        // of the paragraph or the piece of furniture, from 1 on; else 0
  std::string_view part;     // the part as one line
  Span in_part;              // the match, in bytes of `part`
  std::optional<Span> span;  // of the record's text; absent where the part does not stand in it
  std::size_t pattern;       // the first of QueryOptions::patterns that matches there
};

// A query that is ready to be used, by several threads at once.
class Query {
 public:
  // Throws BadPattern.
  explicit Query(const QueryOptions& options);
  ~Query();
  Query(Query&&) noexcept;
  Query& operator=(Query&&) noexcept;

  // Passes over records in which no pattern can match. Null where there is none. It lives as long
  // as the query.
  const Sieve* sieve() const;

 private:
  friend class Search;
  struct State;
  std::unique_ptr<const State> state_;
};

// Asks articles one after another. One per thread; the query must outlive it.
class Search {
 public:
  explicit Search(const Query& query);
  ~Search();
  Search(Search&&) noexcept;
  Search& operator=(Search&&) noexcept;

  // Whether the article is one that the query is for.
  bool selects(const Article& article);

  // Where its patterns match in the article: each place once, in the order of header, dateline,
  // paragraphs and furniture, and not over one another. Empty matches are left out.
  const std::vector<Hit>& hits(const Article& article);

  // What selects() would say, and how many hits there would be, as far as the record's text tells
  // without being split. Nothing when it does not.
  std::optional<bool> glance(const Record& record);
  std::optional<std::uint64_t> count_at_a_glance(const Record& record);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace galley
