#include "query/finite_language.h"

#include <algorithm>

#include "text/utf8.h"

namespace galley {
namespace {

using Texts = std::vector<std::string>;

// Recursive descent. Whatever it does not know makes it give up.
class LanguageParser {
 public:
  LanguageParser(std::string_view pattern, std::size_t most) : rest_(pattern), most_(most) {}

  std::optional<Texts> parse() {
    Texts texts = alternatives(0);
    if (!rest_.empty()) failed_ = true;
    if (failed_) return std::nullopt;
    return texts;
  }

 private:
  static constexpr int deepest = 50;

  bool takes(char sign) {
    if (!rest_.starts_with(sign)) return false;
    rest_.remove_prefix(1);
    return true;
  }

  Texts alternatives(int depth) {
    Texts all = sequence(depth);
    while (!failed_ && takes('|')) {
      for (std::string& text : sequence(depth)) add(std::move(text), all);
      failed_ = failed_ || all.size() > most_;
    }
    return all;
  }

  Texts sequence(int depth) {
    Texts all = {""};
    while (!failed_ && !rest_.empty() && rest_.front() != '|' && rest_.front() != ')') {
      Texts next = atom(depth);
      if (takes('?')) add("", next);
      if (!failed_) all = joined(all, next);
      failed_ = failed_ || all.size() > most_;
    }
    return all;
  }

  static void add(std::string text, Texts& texts) {
    if (std::find(texts.begin(), texts.end(), text) == texts.end())
      texts.push_back(std::move(text));
  }

  static Texts joined(const Texts& before, const Texts& behind) {
    Texts all;
    for (const std::string& first : before)
      for (const std::string& second : behind) add(first + second, all);
    return all;
  }

  Texts atom(int depth) {
    if (takes('(')) return group(depth + 1);
    if (takes('[')) return character_class();
    if (takes('\\')) return escape();
    constexpr std::string_view operators = "^$.*+?{}])";
    const std::size_t length = decode(rest_, 0).length;
    if (operators.find(rest_.front()) != operators.npos) failed_ = true;
    Texts sign = {std::string(rest_.substr(0, length))};
    rest_.remove_prefix(length);
    return sign;
  }

  Texts group(int depth) {
    if (depth > deepest || (rest_.starts_with('?') && !rest_.starts_with("?:"))) failed_ = true;
    if (rest_.starts_with("?:")) rest_.remove_prefix(2);
    Texts inside = failed_ ? Texts{} : alternatives(depth);
    if (!takes(')')) failed_ = true;
    return inside;
  }

  Texts character_class() {
    Texts signs;
    while (!rest_.empty() && rest_.front() != ']') {
      constexpr std::string_view special = "^-[\\&";
      if (special.find(rest_.front()) != special.npos) failed_ = true;
      const std::size_t length = decode(rest_, 0).length;
      add(std::string(rest_.substr(0, length)), signs);
      rest_.remove_prefix(length);
    }
    if (!takes(']') || signs.empty()) failed_ = true;
    return signs;
  }

  // Of a sign that stands for itself then.
  Texts escape() {
    const bool is_sign = !rest_.empty() && rest_.front() > ' ' && rest_.front() < 0x7F &&
                         !is_ascii_letter(static_cast<unsigned char>(rest_.front())) &&
                         !is_ascii_digit(static_cast<unsigned char>(rest_.front()));
    if (!is_sign) failed_ = true;
    Texts sign = {std::string(rest_.substr(0, 1))};
    rest_.remove_prefix(std::min<std::size_t>(rest_.size(), 1));
    return sign;
  }

  std::string_view rest_;
  const std::size_t most_;
  bool failed_ = false;
};

}  // namespace

std::optional<std::vector<std::string>> finite_language(std::string_view pattern,
                                                        std::size_t most) {
  return LanguageParser(pattern, most).parse();
}

}  // namespace galley
