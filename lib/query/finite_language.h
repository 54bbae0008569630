// Patterns that match a few texts and nothing else: "minist(er|ry)".
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace galley {

// Those texts, each once, when the pattern is made of signs that stand for themselves, groups,
// alternatives, "?" and classes of single signs, and they are no more than `most`.
std::optional<std::vector<std::string>> finite_language(std::string_view pattern,
                                                        std::size_t most = 64);

}  // namespace galley
