#include "split/dateline/dateline_east_asian.h"

#include <algorithm>

#include <cstddef>

#include "split/agencies.h"
#include "split/date/date.h"
#include "text/utf8.h"

namespace galley {
namespace {

constexpr std::size_t longest_bracket = 120;  // bytes between the brackets
constexpr std::size_t longest_head = 90;      // bytes before 电
constexpr std::size_t longest_reporter = 60;  // bytes of a Korean reporter between bracket and "="

// A character as text, its bytes as they stand.
std::string_view character_at(std::string_view text, std::size_t at) {
  return text.substr(at, decode(text, at).length);
}

bool is_one_of(std::string_view character, std::string_view set) {
  return !character.empty() && set.find(character) != set.npos;
}

bool is_digit_character(std::string_view character) {
  return is_one_of(character, "0123456789０１２３４５６７８９一二三四五六七八九十〇");
}

// The place before the date in "北京1月31日": where the digits begin. npos without a date.
std::size_t date_begin(std::string_view text) {
  for (std::size_t at = 0; at < text.size(); at += decode(text, at).length) {
    if (!is_digit_character(character_at(text, at))) continue;
    if (read_dateline_date(text.substr(at))) return at;
  }
  return text.npos;
}

// Cuts a reporter's name off the place: "記者王小明台北" is a name of three characters and a place.
std::string_view cut_reporter(std::string_view text) {
  constexpr std::size_t name = 9;  // bytes of three Han characters
  constexpr std::size_t short_name = 6;
  for (const std::string_view title : {"記者", "记者", "特派员", "特派員"}) {
    const std::size_t found = text.find(title);
    if (found == text.npos) continue;
    const std::string_view rest = trim(text.substr(found + title.size()));
    // Places of two characters are the rule.
    const std::size_t cut = rest.size() > name + 3 ? name : short_name;
    return rest.size() > cut ? rest.substr(cut) : std::string_view{};
  }
  return text;
}

FoundDateline dateline(std::string_view whole, std::string_view place, std::string_view agency) {
  FoundDateline found;
  found.parts.whole = whole;
  found.parts.place = trim(place);
  found.parts.agency = agency;
  found.proof = DatelineProof::date_or_agency;
  return found;
}

// "新华社北京1月31日电", "中新网北京7月14日电": agency, place, date and the word for "wire".
std::optional<FoundDateline> read_wire(std::string_view text, std::string_view whole) {
  const std::size_t agency = agency_prefix(text);
  const std::string_view rest = text.substr(agency);
  const std::size_t date = date_begin(rest);
  if (date == rest.npos) return {};
  const bool own_paper = text.starts_with("本报") || text.starts_with("本報");
  const std::size_t begin = own_paper ? std::string_view("本报").size() : 0;
  const std::string_view place = cut_reporter(rest.substr(begin, date - begin));
  if (agency == 0 && place.size() == date && !own_paper) return {};
  FoundDateline found = dateline(whole, place, text.substr(0, agency));
  found.parts.date = read_dateline_date(rest.substr(date));
  return found;
}

// The bracket after the dateline that names the reporters: "（记者王小明、李华）".
void take_reporters(std::string_view text, std::size_t begin, FoundDateline& found) {
  while (begin < text.size() && is_space(decode(text, begin).value))
    begin += decode(text, begin).length;
  const std::string_view open = character_at(text, begin);
  if (open != "（" && open != "(") return;
  const std::string_view window = text.substr(begin + open.size(), longest_bracket);
  const std::size_t close = std::min(window.find("）"), window.find(')'));
  if (close == window.npos) return;
  const std::string_view inside = window.substr(0, close);
  if (!inside.starts_with("记者") && !inside.starts_with("記者")) return;
  found.reporters = inside;
  const std::size_t end = begin + open.size() + close;
  found.parts.whole = text.substr(0, end + decode(text, end).length);
}

// "新华社北京12月16日（王小明、李华）": without the word for "wire" the names prove it.
std::optional<FoundDateline> find_wire_before_bracket(std::string_view text, std::size_t open) {
  const std::string_view window = text.substr(open, longest_bracket);
  const std::size_t close = std::min(window.find("）"), window.find(')'));
  if (close == window.npos || agency_prefix(text) == 0) return {};
  const std::size_t end = open + close;
  return read_wire(text.substr(0, open), text.substr(0, end + decode(text, end).length));
}

// The wire dateline that ends with 电 or 電, and a colon or the reporters' bracket after it.
std::optional<FoundDateline> find_wire(std::string_view text) {
  const std::string_view head = text.substr(0, longest_head);
  for (std::size_t at = 0; at < head.size(); at += decode(head, at).length) {
    const std::string_view sign = character_at(head, at);
    if (is_one_of(sign, "。，！？“「")) return {};
    if (at > 0 && is_one_of(sign, "（(")) return find_wire_before_bracket(text, at);
    if (sign != "电" && sign != "電") continue;
    const std::size_t end = at + sign.size();
    auto found = read_wire(text.substr(0, at), text.substr(0, end));
    if (found) take_reporters(text, end, *found);
    return found;
  }
  return {};
}

// The end of the Korean reporter after the bracket: "김민수 기자 =". 0 when there is none.
std::size_t reporter_end(std::string_view text) {
  const std::size_t sign = text.substr(0, longest_reporter).find('=');
  if (sign == text.npos) return 0;
  const std::string_view reporter = text.substr(0, sign);
  const bool titled = reporter.find("기자") != text.npos || reporter.find("특파원") != text.npos;
  return titled ? sign + 1 : 0;
}

// The bracket's own parts, without the brackets: "서울=연합뉴스", "ワシントン共同", "台北5日電".
std::optional<FoundDateline> read_bracket(std::string_view inside, std::string_view whole) {
  for (const std::string_view sign : {"=", "＝"}) {
    const std::size_t at = inside.find(sign);
    if (at == inside.npos || at == 0) continue;
    const std::string_view right = trim(inside.substr(at + sign.size()));
    // Korean desks sign "[서울=연합뉴스]"; after the Japanese sign stands a reporter's name too.
    const bool agency = is_agency(right);
    if (!agency && !whole.starts_with("【")) return {};
    FoundDateline found =
        dateline(whole, inside.substr(0, at), agency ? right : std::string_view{});
    if (!agency) found.reporters = whole;
    return found;
  }
  if (inside.ends_with("电") || inside.ends_with("電"))
    return read_wire(inside.substr(0, inside.size() - 3), whole);
  // "中央社華盛頓5日綜合外電報導"
  constexpr std::string_view day = "日";
  if (const std::size_t at = inside.find(day); at != inside.npos && agency_prefix(inside) > 0)
    return read_wire(inside.substr(0, at + day.size()), whole);
  const std::size_t agency = agency_suffix(inside);
  if (agency == 0) return {};
  std::string_view place = trim(inside.substr(0, inside.size() - agency));
  FoundDateline found = dateline(whole, place, inside.substr(inside.size() - agency));
  if (const std::size_t date = date_begin(place); date != place.npos) {
    found.parts.date = read_dateline_date(place.substr(date));
    found.parts.place = trim(place.substr(0, date));
  }
  return found;
}

std::optional<FoundDateline> find_bracketed(std::string_view text) {
  const std::size_t open = decode(text, 0).length;
  for (std::size_t at = open; at < text.size() && at < longest_bracket;
       at += decode(text, at).length) {
    const std::string_view sign = character_at(text, at);
    if (!is_one_of(sign, ")）]］】〕")) continue;
    std::size_t end = at + sign.size();
    auto found = read_bracket(text.substr(open, at - open), text.substr(0, end));
    if (!found) return {};
    if (const std::size_t reporter = reporter_end(text.substr(end)); reporter > 0) {
      found->reporters = trim(text.substr(end, reporter - 1));
      end += reporter;
    }
    found->parts.whole = text.substr(0, end);
    return found;
  }
  return {};
}

bool is_east_asian(char32_t c) { return is_unspaced(c) || (c >= 0xAC00 && c <= 0xD7A3); }

}  // namespace

std::optional<FoundDateline> find_east_asian_dateline(std::string_view text) {
  // Most texts begin with a letter of ASCII, or with a bracket and one.
  const std::size_t sign = text.starts_with('(') || text.starts_with('[') ? 1 : 0;
  if (text.size() <= sign || static_cast<unsigned char>(text[sign]) < 0x80) return {};
  const std::string_view first = character_at(text, 0);
  const bool bracket = is_one_of(first, "([（［【〔");
  if (!is_east_asian(decode(text, bracket ? first.size() : 0).value)) return {};
  return bracket ? find_bracketed(text) : find_wire(text);
}

}  // namespace galley
