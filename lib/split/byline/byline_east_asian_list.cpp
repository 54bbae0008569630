#include "split/byline/byline_east_asian_list.h"

#include "split/byline/byline_east_asian_names.h"
#include "split/byline/longest_prefix.h"
#include "text/utf8.h"

namespace galley {
namespace {

// Titles between names of a list.
constexpr std::string_view inner_titles[] = {"实习生",   "實習生", "通讯员", "特约", "实习记者",
                                             "見習記者", "记者",   "記者",   "和",   "与"};
// What follows the place in "記者王小明台北報導", and what dates it.
constexpr std::string_view report_words[] = {"報導", "报道", "報道", "電", "电"};
constexpr std::string_view numerals = "一二三四五六七八九十〇日月";

// "王小明台北報導", "王小明台北十二日電": the name before a place of two letters, or three after a
// name of three. `next` is what follows the run, which may be the number of a date.
std::string_view placed_name(std::string_view run, std::string_view next) {
  const std::size_t whole = run.size();
  run = without_report(run);
  while (run.size() > 3 && numerals.find(run.substr(run.size() - 3)) != numerals.npos)
    run.remove_suffix(3);
  if (run.size() == whole && digit_value(decode(next, 0).value) < 0) return {};
  constexpr std::size_t letter = 3;  // bytes
  if (run.size() < 4 * letter || run.size() > 7 * letter) return {};
  return run.substr(0, run.size() == 4 * letter ? 2 * letter : 3 * letter);
}

// A name in Latin letters after a mark: words with capitals.
std::string_view latin_name(std::string_view text) {
  std::size_t end = 0;
  for (std::size_t at = 0; at < text.size();) {
    if (!is_upper(decode(text, at).value)) break;
    while (at < text.size()) {
      const CodePoint c = decode(text, at);
      if (!is_letter(c.value) && c.value != '-' && c.value != '.' && c.value != '\'') break;
      at += c.length;
    }
    end = at;
    if (at < text.size() && text[at] == ' ') ++at;
  }
  return text.substr(0, end);
}

// What is passed over between names, in bytes: a sign or a title.
std::size_t separator_size(std::string_view text) {
  const CodePoint c = decode(text, 0);
  return is_list_sign(c.value) ? c.length : longest_prefix(text, inner_titles).size();
}

// `sure`: any surname will do.
bool is_name(std::string_view text, NameScript script, bool sure) {
  if (text.empty()) return false;
  if (script == NameScript::hangul) return is_korean_name(text);
  return script != NameScript::han ||
         (is_chinese_name(text) && (sure || has_chinese_surname(text)));
}

}  // namespace

std::string_view without_report(std::string_view run) {
  for (const std::string_view word : report_words)
    if (run.ends_with(word)) run.remove_suffix(word.size());
  return run;
}

bool is_list_sign(char32_t c) {
  return is_space(c) || c == U'、' || c == U'，' || c == ',' || c == U'：' || c == ':' ||
         c == U'・' || c == U'·' || c == '/' || c == U'／';
}

std::size_t read_name_list(std::string_view text, bool sure, std::vector<std::string_view>& names) {
  std::size_t at = 0;
  std::size_t end = 0;
  while (at < text.size()) {
    const std::string_view rest = text.substr(at);
    if (const std::size_t separator = separator_size(rest); separator > 0) {
      at += separator;
      continue;
    }
    const NameScript script = name_script_of(decode(rest, 0).value);
    const std::string_view name = script == NameScript::other ? latin_name(rest) : run_of(rest);
    if (script == NameScript::han && names.empty()) {
      const std::string_view placed = placed_name(name, rest.substr(name.size()));
      if (has_chinese_surname(placed)) {
        names.push_back(placed);
        return at + placed.size();
      }
    }
    if (begins_with_other_credit(rest) || !is_name(name, script, sure)) break;
    names.push_back(name);
    at += name.size();
    end = at;
  }
  return end;
}

}  // namespace galley
