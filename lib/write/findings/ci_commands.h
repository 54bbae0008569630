// Text that systems for continuous integration would take for a command in what a job prints.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace galley {

// GitHub's runner obeys "##[…]" wherever it stands in a line, Azure Pipelines "##vso[…]", TeamCity
// "##teamcity[…]". In what `out` holds from `begin` on, `hash` takes the place of the first '#' of
// each: what stands for that in the format.
void break_ci_commands(std::size_t begin, std::string_view hash, std::string& out);

// Whether a line that begins with this is a command of GitHub's, which is "::" behind white space.
bool begins_ci_command(std::string_view text);

// For JSON that was appended from `begin` on: breaks commands as above, and makes it UTF-8. Its
// strings keep their values but for bytes that were none.
void finish_json(std::size_t begin, std::string& out);

}  // namespace galley
