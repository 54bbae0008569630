#include <galley/json.h>
#include <galley/names.h>

#include <algorithm>
#include <array>

#include "text/repair.h"
#include "text/warnings.h"
#include "write/json/json_source.h"
#include "write/json/json_spans.h"
#include "write/json/json_text.h"
#include "write/json/json_writer.h"

namespace galley {
namespace {

void write_version(const Article&, const Source&, JsonWriter& out) { out.json('1'); }

void write_id(const Article&, const Source& source, JsonWriter& out) { out.string(source.id); }

void write_source_of(const Article&, const Source& source, JsonWriter& out) {
  write_source(source, out);
}

void write_header(const Article& article, const Source&, JsonWriter& out) {
  out.lines_or_null(article.header);
}

template <std::string_view Article::*part>
void write_part_of(const Article& article, const Source&, JsonWriter& out) {
  out.part_or_null(article.*part);
}

template <std::vector<std::string_view> Article::*parts>
void write_parts_of(const Article& article, const Source&, JsonWriter& out) {
  out.list(article.*parts, [&](std::string_view part) { out.part(part); });
}

template <std::optional<Date> Article::*date>
void write_date_of(const Article& article, const Source&, JsonWriter& out) {
  out.date_or_null(article.*date);
}

void write_dateline(const Article& article, const Source&, JsonWriter& out) {
  if (!article.dateline) return out.null();
  out.json(R"({"place":)");
  out.part_or_null(article.dateline->place);
  out.json(R"(,"agency":)");
  out.part_or_null(article.dateline->agency);
  out.json(R"(,"date":)");
  out.date_or_null(article.dateline->date);
  out.json('}');
}

// How an item of furniture begins, in the order of FurnitureKind; the words are those of name_of().
constexpr JsonPiece furniture_openings[] = {
    R"({"kind":"navigation","text":)", R"({"kind":"wire","text":)",
    R"({"kind":"date","text":)",       R"({"kind":"byline","text":)",
    R"({"kind":"share","text":)",      R"({"kind":"caption","text":)",
    R"({"kind":"related","text":)",    R"({"kind":"signoff","text":)",
    R"({"kind":"copyright","text":)",  R"({"kind":"other","text":)",
};
static_assert(std::size(furniture_openings) == static_cast<std::size_t>(FurnitureKind::other) + 1);

void write_furniture(const Article& article, const Source&, JsonWriter& out) {
  out.list(article.furniture, [&](const Furniture& furniture) {
    out.json(furniture_openings[static_cast<std::size_t>(furniture.kind)]);
    out.part(furniture.text);
    out.json('}');
  });
}

void write_language(const Article& article, const Source&, JsonWriter& out) {
  out.string_or_null(article.language);
}

void write_warnings(const Article& article, const Source& source, JsonWriter& out) {
  const auto write = [&](Warning warning) { out.string(name_of(warning)); };
  if (source.repaired || source.encoding_guessed)
    out.list(all_warnings(article, source), write);
  else
    out.list(article.warnings, write);
}

void write_extra(const Article&, const Source& source, JsonWriter& out) {
  out.json('{');
  for (const auto& [key, value] : source.extra) {
    out.string(key);
    out.json(':');
    write_compact(value, out);
    out.json(',');
  }
  out.close('}');
}

void write_spans_of(const Article& article, const Source&, JsonWriter& out) {
  write_spans(article, out);
}

// A member of the record: its key as it is written, and what writes its value.
struct Member {
  JsonPiece opening;
  void (*write_value)(const Article&, const Source&, JsonWriter&);

  constexpr std::string_view key() const {
    return opening.text().substr(1, opening.text().size() - 3);
  }
};

constexpr Member members[] = {
    {R"("galley":)", write_version},
    {R"("id":)", write_id},
    {R"("source":)", write_source_of},
    {R"("header":)", write_header},
    {R"("kicker":)", write_part_of<&Article::kicker>},
    {R"("headline":)", write_part_of<&Article::headline>},
    {R"("standfirst":)", write_part_of<&Article::standfirst>},
    {R"("byline":)", write_part_of<&Article::byline>},
    {R"("authors":)", write_parts_of<&Article::authors>},
    {R"("agency":)", write_part_of<&Article::agency>},
    {R"("date":)", write_date_of<&Article::date>},
    {R"("updated":)", write_date_of<&Article::updated>},
    {R"("dateline":)", write_dateline},
    {R"("paragraphs":)", write_parts_of<&Article::paragraphs>},
    {R"("furniture":)", write_furniture},
    {R"("language":)", write_language},
    {R"("warnings":)", write_warnings},
    {R"("extra":)", write_extra},
    {R"("spans":)", write_spans_of},
};
constexpr std::size_t member_count = std::size(members);

constexpr std::array<std::string_view, member_count> keys = [] {
  std::array<std::string_view, member_count> all;
  for (std::size_t i = 0; i < member_count; ++i) all[i] = members[i].key();
  return all;
}();

bool is_wanted(const Member& member, const JsonOptions& options) {
  if (member.write_value == write_extra) return options.extra;
  if (member.write_value == write_spans_of) return options.spans;
  return true;
}

// Writes an object of the members that the options ask for; write_value(member) writes a value.
template <class WriteValue>
void write_object(const JsonOptions& options, WriteValue write_value, JsonWriter& out) {
  const auto write_member = [&](const Member& member) {
    out.json(member.opening);
    write_value(member);
    out.json(',');
  };
  out.json('{');
  if (options.keys.empty()) {
    for (const Member& member : members)
      if (is_wanted(member, options)) write_member(member);
  }
  for (const std::string_view key : options.keys) {
    const auto* const member = std::find_if(std::begin(members), std::end(members),
                                            [&](const Member& m) { return m.key() == key; });
    if (member != std::end(members)) write_member(*member);
  }
  out.close('}');
}

std::string_view without_blanks_around(std::string_view json) {
  const std::size_t begin = std::min(json.find_first_not_of(" \t\r\n"), json.size());
  return json.substr(begin, json.find_last_not_of(" \t\r\n") + 1 - begin);
}

bool is_surely_utf8(const Article& article, const Source& source) {
  return article.text_is_utf8 && is_utf8(article.language) && is_utf8(source.id) &&
         is_utf8(source.path) && source.extra.empty();
}

}  // namespace

std::span<const std::string_view> record_keys() { return keys; }

void append_json(const Article& article, const Source& source, const JsonOptions& options,
                 std::string& out) {
  const std::size_t begin = out.size();
  {
    JsonWriter writer(out);
    const auto write_value = [&](const Member& member) {
      member.write_value(article, source, writer);
    };
    write_object(options, write_value, writer);
  }
  // What is not UTF-8 can only stand inside of strings, so that all is mended at once here.
  if (!is_surely_utf8(article, source)) repair_from(begin, out);
}

void append_own_json(const Record& own, const JsonOptions& options, std::string& out) {
  const std::size_t begin = out.size();
  const std::string_view json = without_blanks_around(own.raw);
  if (options.keys.empty() && json.find('\n') == json.npos) {
    out += json;
  } else if (options.keys.empty()) {
    JsonWriter writer(out);
    write_compact(json, writer);
  } else {
    JsonWriter writer(out);
    const auto write_value = [&](const Member& member) {
      writer.json_text(member_value(json, member.key()));
    };
    write_object(options, write_value, writer);
  }
  repair_from(begin, out);
}

}  // namespace galley
