// The words of scripts that are written without spaces between them, from ICU's dictionaries.
#pragma once

#include <unicode/ubrk.h>

#include <cstddef>
#include <string_view>
#include <vector>

namespace galley {

// The characters [begin, end) of a paragraph.
struct Word {
  std::size_t begin = 0;
  std::size_t end = 0;
};

// One per thread: it keeps ICU's iterator and its storage.
class DictionaryWords {
 public:
  DictionaryWords() = default;
  ~DictionaryWords() { ubrk_close(words_); }
  DictionaryWords(const DictionaryWords&) = delete;
  DictionaryWords& operator=(const DictionaryWords&) = delete;

  // Adds the words of a paragraph (UTF-8).
  void find(std::string_view text, std::vector<Word>& words);

 private:
  void take(std::string_view text);

  UBreakIterator* words_ = nullptr;
  std::vector<char16_t> units_;  // the paragraph in UTF-16, and a 0
};

}  // namespace galley
