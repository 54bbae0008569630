// Makes text that a JSON parser accepts of text that is nearly that.
#pragma once

#include <string>
#include <string_view>

namespace galley {

// Replaces `out` with the text, in which each sequence of bytes that is not UTF-8 is U+FFFD.
void repair_utf8(std::string_view text, std::string& out);

// Overwrites each \u escape of a surrogate that has no partner with \ufffd.
void repair_surrogates(std::string& json);

}  // namespace galley
