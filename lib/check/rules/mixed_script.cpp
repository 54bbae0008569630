#include "check/rules/mixed_script.h"

#include <array>
#include <string>
#include <string_view>

#include "check/rules/look_alikes.h"
#include "check/rules/signs.h"
#include "text/script.h"

namespace galley {
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
  if (repaired.empty() || is_ending(word.text, mixture) || proof.is_allowed(word.text)) return;
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
