#include "check/rules/quote_rules.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "bytes/byte_search.h"
#include "text/language_tag.h"
#include "text/utf8.h"

namespace galley {
namespace {

// The mark that opens a quotation, which is none of the double ones in ‘single’ and 「corner」
// ones.
std::optional<QuoteStyle> style_of(char32_t opening) {
  switch (opening) {
    case U'"':
      return QuoteStyle::straight;
    case U'“':
    case U'”':
      return QuoteStyle::curly;
    case U'„':
      return QuoteStyle::low_high;
    case U'«':
    case U'»':
      return QuoteStyle::guillemets;
    default:
      return std::nullopt;
  }
}

// The mark before a quotation.
struct Opening {
  std::string_view mark;
  char32_t value;
};

Opening opening_of(std::string_view paragraph, const Span& quote) {
  const CodePoint mark = decode_before(paragraph, quote.begin);
  return {paragraph.substr(quote.begin - mark.length, mark.length), mark.value};
}

// Calls visit(opening, style) for each quotation that stands in none.
template <class Visit>
void for_each_quotation(Proof& proof, std::size_t paragraph, Visit visit) {
  for (const Span& quote : proof.quotes(paragraph)) {
    const Opening opening = opening_of(proof.paragraphs()[paragraph], quote);
    if (const auto style = style_of(opening.value)) visit(opening, *style);
  }
}

// Adds the first quotation of each paragraph that is_wrong() says so of.
template <class IsWrong>
void add_first_of_each(Proof& proof, std::string_view elsewhere, Findings& findings,
                       IsWrong is_wrong) {
  for (std::size_t i = 0; i < proof.paragraphs().size(); ++i) {
    bool is_found = false;
    for_each_quotation(proof, i, [&](const Opening& opening, QuoteStyle style) {
      if (is_found || !is_wrong(style)) return;
      is_found = true;
      findings.add(opening.mark, "'" + std::string(opening.mark) + "' opens a quotation, " +
                                     std::string(elsewhere));
    });
  }
}

}  // namespace

void find_mixed_quotes(Proof& proof, Findings& findings) {
  const QuoteStyle house = proof.settings().quotes;
  if (house != QuoteStyle::any) {
    const std::string elsewhere = "the style of the house is " +
                                  std::string(quote_style_names[static_cast<std::size_t>(house)]);
    add_first_of_each(proof, elsewhere, findings, [&](QuoteStyle style) { return style != house; });
    return;
  }
  std::size_t straight = 0;
  std::size_t others = 0;
  for (std::size_t i = 0; i < proof.paragraphs().size(); ++i)
    for_each_quotation(proof, i, [&](const Opening&, QuoteStyle style) {
      ++(style == QuoteStyle::straight ? straight : others);
    });
  if (straight == 0 || others == 0) return;
  const bool straight_is_rarer = straight <= others;
  add_first_of_each(
      proof, straight_is_rarer ? "most are typographic" : "most are straight", findings,
      [&](QuoteStyle style) { return (style == QuoteStyle::straight) == straight_is_rarer; });
}

namespace {

enum class Role { none, opens, closes };

// A double quotation mark with its place.
struct DoubleMark {
  std::string_view text;
  char32_t value;
  std::size_t at;
  CodePoint before;
  CodePoint after;
};

bool is_blank(const CodePoint& found) { return found.length == 0 || is_space(found.value); }

// Letters, and signs that stand at the start or the end of what is said.
bool is_front(const CodePoint& before) {
  constexpr std::u32string_view signs = U"([{-–—/='‘“„«¿¡";
  return is_blank(before) || signs.find(before.value) != signs.npos;
}

// Whether something may be quoted from there on.
bool begins_something(const DoubleMark& mark) {
  constexpr std::u32string_view stops = U",;:!?)]";
  if (is_blank(mark.after) || stops.find(mark.after.value) != stops.npos) return false;
  return mark.after.value != U'.' || style_of(mark.value) != QuoteStyle::guillemets;
}

// “ and » do both: which of them is told by what stands beside the mark; by the mark itself in
// scripts without spaces, and in French, which has spaces within guillemets.
Role role_of(const DoubleMark& mark, bool is_french) {
  if (mark.value == U'„') return Role::opens;
  if (is_unspaced(mark.before.value) || is_unspaced(mark.after.value)) {
    if (mark.value == U'“' || mark.value == U'«') return Role::opens;
    return mark.value == U'"' ? Role::none : Role::closes;
  }
  if (is_french && style_of(mark.value) == QuoteStyle::guillemets)
    return mark.value == U'«' ? Role::opens : Role::closes;
  // An arrow, or a sign before a list's item.
  if (is_blank(mark.before) && is_blank(mark.after)) return Role::none;
  if (is_front(mark.before) && begins_something(mark)) return Role::opens;
  return mark.before.length == 0 ? Role::none : Role::closes;
}

// Inches, and seconds of time and arc.
bool is_measure(const DoubleMark& mark) {
  return mark.value == U'"' && (digit_value(mark.before.value) >= 0 || mark.before.value == U'\'');
}

template <class Visit>
void for_each_double_mark(std::string_view text, Visit visit) {
  std::size_t at = find_quote_byte(text, 0);
  while (at < text.size()) {
    const CodePoint found = decode(text, at);
    if (style_of(found.value))
      visit(DoubleMark{text.substr(at, found.length), found.value, at, decode_before(text, at),
                       decode(text, at + found.length)});
    at = find_quote_byte(text, at + found.length);
  }
}

// Looks for quotations that are not closed, and for marks that close none.
class QuoteBalance {
 public:
  QuoteBalance(bool is_french, Findings& findings) : is_french_(is_french), findings_(findings) {}

  void read(std::string_view paragraph) {
    goes_on_ = !open_.empty();
    for_each_double_mark(paragraph, [&](const DoubleMark& mark) {
      const Role role = closes_low(mark) ? Role::closes : role_of(mark, is_french_);
      if (role == Role::opens) open(paragraph, mark);
      if (role == Role::closes) close(mark);
    });
  }

  void finish() {
    if (!open_.empty()) report_open();
  }

 private:
  void open(std::string_view paragraph, const DoubleMark& mark) {
    if (goes_on_) {
      // What a paragraph leaves open another opens again where it begins, or closes.
      if (mark.at != 0) report_open();
      open_.clear();
      goes_on_ = false;
    } else if (!open_.empty() && is_opened_again(paragraph, mark)) {
      return;
    }
    open_.push_back(mark.text);
  }

  // Whatever stands beside “, it closes „.
  bool closes_low(const DoubleMark& mark) const {
    return !goes_on_ && !open_.empty() && open_.back() == "„" &&
           style_of(mark.value) == QuoteStyle::curly;
  }

  // In a text whose paragraphs were joined each sentence of a long quotation may open it.
  bool is_opened_again(std::string_view paragraph, const DoubleMark& mark) const {
    const std::string_view before = trim(paragraph.substr(0, mark.at));
    return mark.text == open_.back() && !before.empty() &&
           std::string_view(".!?").find(before.back()) != std::string_view::npos;
  }

  void close(const DoubleMark& mark) {
    if (!open_.empty()) {
      open_.pop_back();
      goes_on_ = false;
    } else if (!is_measure(mark)) {
      findings_.add(mark.text,
                    "'" + std::string(mark.text) + "' closes a quotation that is not opened");
    }
  }

  void report_open() {
    const std::string_view mark = open_.front();
    findings_.add(mark, "'" + std::string(mark) + "' opens a quotation that is not closed");
    open_.clear();
    goes_on_ = false;
  }

  bool is_french_;
  Findings& findings_;
  std::vector<std::string_view> open_;  // the marks of quotations, the innermost last
  bool goes_on_ = false;                // they are of paragraphs before
};

}  // namespace

void find_unbalanced_quotes(Proof& proof, Findings& findings) {
  QuoteBalance balance(primary_language(proof.article().language) == "fr", findings);
  for (const std::string_view paragraph : proof.paragraphs()) balance.read(paragraph);
  balance.finish();
}

}  // namespace galley
