// Paragraphs that end in mid-sentence.
#pragma once

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

namespace galley {

// Which of an article's paragraphs were cut off: those that end with a mark that feeds put where
// they cut, and running text that ends with a word that is no name, where nearly all others end as
// sentences do. The paragraphs have no white space around them.
std::vector<std::size_t> find_cut_off(std::span<const std::string_view> paragraphs);

}  // namespace galley
