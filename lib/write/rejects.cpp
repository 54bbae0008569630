#include <galley/rejects.h>

#include "text/base64.h"
#include "text/repair.h"
#include "write/json/json_writer.h"

namespace galley {
namespace {

void write_source(const Incident& incident, JsonWriter& out) {
  out.json(R"({"source":{"path":)");
  out.string(incident.path);
  out.json(R"(,"offset":)");
  out.number(incident.offset);
  out.json(R"(,"length":)");
  if (incident.kind == Incident::Kind::rejected)
    out.number(incident.length);
  else
    out.null();
  out.json(R"(},"line":)");
  out.number_or_null(incident.line);
}

void write_bytes(std::string_view raw, JsonWriter& out) {
  if (raw.empty()) {
    out.json(R"("bytes":null)");
  } else if (is_utf8(raw)) {
    out.json(R"("bytes":)");
    out.string(raw);
  } else {
    std::string text;
    append_base64(raw, text);
    out.json(R"("base64":)");
    out.string(text);
  }
}

}  // namespace

void append_reject(const Incident& incident, std::string& out) {
  const std::size_t begin = out.size();
  {
    JsonWriter writer(out);
    write_source(incident, writer);
    writer.json(R"(,"format":)");
    if (incident.kind == Incident::Kind::rejected)
      writer.string(name_of(incident.format));
    else
      writer.null();
    writer.json(R"(,"code":)");
    writer.string(incident.code);
    writer.json(R"(,"message":)");
    writer.string(incident.message);
    writer.json(',');
    write_bytes(incident.raw, writer);
    writer.json("}\n");
  }
  repair_from(begin, out);
}

}  // namespace galley
