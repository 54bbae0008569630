// The tag of a language (BCP 47), as people write it.
#pragma once

#include <string>

namespace galley {

// Gives the word in the usual case of tags: "de-DE", "zh-Hant". Throws UsageError for the option
// when it is no tag: a language of two or three letters, then subtags of two to eight letters or
// digits.
std::string read_language_tag(const std::string& option, const std::string& word);

}  // namespace galley
