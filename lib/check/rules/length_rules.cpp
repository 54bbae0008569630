#include "check/rules/length_rules.h"

#include <galley/text.h>

#include <string>

namespace galley {
namespace {

std::string told(std::string_view what, std::uint64_t words, std::uint64_t most) {
  return "the " + std::string(what) + " has " + with_commas(words) + " words (at most " +
         with_commas(most) + ")";
}

// A word and the space or the stop behind it take two bytes at least; where words are written
// without spaces a letter takes three.
bool may_have_more_words(std::string_view text, std::uint64_t words) {
  return text.size() / 2 >= words;
}

std::uint64_t words_of(Proof& proof, std::string_view text) {
  return proof.words_in(proof.unwrapped(text));
}

// What people say is as long as they made it.
std::uint64_t quoted_words(Proof& proof, std::size_t paragraph) {
  std::uint64_t words = 0;
  for (const Span& quote : proof.quotes(paragraph))
    words += words_of(proof, proof.paragraphs()[paragraph].substr(quote.begin, quote.size()));
  return words;
}

}  // namespace

void find_long_paragraph(Proof& proof, Findings& findings) {
  const std::uint64_t most = findings.threshold();
  for (std::size_t i = 0; i < proof.paragraphs().size(); ++i) {
    const std::string_view paragraph = proof.paragraphs()[i];
    if (!may_have_more_words(paragraph, most)) continue;
    const std::uint64_t words = words_of(proof, paragraph);
    if (words <= most || words - quoted_words(proof, i) <= most) continue;
    findings.add(paragraph, told("paragraph", words, most));
  }
}

void find_long_sentence(Proof& proof, Findings& findings) {
  const std::uint64_t most = findings.threshold();
  for (std::size_t i = 0; i < proof.paragraphs().size(); ++i) {
    if (!may_have_more_words(proof.paragraphs()[i], most)) continue;
    for (const Span& span : proof.sentences(i)) {
      const std::string_view sentence = proof.paragraphs()[i].substr(span.begin, span.size());
      if (!may_have_more_words(sentence, most) || proof.is_quoted(i, sentence)) continue;
      const std::uint64_t words = words_of(proof, sentence);
      if (words > most) findings.add(sentence, told("sentence", words, most));
    }
  }
}

}  // namespace galley
