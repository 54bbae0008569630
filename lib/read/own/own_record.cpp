#include <galley/json.h>
#include <galley/names.h>
#include <simdjson.h>

#include "text/lines.h"
#include "text/repair.h"

namespace galley {
namespace {

namespace ondemand = simdjson::ondemand;
using Value = ondemand::value;

// Each reads a value, or leaves what it fills as it is where the value has another type.

void read(Value value, std::string_view& string) {
  std::string_view found;
  if (value.get_string().get(found) == simdjson::SUCCESS) string = found;
}

void read(Value value, std::uint64_t& number) {
  std::uint64_t found = 0;
  if (value.get_uint64().get(found) == simdjson::SUCCESS) number = found;
}

void read(Value value, std::optional<Date>& date) {
  std::string_view text;
  read(value, text);
  date = read_date(text);
}

template <class Visit>
void for_each_element(Value value, Visit visit) {
  ondemand::array array;
  if (value.get_array().get(array) != simdjson::SUCCESS) return;
  for (auto element : array) {
    Value found;
    if (element.get(found) != simdjson::SUCCESS) return;
    visit(found);
  }
}

template <class Visit>
void for_each_member(ondemand::object object, Visit visit) {
  for (auto member : object) {
    std::string_view key;
    Value value;
    if (member.unescaped_key().get(key) != simdjson::SUCCESS) return;
    if (member.value().get(value) != simdjson::SUCCESS) return;
    visit(key, value);
  }
}

template <class Visit>
void for_each_member(Value value, Visit visit) {
  ondemand::object object;
  if (value.get_object().get(object) == simdjson::SUCCESS) for_each_member(object, visit);
}

void read(Value value, std::vector<std::string_view>& strings) {
  for_each_element(value, [&](Value element) {
    std::string_view string;
    if (element.get_string().get(string) == simdjson::SUCCESS) strings.push_back(string);
  });
}

void read_lines(Value value, std::vector<std::string_view>& strings) {
  std::string_view text;
  read(value, text);
  Lines lines(text);
  for (std::string_view line; lines.next(line);) strings.push_back(line);
}

void read(Value value, std::optional<Dateline>& dateline) {
  for_each_member(value, [&](std::string_view key, Value part) {
    if (!dateline) dateline.emplace();
    if (key == "place") read(part, dateline->place);
    if (key == "agency") read(part, dateline->agency);
    if (key == "date") read(part, dateline->date);
  });
}

void read(Value value, std::vector<Furniture>& furniture) {
  for_each_element(value, [&](Value element) {
    std::string_view kind;
    std::string_view text;
    for_each_member(element, [&](std::string_view key, Value part) {
      if (key == "kind") read(part, kind);
      if (key == "text") read(part, text);
    });
    furniture.push_back({furniture_kind_named(kind).value_or(FurnitureKind::other), text});
  });
}

void read(Value value, std::vector<Warning>& warnings) {
  for_each_element(value, [&](Value element) {
    std::string_view name;
    read(element, name);
    if (const auto warning = warning_named(name)) warnings.push_back(*warning);
  });
}

void read_source(Value value, Source& source) {
  for_each_member(value, [&](std::string_view key, Value part) {
    if (key == "path") read(part, source.path);
    if (key == "offset") read(part, source.offset);
    if (key == "length") read(part, source.length);
  });
}

// The JSON text of a value as it stands.
std::string_view text_of(Value value) {
  ondemand::array array;
  ondemand::object object;
  std::string_view json;
  if (value.get_array().get(array) == simdjson::SUCCESS) {
    if (array.raw_json().get(json) != simdjson::SUCCESS) return {};
  } else if (value.get_object().get(object) == simdjson::SUCCESS) {
    if (object.raw_json().get(json) != simdjson::SUCCESS) return {};
  } else {
    json = value.raw_json_token();
    while (!json.empty() && json.back() <= ' ') json.remove_suffix(1);
  }
  return json;
}

void read_extra(Value value, Source& source) {
  for_each_member(value, [&](std::string_view key, Value kept) {
    source.extra.emplace_back(key, text_of(kept));
  });
}

// In the order of the record, so that simdjson goes through it once.
void read_member(std::string_view key, Value value, Article& article, Source& source) {
  if (key == "id")
    read(value, source.id);
  else if (key == "source")
    read_source(value, source);
  else if (key == "header")
    read_lines(value, article.header);
  else if (key == "kicker")
    read(value, article.kicker);
  else if (key == "headline")
    read(value, article.headline);
  else if (key == "standfirst")
    read(value, article.standfirst);
  else if (key == "byline")
    read(value, article.byline);
  else if (key == "authors")
    read(value, article.authors);
  else if (key == "agency")
    read(value, article.agency);
  else if (key == "date")
    read(value, article.date);
  else if (key == "updated")
    read(value, article.updated);
  else if (key == "dateline")
    read(value, article.dateline);
  else if (key == "paragraphs")
    read(value, article.paragraphs);
  else if (key == "furniture")
    read(value, article.furniture);
  else if (key == "language")
    read(value, article.language);
  else if (key == "warnings")
    read(value, article.warnings);
  else if (key == "extra")
    read_extra(value, source);
}

}  // namespace

struct RecordParser::State {
  ondemand::parser parser;
  std::string json;  // the record and simdjson's padding, which views of numbers and extra live in
  Article article;
  Source source;
};

RecordParser::RecordParser() : state_(std::make_unique<State>()) {}
RecordParser::~RecordParser() = default;
RecordParser::RecordParser(RecordParser&&) noexcept = default;
RecordParser& RecordParser::operator=(RecordParser&&) noexcept = default;

const Article& RecordParser::parse(std::string_view json) {
  State& s = *state_;
  s.article = {};
  s.source = {};
  s.json.assign(json);
  repair_from(0, s.json);
  const std::size_t length = s.json.size();
  s.json.append(simdjson::SIMDJSON_PADDING, ' ');
  ondemand::document document;
  ondemand::object record;
  const bool good =
      s.parser.iterate(s.json.data(), length, s.json.size()).get(document) == simdjson::SUCCESS &&
      document.get_object().get(record) == simdjson::SUCCESS;
  if (good)
    for_each_member(record, [&](std::string_view key, Value value) {
      read_member(key, value, s.article, s.source);
    });
  return s.article;
}

const Source& RecordParser::source() const { return state_->source; }

}  // namespace galley
