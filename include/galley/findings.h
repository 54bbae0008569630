// What galley check minds, written for people and for programs.
#pragma once

#include <galley/check.h>
#include <galley/parts.h>
#include <galley/record.h>

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace galley {

// A finding and where it stands in its source. Lines and columns count from 1; columns are code
// points; ends are one past the last. Where a record is no plain text, they are those of the
// record's start in its file. All views live as long as the call that they are handed to.
struct PlacedFinding {
  std::string_view rule = {};
  Severity severity = Severity::warning;
  std::string_view message = {};
  std::string_view suggestion = {};  // empty without one
  std::string_view path = {};        // of the source, as people name it; "-" is the standard input
  std::string_view article = {};     // its id
  std::uint64_t line = 1;
  std::uint64_t column = 1;
  std::uint64_t end_line = 1;
  std::uint64_t end_column = 1;
  bool has_span = false;     // it belongs to a stretch of the text, not to the article as a whole
  std::uint64_t offset = 0;  // of the stretch in the article's text, in bytes
  std::uint64_t length = 0;
  std::string_view excerpt = {};   // the line of the text that it begins on, or the start of that
  std::uint64_t excerpt_mark = 0;  // where in that, in bytes
  std::uint64_t key = 0;           // Finding::key
};

// Finds out where the findings of an article stand.
class FindingPlaces {
 public:
  // Both must stay while findings are placed; Record::line must be set.
  FindingPlaces(const Record& record, const Article& article);

  // Sets all that a finding's place tells, and what the finding does. Goes through the text once
  // where findings come in their order, but for their own bytes. The result views the finding, the
  // record and the article.
  PlacedFinding place(const Finding& finding);

 private:
  struct Position {
    std::size_t offset = 0;
    std::size_t line_begin = 0;
    std::uint64_t line = 0;    // before it in the text
    std::uint64_t column = 1;  // in code points
  };

  static void move(std::string_view text, std::size_t offset, Position& position);
  std::size_t shown_from(const Position& position) const;

  std::string_view text_;
  std::uint64_t first_line_;
  bool is_plain_;  // lines of the text are lines of the source
  Position position_;
};

// What came of a run.
struct FindingSum {
  std::uint64_t articles = 0;
  std::uint64_t errors = 0;
  std::uint64_t warnings = 0;
  std::uint64_t suggestions = 0;
  bool had_trouble = false;  // not all could be read
  int exit_status = 0;

  std::uint64_t findings() const { return errors + warnings + suggestions; }
  void count(Severity severity);
};

enum class FindingFormat {
  text,    // PATH:LINE:COL: severity: message [rule], the line and a caret
  json,    // JSON Lines, an object a finding
  sarif,   // SARIF 2.1.0
  github,  // workflow commands of GitHub Actions
  gitlab,  // GitLab's Code Quality report
  junit,   // JUnit's XML, as Jenkins and GitLab read it
};

// Writes findings in the order in which they come. Whatever a text holds, what is written is well
// formed, and nothing in it is taken for a command by a terminal or a CI system.
class FindingWriter {
 public:
  virtual ~FindingWriter() = default;

  // Each appends to `out`: what stands before everything, for each source, for each finding of the
  // source that came last, and behind everything.
  virtual void begin(std::string& out) { (void)out; }
  virtual void begin_source(std::string_view path, std::string& out) { (void)path, (void)out; }
  virtual void add(const PlacedFinding& finding, std::string& out) = 0;
  virtual void end(const FindingSum& sum, std::string& out) { (void)sum, (void)out; }
};

// The colour is for text alone.
std::unique_ptr<FindingWriter> make_finding_writer(FindingFormat format, Colour colour);

}  // namespace galley
