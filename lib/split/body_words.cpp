#include "split/body_words.h"

#include <algorithm>
#include <bit>

#include "bytes/eight_bytes.h"
#include "bytes/letter_masks.h"
#include "text/fold.h"
#include "text/utf8.h"

namespace galley {
namespace {

// Words shorter than this are mostly function words.
constexpr std::size_t shortest_content_word = 4;
constexpr std::size_t stem_letters = 6;

// A stem of ASCII letters is their bytes in a row; other letters overlap.
class Stem {
 public:
  void add(char32_t letter) {
    if (letters_++ < stem_letters) bits_ ^= std::uint64_t{letter} << (8 * (letters_ - 1));
  }
  bool is_content() const { return letters_ >= shortest_content_word; }
  std::uint64_t bits() const { return bits_; }

 private:
  std::uint64_t bits_ = 0;
  std::size_t letters_ = 0;
};

// The stem of a word of ASCII letters; eight bytes may be read, whatever they are.
std::uint64_t ascii_stem(const char* word, std::size_t letters) {
  return first_bytes(small_letters(eight_bytes(word)), std::min(letters, stem_letters));
}

// Text in any script: the words in it, and of unspaced scripts each pair of neighbours.
template <class Visit>
void read_any_words(std::string_view text, Visit visit) {
  Stem stem;
  char32_t previous = 0;
  const auto end_word = [&] {
    if (stem.is_content()) visit(stem.bits());
    stem = {};
  };
  for (std::size_t at = 0; at < text.size();) {
    const auto byte = static_cast<unsigned char>(text[at]);
    if (is_ascii_letter(byte)) {
      stem.add(byte | 0x20u);
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
      if (previous != 0) visit(std::uint64_t{previous} << 32 | next.value);
      previous = next.value;
    } else {
      stem.add(fold_case(next.value));
    }
  }
  end_word();
}

// The length of the run of letters and bytes beyond ASCII that `text` begins with.
std::size_t run_length(std::string_view text) {
  const auto goes_on = [](char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x80 || is_ascii_letter(byte);
  };
  return static_cast<std::size_t>(std::find_if_not(text.begin(), text.end(), goes_on) -
                                  text.begin());
}

// Reads the words in the first 64 bytes, of which one that is cut off by their end is left; the
// number of bytes read. Eight further bytes must be there.
template <class Visit>
std::size_t read_block(std::string_view text, Visit visit) {
  const LetterMasks masks = letter_masks(text.data());
  std::uint64_t words = masks.letter | masks.high;
  const auto cut = static_cast<std::size_t>(std::countl_one(words));
  if (cut == letter_masks_bytes) {
    const std::size_t length = run_length(text);
    read_any_words(text.substr(0, length), visit);
    return length;
  }
  words &= ~std::uint64_t{0} >> cut;
  // Runs of less than four bytes hold neither a content word nor a pair of signs.
  std::uint64_t begins = words & ~(words << 1) & words >> 1 & words >> 2 & words >> 3;
  for (; begins != 0; begins &= begins - 1) {
    const auto at = static_cast<unsigned>(std::countr_zero(begins));
    const auto length = static_cast<unsigned>(std::countr_one(words >> at));
    const bool ascii =
        masks.high == 0 || static_cast<unsigned>(std::countr_zero(masks.high >> at)) >= length;
    if (ascii)
      visit(ascii_stem(text.data() + at, length));
    else
      read_any_words(text.substr(at, length), visit);
  }
  return letter_masks_bytes - cut;
}

// Calls visit(stem) for each content word.
template <class Visit>
void for_each_stem(std::string_view text, Visit visit) {
  constexpr std::size_t block_and_further = letter_masks_bytes + 8;
  while (text.size() >= block_and_further) text.remove_prefix(read_block(text, visit));
  // The rest, with bytes behind it that may be read.
  std::array<char, 2 * block_and_further> rest{};
  std::copy(text.begin(), text.end(), rest.begin());
  for (std::size_t at = 0; at < text.size();)
    at += read_block({rest.data() + at, text.size() - at}, visit);
}

std::size_t place_of(std::uint64_t stem) { return scattered(stem) >> (64 - 16); }

}  // namespace

void BodyWords::add(std::string_view text) {
  for_each_stem(text, [this](std::uint64_t stem) { stems_[place_of(stem)] = true; });
}

SharedWords BodyWords::compare(std::string_view line) const {
  SharedWords words;
  for_each_stem(line, [&](std::uint64_t stem) {
    ++words.content;
    words.shared += stems_[place_of(stem)];
  });
  return words;
}

}  // namespace galley
