#include "split/byline/byline_east_asian.h"

#include <algorithm>
#include <array>
#include <cstddef>

#include "split/agencies.h"
#include "split/byline/byline_east_asian_list.h"
#include "split/byline/byline_east_asian_names.h"
#include "split/byline/longest_prefix.h"
#include "text/utf8.h"

namespace galley {
namespace {

constexpr std::size_t longest_line = 240;  // bytes; the forms stand on short lines
constexpr std::size_t most_skipped = 24;   // bytes before the mark of a label at the start

// What stands before a name. A sign after it, or a space, is passed over.
constexpr std::string_view marks_before[] = {
    "记者",    "記者",      "作者：",     "作者:",     "作者 ",      "撰文：",   "撰文:",
    "撰文/",   "撰稿：",    "撰文／",     "文/",       "文／",       "文：",     "文:",
    "文｜",    "文|",       "文丨",       "文＝",      "文=",        "投稿者",   "執筆：",
    "執筆者",  "通讯员",    "글 ",        "글·",       "글=",        "글/",      "執筆・",
    "筆者：",  "撰稿人：",  "作者丨",     "作者｜",    "作者|",      "聞き手・", "聞き手＝",
    "聞き手=", "聞き手：",  "編集委員・", "編集委員 ", "論説委員・", "特派員・", "構成・",
    "構成＝",  "取材・文 ", "취재=",      "취재·",
};
// Whether a mark's first letter has this byte as its second: few letters do.
constexpr std::array<bool, 256> begins_mark = [] {
  std::array<bool, 256> begins{};
  for (const std::string_view mark : marks_before)
    begins[static_cast<unsigned char>(mark[1])] = true;
  return begins;
}();
// What stands after a name.
constexpr std::string_view marks_after[] = {"/文", "／文", " 文/图", "記者", "报道", "特派員"};
// Korean titles, which follow the name.
constexpr std::string_view korean_titles[] = {
    "기자",     "특파원",   "논설위원", "선임기자", "인턴기자",   "통신원", "리포터", "객원기자",
    "전문기자", "수습기자", "시민기자", "대기자",   "칼럼니스트", "평론가", "앵커",   "편집위원"};
constexpr std::string_view sources[] = {
    "来源：", "來源：", "来源:", "來源:", "出处：", "출처:", "提供："};

bool has_east_asian(std::string_view line) {
  return std::any_of(line.begin(), line.end(), [](char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0xE3 && byte <= 0xED;
  });
}

std::string_view between(std::string_view line, std::size_t begin, std::size_t end) {
  return trim(line.substr(begin, end - begin));
}

// Sets what all forms share. The byline stands at [begin, end).
bool finish(std::string_view line, std::size_t begin, std::size_t end, Byline& byline) {
  if (byline.names.empty() && byline.agency.empty()) return false;
  byline.whole = between(line, begin, end);
  byline.label = begin <= most_skipped ? BylineLabel::start : BylineLabel::inner;
  byline.fills_line =
      line.find("。") == line.npos && line.size() - (end - begin) <= 2 * most_skipped;
  byline.role_word = true;
  return true;
}

bool is_bar(char32_t c) { return c == U'｜' || c == U'＝' || c == '=' || c == '|' || c == U'丨'; }

// "本报记者 王小明 李华", "〔記者王小明／台北報導〕", "作者：王小明".
bool read_after_mark(std::string_view line, Byline& byline) {
  for (std::size_t at = 0; at < line.size(); at += decode(line, at).length) {
    if (at + 1 == line.size() || !begins_mark[static_cast<unsigned char>(line[at + 1])]) continue;
    const std::string_view mark = longest_prefix(line.substr(at), marks_before);
    if (mark.empty()) continue;
    const std::string_view rest = line.substr(at + mark.size());
    const char32_t last = decode_before(mark, mark.size()).value;
    const bool sure = is_list_sign(decode(rest, 0).value) || is_list_sign(last) || is_bar(last);
    const std::size_t size = read_name_list(rest, sure, byline.names);
    if (size == 0) continue;
    byline.agency = line.substr(0, agency_prefix(line));
    return finish(line, byline.agency.empty() ? at : 0, at + mark.size() + size, byline);
  }
  return false;
}

bool is_opening_bracket(std::string_view character) {
  return character == "（" || character == "(" || character == "〔" || character == "［" ||
         character == "【" || character == "[";
}

// "／台北報導": where the report of the person named before comes from.
bool is_reported(std::string_view text) {
  const std::string_view sign = text.substr(0, decode(text, 0).length);
  if (sign != "／" && sign != "/") return false;
  const std::string_view place = run_of(text.substr(sign.size()));
  return without_report(place).size() < place.size();
}

// "（山田太郎）" on a line of its own.
bool read_name_in_brackets(std::string_view line, Byline& byline) {
  const std::string_view open = line.substr(0, decode(line, 0).length);
  if (!is_opening_bracket(open)) return false;
  const std::string_view name = run_of(line.substr(open.size()));
  const std::string_view rest = trim(line.substr(open.size() + name.size()));
  if (rest.size() != decode(rest, 0).length || !is_japanese_name(name)) return false;
  byline.names.push_back(name);
  return finish(line, 0, line.size(), byline);
}

// The name before a title that is glued to it and in the same script; else empty.
std::string_view name_before_title(std::string_view run) {
  for (const std::string_view title : {"記者", "记者"}) {
    if (!run.ends_with(title)) continue;
    const std::string_view name = run.substr(0, run.size() - title.size());
    if (is_chinese_name(name)) return name;
  }
  return {};
}

// "王小明/文", "王小明記者", "（王小明／台北報導）".
bool read_before_mark(std::string_view line, Byline& byline) {
  if (const auto first = line.substr(0, decode(line, 0).length); is_opening_bracket(first))
    line.remove_prefix(first.size());
  const std::string_view run = run_of(line);
  if (run.empty()) return false;
  const auto take = [&](std::string_view name, std::size_t end) {
    byline.names.push_back(name);
    return finish(line, 0, end, byline);
  };
  if (const auto name = name_before_title(run); !name.empty()) return take(name, run.size());
  const std::string_view after = line.substr(run.size());
  const bool reported = is_reported(after);
  const std::string_view mark = longest_prefix(after, marks_after);
  if ((!reported && mark.empty()) || !is_chinese_name(run)) return false;
  if (reported && has_chinese_surname(run)) return take(run, run.size());
  return !mark.empty() && take(run, run.size() + mark.size());
}

// "【ロンドン山田太郎】": Kana for the place, Han for the name. `text` is what the brackets hold.
std::string_view name_behind_kana(std::string_view text) {
  const std::string_view place = run_of(text);
  const std::string_view person = text.substr(place.size());
  const bool found = name_script_of(decode(place, 0).value) == NameScript::kana &&
                     count_letters(person) >= 3 && run_of(person) == person &&
                     agency_suffix(person) == 0;
  return found ? person : std::string_view{};
}

// "【ワシントン＝山田太郎、ロンドン＝佐藤花子】".
bool read_placed(std::string_view line, Byline& byline) {
  constexpr std::string_view open = "【";
  if (!line.starts_with(open)) return false;
  const std::size_t close = line.find("】");
  if (close == line.npos) return false;
  const auto person = name_behind_kana(line.substr(open.size(), close - open.size()));
  if (!person.empty()) byline.names.push_back(person);
  const auto next_sign = [line](std::size_t from) {
    return std::min(line.find("＝", from), line.find('=', from));
  };
  std::size_t end = 0;
  for (std::size_t at = next_sign(0); at < close; at = next_sign(end)) {
    const std::size_t begin = at + decode(line, at).length;
    const std::string_view name = run_of(line.substr(begin));
    end = begin + name.size();
    if (!is_chinese_name(name) || is_agency(name)) break;
    byline.names.push_back(name);
  }
  return finish(line, 0, close + open.size(), byline);
}

std::size_t find_korean_title(std::string_view line) {
  std::size_t title = line.npos;
  for (const std::string_view word : korean_titles) title = std::min(title, line.find(word));
  return title;
}

// Reads the names that end at `end`, from the right. Returns where the first one begins.
std::size_t read_korean_names(std::string_view line, std::size_t end,
                              std::vector<std::string_view>& names) {
  std::size_t begin = end;
  while (end > 0) {
    const CodePoint before = decode_before(line, end);
    if (is_list_sign(before.value)) {
      end -= before.length;
      continue;
    }
    std::size_t start = end;
    while (name_script_of(decode_before(line, start).value) == NameScript::hangul) start -= 3;
    const std::string_view name = line.substr(start, end - start);
    if (!is_korean_name(name)) break;
    names.push_back(name);
    begin = start;
    end = start;
  }
  std::reverse(names.begin(), names.end());
  return begin;
}

// "(서울=연합뉴스) 김민수 기자": the agency behind the place in the brackets that the line begins
// with.
std::string_view agency_in_brackets(std::string_view line) {
  if (!line.starts_with('(') && !line.starts_with('[')) return {};
  const std::size_t equals = line.find('=');
  const std::size_t close = line.find_first_of(")]");
  if (close == line.npos || equals > close) return {};
  const std::string_view name = line.substr(equals + 1, close - equals - 1);
  return is_agency(name) ? name : std::string_view{};
}

// The names before a Korean title: "김민수 이영희 기자".
bool read_korean(std::string_view line, Byline& byline) {
  const std::size_t title = find_korean_title(line);
  if (title == line.npos) return false;
  const std::size_t begin = read_korean_names(line, title, byline.names);
  if (byline.names.empty()) return false;
  byline.agency = agency_in_brackets(line);
  const std::size_t end = std::min(line.find(' ', title), line.size());
  return finish(line, byline.agency.empty() ? begin : 0, end, byline);
}

// A name alone beside a date: "王小明2020-01-02 14:27".
bool read_beside_date(std::string_view line, std::span<const FoundDate> dates, Byline& byline) {
  if (dates.size() != 1) return false;
  const std::string_view before = between(line, 0, dates[0].span.begin);
  const std::string_view after = between(line, dates[0].span.end, line.size());
  const std::string_view name = before.empty() ? after : before;
  if (name.empty() || run_of(name) != name || (!before.empty() && !after.empty())) return false;
  const bool han = name_script_of(decode(name, 0).value) == NameScript::han;
  const bool chinese = han && is_chinese_name(name) && has_chinese_surname(name);
  const bool korean = !han && is_korean_name(name);
  if (!chinese && !korean && !is_japanese_name(name)) return false;
  byline.names.push_back(name);
  byline.whole = name;
  byline.fills_line = true;
  return true;
}

bool read_source(std::string_view line, Byline& byline) {
  const std::string_view mark = longest_prefix(line, sources);
  if (mark.empty()) return false;
  const std::string_view rest = trim(line.substr(mark.size()));
  if (is_agency(rest)) byline.agency = rest;
  byline.whole = byline.agency.empty() ? std::string_view{} : line;
  return true;
}

}  // namespace

bool read_east_asian_byline(std::string_view line, std::span<const FoundDate> dates,
                            bool after_label, Byline& byline) {
  if (line.size() > longest_line || !has_east_asian(line)) return false;
  if (begins_with_other_credit(trim(line))) return true;
  if (read_source(trim(line), byline)) return true;
  if (after_label) {
    const std::size_t size = read_name_list(line, true, byline.names);
    return size > 0 && finish(line, 0, size, byline);
  }
  return read_korean(line, byline) || read_after_mark(line, byline) ||
         read_before_mark(line, byline) || read_placed(line, byline) ||
         read_name_in_brackets(line, byline) || read_beside_date(line, dates, byline);
}

}  // namespace galley
