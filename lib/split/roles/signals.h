// The named signals that speak for and against a block's roles. They are what `--explain` prints.
#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace galley {

// Each signal is a statement about one block, its neighbours and its place.
enum class Signal : std::uint8_t {
  // length, in columns
  up_to_3,
  up_to_12,
  from_25_to_45,
  from_46_to_75,
  from_76_to_110,
  from_111_to_160,
  from_161_to_260,
  over_260,
  // shape
  ends_sentence,
  ends_question,
  long_sentence,
  ends_open_25_to_160,
  ends_colon,
  ellipsis,
  all_capitals,
  starts_quote,
  no_capital,
  indented,
  joined_lines,
  list_item,
  list_run,
  after_colon,
  starts_arrow,
  bar,
  crumb,
  mail_or_handle,
  address_alone,
  url,
  short_line_run,
  // a title?
  title_shaped,
  not_title_shaped,
  title_like,
  first_title,
  second_title,
  best_title,
  three_words_in_body,
  no_word_in_body,
  repeated,
  ends_in_other_title,
  ends_other_title,
  title_above,
  title_below,
  short_over_title,
  below_short_title,
  // dates
  date_only,
  date_few_words,
  date_some_words,
  date_much_text,
  date_leads,
  date_time,
  published_label,
  updated_label,
  other_label,
  has_date,
  // names
  label_names,
  label_fills_line,
  inner_label,
  bare_name,
  plain_name,
  given_name,
  bare_name_by_date,
  bare_name_repeated,
  bare_name_neighbour,
  name_below_text,
  agency_word,
  role_word,
  label_alone,
  after_label,
  about_author,
  // phrases and wires
  credit,
  copyright,
  rights_notice,
  furniture_starts,
  furniture,
  furniture_short,
  section,
  after_furniture_label,
  after_related,
  slug,
  wire_id,
  signoff,
  desk_note,
  related,
  more,
  promotion,
  // neighbours
  byline_next,
  date_next,
  label_below,
  date_below,
  name_below,
  date_above,
  name_above,
  label_above,
  next_is_credit,
  next_is_dateline,
  // place
  first_block,
  lone_title,
  below_lone_title,
  only_block,
  at_dateline,
  before_dateline,
  after_dateline,
  far_before_body,
  before_body,
  right_before_body,
  body_start,
  in_body,
  after_body,
  right_after_body,
  clean_record,
  count
};

inline constexpr std::size_t signal_count = static_cast<std::size_t>(Signal::count);

// The signals that hold for a block.
class SignalSet {
 public:
  constexpr void set(Signal signal, bool holds = true) {
    words_[place(signal) / 64] |= std::uint64_t{holds} << (place(signal) % 64);
  }
  constexpr bool test(Signal signal) const {
    return (words_[place(signal) / 64] >> (place(signal) % 64)) & 1;
  }

  constexpr SignalSet& operator|=(const SignalSet& other) {
    for (std::size_t w = 0; w < words_.size(); ++w) words_[w] |= other.words_[w];
    return *this;
  }

  // Calls visit(signal) for each signal that holds, in their order.
  template <class Visit>
  void for_each(Visit visit) const {
    for (std::size_t w = 0; w < words_.size(); ++w)
      for (std::uint64_t rest = words_[w]; rest != 0; rest &= rest - 1)
        visit(static_cast<Signal>(64 * w + static_cast<std::size_t>(std::countr_zero(rest))));
  }

 private:
  static constexpr std::size_t place(Signal signal) { return static_cast<std::size_t>(signal); }

  std::array<std::uint64_t, (signal_count + 63) / 64> words_{};
};

// The signal's name, as in "title-like".
std::string_view name_of(Signal signal);

}  // namespace galley
