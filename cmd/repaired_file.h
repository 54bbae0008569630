// A file of plain text whose articles are repaired where they stand.
#pragma once

#include <galley/repairs.h>

#include <span>
#include <string>

#include "messages.h"

namespace galley {

// Each reads the file; false when it cannot be repaired, and why has been reported: it is not a
// file of plain UTF-8, or was changed since the repairs were found. They are in order, and count
// bytes from the file's start.

// Puts the repaired file in place of the file, whole or not at all. It keeps its permissions.
bool write_repaired(const std::string& path, std::span<const Repair> repairs, Trouble& trouble);

// Appends what would change, as diff -u writes it.
bool append_repaired_diff(const std::string& path, std::span<const Repair> repairs,
                          Trouble& trouble, std::string& out);

}  // namespace galley
