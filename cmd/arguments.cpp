#include "arguments.h"

#include <fmt/format.h>
#include <galley/nearest.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <charconv>
#include <optional>

namespace galley {
namespace {

// A line of the options in help: an option, or the heading of a group.
struct Entry {
  std::string names;  // "-o, --output FILE"; empty with a heading
  std::string_view description;
};

constexpr std::string_view exit_status =
    "Exit status:\n"
    "  0  done\n"
    "  2  trouble: a wrong command line, or something could not be read or written; the rest was "
    "done\n";

// The name to put before a message: the long one.
std::string place_of(std::string_view names) {
  const std::size_t comma = names.find(',');
  return std::string(comma == std::string_view::npos ? names : names.substr(comma + 1));
}

std::uint64_t read_number(const std::string& place, std::string_view text) {
  std::uint64_t number = 0;
  const char* const end = text.data() + text.size();
  const auto [stop, error] = std::from_chars(text.data(), end, number);
  if (error == std::errc() && stop == end) return number;
  throw UsageError(place, fmt::format("'{}' is not a number", text), "try " + place + "=10");
}

// How far the letter behind a size shifts it; absent for what is no such letter.
std::optional<int> shift_of(char unit) {
  switch (unit) {
    case 'k':
    case 'K':
      return 10;
    case 'm':
    case 'M':
      return 20;
    case 'g':
    case 'G':
      return 30;
    default:
      return std::nullopt;
  }
}

std::size_t read_size(const std::string& place, std::string_view text) {
  const auto shift = text.empty() ? std::nullopt : shift_of(text.back());
  const std::string_view digits = shift ? text.substr(0, text.size() - 1) : text;
  std::uint64_t count = 0;
  const char* const end = digits.data() + digits.size();
  const auto [stop, error] = std::from_chars(digits.data(), end, count);
  constexpr std::uint64_t most = std::uint64_t{1} << 40;
  if (error == std::errc() && stop == end && count > 0 && count <= most >> shift.value_or(0))
    return static_cast<std::size_t>(count << shift.value_or(0));
  throw UsageError(place, fmt::format("'{}' is not a size", text), "try " + place + "=8M");
}

std::size_t find_word(const std::string& place, std::string_view noun, std::string_view word,
                      std::span<const std::string_view> known) {
  const auto found = std::find(known.begin(), known.end(), word);
  if (found != known.end()) return static_cast<std::size_t>(found - known.begin());
  throw UsageError(place, fmt::format("no {} is called '{}'", noun, word), suggest(word, known));
}

}  // namespace

struct Arguments::State {
  explicit State(const Help& given) : help(given) {
    app.set_help_flag();
    app.allow_extras();
  }

  void note(std::string_view option_names, std::string_view value_name,
            std::string_view description);
  void add(std::string_view option_names, std::string_view value_name, std::string_view description,
           std::function<void(const std::vector<std::string>&)> take);
  void print_help() const;
  std::string see_help() const { return fmt::format("see galley {} --help", help.name); }
  void refuse_wrong_value(const std::string& word) const;
  std::vector<std::string> mark_any_words(std::vector<std::string> words) const;
  [[noreturn]] void refuse_option(const std::string& name) const;
  void take_operands(const std::vector<std::string>& words);

  Help help;
  CLI::App app;
  bool wants_help = false;
  std::vector<Entry> entries;
  std::vector<std::string> names;      // "--output"
  std::vector<std::string> flags;      // those of them that take no value
  std::vector<std::string> any_words;  // names, short ones too, whose values may be any words
  std::vector<std::string> operands;
};

void Arguments::State::note(std::string_view option_names, std::string_view value_name,
                            std::string_view description) {
  names.push_back(place_of(option_names));
  if (description.empty()) return;
  const std::size_t comma = option_names.find(',');
  std::string shown =
      comma == std::string_view::npos ? "    " : std::string(option_names.substr(0, comma)) + ", ";
  shown += names.back();
  if (!value_name.empty()) (shown += ' ') += value_name;
  entries.push_back({std::move(shown), description});
}

void Arguments::State::add(std::string_view option_names, std::string_view value_name,
                           std::string_view description,
                           std::function<void(const std::vector<std::string>&)> take) {
  note(option_names, value_name, description);
  const auto take_values = [place = names.back(),
                            take = std::move(take)](const std::vector<std::string>& given) {
    if (std::find(given.begin(), given.end(), "") != given.end())
      throw UsageError(place, "needs a value", {});
    take(given);
  };
  // A list without extra arguments takes one value each time it is given.
  app.add_option_function<std::vector<std::string>>(std::string(option_names), take_values)
      ->allow_extra_args(false);
}

void Arguments::State::print_help() const {
  fmt::print("Usage: galley {} [OPTION…] {}\n\n{}", help.name, help.operands, help.description);
  for (const Entry& entry : entries) {
    if (entry.names.empty())
      fmt::print("\n{}:\n", entry.description);
    else
      fmt::print("  {:<24}  {}\n", entry.names, entry.description);
  }
  fmt::print("\nExamples:\n{}\n{}", help.examples,
             help.exit_status.empty() ? exit_status : help.exit_status);
}

Arguments::Arguments(const Help& help) : state_(std::make_unique<State>(help)) {}
Arguments::~Arguments() = default;

const std::vector<std::string>& Arguments::operands() const { return state_->operands; }

bool Arguments::has(std::string_view option) const {
  return std::find(state_->names.begin(), state_->names.end(), option) != state_->names.end();
}

bool Arguments::was_given(std::string_view option) const {
  return state_->app.count(std::string(option)) > 0;
}

void Arguments::group(std::string_view heading) { state_->entries.push_back({{}, heading}); }

void Arguments::flag(std::string_view names, std::string_view description, bool& given) {
  state_->note(names, {}, description);
  state_->flags.push_back(place_of(names));
  state_->app.add_flag_callback(std::string(names), [&given] { given = true; });
}

void Arguments::text(std::string_view names, std::string_view value_name,
                     std::string_view description, std::string& value) {
  state_->add(names, value_name, description,
              [&value](const std::vector<std::string>& given) { value = given.back(); });
}

void Arguments::number(std::string_view names, std::string_view value_name,
                       std::string_view description, std::uint64_t& value) {
  state_->add(names, value_name, description,
              [place = place_of(names), &value](const std::vector<std::string>& given) {
                value = read_number(place, given.back());
              });
}

void Arguments::size(std::string_view names, std::string_view description, std::size_t& bytes) {
  state_->add(names, "SIZE", description,
              [place = place_of(names), &bytes](const std::vector<std::string>& given) {
                bytes = read_size(place, given.back());
              });
}

void Arguments::words(std::string_view names, std::string_view value_name,
                      std::string_view description, std::vector<std::string>& words) {
  state_->add(names, value_name, description,
              [&words](const std::vector<std::string>& given) { words = given; });
}

void Arguments::patterns(std::string_view names, std::string_view value_name,
                         std::string_view description, std::vector<std::string>& words) {
  state_->note(names, value_name, description);
  for (const std::string& name : CLI::detail::split(std::string(names), ','))
    state_->any_words.push_back(name);
  const auto take = [&words](const std::vector<std::string>& given) {
    for (const std::string& word : given) words.push_back(word.substr(1));
  };
  state_->app.add_option_function<std::vector<std::string>>(std::string(names), take)
      ->allow_extra_args(false);
}

void Arguments::list(std::string_view names, std::string_view value_name,
                     std::string_view description, std::string_view noun,
                     std::span<const std::string_view> known, std::vector<std::string>& words) {
  const auto take = [=, place = place_of(names), &words](const std::vector<std::string>& given) {
    for (const std::string& value : given) {
      for (const std::string& word : CLI::detail::split(value, ',')) {
        if (!known.empty()) find_word(place, noun, word, known);
        if (std::find(words.begin(), words.end(), word) == words.end()) words.push_back(word);
      }
    }
  };
  state_->add(names, value_name, description, take);
}

void Arguments::choose(std::string_view names, std::string_view value_name,
                       std::string_view description, std::vector<std::string_view> words,
                       std::function<void(std::size_t)> set) {
  const std::string place = place_of(names);
  const auto take = [place, words = std::move(words),
                     set = std::move(set)](const std::vector<std::string>& given) {
    set(find_word(place, "choice", given.back(), words));
  };
  state_->add(names, value_name, description, take);
}

// CLI11 would take the next word for the value of "--lang=", and calls "--quiet=1" an override.
void Arguments::State::refuse_wrong_value(const std::string& word) const {
  const std::size_t sign = word.find('=');
  if (!word.starts_with("--") || sign == std::string::npos) return;
  const auto is_in = [name = word.substr(0, sign)](const std::vector<std::string>& list) {
    return std::find(list.begin(), list.end(), name) != list.end();
  };
  if (is_in(flags)) throw UsageError(word.substr(0, sign), "takes no value", {});
  if (sign + 1 == word.size() && is_in(names))
    throw UsageError(word.substr(0, sign), "needs a value", {});
}

void Arguments::State::refuse_option(const std::string& name) const {
  std::string_view nearest;
  if (name.starts_with("--")) {
    std::vector<std::string_view> known;
    for (const std::string& each : names) known.push_back(std::string_view(each).substr(2));
    nearest = find_nearest(std::string_view(name).substr(2), known);
  }
  throw UnknownOption(name, "no such option",
                      nearest.empty() ? see_help() : fmt::format("did you mean --{}?", nearest));
}

// Of the words that CLI11 has no option for.
void Arguments::State::take_operands(const std::vector<std::string>& words) {
  for (const std::string& word : words) {
    if (word.size() > 1 && word.starts_with('-')) refuse_option(word.substr(0, word.find('=')));
    operands.push_back(word);
  }
}

// CLI11 takes a word for an option that begins like one, and an empty one for none: a value that
// may be any word stands behind a sign, which is taken off again.
std::vector<std::string> Arguments::State::mark_any_words(std::vector<std::string> words) const {
  for (std::size_t i = 0; i < words.size(); ++i) {
    for (const std::string& name : any_words) {
      const std::size_t sign = name.starts_with("--") ? 1 : 0;
      if (words[i] == name) {
        if (i + 1 < words.size()) words[++i].insert(0, 1, '.');
        break;
      }
      const std::size_t begin = name.size() + sign;
      if (!words[i].starts_with(name) || (sign > 0 && words[i][name.size()] != '=')) continue;
      words[i].insert(begin, 1, '.');
      break;
    }
  }
  return words;
}

bool Arguments::parse(Words words) {
  State& s = *state_;
  flag("-h,--help", "show this", s.wants_help);
  // What stands behind "--" is operands; CLI11 has its own ideas.
  const auto end_of_options = std::find(words.begin(), words.end(), std::string_view("--"));
  std::vector<std::string> options = s.mark_any_words({words.begin(), end_of_options});
  for (const std::string& word : options) s.refuse_wrong_value(word);
  std::reverse(options.begin(), options.end());  // as CLI11 wants them
  try {
    s.app.parse(options);
  } catch (const CLI::ArgumentMismatch&) {
    throw UsageError(words[static_cast<std::size_t>(end_of_options - words.begin()) - 1],
                     "needs a value", {});
  } catch (const CLI::ParseError& error) {
    throw UsageError({}, error.what(), s.see_help());
  }
  if (s.wants_help) {
    s.print_help();
    return false;
  }
  s.take_operands(s.app.remaining());
  if (end_of_options != words.end())
    s.operands.insert(s.operands.end(), end_of_options + 1, words.end());
  return true;
}

}  // namespace galley
