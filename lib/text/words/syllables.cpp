#include "text/words/syllables.h"

#include <algorithm>

#include "text/words/kinds.h"

namespace galley {
namespace {

// The letters of a word in small letters, by their places.
class Letters {
 public:
  explicit Letters(std::string_view word) : word_(word) {}

  std::size_t size() const { return word_.size(); }

  // 0 for what is no letter of ASCII, or not in the word.
  char at(std::size_t i) const {
    const char small = i < word_.size() ? static_cast<char>(word_[i] | 0x20) : '\0';
    return small >= 'a' && small <= 'z' ? small : '\0';
  }
  bool is(std::size_t i, std::string_view letters) const {
    return at(i) != '\0' && letters.find(at(i)) != letters.npos;
  }
  // Letters that follow one another from `i` on.
  bool stand(std::size_t i, std::string_view letters) const {
    for (std::size_t k = 0; k < letters.size(); ++k)
      if (at(i + k) != letters[k]) return false;
    return true;
  }
  // "qu" has one sound, and so have "you" and "play".
  bool is_vowel(std::size_t i) const {
    if (at(i) == 'u') return at(i - 1) != 'q';
    if (at(i) != 'y') return is(i, "aeio");
    return !is(i + 1, "aeiou") || (at(i - 1) != '\0' && !is(i - 1, "aeiou"));
  }
  bool is_consonant(std::size_t i) const { return at(i) != '\0' && !is_vowel(i); }
  bool ends(std::size_t i) const { return at(i) == '\0'; }
  bool is_apostrophe(std::size_t i) const {
    return i < word_.size() && (word_[i] == '\'' || word_[i] == kind::mid_quote);
  }

 private:
  std::string_view word_;
};

// The second of two vowels begins a syllable: "go-ing", "me-di-a", "ra-di-o", "vi-de-o",
// "ac-tu-al", "so-ci-ety", "experi-ence", "ide-a"; but not "na-tion", "so-cial", "peo-ple".
bool is_apart(const Letters& word, std::size_t i) {
  if (word.stand(i, "ing")) return true;
  if (word.stand(i - 1, "ia")) return !word.ends(i - 2) && !word.is(i - 2, "ctsg");
  if (word.stand(i - 1, "io")) return !word.is(i - 2, "ctsgx") && word.at(i + 1) != 'n';
  if (word.stand(i - 1, "eo")) return word.at(i - 2) != 'g' && !word.is(i + 1, "pu");
  if (word.stand(i - 1, "ua")) return word.at(i - 2) != 'g';
  if (word.stand(i - 1, "iet")) return true;
  if (word.stand(i - 1, "ien")) return word.is(i + 2, "ct") && !word.is(i - 2, "ct");
  return word.stand(i - 1, "ea") && word.ends(i + 1) && word.is(i - 2, "rdn") && !word.ends(i - 3);
}

// "ta-ble", "set-tled": the e is heard with the l.
bool is_heard_with_l(const Letters& word, std::size_t i) {
  return word.at(i - 1) == 'l' && word.is_consonant(i - 2) && !word.is(i - 2, "lrw");
}

// The e of "makes", but of neither "hou-ses" nor "chur-ches".
bool is_silent_before_s(const Letters& word, std::size_t i) {
  const bool hissing = word.at(i - 1) == 'h' && word.is(i - 2, "cs");
  return !hissing && !word.is(i - 1, "szxcg");
}

// An e after a consonant: "make", "makes", "walked", "like-ly", "hope-ful", "state-ment",
// "some-thing".
bool is_silent(const Letters& word, std::size_t i) {
  if (word.at(i) != 'e' || !word.is_consonant(i - 1)) return false;
  if (word.stand(i + 1, "ment")) return word.at(i - 1) != 'l';
  if (word.stand(i - 3, "some") && word.ends(i - 4)) return true;
  if (is_heard_with_l(word, i)) return false;
  if (word.ends(i + 1) || word.stand(i + 1, "ful")) return true;
  if (word.stand(i + 1, "ly")) return word.ends(i + 3);
  if (!word.ends(i + 2)) return false;
  if (word.at(i + 1) == 'd') return !word.is(i - 1, "td");
  return word.at(i + 1) == 's' && is_silent_before_s(word, i);
}

// "journal-ism", "did-n't".
bool is_heard_without_vowel(const Letters& word, std::size_t i) {
  if (word.stand(i - 1, "sm"))
    return word.ends(i + 1) || (word.at(i + 1) == 's' && word.ends(i + 2));
  return word.at(i) == 'n' && word.is_apostrophe(i + 1) && word.at(i + 2) == 't' &&
         word.is(i - 1, "ds");
}

bool begins_syllable(const Letters& word, std::size_t i) {
  if (!word.is_vowel(i)) return is_heard_without_vowel(word, i);
  return word.is_vowel(i - 1) ? is_apart(word, i) : !is_silent(word, i);
}

}  // namespace

std::uint32_t count_syllables(std::string_view word) {
  const Letters letters(word);
  std::uint32_t count = 0;
  for (std::size_t i = 0; i < letters.size(); ++i) count += begins_syllable(letters, i) ? 1 : 0;
  return std::max(count, std::uint32_t{1});
}

}  // namespace galley
