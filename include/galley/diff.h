// Repairs as a patch.
#pragma once

#include <galley/repairs.h>

#include <span>
#include <string>
#include <string_view>

namespace galley {

// Appends the repairs of a file as patch(1) reads them (the unified format of diff), with three
// lines around each.
void append_diff(std::string_view path, std::string_view content, std::span<const Repair> repairs,
                 std::string& out);

}  // namespace galley
