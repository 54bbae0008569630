#include "check/configuration/toml_keys.h"

namespace galley {
namespace {

std::string hint_of(const TomlValue& entry, TomlKind wanted) {
  const TomlKind written = entry.kind;
  if (wanted == TomlKind::text) return "write it between quotation marks";
  if (wanted == TomlKind::list && written == TomlKind::text) return "write [ and ] around it";
  if (wanted == TomlKind::list && written == TomlKind::table) return "write [[" + entry.key + "]]";
  return {};
}

}  // namespace

const TomlValue& TomlReader::need(const TomlValue& entry, TomlKind kind) const {
  const TomlValue& value = entry;
  if (value.kind == kind) return value;
  fail(value.place,
       "'" + entry.key + "' takes " + std::string(name_of(kind)) + ", not " +
           std::string(name_of(value.kind)),
       hint_of(entry, kind));
}

const std::string& TomlReader::text_of(const TomlValue& entry) const {
  return need(entry, TomlKind::text).text;
}

bool TomlReader::truth_of(const TomlValue& entry) const {
  return need(entry, TomlKind::truth).truth;
}

std::uint64_t TomlReader::count_of(const TomlValue& entry) const {
  const TomlValue& value = need(entry, TomlKind::whole_number);
  if (value.number < 0) fail(value.place, "'" + entry.key + "' is less than 0");
  return static_cast<std::uint64_t>(value.number);
}

std::vector<std::string> TomlReader::texts_of(const TomlValue& entry) const {
  std::vector<std::string> texts;
  for (const TomlValue& item : need(entry, TomlKind::list).items) {
    need_text(item, entry.key);
    texts.push_back(item.text);
  }
  return texts;
}

std::size_t TomlReader::choice_of(const TomlValue& value, std::span<const std::string_view> names,
                                  std::string_view what) const {
  for (std::size_t i = 0; i < names.size(); ++i)
    if (names[i] == value.text) return i;
  fail(value.place, "no " + std::string(what) + " is called '" + value.text + "'",
       suggest(value.text, names));
}

void TomlReader::need_text(const TomlValue& value, std::string_view key) const {
  if (value.kind != TomlKind::text)
    fail(value.place,
         "'" + std::string(key) + "' takes texts, not " + std::string(name_of(value.kind)));
  if (value.text.empty()) fail(value.place, "an empty text is not allowed here");
}

}  // namespace galley
