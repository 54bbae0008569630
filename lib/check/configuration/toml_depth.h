// How deep tables and lists stand in one another in a TOML document.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace galley {

// The byte at which more brackets are open, or more names joined by dots, than anybody writes: some
// thousands would overflow the stack of whoever reads or frees them. The text may be none of TOML.
std::optional<std::size_t> find_too_deep(std::string_view text);

}  // namespace galley
