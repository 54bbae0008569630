// Patterns of which any may match.
#pragma once

#include <galley/query.h>
#include <galley/span.h>
#include <re2/re2.h>

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "bytes/literal_set_search.h"
#include "query/needles.h"

namespace galley {

class PatternSet {
 public:
  // Throws BadPattern.
  PatternSet(const std::vector<std::string>& patterns, const PatternStyle& style);

  // The first match at or after `from`. Of those that begin at one place it is the first pattern's,
  // of literal patterns the longest. With PatternStyle::loose the text is one that loosen() gives.
  std::optional<Span> find(std::string_view text, std::size_t from) const;
  bool matches(std::string_view text) const;

  // Which pattern it is that matches there.
  std::size_t pattern_at(std::string_view text, Span match) const;

  // What has to stand where one matches.
  const Needles& needles() const { return needles_; }

  // They are looked for byte by byte, and not as expressions.
  bool are_found_as_texts() const { return literals_ != nullptr; }

  // Where a needle is, a pattern matches, in the text of a record as in the parts of its article.
  bool needles_match() const { return needles_match_; }

  // The texts are known that they match, and no others; a line may end within one.
  bool know_texts() const { return know_texts_; }
  bool texts_can_break() const { return texts_can_break_; }

  // Every text matches, even an empty one.
  bool match_all() const { return match_all_; }

  // A match depends on its own bytes and on the signs beside it, not on the ends of the text.
  bool are_local() const { return are_local_; }

 private:
  bool ignores_case(std::string_view pattern) const;
  bool are_literals() const;
  void take_literals();
  void take_expressions();
  std::string expression_of(std::string_view pattern) const;
  std::optional<std::vector<std::string>> texts_of_all() const;
  void take_texts(const std::vector<std::string>& texts, bool any_case);
  std::optional<Span> find_literal(std::string_view text, std::size_t from) const;
  std::optional<Span> find_expression(std::string_view text, std::size_t from) const;
  bool suits(std::string_view text, Span match) const;

  const std::vector<std::string> patterns_;
  const PatternStyle style_;
  std::unique_ptr<const LiteralSetSearch> literals_;  // either these,
  std::unique_ptr<const RE2> all_;                    // or an expression of all patterns
  std::vector<std::unique_ptr<const RE2>> each_;      // and one of each
  Needles needles_;
  bool know_texts_ = false;
  bool texts_can_break_ = false;
  bool needles_match_ = false;
  bool match_all_ = false;
  bool are_local_ = true;
};

}  // namespace galley
