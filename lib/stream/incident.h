// Makes an Incident of what went wrong.
#pragma once

#include <galley/stream.h>

#include <string>

namespace galley {

// The system's words for an errno.
std::string message_of(int error);

Incident unopened(const std::string& path, std::string message);
Incident cut_short(const std::string& path, const ReadFailure& failure);
// Without the record's bytes.
Incident rejected(const std::string& path, const Rejection& rejection);

}  // namespace galley
