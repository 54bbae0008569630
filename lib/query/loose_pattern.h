// Regular expressions for text that loosen() gives.
#pragma once

#include <string>
#include <string_view>

namespace galley {

// The pattern, in RE2's syntax, with its characters as loose text has them, so that it matches
// there what it matched in the text as written. What it says in ASCII stays, escapes such as
// \x{2019} too, which then match nothing; but a tab becomes a space. What becomes of other
// characters is never taken for syntax:
//
//   a dash becomes \-, which begins no range in a class, and an ellipsis \.\.\.
//   `…+` repeats the whole ellipsis; `(soft hyphen)?` repeats nothing, not the letter before it
//   what vanishes stays in a class: a class must not become empty, and it matches nothing there
//   between \Q and \E nothing is escaped
//
// A range whose ends lose their accents goes from letter to letter: [à-ÿ] becomes [a-y]. What RE2
// refuses, such as bytes that are not UTF-8, stays for it to tell.
std::string loosen_pattern(std::string_view pattern);

}  // namespace galley
