// The command line: what options a command has, what they were given, and how help tells of them.
// The only place that knows CLI11.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "command.h"
#include "usage_error.h"

namespace galley {

// What --help says of a command besides its options. All of it outlives the Arguments.
struct Help {
  std::string_view name;              // "tojson"
  std::string_view operands;          // "[FILE…]"
  std::string_view description;       // lines
  std::string_view examples;          // lines
  std::string_view exit_status = {};  // lines; empty: 0 or, after trouble, 2
};

// A word that an option takes, and what it stands for.
template <class Value>
struct Choice {
  std::string_view name;
  Value value;
};

class Arguments {
 public:
  explicit Arguments(const Help& help);
  ~Arguments();

  // Begins a group of options, which help shows under this heading.
  void group(std::string_view heading);

  // Each declares an option, whose value is set by parse(). Names are "--output" or "-o,--output";
  // `value_name` is what help calls the value; an option without a description is not in help. What
  // an option fills must outlive parse().
  void flag(std::string_view names, std::string_view description, bool& given);
  void text(std::string_view names, std::string_view value_name, std::string_view description,
            std::string& value);
  void number(std::string_view names, std::string_view value_name, std::string_view description,
              std::uint64_t& value);
  // Bytes, with K, M or G for 1024 and its powers; at least 1.
  void size(std::string_view names, std::string_view description, std::size_t& bytes);
  // A word each time that it is given.
  void words(std::string_view names, std::string_view value_name, std::string_view description,
             std::vector<std::string>& words);
  // The same of words that may be empty or begin with "-".
  void patterns(std::string_view names, std::string_view value_name, std::string_view description,
                std::vector<std::string>& words);
  // Words separated by commas; may be given more than once, and each counts once. `known` are the
  // words that it takes, `noun` what they are called; any where it is empty.
  void list(std::string_view names, std::string_view value_name, std::string_view description,
            std::string_view noun, std::span<const std::string_view> known,
            std::vector<std::string>& words);
  template <class Value>
  void choice(std::string_view names, std::string_view value_name, std::string_view description,
              std::vector<Choice<Value>> choices, Value& value);

  // Reads the words. False when help was asked for and has been printed. Throws UsageError, which
  // is UnknownOption for an option that was not declared.
  bool parse(Words words);

  bool has(std::string_view option) const;  // "--output"

  // After parse(): whether an option that was declared is among the words.
  bool was_given(std::string_view option) const;  // "--output"

  // After parse(): the words that are no options and no values of such.
  const std::vector<std::string>& operands() const;

 private:
  void choose(std::string_view names, std::string_view value_name, std::string_view description,
              std::vector<std::string_view> words, std::function<void(std::size_t)> set);

  struct State;
  std::unique_ptr<State> state_;
};

template <class Value>
void Arguments::choice(std::string_view names, std::string_view value_name,
                       std::string_view description, std::vector<Choice<Value>> choices,
                       Value& value) {
  std::vector<std::string_view> words;
  std::vector<Value> values;
  for (const Choice<Value>& each : choices) {
    words.push_back(each.name);
    values.push_back(each.value);
  }
  choose(names, value_name, description, std::move(words),
         [values = std::move(values), &value](std::size_t index) { value = values[index]; });
}

}  // namespace galley
