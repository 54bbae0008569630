#include "check/word_rules.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "check/function_words.h"
#include "check/look_alikes.h"
#include "check/signs.h"
#include "text/ascii_set.h"
#include "text/fold.h"
#include "text/script.h"

namespace galley {
namespace {

bool is_allowed(const Proof& proof, std::string_view word) {
  const auto& allowed = proof.settings().allowed;
  return std::find(allowed.begin(), allowed.end(), word) != allowed.end();
}

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
  explicit WordPairs(std::string_view text) : text_(text) {}

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
    while (at_ < text_.size() && !white.has(text_[at_])) ++at_;
    before_ = first_;
    first_ = second_;
    second_ = text_.substr(begin, at_ - begin);
    return true;
  }

  // But for the first letter, which a sentence begins with.
  bool is_repeated() const {
    constexpr std::size_t longest = 16;
    if (first_.empty() || first_.size() > longest || first_.size() > second_.size()) return false;
    return ((first_[0] ^ second_[0]) & ~0x20) == 0 &&
           second_.substr(1).starts_with(first_.substr(1));
  }

  std::string_view text_;
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
    if (!is_doubled(pairs, proof.article().language) || is_allowed(proof, pairs.second())) continue;
    if (!is_quoted(between(pairs.first(), pairs.second()))) add_doubled(text, pairs, findings);
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

namespace {

// The scripts whose letters look alike.
bool is_european(Script script) {
  return script == Script::latin || script == Script::cyrillic || script == Script::greek;
}

Script script_of_letter(char32_t c) { return is_letter(c) ? script_of(c) : Script::none; }

// A word of letters, and how many are of each script.
struct LetterWord {
  std::string_view text;
  std::array<std::size_t, script_count> letters{};

  std::size_t of(Script script) const { return letters[static_cast<std::size_t>(script)]; }
};

LetterWord word_at(std::string_view text, std::size_t at) {
  std::size_t begin = at;
  while (begin > 0 && is_ascii_letter(static_cast<unsigned char>(text[begin - 1]))) --begin;
  LetterWord word;
  std::size_t end = begin;
  for (CodePoint found = decode(text, end); found.length > 0; found = decode(text, end)) {
    if (!is_letter(found.value) && !is_mark(found.value)) break;
    if (is_letter(found.value)) ++word.letters[static_cast<std::size_t>(script_of(found.value))];
    end += found.length;
  }
  word.text = text.substr(begin, end - begin);
  return word;
}

template <class Visit>
void for_each_letter(std::string_view word, Visit visit) {
  for (std::size_t at = 0; at < word.size();) {
    const CodePoint found = decode(word, at);
    visit(found.value);
    at += found.length;
  }
}

// Two scripts that meet in a word, and the one that fewer of its letters are of.
struct Mixture {
  Script main;
  Script odd;
  std::string_view language;  // of the article
};

// The word with the odd letters in the main script; empty if one of them looks like no letter
// there.
std::string in_main_script(std::string_view word, Mixture mixture) {
  std::string text;
  bool is_like = true;
  for_each_letter(word, [&](char32_t c) {
    const bool is_odd = script_of_letter(c) == mixture.odd;
    const char32_t like = is_odd ? look_alike(c, mixture.main, mixture.language) : c;
    is_like = is_like && like != 0;
    append_utf8(like, text);
  });
  return is_like ? text : std::string();
}

// Whether a letter shows which script the word is in.
bool has_letter_of_its_own(std::string_view word, Mixture mixture) {
  bool found = false;
  for_each_letter(word, [&](char32_t c) {
    found = found || (script_of_letter(c) == mixture.main &&
                      look_alike(c, mixture.odd, mixture.language) == 0);
  });
  return found;
}

// Names in Latin letters take the endings of a language in Cyrillic or Greek.
bool is_ending(std::string_view word, Mixture mixture) {
  if (mixture.main != Script::latin) return false;
  bool is_behind = false;
  bool is_last = true;
  for_each_letter(word, [&](char32_t c) {
    const bool is_odd = script_of_letter(c) == mixture.odd;
    is_last = is_last && (is_odd || !is_behind);
    is_behind = is_behind || is_odd;
  });
  return is_last && script_of_letter(decode(word, 0).value) != mixture.odd;
}

std::string_view name_of(Script script) {
  if (script == Script::latin) return "Latin";
  return script == Script::cyrillic ? "Cyrillic" : "Greek";
}

// The first odd letter, as people can tell it.
std::string odd_letter(std::string_view word, Mixture mixture) {
  std::string found;
  for_each_letter(word, [&](char32_t c) {
    if (!found.empty() || script_of_letter(c) != mixture.odd) return;
    append_utf8(c, found);
    found = "'" + found + "' (" + code_of(c) + ")";
  });
  return found;
}

void look_at(const Proof& proof, const LetterWord& word, Findings& findings) {
  const std::size_t latin = word.of(Script::latin);
  const Script other = word.of(Script::cyrillic) > 0 ? Script::cyrillic : Script::greek;
  if (latin == 0 || (word.of(Script::cyrillic) > 0 && word.of(Script::greek) > 0)) return;
  const bool is_latin = latin > word.of(other);
  const std::string_view language = proof.article().language;
  const Mixture mixture =
      is_latin ? Mixture{Script::latin, other, language} : Mixture{other, Script::latin, language};
  std::string repaired = in_main_script(word.text, mixture);
  const bool is_clear = has_letter_of_its_own(word.text, mixture);
  // As many of each: signs of physics, as in ΔT.
  if (is_clear && latin == word.of(other)) return;
  if (repaired.empty() || is_ending(word.text, mixture) || is_allowed(proof, word.text)) return;
  Finding& finding = findings.add(
      word.text, odd_letter(word.text, mixture) + " is " + std::string(name_of(mixture.odd)) +
                     " in a word of " + std::string(name_of(mixture.main)) + " letters");
  if (is_clear) finding.replacement = std::move(repaired);
}

}  // namespace

void find_mixed_script_word(Proof& proof, Findings& findings) {
  for (const std::string_view text : proof.texts()) {
    std::size_t end = 0;
    for_each_sign(text, [&](std::size_t at, const CodePoint& sign) {
      if (at < end || sign.value < 0x370 || !is_european(script_of_letter(sign.value))) return;
      const LetterWord word = word_at(text, at);
      end = static_cast<std::size_t>(word.text.data() + word.text.size() - text.data());
      look_at(proof, word, findings);
    });
  }
}

}  // namespace galley
