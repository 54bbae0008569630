#include "check/baseline_reader.h"

#include <galley/nearest.h>

#include <algorithm>
#include <charconv>
#include <cstddef>
#include <nlohmann/json.hpp>
#include <optional>
#include <span>

#include "text/hexadecimal.h"

namespace galley {
namespace {

using nlohmann::json;

constexpr std::uint64_t version = 1;
constexpr std::string_view root_keys[] = {"galley-baseline", "findings"};
constexpr std::string_view entry_keys[] = {"rule", "key", "count", "path", "message", "reason"};

// "unexpected ']'; expected string literal", of all that the library says.
std::string what_of(std::string_view message) {
  const std::size_t begin = message.find(" - ");
  if (begin != message.npos) message.remove_prefix(begin + 3);
  return std::string(message.substr(0, message.find("; last read")));
}

// Where the entry of that number begins, in a text that is JSON: its values do not know where they
// stood.
std::size_t find_entry(std::string_view text, std::size_t number) {
  constexpr int depth_of_entries = 2;
  int depth = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const char c = text[at];
    if (c == '"')
      while (text[++at] != '"') at += text[at] == '\\' ? 1 : 0;
    if (c == '{' && depth == depth_of_entries && number-- == 0) return at;
    if (c == '{' || c == '[') ++depth;
    if (c == '}' || c == ']') --depth;
  }
  return 0;
}

class BaselineReader {
 public:
  explicit BaselineReader(const ConfigurationText& text) : text_(text) {}

  std::vector<BaselineEntry> read();

 private:
  json parse() const;
  void check_version(const json& root) const;
  BaselineEntry read_entry(const json& object) const;
  std::string text_of(const json& object, std::string_view key) const;
  std::uint64_t key_of(const json& object) const;
  void check_keys(const json& object, std::span<const std::string_view> known) const;
  [[noreturn]] void fail(const std::string& what, std::string hint = {}) const;

  const ConfigurationText& text_;
  std::optional<std::size_t> entry_;  // the one that is looked at
};

std::vector<BaselineEntry> BaselineReader::read() {
  const json root = parse();
  if (!root.is_object()) fail("a baseline is an object");
  check_version(root);
  check_keys(root, root_keys);
  std::vector<BaselineEntry> entries;
  const auto findings = root.find("findings");
  if (findings == root.end() || !findings->is_array())
    fail("the baseline has no list \"findings\"");
  for (const json& entry : *findings) {
    entry_.reset();
    if (!entry.is_object()) fail("a finding is an object");
    entry_ = entries.size();
    entries.push_back(read_entry(entry));
  }
  return entries;
}

void BaselineReader::fail(const std::string& what, std::string hint) const {
  const TextPlace place = entry_ ? text_.place_of(find_entry(text_.text(), *entry_)) : TextPlace();
  text_.fail(place, what, std::move(hint));
}

json BaselineReader::parse() const {
  const std::string_view text = text_.text();
  // The library takes it for the end.
  if (const std::size_t nul = text.find('\0'); nul != text.npos)
    text_.fail(text_.place_of(nul), "a NUL stands in the file");
  try {
    return json::parse(text);
  } catch (const json::parse_error& error) {
    text_.fail(text_.place_of(error.byte > 0 ? error.byte - 1 : 0), what_of(error.what()));
  } catch (const json::out_of_range&) {
    text_.fail({}, "a number in the file is too large");
  }
}

void BaselineReader::check_version(const json& root) const {
  const auto found = root.find("galley-baseline");
  if (found == root.end())
    fail("the file is no baseline", "galley check --write-baseline writes one");
  if (*found != version) fail("the baseline is of another version of galley");
}

BaselineEntry BaselineReader::read_entry(const json& object) const {
  check_keys(object, entry_keys);
  BaselineEntry entry = {.rule = text_of(object, "rule"),
                         .key = key_of(object),
                         .count = std::nullopt,
                         .path = text_of(object, "path"),
                         .message = text_of(object, "message"),
                         .reason = text_of(object, "reason")};
  if (entry.rule.empty()) fail("the finding has no rule");
  if (const auto count = object.find("count"); count != object.end()) {
    if (!count->is_number_unsigned() || *count == 0) fail("\"count\" is no number from 1 on");
    entry.count = count->get<std::uint64_t>();
  }
  return entry;
}

// Empty where there is none.
std::string BaselineReader::text_of(const json& object, std::string_view key) const {
  const auto found = object.find(key);
  if (found == object.end()) return {};
  if (!found->is_string()) fail("\"" + std::string(key) + "\" is no text");
  return found->get<std::string>();
}

std::uint64_t BaselineReader::key_of(const json& object) const {
  const std::string text = text_of(object, "key");
  std::uint64_t key = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), key, 16);
  if (error != std::errc() || end != text.data() + text.size())
    fail("the finding has no \"key\" of hexadecimal digits");
  return key;
}

void BaselineReader::check_keys(const json& object, std::span<const std::string_view> known) const {
  for (const auto& [key, value] : object.items())
    if (std::find(known.begin(), known.end(), key) == known.end())
      fail("no key is called '" + key + "' here", suggest(key, known));
}

}  // namespace

std::vector<BaselineEntry> read_baseline(const ConfigurationText& text) {
  return BaselineReader(text).read();
}

void append_entry(const BaselineEntry& entry, std::string& out) {
  nlohmann::ordered_json object;
  object["rule"] = entry.rule;
  std::string key;
  append_hex(entry.key, key);
  object["key"] = std::move(key);
  if (entry.count) object["count"] = *entry.count;
  if (!entry.path.empty()) object["path"] = entry.path;
  if (!entry.message.empty()) object["message"] = entry.message;
  if (!entry.reason.empty()) object["reason"] = entry.reason;
  // Names of files need not be UTF-8.
  out += object.dump(-1, ' ', false, json::error_handler_t::replace);
}

}  // namespace galley
