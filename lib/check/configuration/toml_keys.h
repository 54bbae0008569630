// What a galley.toml may say below a table, key by key.
#pragma once

#include <galley/nearest.h>

#include <cstddef>
#include <iterator>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "check/configuration/toml_value.h"

namespace galley {

// Takes values out of a document, and tells what is wrong with them.
class TomlReader {
 public:
  explicit TomlReader(const ConfigurationText& text) : text_(text) {}

  const ConfigurationText& text() const { return text_; }

  // Of the kind that is wanted; fails where it is another.
  const TomlValue& need(const TomlValue& entry, TomlKind kind) const;
  const std::string& text_of(const TomlValue& entry) const;
  bool truth_of(const TomlValue& entry) const;
  std::uint64_t count_of(const TomlValue& entry) const;
  std::vector<std::string> texts_of(const TomlValue& entry) const;

  // The place of a text among names; `what` is "severity".
  std::size_t choice_of(const TomlValue& value, std::span<const std::string_view> names,
                        std::string_view what) const;

  [[noreturn]] void fail(TextPlace place, const std::string& what, std::string hint = {}) const {
    text_.fail(place, what, std::move(hint));
  }

  // The texts of a list have to be texts.
  void need_text(const TomlValue& value, std::string_view key) const;

 private:
  const ConfigurationText& text_;
};

// A key, and what its value does to an `Into`.
template <class Into>
struct TomlKey {
  std::string_view name;
  void (*take)(const TomlReader& reader, const TomlValue& entry, Into& into);
};

// Takes the entries of a table by the keys it may have.
template <class Into, std::size_t count>
void take_keys(const TomlReader& reader, const TomlValue& table, const TomlKey<Into> (&keys)[count],
               Into& into) {
  for (const TomlValue& entry : table.items) {
    const TomlKey<Into>* key = std::begin(keys);
    while (key != std::end(keys) && key->name != entry.key) ++key;
    if (key != std::end(keys)) {
      key->take(reader, entry, into);
      continue;
    }
    std::vector<std::string_view> names;
    for (const TomlKey<Into>& known : keys) names.push_back(known.name);
    reader.fail(entry.key_place, "no key is called '" + entry.key + "' here",
                suggest(entry.key, names));
  }
}

}  // namespace galley
