#include "split/weights.h"

namespace galley {
namespace {

using enum Signal;
constexpr Role C = Role::clutter;
constexpr Role H = Role::headline;
constexpr Role S = Role::standfirst;
constexpr Role M = Role::matter;
constexpr Role B = Role::byline;
constexpr Role D = Role::date;
constexpr Role X = Role::byline_date;
constexpr Role P = Role::paragraph;
constexpr Role F = Role::furniture;

constexpr RoleScores bias_row = {
    /*clutter*/ -5, /*headline*/ -1, /*standfirst*/ -12, /*matter*/ 3,    /*byline*/ -10,
    /*date*/ 17,    /*byline_date*/ 4, /*dateline*/ 60,  /*paragraph*/ 0, /*furniture*/ 2};

constexpr Weight weight_rows[] = {
    // What speaks for a headline: it reads like a title, and its words come back in the text.
    {H, title_like, 35}, {H, first_title, 27}, {H, best_title, 25}, {H, first_block, 20},
    {H, three_words_in_body, 19}, {H, from_46_to_75, 17}, {H, ends_open_25_to_160, 16},
    {H, repeated, 14}, {H, byline_next, 15}, {H, label_below, 8}, {H, date_below, 6},
    {H, name_below, 5}, {H, from_25_to_45, 8}, {H, from_76_to_110, 6}, {H, next_is_dateline, 10},
    {H, second_title, 5}, {H, ends_other_title, 15},
    {H, after_dateline, -50}, {H, at_dateline, -40}, {H, up_to_3, -41}, {H, label_names, -30},
    {H, slug, -40}, {H, wire_id, -31}, {H, after_body, -30}, {H, credit, -25}, {H, up_to_12, -20},
    {H, not_title_shaped, -19}, {H, no_word_in_body, -15}, {H, has_date, -15}, {H, furniture_starts, -15},
    {H, section, -15}, {H, crumb, -10}, {H, ends_sentence, -12}, {H, next_is_credit, -12},
    {H, in_body, -15}, {H, over_260, -40}, {H, bare_name, -10}, {H, mail_or_handle, -15}, {H, url, -20},
    {H, signoff, -40}, {H, list_item, -10}, {H, ends_colon, -8}, {H, desk_note, -20}, {H, date_above, -3},
    {H, more, -20}, {H, ends_in_other_title, -40}, {H, no_capital, -15}, {H, label_alone, -40},

    // Names on a line of their own.
    {B, label_names, 38}, {B, label_fills_line, 14}, {B, inner_label, 25}, {B, bare_name, 13}, {B, plain_name, 9}, {B, role_word, 6}, {B, body_start, 14},
    {B, bare_name_by_date, 12}, {B, bare_name_repeated, 10}, {B, right_before_body, 8},
    {B, agency_word, 6}, {B, label_alone, 60}, {B, after_label, 25}, {B, mail_or_handle, 5},
    {B, ends_sentence, -25}, {B, ends_question, -25}, {B, credit, -25}, {B, copyright, -25}, {B, after_dateline, -20},
    {B, in_body, -18}, {B, furniture_starts, -15}, {B, section, -15}, {B, three_words_in_body, -13},
    {B, bare_name_neighbour, -10}, {B, over_260, -40}, {B, from_161_to_260, -20}, {B, slug, -30},
    {B, signoff, -40}, {B, at_dateline, -30}, {B, list_item, -15}, {B, short_line_run, -8},
    {B, far_before_body, -12}, {B, wire_id, -30},

    // Names and a date on one line.
    {X, label_names, 35}, {X, inner_label, 30}, {X, bare_name, 13}, {X, bare_name_by_date, 8},
    {X, date_time, 5}, {X, label_fills_line, 10}, {X, published_label, 8},
    {X, credit, -20}, {X, copyright, -25}, {X, ends_sentence, -20}, {X, after_body, -14},
    {X, in_body, -12}, {X, date_much_text, -15}, {X, over_260, -40}, {X, at_dateline, -40},
    {X, slug, -30}, {X, from_161_to_260, -15}, {X, other_label, -15},

    // Dates.
    {D, date_only, 31}, {D, date_few_words, 21}, {D, date_some_words, 8}, {D, published_label, 10},
    {D, date_leads, 9}, {D, date_time, 7}, {D, updated_label, 5},
    {D, date_much_text, -24}, {D, label_names, -21}, {D, other_label, -15}, {D, copyright, -15},
    {D, ends_sentence, -15}, {D, in_body, -11}, {D, after_body, -7}, {D, over_260, -40},
    {D, at_dateline, -30}, {D, inner_label, -15}, {D, slug, -30}, {D, mail_or_handle, -10},
    {D, list_item, -5}, {D, from_161_to_260, -10}, {D, credit, -15},

    // The summary below the headline.
    {S, from_161_to_260, 17}, {S, from_111_to_160, 13}, {S, label_below, 8}, {S, date_below, 8}, {S, byline_next, 15}, {S, date_next, 8},
    {S, second_title, 8}, {S, title_like, 6}, {S, title_shaped, 8}, {S, next_is_dateline, 6},
    {S, from_46_to_75, 4},
    {S, ends_sentence, 10}, {S, ends_question, 4}, {S, from_76_to_110, 5},
    {S, after_dateline, -40}, {S, after_body, -30}, {S, indented, -20}, {S, furniture_starts, -14},
    {S, furniture, -10}, {S, in_body, -11}, {S, up_to_12, -20}, {S, joined_lines, -5}, {S, credit, -12},
    {S, at_dateline, -40}, {S, has_date, -6}, {S, from_25_to_45, -4}, {S, slug, -30}, {S, wire_id, -20},

    // What stands before the headline and around the header has one shape; it differs by place.
    {C, slug, 55}, {C, far_before_body, 40}, {C, wire_id, 33}, {C, section, 26}, {C, short_line_run, 20},
    {C, not_title_shaped, 21}, {C, up_to_12, 13}, {C, furniture_short, 13}, {C, desk_note, 25},
    {C, crumb, 8}, {C, bar, 5}, {C, repeated, 5}, {C, up_to_3, 10}, {C, no_capital, 8}, {C, ends_in_other_title, 15}, {C, all_capitals, 3},
    {C, after_dateline, -43}, {C, after_body, -32}, {C, over_260, -28}, {C, ends_sentence, -22}, {C, ends_question, -10},
    {C, date_above, -10}, {C, in_body, -20}, {C, long_sentence, -15}, {C, from_161_to_260, -10},
    {C, at_dateline, -40}, {C, label_names, -25}, {C, date_only, -10}, {C, label_alone, -20}, {C, title_like, -8}, {C, plain_name, -10},

    {M, furniture_short, 20}, {M, credit, 19}, {M, section, 18}, {M, furniture, 15},
    {M, short_line_run, 12}, {M, not_title_shaped, 12}, {M, up_to_12, 13}, {M, bar, 5}, {M, up_to_3, 10},
    {M, slug, 20}, {M, wire_id, 20}, {M, desk_note, 25}, {M, mail_or_handle, 8}, {M, next_is_credit, 8},
    {M, more, 10}, {M, repeated, 5},
    {M, over_260, -25}, {M, after_dateline, -20}, {M, ends_sentence, -12}, {M, ends_question, -8}, {M, long_sentence, -12},
    {M, in_body, -10}, {M, after_body, -25}, {M, at_dateline, -40}, {M, label_names, -20},
    {M, date_only, -10}, {M, title_like, -8}, {M, title_shaped, -8}, {M, label_alone, -20}, {M, plain_name, -15},

    // Running text.
    {P, over_260, 41}, {P, after_dateline, 34}, {P, long_sentence, 31}, {P, at_dateline, 30},
    {P, ends_sentence, 24}, {P, ends_question, 14}, {P, from_161_to_260, 22}, {P, indented, 20}, {P, joined_lines, 17},
    {P, in_body, 12}, {P, ellipsis, 15}, {P, starts_quote, 5}, {P, from_111_to_160, 5}, {P, list_item, 5},
    {P, before_dateline, -44}, {P, signoff, -50}, {P, wire_id, -36}, {P, far_before_body, -29},
    {P, up_to_12, -23}, {P, furniture_short, -21}, {P, furniture_starts, -15}, {P, repeated, -13},
    {P, after_furniture_label, -13}, {P, ends_open_25_to_160, -12}, {P, slug, -40}, {P, copyright, -20},
    {P, credit, -20}, {P, date_only, -20}, {P, label_names, -15}, {P, section, -15}, {P, up_to_3, -20},
    {P, more, -15}, {P, short_line_run, -8}, {P, mail_or_handle, -5}, {P, label_alone, -20}, {P, label_below, -5}, {P, byline_next, -22}, {P, date_next, -10}, {P, related, -20}, {P, clean_record, 20}, {P, plain_name, -15},

    // What stands in and after the text and is not the article's.
    {F, after_body, 34}, {F, signoff, 60}, {F, up_to_12, 18}, {F, furniture_starts, 18}, {F, credit, 22},
    {F, furniture_short, 14}, {F, after_furniture_label, 12}, {F, copyright, 20}, {F, short_line_run, 8},
    {F, more, 15}, {F, related, 18}, {F, clean_record, -40}, {F, url, 5}, {F, mail_or_handle, 5}, {F, repeated, 8}, {F, wire_id, 10}, {F, slug, 10},
    {F, over_260, -17}, {F, far_before_body, -24}, {F, long_sentence, -10}, {F, joined_lines, -10},
    {F, at_dateline, -40}, {F, indented, -8}, {F, plain_name, -5},
};

constexpr std::array<RoleScores, signal_count> rows_of_signals() {
  std::array<RoleScores, signal_count> rows{};
  for (const Weight& weight : weight_rows)
    rows[static_cast<std::size_t>(weight.signal)][static_cast<std::size_t>(weight.role)] = weight.tenths;
  return rows;
}
constexpr std::array<RoleScores, signal_count> signal_rows = rows_of_signals();

}  // namespace

std::span<const Weight> weights() { return weight_rows; }

const RoleScores& biases() { return bias_row; }

const RoleScores& weights_of(Signal signal) { return signal_rows[static_cast<std::size_t>(signal)]; }

}  // namespace galley
