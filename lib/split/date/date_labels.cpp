#include "split/date/date_labels.h"

#include "split/date/date_scan.h"
#include "split/date/label_words.h"
#include "text/fold.h"
#include "text/utf8.h"

namespace galley {
namespace {

using enum LabelWord;

DateLabel kind_of(LabelWord word) {
  switch (word) {
    case published:
      return DateLabel::published;
    case updated:
    case as_of:
      return DateLabel::updated;
    case other:
      return DateLabel::other;
    case link:
      break;
  }
  return DateLabel::none;
}

constexpr AsciiSet signs_in_label = ":.,-([/\"'>";

// Before the label's end, as between "Published" and "3 May"; a '|' or a bullet parts fields.
std::size_t skip_label_signs_before(std::string_view line, std::size_t floor, std::size_t end) {
  static constexpr std::string_view wide_signs[] = {"：", "（", "–", "—", "】", "『"};
  for (;;) {
    end = skip_signs_before(line, end, signs_in_label);
    const std::size_t sign = sign_before(line, end, wide_signs);
    if (sign == 0 || end <= floor) return end;
    end -= sign;
  }
}

// The longest end of a word without spaces that is a label: 文章发布时间.
std::string_view unspaced_end(std::string_view word) {
  constexpr std::size_t longest = 6 * 3;
  for (std::size_t begin = word.size() > longest ? word.size() - longest : 0; begin < word.size();
       begin += decode(word, begin).length)
    if (find_label_word(word.substr(begin))) return word.substr(begin);
  return {};
}

struct LabelPart {
  std::string_view word;
  LabelWord value;
};

// The label word, or two words of a phrase, that end at `end`.
bool find_part(std::string_view line, std::size_t floor, std::size_t end, LabelPart& part) {
  std::string_view word = word_before(line, end);
  if (word.empty() || begin_of(line, word) < floor) return false;
  const std::string_view before = word_before(line, skip_space_before(line, begin_of(line, word)));
  if (!before.empty() && begin_of(line, before) >= floor) {
    const auto begin = begin_of(line, before);
    const std::string_view both = line.substr(begin, end - begin);
    if (const LabelWord* known = find_label_word(both)) {
      part = {both, *known};
      return true;
    }
  }
  const LabelWord* known = find_label_word(word);
  if (!known) {
    word = is_unspaced(decode_before(word, word.size()).value) ? unspaced_end(word)
                                                               : capital_tail(word);
    known = word.empty() ? nullptr : find_label_word(word);
  }
  if (!known) return false;
  part = {word, *known};
  return true;
}

// "Minh Do on Monday": a short word with a capital after another one is a name's end, and only in
// small letters the Polish "until".
bool is_name_part(std::string_view line, const LabelPart& part) {
  constexpr std::size_t longest = 3;
  if (part.value != other || part.word.size() > longest || !is_upper(decode(part.word, 0).value))
    return false;
  return !word_before(line, skip_space_before(line, begin_of(line, part.word))).empty();
}

// The size of "©", "* 3. Mai 1950", "† 1989": signs that say of a date that it is another one.
std::size_t other_sign_before(std::string_view line, std::size_t end) {
  static constexpr std::string_view signs[] = {"©", "(c)", "(C)", "†", "*"};
  return sign_before(line, end, signs);
}

// Whether labels follow their dates on this line, kept apart by spaces: "7月30日 公開 8月1日 更新".
bool ends_with_label(std::string_view line) {
  constexpr AsciiSet punctuation = ".,:;-()[]|/";
  static constexpr std::string_view brackets[] = {"）", "】"};
  std::size_t end = skip_signs_before(line, line.size(), punctuation);
  end -= sign_before(line, end, brackets);
  const LabelWord* known = find_label_word(word_before(line, end));
  return known && *known != link;
}

}  // namespace

FoundDateLabel label_before(std::string_view line, std::size_t floor, std::size_t date_begin) {
  if (date_begin == floor) return {};
  constexpr int most_words = 6;
  FoundDateLabel label;
  std::size_t end = date_begin;
  std::size_t links_end = 0;  // of link words between the label and the date
  for (int words = 0; words < most_words; ++words) {
    const std::size_t before_signs = end;
    end = skip_label_signs_before(line, floor, end);
    if (end <= floor || (label.kind != DateLabel::none && before_signs - end > 1)) break;
    if (const std::size_t sign = other_sign_before(line, end); sign && label.span.size() == 0)
      return {DateLabel::other, {end - sign, end}};
    LabelPart part;
    if (!find_part(line, floor, end, part) || is_name_part(line, part)) break;
    const std::size_t begin = begin_of(line, part.word);
    if (part.value == link) {
      if (links_end == 0) links_end = end;
      if (label.kind != DateLabel::none) label.span.begin = begin;
    } else if (label.kind == DateLabel::none) {
      label.kind = kind_of(part.value);
      label.as_of = part.value == as_of;
      label.span = {begin, links_end == 0 ? end : links_end};
    } else {
      label.span.begin = begin;
    }
    end = begin;
  }
  return label;
}

FoundDateLabel label_after(std::string_view line, std::size_t date_end) {
  if (date_end == line.size()) return {};
  const std::size_t begin = skip_space(line, date_end);
  const std::string_view word = word_at(line, begin);
  if (!word.empty() && is_unspaced(decode(word, 0).value)) {
    const LabelWord* known = find_label_word(word);
    if (!known || *known == link || (begin > date_end && !ends_with_label(line))) return {};
    return {kind_of(*known), {begin, begin + word.size()}};
  }
  FoldBuffer buffer;
  if (fold(word, buffer) != "tarihinde") return {};
  const std::string_view verb = word_at(line, skip_space(line, end_of(line, word)));
  const LabelWord* known = find_label_word(verb);
  if (!known || *known == link) return {};
  return {kind_of(*known), {begin, end_of(line, verb)}};
}

bool stands_alone(std::string_view line, std::size_t begin, std::size_t end) {
  constexpr AsciiSet punctuation = ".,:;-()[]|/";
  if (skip_signs_before(line, begin, punctuation) == 0 &&
      skip_signs(line, end, punctuation) == line.size())
    return true;
  const DateLabel kind = label_before(line, 0, begin).kind;
  return kind == DateLabel::published || kind == DateLabel::updated;
}

}  // namespace galley
