#include "split/body_words.h"

#include <unicode/uchar.h>

#include "text/utf8.h"

namespace galley {
namespace {

// Words shorter than this are mostly function words.
constexpr int shortest_content_word = 4;
constexpr int stem_letters = 6;

std::uint32_t mix(std::uint32_t hash, char32_t c) {
  hash = (hash ^ static_cast<std::uint32_t>(c)) * 0x9E3779B1u;
  return hash ^ (hash >> 15);
}

char32_t fold_letter(char32_t c) {
  if (c < 0x80) return c - 'A' < 26 ? c | 0x20 : c;
  return static_cast<char32_t>(u_foldCase(static_cast<UChar32>(c), U_FOLD_CASE_DEFAULT));
}

// Calls visit(hash) for each content word; in unspaced scripts for each pair of neighbours.
template <class Visit>
void for_each_stem(std::string_view text, Visit visit) {
  int letters = 0;
  std::uint32_t hash = 0;
  char32_t previous = 0;
  const auto end_word = [&] {
    if (letters >= shortest_content_word) visit(hash);
    letters = 0;
    hash = 0;
  };
  for (std::size_t at = 0; at < text.size();) {
    const auto byte = static_cast<unsigned char>(text[at]);
    if (is_ascii_letter(byte)) {
      if (letters++ < stem_letters) hash = mix(hash, byte | 0x20u);
      ++at;
      continue;
    }
    const CodePoint next = decode(text, at);
    at += next.length;
    if (!is_letter(next.value)) {
      end_word();
      previous = 0;
    } else if (is_unspaced(next.value)) {
      end_word();
      if (previous != 0) visit(mix(mix(0, previous), next.value));
      previous = next.value;
    } else if (letters++ < stem_letters) {
      hash = mix(hash, fold_letter(next.value));
    }
  }
  end_word();
}

}  // namespace

void BodyWords::add(std::string_view text) {
  for_each_stem(text, [this](std::uint32_t hash) { stems_.set(hash % stems_.size()); });
}

SharedWords BodyWords::compare(std::string_view line) const {
  SharedWords words;
  for_each_stem(line, [&](std::uint32_t hash) {
    ++words.content;
    words.shared += stems_.test(hash % stems_.size());
  });
  return words;
}

}  // namespace galley
