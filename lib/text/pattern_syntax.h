// The syntax of patterns: RE2's, and what people write who know others.
#pragma once

#include <galley/query.h>

#include <string>
#include <string_view>

namespace galley {

// The pattern in RE2's syntax of 2022: (?<name>…) is written (?P<name>…).
std::string to_re2(std::string_view pattern);

// Whether no letter of the pattern that stands for itself is a capital.
bool has_no_capitals(std::string_view pattern);

// Whether something in the pattern may look at what stands beside a match: ^ $ \b \B \A \z.
bool looks_around(std::string_view pattern);

// Where a pattern was written, which decides what can be written instead.
enum class PatternHome { query, rule };

// Throws BadPattern for what RE2 takes for something else than those mean who know grep: \< and \>.
void refuse_misread(std::string_view pattern, PatternHome home = PatternHome::query);

// Makes the error of what RE2 says: `error`, of the part `argument` of the pattern.
BadPattern bad_pattern(std::string_view pattern, std::string_view error, std::string_view argument,
                       PatternHome home = PatternHome::query);

}  // namespace galley
