#include "read/json/json_line.h"

#include <simdjson.h>

#include <algorithm>

#include "bytes/blank.h"
#include "read/format.h"
#include "read/json/json_repair.h"
#include "text/encoding/text_decoder.h"
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
  Path headline;
  Path authors;
  Path date;
  Path author;  // one of the list

  Paths under(std::string_view key) const {
    return {below(text, key),    below(id, key),   below(own_id, key), below(headline, key),
            below(authors, key), below(date, key), below(author, key)};
  }
};

Path path_of(const std::string& field) {
  return field.empty() ? std::nullopt : Path(std::string_view(field));
}

Paths paths_of(const ReadOptions& options) {
  return {.text = options.text_field,
          .id = options.id_field,
          .own_id = "id",
          .headline = path_of(options.headline_field),
          .authors = path_of(options.authors_field),
          .date = path_of(options.date_field),
          .author = {}};
}

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
  explicit State(const ReadOptions& given)
      : options(given), paths(paths_of(options)), decoder(options.encoding) {}

  bool read(std::string_view json);
  bool read_mended();
  bool start(std::string_view json);
  bool read_object(ondemand::object object, const Paths& at, int depth);
  bool read_array(ondemand::array array, const Paths& at, int depth);
  bool read_value(ondemand::value value, std::string_view token, const Paths& at, int depth);
  void note_value(const Paths& at, const std::optional<std::string_view>& string,
                  std::string_view number);
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
  const Paths paths;  // view the options
  ondemand::parser parser;
  ondemand::document document;
  TextDecoder decoder;
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
  const bool is_named = s.options.encoding && *s.options.encoding != Encoding::utf8;
  bool good = !is_named && s.read(line);
  DecodedText decoded;
  const bool bad_bytes = is_named || (!good && s.error == simdjson::UTF8_ERROR);
  if (bad_bytes) {
    decoded = s.decoder.decode(line);
    s.mended.clear();
    append_repaired(decoded.text, s.mended);
    good = s.read_mended();
  }
  const bool bad_escape = !good && s.error == simdjson::STRING_ERROR;
  if (bad_escape) {
    if (!bad_bytes) s.mended = line;
    repair_surrogates(s.mended);
    good = s.read_mended();
  }
  s.fields.encoding_guessed = decoded.is_guessed;
  s.fields.repaired = !decoded.is_utf8 || decoded.is_damaged || bad_escape;
  return good ? std::nullopt : std::optional(message_of(s.error, s.place));
}

bool JsonLineParser::State::read_mended() {
  mended.reserve(mended.size() + padding);
  return read(mended);
}

bool JsonLineParser::State::read(std::string_view json) {
  auto kept = std::move(fields.kept);  // keeps its storage
  auto authors = std::move(fields.authors);
  kept.assign(options.keep.size(), {});
  authors.clear();
  fields = {};
  fields.kept = std::move(kept);
  fields.authors = std::move(authors);
  place.reset();
  if (!start(json)) return false;
  ondemand::object object;
  const bool good = take(document.get_object(), object) && read_object(object, paths, 1);
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

bool JsonLineParser::State::read_object(ondemand::object object, const Paths& at, int depth) {
  if (depth > max_depth) return fail(simdjson::DEPTH_ERROR);
  for (auto member : object) {
    std::string_view key;
    ondemand::value value;
    if (!take(member.unescaped_key(), key) || !take(member.value(), value)) return false;
    const std::string_view token = without_blank_end(value.raw_json_token());
    if (!read_value(value, token, at.under(key), depth)) return false;
    if (depth == 1) note_member(key, token);
  }
  return true;
}

// `at` is where the array stands: the authors' field may hold a list of names, or of objects with a
// name each.
bool JsonLineParser::State::read_array(ondemand::array array, const Paths& at, int depth) {
  if (depth > max_depth) return fail(simdjson::DEPTH_ERROR);
  const bool lists_authors = is_meant(at.authors);
  if (lists_authors) fields.authors.clear();
  for (auto element : array) {
    ondemand::value value;
    if (!take(element, value)) return false;
    const std::string_view token = without_blank_end(value.raw_json_token());
    Paths element_at;
    if (lists_authors) element_at.author = token.starts_with('"') ? "" : "name";
    if (!read_value(value, token, element_at, depth)) return false;
  }
  return true;
}

bool JsonLineParser::State::read_value(ondemand::value value, std::string_view token,
                                       const Paths& at, int depth) {
  std::optional<std::string_view> string;
  std::string_view number;
  if (token.starts_with('{')) {
    ondemand::object object;
    if (!take(value.get_object(), object) || !read_object(object, at, depth + 1)) return false;
  } else if (token.starts_with('[')) {
    ondemand::array array;
    if (!take(value.get_array(), array) || !read_array(array, at, depth + 1)) return false;
  } else if (token.starts_with('"')) {
    if (!take(value.get_string(), string.emplace())) return false;
  } else if (is_number(token)) {
    number = token;
  } else if (!is_literal(token)) {
    return fail(simdjson::TAPE_ERROR);
  }
  note_value(at, string, number);
  return true;
}

// Notes what stands at a place: a string, a number as it is written, or another value.
void JsonLineParser::State::note_value(const Paths& at,
                                       const std::optional<std::string_view>& string,
                                       std::string_view number) {
  if (is_meant(at.text)) fields.text = string;
  if (is_meant(at.id)) fields.id = string.value_or(number);
  if (is_meant(at.own_id)) fields.own_id = string.value_or(number);
  if (is_meant(at.headline)) fields.headline = string.value_or(std::string_view());
  if (is_meant(at.authors)) fields.byline = string.value_or(std::string_view());
  if (is_meant(at.authors) && string) fields.authors.clear();
  if (is_meant(at.date)) fields.date = string.value_or(number);
  if (is_meant(at.author) && string) fields.authors.push_back(*string);
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
