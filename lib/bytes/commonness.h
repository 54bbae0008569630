// How common a byte is in text.
#pragma once

namespace galley {

// How many of a million bytes are such a byte, as a power of two.
int commonness(char c);

}  // namespace galley
