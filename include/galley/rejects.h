// Rejected records as JSON Lines, for people to look at and for galley to read anew.
#pragma once

#include <galley/stream.h>

#include <string>

namespace galley {

// Appends what was not read, a record or the rest of a source, as one JSON object and a line feed:
// its "source" ("path", "offset", "length"), the "line" that it begins in or null, the "format"
// that it was read as, of a record, the "code" and "message" that tell why, and the record's
// "bytes": a string, or in "base64" (RFC 4648) where they are not UTF-8, or null where they were
// not kept. docs/input.md describes it.
void append_reject(const Incident& incident, std::string& out);

}  // namespace galley
