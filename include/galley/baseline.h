// Findings that are known and let pass: those of old articles when checking begins (a baseline),
// and those that somebody gave a reason for.
//
// A baseline is a JSON file of one finding a line, sorted, so that a change of it can be read. It
// goes by the rule and Finding::key, which is the sentence's: articles may move, lines be wrapped
// anew and text added around a sentence. docs/configuration.md tells of its keys.
#pragma once

#include <galley/configuration_error.h>

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace galley {

struct BaselineEntry {
  std::string rule;
  std::uint64_t key = 0;
  std::optional<std::uint64_t> count = 1;  // how many it takes; absent: all
  // For people: where the first of them was, by path, and what was said of it.
  std::string path = {};
  std::string message = {};
  std::string reason = {};  // why it is let pass, written by a person; else empty
};

class Baseline {
 public:
  // Reads what append() writes, or what a person made of it: only the rule and the key must be
  // there. Throws ConfigurationError, in which `path` names the file.
  static Baseline read(std::string_view text, std::string path);

  // Whether a finding is let pass, which uses it up: more findings than an entry counts are new
  // ones. Asked in the order of the input, the answers are the same in every run.
  bool takes(std::string_view rule, std::uint64_t key);

  // Lets one more finding pass.
  void add(std::string_view rule, std::uint64_t key, std::string_view path,
           std::string_view message);

  // Takes over what people wrote in another baseline of entries that are here, too: their reasons,
  // and that they are not counted.
  void keep_reasons(const Baseline& written);

  bool empty() const { return entries_.empty(); }

  // Appends the file: the same bytes whatever order the findings came in.
  void append(std::string& out) const;

 private:
  struct Kept {
    BaselineEntry entry;
    std::uint64_t used = 0;
  };

  void put(BaselineEntry entry);
  std::vector<BaselineEntry> sorted() const;

  std::map<std::pair<std::uint64_t, std::string>, Kept> entries_;  // by key and rule
};

}  // namespace galley
