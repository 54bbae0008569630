// Where an article came from, as records say it.
#pragma once

#include <galley/source.h>

#include "write/json/json_writer.h"

namespace galley {

// Writes the object {"path", "offset", "length"}.
inline void write_source(const Source& source, JsonWriter& out) {
  out.json(R"({"path":)");
  out.string(source.path);
  out.json(R"(,"offset":)");
  out.number(source.offset);
  out.json(R"(,"length":)");
  out.number(source.length);
  out.json('}');
}

}  // namespace galley
