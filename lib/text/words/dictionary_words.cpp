#include "text/words/dictionary_words.h"

#include <unicode/ustring.h>

#include <cstdint>

#include "text/utf8.h"

namespace galley {

void DictionaryWords::take(std::string_view text) {
  UErrorCode status = U_ZERO_ERROR;
  // ICU's rules of no language part words at colons, which UAX #29 does not; those of Swedish are
  // UAX #29's.
  if (words_ == nullptr) words_ = ubrk_open(UBRK_WORD, "sv", nullptr, 0, &status);
  units_.resize(text.size() + 1);
  std::int32_t size = 0;
  u_strFromUTF8WithSub(units_.data(), static_cast<std::int32_t>(units_.size()), &size, text.data(),
                       static_cast<std::int32_t>(text.size()),
                       static_cast<UChar32>(replacement_character), nullptr, &status);
  ubrk_setText(words_, units_.data(), size, &status);
}

void DictionaryWords::find(std::string_view text, std::vector<Word>& words) {
  take(text);
  std::size_t begin = 0;
  std::size_t end = 0;
  std::int32_t unit = ubrk_first(words_);
  for (std::int32_t next = ubrk_next(words_); next != UBRK_DONE; next = ubrk_next(words_)) {
    end += static_cast<std::size_t>(u_countChar32(units_.data() + unit, next - unit));
    unit = next;
    if (ubrk_getRuleStatus(words_) >= UBRK_WORD_NONE_LIMIT) words.push_back({begin, end});
    begin = end;
  }
}

}  // namespace galley
