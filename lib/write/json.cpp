#include <galley/json.h>

#include <algorithm>
#include <array>
#include <utility>

#include "text/lines.h"
#include "text/repair.h"
#include "text/utf8.h"
#include "write/json_spans.h"
#include "write/json_text.h"
#include "write/json_value.h"
#include "write/warnings.h"

namespace galley {
namespace {

void append_version(const Article&, const Source&, std::string& out) { out += '1'; }

void append_id(const Article&, const Source& source, std::string& out) {
  append_string(source.id, out);
}

void append_source(const Article&, const Source& source, std::string& out) {
  out += R"({"path":)";
  append_string(source.path, out);
  out += R"(,"offset":)";
  append_number(source.offset, out);
  out += R"(,"length":)";
  append_number(source.length, out);
  out += '}';
}

// The lines that are not blank, trimmed, with "\n" between them.
void append_header(const Article& article, const Source&, std::string& out) {
  const std::size_t begin = out.size();
  out += '"';
  for (const std::string_view block : article.header) {
    Lines lines(block);
    for (std::string_view line; lines.next(line);) {
      line = trim(line);
      if (line.empty()) continue;
      if (out.size() > begin + 1) out += "\\n";
      append_json_escaped(line, out);
    }
  }
  out += '"';
  null_if_empty(begin, out);
}

template <std::string_view Article::*part>
void append_part_of(const Article& article, const Source&, std::string& out) {
  append_part_or_null(article.*part, out);
}

template <std::vector<std::string_view> Article::*parts>
void append_parts_of(const Article& article, const Source&, std::string& out) {
  append_list(article.*parts, append_part, out);
}

void append_date_or_null(const std::optional<Date>& date, std::string& out) {
  if (!date) {
    out += "null";
    return;
  }
  out += '"';
  append_date(*date, out);
  out += '"';
}

template <std::optional<Date> Article::*date>
void append_date_of(const Article& article, const Source&, std::string& out) {
  append_date_or_null(article.*date, out);
}

void append_dateline(const Article& article, const Source&, std::string& out) {
  if (!article.dateline) {
    out += "null";
    return;
  }
  out += R"({"place":)";
  append_part_or_null(article.dateline->place, out);
  out += R"(,"agency":)";
  append_part_or_null(article.dateline->agency, out);
  out += R"(,"date":)";
  append_date_or_null(article.dateline->date, out);
  out += '}';
}

void append_furniture_item(const Furniture& furniture, std::string& out) {
  out += R"({"kind":)";
  append_string(name_of(furniture.kind), out);
  out += R"(,"text":)";
  append_part(furniture.text, out);
  out += '}';
}

void append_furniture(const Article& article, const Source&, std::string& out) {
  append_list(article.furniture, append_furniture_item, out);
}

void append_language(const Article& article, const Source&, std::string& out) {
  append_string_or_null(article.language, out);
}

void append_warning(Warning warning, std::string& out) { append_string(name_of(warning), out); }

void append_warnings(const Article& article, const Source& source, std::string& out) {
  append_list(all_warnings(article, source), append_warning, out);
}

void append_extra(const Article&, const Source& source, std::string& out) {
  const auto append_member = [](const auto& member, std::string& object) {
    append_string(member.first, object);
    object += ':';
    append_compact(member.second, object);
  };
  const std::size_t begin = out.size();
  append_list(source.extra, append_member, out);
  out[begin] = '{';
  out.back() = '}';
}

void append_spans(const Article& article, const Source&, std::string& out) {
  append_spans(article, out);
}

// A member of the record: its key as it is written, and what writes its value.
struct Member {
  std::string_view opening;
  void (*append_value)(const Article&, const Source&, std::string&);

  constexpr std::string_view key() const { return opening.substr(1, opening.size() - 3); }
};

constexpr Member members[] = {
    {R"("galley":)", append_version},
    {R"("id":)", append_id},
    {R"("source":)", append_source},
    {R"("header":)", append_header},
    {R"("kicker":)", append_part_of<&Article::kicker>},
    {R"("headline":)", append_part_of<&Article::headline>},
    {R"("standfirst":)", append_part_of<&Article::standfirst>},
    {R"("byline":)", append_part_of<&Article::byline>},
    {R"("authors":)", append_parts_of<&Article::authors>},
    {R"("agency":)", append_part_of<&Article::agency>},
    {R"("date":)", append_date_of<&Article::date>},
    {R"("updated":)", append_date_of<&Article::updated>},
    {R"("dateline":)", append_dateline},
    {R"("paragraphs":)", append_parts_of<&Article::paragraphs>},
    {R"("furniture":)", append_furniture},
    {R"("language":)", append_language},
    {R"("warnings":)", append_warnings},
    {R"("extra":)", append_extra},
    {R"("spans":)", append_spans},
};
constexpr std::size_t member_count = std::size(members);

constexpr std::array<std::string_view, member_count> keys = [] {
  std::array<std::string_view, member_count> all;
  for (std::size_t i = 0; i < member_count; ++i) all[i] = members[i].key();
  return all;
}();

bool is_wanted(const Member& member, const JsonOptions& options) {
  if (member.append_value == &append_extra) return options.extra;
  if (member.key() == "spans") return options.spans;
  return true;
}

// Calls append(member) for each member that the options ask for, and puts the object around them.
template <class Append>
void append_object(const JsonOptions& options, Append append, std::string& out) {
  char before = '{';
  const auto append_member = [&](const Member& member) {
    out += std::exchange(before, ',');
    out += member.opening;
    append(member);
  };
  for (const Member& member : members)
    if (options.keys.empty() && is_wanted(member, options)) append_member(member);
  for (const std::string_view key : options.keys) {
    const auto* const member = std::find_if(std::begin(members), std::end(members),
                                            [&](const Member& m) { return m.key() == key; });
    if (member != std::end(members)) append_member(*member);
  }
  if (before == '{') out += '{';
  out += '}';
}

std::string_view without_blanks_around(std::string_view json) {
  const std::size_t begin = std::min(json.find_first_not_of(" \t\r\n"), json.size());
  return json.substr(begin, json.find_last_not_of(" \t\r\n") + 1 - begin);
}

}  // namespace

std::span<const std::string_view> record_keys() { return keys; }

void append_json(const Article& article, const Source& source, const JsonOptions& options,
                 std::string& out) {
  const std::size_t begin = out.size();
  append_object(
      options, [&](const Member& member) { member.append_value(article, source, out); }, out);
  // What is not UTF-8 can only stand inside of strings, so that all is mended at once here.
  repair_from(begin, out);
}

void append_own_json(const Record& own, const JsonOptions& options, std::string& out) {
  const std::size_t begin = out.size();
  const std::string_view json = without_blanks_around(own.raw);
  if (options.keys.empty()) {
    out += json;
  } else {
    append_object(
        options, [&](const Member& member) { append_member_value(json, member.key(), out); }, out);
  }
  repair_from(begin, out);
}

}  // namespace galley
