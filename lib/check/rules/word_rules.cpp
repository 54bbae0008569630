#include "check/rules/word_rules.h"

#include <algorithm>
#include <string>
#include <string_view>

#include "check/rules/function_words.h"
#include "text/ascii_set.h"
#include "text/fold.h"
#include "text/utf8.h"

namespace galley {
namespace {

constexpr AsciiSet white = " \t\r\n";

// What may follow a word that is whole: a hyphen or an apostrophe would go on with it.
bool ends_word(std::string_view behind) {
  constexpr AsciiSet stops = " \t\r\n.,;:!?)";
  if (behind.empty()) return true;
  if (behind.front() == '.' && behind.size() > 1 && !white.has(behind[1])) return false;
  return stops.has(behind.front());
}

// The words of a text that white space parts, each with those before it.
class WordPairs {
 public:
  explicit WordPairs(std::string_view text)
      : text_(text),
        has_only_spaces_(text.find('\n') == text.npos && text.find('\r') == text.npos &&
                         text.find('\t') == text.npos) {}

  // The next word that begins as the one before it does, and goes on so; false at the end.
  bool next() {
    while (advance())
      if (is_repeated()) return true;
    return false;
  }

  std::string_view first() const { return first_; }
  std::string_view second() const { return second_.substr(0, first_.size()); }
  std::string_view before() const { return before_; }

  // What stands behind the second word.
  std::string_view behind() const {
    return text_.substr(static_cast<std::size_t>(second_.data() - text_.data()) + first_.size());
  }

 private:
  bool advance() {
    while (at_ < text_.size() && white.has(text_[at_])) ++at_;
    if (at_ == text_.size()) return false;
    const std::size_t begin = at_;
    at_ = end_of_word();
    before_ = first_;
    first_ = second_;
    second_ = text_.substr(begin, at_ - begin);
    return true;
  }

  std::size_t end_of_word() const {
    if (has_only_spaces_) return std::min(text_.find(' ', at_), text_.size());
    std::size_t end = at_;
    while (end < text_.size() && !white.has(text_[end])) ++end;
    return end;
  }

  // But for the first letter, which a sentence begins with.
  bool is_repeated() const {
    constexpr std::size_t longest = 16;
    if (first_.empty() || first_.size() > longest || first_.size() > second_.size()) return false;
    return ((first_[0] ^ second_[0]) & ~0x20) == 0 &&
           second_.substr(1).starts_with(first_.substr(1));
  }

  std::string_view text_;
  bool has_only_spaces_;  // of all white space: words are found faster then
  std::size_t at_ = 0;
  std::string_view before_;
  std::string_view first_;
  std::string_view second_;
};

bool is_capital_word(std::string_view word) {
  const CodePoint first = decode(word, 0);
  return is_upper(first.value);
}

bool is_all_capitals(std::string_view word) {
  for (std::size_t at = 0; at < word.size();) {
    const CodePoint found = decode(word, at);
    if (!is_upper(found.value)) return false;
    at += found.length;
  }
  return code_points(word) > 1;
}

bool begins_sentence(std::string_view before) {
  return before.empty() || std::string_view(".!?:").find(before.back()) != std::string_view::npos;
}

std::string_view first_word(std::string_view text) {
  const std::size_t begin = std::min(text.find_first_not_of(" \t\r\n"), text.size());
  return text.substr(begin, text.find_first_of(" \t\r\n", begin) - begin);
}

// The band The The and the letter A stand in capitals in a text of small letters.
bool has_right_case(const WordPairs& pair) {
  if (!is_capital_word(pair.first())) return pair.first() == pair.second();
  if (pair.first() == pair.second())
    return is_all_capitals(pair.first()) &&
           (is_all_capitals(pair.before()) || is_all_capitals(first_word(pair.behind())));
  return begins_sentence(pair.before()) && code_points(pair.first()) > 1;
}

bool is_doubled(const WordPairs& pair, std::string_view language) {
  if (!ends_word(pair.behind()) || !has_right_case(pair)) return false;
  // "and and and" is for effect.
  if (pair.before() == pair.second() || first_word(pair.behind()) == pair.second()) return false;
  FoldBuffer buffer;
  return is_never_doubled(fold(pair.first(), buffer), language);
}

std::string_view between(std::string_view first, std::string_view last) {
  return {first.data(), static_cast<std::size_t>(last.data() + last.size() - first.data())};
}

// Takes the first word out, with the space before it, so that lines keep their ends.
void add_doubled(std::string_view text, const WordPairs& pair, Findings& findings) {
  const std::string_view both = between(pair.first(), pair.second());
  Finding& finding = findings.add(both, "'" + std::string(pair.second()) + "' stands twice");
  const std::string_view gap =
      both.substr(pair.first().size(), both.size() - 2 * pair.first().size());
  if (gap.find('\n') == gap.npos && gap.find('\r') == gap.npos) {
    finding.replacement = pair.first();
    return;
  }
  const auto begin = static_cast<std::size_t>(both.data() - text.data());
  if (begin < 2 || text[begin - 1] != ' ' || white.has(text[begin - 2])) return;
  finding.span->begin -= 1;
  finding.replacement = std::string(gap) + std::string(pair.second());
}

void find_doubled(const Proof& proof, std::string_view text, Findings& findings,
                  const auto& is_quoted) {
  WordPairs pairs(text);
  while (pairs.next()) {
    if (!is_doubled(pairs, proof.article().language)) continue;
    const std::string_view both = between(pairs.first(), pairs.second());
    if (proof.is_allowed(pairs.second()) || proof.is_allowed(both) || is_quoted(both)) continue;
    add_doubled(text, pairs, findings);
  }
}

}  // namespace

void find_doubled_word(Proof& proof, Findings& findings) {
  if (proof.article().language.empty()) return;
  const std::string_view headline = proof.article().headline;
  find_doubled(proof, headline, findings, [&](std::string_view) {
    return headline.find_first_of("\"“”„«»") != headline.npos;
  });
  for (std::size_t i = 0; i < proof.paragraphs().size(); ++i)
    find_doubled(proof, proof.paragraphs()[i], findings,
                 [&](std::string_view piece) { return proof.is_quoted(i, piece); });
}

}  // namespace galley
