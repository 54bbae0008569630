// How strange characters are beside each other: the less, the likelier it is that someone wrote
// them so.
#pragma once

#include <string_view>

namespace galley {

// The logarithm of how rare the text is, of whatever language and script, roughly: 4 for a common
// letter beyond ASCII, more for signs and for what seldom meets. `before` and `after` are the
// characters around it. Those of ASCII count only for what stands beside them.
float strangeness(std::string_view text, char32_t before, char32_t after);

}  // namespace galley
