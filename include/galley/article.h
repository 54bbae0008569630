// A news article, split into the parts that a reader sees.
//
// Splitting is total: any bytes are an article, a part that is not there is absent, nothing
// throws. It is lossless: the tiles cover every byte of the record exactly once, in order. Nothing
// is copied: every part views the record handed in, or what was given beside it, which must outlive
// the Article. And it is
// deterministic: the same bytes give the same parts for any locale, time zone, clock or thread.
#pragma once

#include <galley/date.h>
#include <galley/given_parts.h>
#include <galley/paragraph_style.h>
#include <galley/span.h>

#include <memory>
#include <optional>
#include <string_view>
#include <vector>

namespace galley {

// What a stretch of the record is. Separators are white space, line ends and whatever else stands
// between the parts.
enum class TileKind { header, furniture, dateline, paragraph, separator };

struct Tile {
  TileKind kind;
  Span span;
};

// Text that stands around the article and is not the article.
enum class FurnitureKind {
  navigation,  // menus, sections, breadcrumbs, and what else stands before the headline
  wire,        // ids, slugs and desk notes of a news agency
  date,        // a date line below the body, or a masthead's
  byline,      // an author's line below the body
  share,       // share bars, reading times, comment counts
  caption,     // captions and credits of pictures
  related,     // "Read more:", links to other articles
  signoff,     // "Reporting by X; editing by Y", "Enditem"
  copyright,   // "© 2024 The Example. All rights reserved."
  other,       // promotion, notes, and what else is not the article
};

struct Furniture {
  FurnitureKind kind;
  std::string_view text;
};

// "LONDON, March 3 (Reuters) -" at the start of the first paragraph. A part that is not written
// is empty or absent.
struct Dateline {
  std::string_view whole;  // with the dash that ends it, as it stands
  std::string_view place;
  std::string_view agency;
  std::optional<Date> date;  // often without a year
};

// What a person should know before relying on the split. The names in the record are these with
// '-' for '_'.
enum class Warning {
  ambiguous_date,    // day and month could be exchanged, and nothing in the text decides
  text_cut_off,      // a paragraph ends in mid-sentence, or the text says that there is more
  invalid_utf8,      // some bytes are not UTF-8; they are written as U+FFFD
  encoding_guessed,  // the text was not UTF-8 and was converted from the encoding it looks like
  looks_like_html,   // markup stands in the text
};

// The parts of one record. A part that is not there is empty. Views may hold the line ends of
// hard-wrapped copy: append_unwrapped() in <galley/text.h> writes such a part as one line.
struct Article {
  std::string_view text;  // the whole record
  // It is known to be UTF-8, and so is every part: append_json() need not look again. Whoever puts
  // other bytes into a part takes this back.
  bool text_is_utf8 = false;

  std::vector<std::string_view> header;  // the header's lines, trimmed, without furniture
  std::string_view kicker;               // the short line above the headline
  std::string_view headline;
  std::string_view standfirst;            // the summary below it
  std::string_view byline;                // as it stands: "By Akbar Mammadov, Baku"
  std::vector<std::string_view> authors;  // persons only: "Akbar Mammadov"
  std::string_view agency;                // credited in byline, dateline or sign-off
  std::optional<Date> date;               // published; always with a year
  std::optional<Date> updated;
  std::optional<Dateline> dateline;
  std::vector<std::string_view> paragraphs;  // the first one without the dateline
  std::vector<Furniture> furniture;
  std::string_view language;      // BCP 47, empty when unsure; views the options or lasts for ever
  std::vector<Warning> warnings;  // in the order of the enumeration

  std::vector<Tile> tiles;
  std::optional<Span> date_span;  // where date and updated were read
  std::optional<Span> updated_span;
};

// What the caller knows better than the text.
struct SplitOptions {
  DateOrder date_order = DateOrder::automatic;
  ParagraphStyle paragraphs = ParagraphStyle::automatic;
  std::string_view language;  // BCP 47, else the text tells; must outlive the articles
};

// Splits one article. What is given beside the record counts before what its text says; such parts
// stand outside of the text, as do their views.
Article split_article(std::string_view record, const SplitOptions& options = {},
                      const GivenParts& given = {});

// Splits article after article and keeps its storage in between, so that a long run allocates
// next to nothing. One per thread.
class Splitter {
 public:
  explicit Splitter(const SplitOptions& options = {});
  ~Splitter();
  Splitter(Splitter&&) noexcept;
  Splitter& operator=(Splitter&&) noexcept;

  // The article views `record` and lies in the splitter until the next call.
  const Article& split(std::string_view record, const GivenParts& given = {});

 private:
  struct Workspace;
  std::unique_ptr<Workspace> workspace_;
};

// Where a part of `article` stands in its text. `part` must view article.text.
inline Span span_of(const Article& article, std::string_view part) {
  const auto begin = static_cast<std::size_t>(part.data() - article.text.data());
  return {begin, begin + part.size()};
}

}  // namespace galley
