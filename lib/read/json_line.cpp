#include "read/json_line.h"

#include <simdjson.h>

#include <algorithm>

#include "bytes/blank.h"
#include "read/format.h"
#include "read/json_repair.h"
#include "text/repair.h"

namespace galley {
namespace {

namespace ondemand = simdjson::ondemand;
using simdjson::error_code;

static_assert(padding >= simdjson::SIMDJSON_PADDING);

// No record of the world is nested so deep; a hostile one could be.
constexpr int max_depth = 64;

// What is left of a dotted path below a place in the JSON: empty at the value that is meant,
// nothing where the path does not lead.
using Path = std::optional<std::string_view>;

Path below(const Path& path, std::string_view key) {
  if (!path || path->empty() || !path->starts_with(key)) return std::nullopt;
  if (path->size() == key.size()) return path->substr(key.size());
  return (*path)[key.size()] == '.' ? Path(path->substr(key.size() + 1)) : std::nullopt;
}

bool is_meant(const Path& path) { return path && path->empty(); }

struct Paths {
  Path text;
  Path id;
  Path own_id;

  Paths under(std::string_view key) const {
    return {below(text, key), below(id, key), below(own_id, key)};
  }
};

// Takes digits off `text`; false when there are none.
bool take_digits(std::string_view& text) {
  const std::size_t count = std::min(text.find_first_not_of("0123456789"), text.size());
  text.remove_prefix(count);
  return count > 0;
}

bool take_one_of(std::string_view characters, std::string_view& text) {
  if (text.empty() || characters.find(text.front()) == std::string_view::npos) return false;
  text.remove_prefix(1);
  return true;
}

// A number in the grammar of RFC 8259, of any size and precision.
bool is_number(std::string_view token) {
  take_one_of("-", token);
  if (!take_one_of("0", token) && !take_digits(token)) return false;
  if (take_one_of(".", token) && !take_digits(token)) return false;
  if (take_one_of("eE", token)) {
    take_one_of("+-", token);
    if (!take_digits(token)) return false;
  }
  return token.empty();
}

bool is_literal(std::string_view token) {
  return token == "true" || token == "false" || token == "null";
}

// simdjson's tokens reach to the next one. VT and FF are no white space in JSON.
std::string_view without_blank_end(std::string_view token) {
  return token.substr(0, token.find_last_not_of(" \t\r\n") + 1);
}

std::string message_of(error_code error, std::optional<std::size_t> place) {
  if (error == simdjson::DEPTH_ERROR) return "nested deeper than " + std::to_string(max_depth);
  if (error == simdjson::INCOMPLETE_ARRAY_OR_OBJECT) return "an object or a list has no end";
  if (error == simdjson::UNCLOSED_STRING) return "a string has no end";
  if (error == simdjson::UNESCAPED_CHARS) return "a control character stands bare in a string";
  if (error == simdjson::MEMALLOC || error == simdjson::CAPACITY)
    return "too long for the JSON parser";
  return place ? "broken JSON at byte " + std::to_string(*place) + " of the line" : "broken JSON";
}

}  // namespace

struct JsonLineParser::State {
  explicit State(const ReadOptions& given) : options(given) {}

  bool read(std::string_view json);
  bool read_mended();
  bool start(std::string_view json);
  bool read_object(ondemand::object object, const Paths& paths, int depth);
  bool read_array(ondemand::array array, int depth);
  bool read_value(ondemand::value value, std::string_view token, const Paths& paths, int depth);
  void note_member(std::string_view key, std::string_view token);
  std::string_view whole_value(std::string_view token);

  // Takes the value out of a result; false, and `error` says why, when it has none.
  template <class Result, class Value>
  bool take(Result&& result, Value& value) {
    error = std::forward<Result>(result).get(value);
    return error == simdjson::SUCCESS;
  }
  bool fail(error_code code) {
    error = code;
    return false;
  }

  const ReadOptions options;
  ondemand::parser parser;
  ondemand::document document;
  std::string mended;  // the line without what the parser does not take
  JsonFields fields;
  error_code error = simdjson::SUCCESS;
  std::optional<std::size_t> place;  // of the error in the line as it was read
};

JsonLineParser::JsonLineParser(const ReadOptions& options)
    : state_(std::make_unique<State>(options)) {}
JsonLineParser::~JsonLineParser() = default;

const JsonFields& JsonLineParser::fields() const { return state_->fields; }

std::optional<std::string> JsonLineParser::parse(std::string_view line) {
  State& s = *state_;
  const std::size_t begin = count_blank(line);
  if (begin == line.size() || line[begin] != '{') return "not a JSON object";
  bool good = s.read(line);
  const bool bad_bytes = !good && s.error == simdjson::UTF8_ERROR;
  if (bad_bytes) {
    s.mended.clear();
    append_repaired(line, s.mended);
    good = s.read_mended();
  }
  const bool bad_escape = !good && s.error == simdjson::STRING_ERROR;
  if (bad_escape) {
    if (!bad_bytes) s.mended = line;
    repair_surrogates(s.mended);
    good = s.read_mended();
  }
  s.fields.repaired = bad_bytes || bad_escape;
  return good ? std::nullopt : std::optional(message_of(s.error, s.place));
}

bool JsonLineParser::State::read_mended() {
  mended.reserve(mended.size() + padding);
  return read(mended);
}

bool JsonLineParser::State::read(std::string_view json) {
  auto kept = std::move(fields.kept);  // keeps its storage
  kept.assign(options.keep.size(), {});
  fields = {};
  fields.kept = std::move(kept);
  place.reset();
  if (!start(json)) return false;
  ondemand::object object;
  const bool good = take(document.get_object(), object) &&
                    read_object(object, {options.text_field, options.id_field, "id"}, 1);
  const auto stop = document.current_location();  // an error after the last token
  if (good && stop.error() == simdjson::OUT_OF_BOUNDS) return true;
  if (stop.error() == simdjson::SUCCESS)
    place = static_cast<std::size_t>(stop.value_unsafe() - json.data());
  return good ? fail(simdjson::TAPE_ERROR) : false;
}

// Finds the tokens. The capacity is doubled, or lines of growing length would each allocate anew.
bool JsonLineParser::State::start(std::string_view json) {
  if (parser.capacity() < json.size()) {
    error = parser.allocate(std::max(json.size(), 2 * parser.capacity()));
    if (error != simdjson::SUCCESS) return false;
  }
  return take(parser.iterate(json.data(), json.size(), json.size() + padding), document);
}

bool JsonLineParser::State::read_object(ondemand::object object, const Paths& paths, int depth) {
  if (depth > max_depth) return fail(simdjson::DEPTH_ERROR);
  for (auto member : object) {
    std::string_view key;
    ondemand::value value;
    if (!take(member.unescaped_key(), key) || !take(member.value(), value)) return false;
    const std::string_view token = without_blank_end(value.raw_json_token());
    if (!read_value(value, token, paths.under(key), depth)) return false;
    if (depth == 1) note_member(key, token);
  }
  return true;
}

bool JsonLineParser::State::read_array(ondemand::array array, int depth) {
  if (depth > max_depth) return fail(simdjson::DEPTH_ERROR);
  for (auto element : array) {
    ondemand::value value;
    if (!take(element, value)) return false;
    if (!read_value(value, without_blank_end(value.raw_json_token()), {}, depth)) return false;
  }
  return true;
}

bool JsonLineParser::State::read_value(ondemand::value value, std::string_view token,
                                       const Paths& paths, int depth) {
  std::optional<std::string_view> string;
  std::string_view number;
  if (token.starts_with('{')) {
    ondemand::object object;
    if (!take(value.get_object(), object) || !read_object(object, paths, depth + 1)) return false;
  } else if (token.starts_with('[')) {
    ondemand::array array;
    if (!take(value.get_array(), array) || !read_array(array, depth + 1)) return false;
  } else if (token.starts_with('"')) {
    if (!take(value.get_string(), string.emplace())) return false;
  } else if (is_number(token)) {
    number = token;
  } else if (!is_literal(token)) {
    return fail(simdjson::TAPE_ERROR);
  }
  if (is_meant(paths.text)) fields.text = string;
  if (is_meant(paths.id)) fields.id = string.value_or(number);
  if (is_meant(paths.own_id)) fields.own_id = string.value_or(number);
  return true;
}

// Notes what only top-level keys tell. The value has been read.
void JsonLineParser::State::note_member(std::string_view key, std::string_view token) {
  if (key == "galley") fields.galleys_own = token == "1";
  for (std::size_t i = 0; i < options.keep.size(); ++i) {
    if (key == options.keep[i]) fields.kept[i] = whole_value(token);
  }
}

// The JSON text of the value that begins with `token` and has just been read.
std::string_view JsonLineParser::State::whole_value(std::string_view token) {
  const bool nested = token == "{" || token == "[";
  const char* next = nullptr;
  if (!nested || document.current_location().get(next) != simdjson::SUCCESS) return token;
  return without_blank_end({token.data(), static_cast<std::size_t>(next - token.data())});
}

}  // namespace galley
