// What is known of each block before roles are given: its shape, and the dates, names, datelines
// and phrases in it.
#pragma once

#include <galley/article.h>

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "split/block.h"
#include "split/body_range.h"
#include "split/byline/byline.h"
#include "split/date/date.h"
#include "split/dateline/dateline.h"
#include "split/furniture/phrases.h"
#include "split/shape.h"

namespace galley {

// What else is on a line that holds dates.
struct DateFacts {
  std::uint32_t first = 0;        // in Facts' pool of dates
  std::uint32_t other_words = 0;  // besides dates, times and their labels
  std::uint16_t count = 0;
  bool leads = false;   // the line begins with the date or its label
  bool trails = false;  // it ends with a date
};

// What a block is beyond doubt: it gets no signals and no scores.
enum class Certainty : std::uint8_t {
  none,
  paragraph,  // long text in the midst of the body, or a sentence in which nothing was found
  clutter,    // a short line far above the body
  furniture,  // a short line far below it
};

struct Facts {
  Shape shape;
  PhraseFacts phrases;
  DateFacts dates;
  std::int32_t byline = -1;                      // index of its byline, -1 without
  DatelineProof dateline = DatelineProof::none;  // of the one that it begins with
  Certainty certainty = Certainty::none;
  bool dateline_fills : 1 = false;  // it holds nothing but the dateline
  bool slug : 1 = false;            // a wire's slug: "u f BC-OPEC-PRICES 04-08 0149"
  bool wire_id : 1 = false;         // "f0594reute", "DEV-0006 (NOSC)", "#12345"
  bool signoff : 1 = false;         // at the foot: "Reporting by …", "REUTER", "Enditem"
  bool about_author : 1 = false;    // below the text: "Jane Doe covers the harbour."
  bool list_item : 1 = false;
  bool shaped : 1 = false;    // `shape` tells all; else width and ending alone
  bool is_long : 1 = false;   // long enough for running text
  bool sentence : 1 = false;  // it ends as one and is too long for a caption or a byline
  bool running : 1 = false;   // such a long sentence that it is running text
  bool zone : 1 = false;      // near the top or the foot, where everything is looked at
};

// Whether a line is a date, or a byline that begins with a by-word, and nothing else. `byline` is
// the line's, or null.
bool is_date_or_byline(const Facts& facts, const Byline* byline);

// The facts of all blocks of one record, with storage kept between records.
class FactFinder {
 public:
  // Views of the bylines and datelines lie in the blocks' text.
  void find(std::span<const Block> blocks, DateOrder order);

  std::span<const Facts> facts() const { return facts_; }
  // The blocks that are not certain, in order: usually few.
  std::span<const std::uint32_t> uncertain() const { return uncertain_; }
  // The short lines of the zones, which may stand twice.
  std::span<const std::uint32_t> short_lines() const { return short_lines_; }
  const BodyRange& body() const { return body_; }
  std::span<const FoundDate> dates() const { return dates_; }
  std::span<const FoundDate> dates_of(const Facts& facts) const {
    return std::span(dates_).subspan(facts.dates.first, facts.dates.count);
  }
  // How many blocks have a byline.
  std::size_t byline_count() const { return bylines_used_; }
  // The dateline that the block begins with, or null.
  const FoundDateline* dateline_of(std::size_t block) const;
  // The first block that begins with a sure dateline, or the number of blocks.
  std::size_t first_sure_dateline() const;
  // The agency that the last sign-off credits, empty without.
  std::string_view signoff_agency() const { return signoff_agency_; }
  // The block's byline, or null.
  const Byline* byline_of(const Facts& facts) const {
    return facts.byline < 0 ? nullptr : &bylines_[static_cast<std::size_t>(facts.byline)];
  }

 private:
  void measure(std::span<const Block> blocks);
  Certainty certainty_of(std::size_t block, std::span<const Block> blocks) const;
  bool may_sign_off_at(std::size_t block, std::span<const Block> blocks) const;
  bool is_about_author(std::size_t block, std::string_view text) const;
  void look_at_line(std::size_t block, std::span<const Block> blocks);
  void look_closely(std::size_t block, std::span<const Block> blocks, DateOrder order);
  void start_body_below_header();
  void settle_body();
  bool has_opening_dateline() const;
  void find_block_dateline(std::size_t block, std::string_view text);
  void find_block_dates(const Block& block, DateOrder order, Facts& facts);
  bool is_below_label(std::size_t block) const;
  void find_block_byline(std::string_view text, bool after_label, Facts& facts);

  std::vector<Facts> facts_;
  std::vector<std::uint32_t> uncertain_;
  std::vector<std::uint32_t> short_lines_;
  BodyRange body_;
  std::vector<FoundDate> dates_;
  struct BlockDateline {
    std::size_t block;
    FoundDateline found;
  };
  std::vector<BlockDateline> datelines_;
  std::string_view signoff_agency_;
  std::vector<Byline> bylines_;  // bylines_used_ of them are in use
  std::size_t bylines_used_ = 0;
};

}  // namespace galley
