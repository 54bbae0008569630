// The text of an article in HTML, with its parts marked.
#pragma once

#include <galley/article.h>

#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace galley {

// A part of the text, by its name.
struct Mark {
  std::string_view name;
  Span span;
};

// Parts that do not stand in one another, in their order.
class MarkLayer {
 public:
  void add(std::string_view name, const std::optional<Span>& span) {
    if (span) marks_.push_back({name, *span});
  }

  // When all are there: sorts them, and takes from each what stands in the one before it.
  void settle();

  // Those that at least begin or end in `span`.
  std::span<const Mark> in(const Span& span) const;

 private:
  std::vector<Mark> marks_;
};

// Writes parts as <mark class="author">. The marks of one layer stand in those of the layers above
// it, so that elements are nested rightly whatever the spans are: a part that reaches out of
// another is written in pieces.
class MarkedText {
 public:
  // Views the article.
  explicit MarkedText(const Article& article);

  // Appends the text in `span`.
  void append(const Span& span, std::string& out) const { append(span, 0, out); }

  // The names of the header's parts in `span`, joined: "byline, date".
  std::string names_in(const Span& span, std::string_view separator) const;

 private:
  enum Depth : std::size_t { datelines, lines, dates, names, depth_count };

  void append(const Span& span, std::size_t depth, std::string& out) const;

  std::string_view text_;
  std::array<MarkLayer, depth_count> layers_;
};

}  // namespace galley
