// Which language an article is written in: told by the script of its letters, by the commonest
// words of languages, and by letters that few alphabets have.
//
// A table of words decides, not a model: an English article is told after some twenty words, one
// look-up each. Libraries that compare letter n-grams (CLD2, libexttextcat) read more of the text
// and take longer for it than all the rest of the split takes.
#pragma once

#include <span>
#include <string_view>

namespace galley {

// The tag (BCP 47) of the language of an article's own text; empty when unsure. The headline
// counts where there is hardly any other text. A script is in the tag where CLDR's likely subtags
// would expect another one: "sr-Latn", but "sr" for Cyrillic letters. The tag lasts for ever.
std::string_view language_of(std::span<const std::string_view> paragraphs,
                             std::string_view headline);

}  // namespace galley
