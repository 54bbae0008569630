#include "check/rules/body_rules.h"

#include <galley/text.h>

#include <algorithm>
#include <string>
#include <vector>

#include "check/rules/boilerplate.h"
#include "check/rules/embargo.h"
#include "text/cut_off.h"
#include "text/ending.h"
#include "text/lines.h"
#include "text/text_hash.h"

namespace galley {
namespace {

// Bytes. A line to the desk is no longer, nor is what a page puts between paragraphs.
constexpr std::size_t longest_desk_line = 200;
constexpr std::size_t longest_boilerplate = 400;
constexpr std::size_t longest_quotation_mark = 3;

void check_for_embargo(std::string_view line, Proof& proof, Findings& findings) {
  if (line.size() <= longest_desk_line && is_embargo_line(proof.folded(line)))
    findings.add(line, "the article is held back until later");
}

// Without a blank line below it, an embargo is the first line of a paragraph.
std::string_view first_line(std::string_view paragraph) {
  std::string_view line;
  Lines(paragraph).next(line);
  return line;
}

// Whether a paragraph is among the first or the last ones.
bool is_at_an_end(std::size_t paragraph, std::size_t count) {
  constexpr std::size_t near = 2;
  return paragraph < near || paragraph + near >= count;
}

// A paragraph and what it says, whatever its line breaks are.
struct Signed {
  std::uint64_t hash;
  std::size_t paragraph;

  friend bool operator==(const Signed& a, const Signed& b) { return a.hash == b.hash; }
  friend auto operator<=>(const Signed&, const Signed&) = default;
};

// Those that are long enough to be no refrain, sorted: what says the same stands together.
std::vector<Signed> sign_paragraphs(Proof& proof) {
  constexpr std::size_t shortest = 40;  // bytes
  std::vector<Signed> all;
  for (std::size_t i = 0; i < proof.paragraphs().size(); ++i) {
    if (proof.paragraphs()[i].size() < shortest) continue;
    const std::string_view text = proof.unwrapped(proof.paragraphs()[i]);
    all.push_back({text_hash(text), i});
  }
  std::sort(all.begin(), all.end());
  return all;
}

}  // namespace

void find_embargo_line(Proof& proof, Findings& findings) {
  const Article& article = proof.article();
  for (const std::string_view line : article.header) check_for_embargo(line, proof, findings);
  for (const Furniture& part : article.furniture) check_for_embargo(part.text, proof, findings);
  const auto& paragraphs = article.paragraphs;
  for (std::size_t i = 0; i < paragraphs.size(); ++i)
    if (is_at_an_end(i, paragraphs.size()))
      check_for_embargo(first_line(paragraphs[i]), proof, findings);
}

// One sentence alone may stand for the headline: something is there to be read.
void find_empty_body(Proof& proof, Findings& findings) {
  const bool has_sentence = ending_of(proof.article().headline) != Ending::open;
  if (proof.paragraphs().empty() && !has_sentence) findings.add("the article has no paragraphs");
}

void find_text_cut_off(Proof& proof, Findings& findings) {
  for (const std::size_t i : find_cut_off(proof.paragraphs())) {
    const std::string_view paragraph = proof.paragraphs()[i];
    findings.add(paragraph.substr(paragraph.size()), "the paragraph ends in mid-sentence");
  }
}

void find_duplicate_paragraph(Proof& proof, Findings& findings) {
  constexpr std::uint64_t fewest_words = 12;
  const std::vector<Signed> all = sign_paragraphs(proof);
  for (auto first = all.begin(); first != all.end();) {
    const auto end = std::find_if(first, all.end(), [&](const Signed& it) { return it != *first; });
    const std::string_view text = proof.paragraphs()[first->paragraph];
    if (end - first > 1 && proof.words_in(proof.unwrapped(text)) >= fewest_words)
      for (auto again = first + 1; again != end; ++again)
        findings.add(
            proof.paragraphs()[again->paragraph],
            "the paragraph says the same as paragraph " + with_commas(first->paragraph + 1));
    first = end;
  }
}

void find_boilerplate_left(Proof& proof, Findings& findings) {
  for (std::size_t i = 0; i < proof.paragraphs().size(); ++i) {
    const std::string_view paragraph = proof.paragraphs()[i];
    if (paragraph.size() > longest_boilerplate || !is_boilerplate(proof.folded(paragraph)))
      continue;
    if (!proof.is_quoted(i, paragraph.substr(0, longest_quotation_mark + 1)))
      findings.add(paragraph, "the paragraph is not of the article but of the page around it");
  }
}

}  // namespace galley
