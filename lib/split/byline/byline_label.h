// The label of a byline: the by-word or noun that introduces its names.
#pragma once

#include <cstddef>
#include <optional>

#include "split/byline/byline.h"
#include "split/byline/byline_tokens.h"

namespace galley {

// Tokens [begin, names) are the label; the names begin after it.
struct FoundByLabel {
  std::size_t begin;
  std::size_t names;
  BylineLabel kind;
  bool weak = false;  // the by-word is also a common word: nothing but names may follow
};

// The label that begins at the token `begin`: lead words and a by-word, or a noun and a colon.
std::optional<FoundByLabel> label_at(const ByTokens& tokens, std::size_t begin, BylineLabel kind);

// The label of a line: at its start, after a date or divider, or after "Posted in Politics".
std::optional<FoundByLabel> find_label(const ByTokens& tokens);

// Whether but for dates the line ends with its label.
bool nothing_follows(const ByTokens& tokens, const FoundByLabel& label);

// Whether the token at `i` is a colon.
bool colon_at(const ByTokens& tokens, std::size_t i);

}  // namespace galley
