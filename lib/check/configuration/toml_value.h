// A TOML document as values that know where they stand.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "check/configuration/configuration_text.h"

namespace galley {

enum class TomlKind { text, whole_number, truth, list, table, fraction, date };

// "a text", "a whole number", …
std::string_view name_of(TomlKind kind);

// One in a table has a key.
struct TomlValue {
  std::string key;
  TextPlace key_place;
  TomlKind kind = TomlKind::table;
  TextPlace place;
  std::string text;
  std::int64_t number = 0;
  bool truth = false;
  std::vector<TomlValue> items;  // of a list or a table, in the order of the file
};

// The document as a table. Throws ConfigurationError.
TomlValue parse_toml(const ConfigurationText& text);

}  // namespace galley
