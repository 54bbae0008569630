#include "split/byline_east_asian.h"

#include <algorithm>
#include <array>
#include <cstddef>

#include "split/agencies.h"
#include "text/utf8.h"

namespace galley {
namespace {

constexpr std::size_t longest_line = 240;     // bytes; the forms stand on short lines
constexpr std::size_t most_name_letters = 4;  // Han or Hangul
constexpr std::size_t most_skipped = 24;      // bytes before the mark of a label at the start

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
// Other persons than authors: editors, translators, proof-readers, photographers.
constexpr std::string_view other_credits[] = {
    "责任编辑", "責任編輯", "责编", "責編", "编辑：", "編輯：", "编辑:", "編輯:", "校对",
    "审核",     "译者",     "譯者", "核稿", "摄影",   "攝影",   "편집",  "編集",  "翻訳",
    "사진",     "그림",     "영상", "图/",  "圖／",   "图／",   "写真"};
constexpr std::string_view sources[] = {
    "来源：", "來源：", "来源:", "來源:", "出处：", "출처:", "提供："};
// Titles between names of a list.
constexpr std::string_view inner_titles[] = {"实习生",   "實習生", "通讯员", "特约", "实习记者",
                                             "見習記者", "记者",   "記者",   "和",   "与"};
// What follows the place in "記者王小明台北報導", and what dates it.
constexpr std::string_view report_words[] = {"報導", "报道", "報道", "電", "电"};
constexpr std::string_view numerals = "一二三四五六七八九十〇日月";
// Not names: desks, and what follows a name.
constexpr std::string_view desk_words[] = {
    "报道", "報導", "報道", "综合", "綜合", "新闻", "新聞", "中心", "编辑", "編輯", "本报", "本報",
    "本刊", "整理", "摄影", "攝影", "网友", "平台", "日报", "日電", "获悉", "了解", "发自"};
// The hundred and some surnames that nearly all Chinese and Taiwanese bear.
constexpr std::string_view chinese_surnames =
    "王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何高林罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭"
    "曾"
    "肖蕭田董袁潘于蒋蔣蔡余杜叶葉程苏蘇魏吕呂丁任沈姚卢盧姜崔钟鍾谭譚陆陸汪范金石廖贾賈夏韦韋付傅方"
    "白"
    "邹鄒孟熊秦邱丘江尹薛闫阎段雷侯龙龍史陶黎贺賀顾顧毛郝龚龔邵万萬钱錢严嚴覃武戴莫孔向汤湯康易乔喬"
    "赖"
    "賴文施洪辛柯詹游簡简翁季倪童殷柳毕畢葛戈聂聂岳齐齊梅庄莊包焦俞章鲁魯祝涂舒柴单單盛穆艾费費左温"
    "溫"
    "屈管欧歐甘管冷谷翟裴耿牟车車解连連成宁寧卫衛米苗凌霍靳骆駱司诸諸华華关關兰蘭闵閔尚时時";
constexpr std::string_view korean_surnames =
    "김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구민진지엄채원천방공"
    "현함변염"
    "여추도소석선설마길연위표명기반왕금옥육인맹제모탁국어은편용예봉경사부라류나";

// The most frequent surnames of Japan, two letters each, and the best known of three.
constexpr std::string_view japanese_surnames =
    "佐藤鈴木高橋田中伊藤渡辺渡邊渡部山本中村小林加藤吉田山田山口松本井上木村斎藤斉藤齋藤清水山崎池"
    "田橋本"
    "阿部安部石川中島小川前田岡田後藤藤田村上近藤石井遠藤青木坂本藤井西村福田太田三浦藤原岡本松田中"
    "川中野"
    "原田小野田村竹内金子和田中山石田上田森田柴田酒井工藤横山宮崎宮本内田高木安藤谷口大野丸山今井高"
    "田藤本"
    "武田河野上野杉山千葉村田増田小島大塚平野久保松井岩崎桜井野口松尾野村木下菊地菊池佐野大西杉本新"
    "井浜田"
    "市川古川水野小松島田小山山内西田西川五島北村安田川口平田東野星野黒田永井望月福島福井大島吉川岩"
    "田片山"
    "堀江本田本間川崎秋山松下中西川上大谷須藤早川飯田横田内藤熊谷荒木松岡矢野関口服部川村野田土屋尾"
    "崎辻本"
    "広瀬石原白石八木榎本田辺青山大川奥村小池小沢馬場岸本行方";
constexpr std::string_view long_japanese_surnames[] = {"佐々木", "長谷川", "五十嵐", "久保田",
                                                       "大久保", "小笠原", "佐久間", "長谷部"};
constexpr std::string_view japanese_places = "県市区町村駅社会部局省府都道";

enum class Script { other, han, kana, hangul };

Script script_of(char32_t c) {
  if ((c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3400 && c <= 0x4DBF) || c == U'々')
    return Script::han;
  if (c >= 0x3041 && c <= 0x30FF) return Script::kana;
  if (c >= 0xAC00 && c <= 0xD7A3) return Script::hangul;
  return Script::other;
}

bool has_east_asian(std::string_view line) {
  return std::any_of(line.begin(), line.end(), [](char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0xE3 && byte <= 0xED;
  });
}

template <std::size_t Count>
bool contains_any(std::string_view text, const std::string_view (&words)[Count]) {
  return std::any_of(std::begin(words), std::end(words),
                     [text](std::string_view word) { return text.find(word) != text.npos; });
}

// The longest word that `text` begins with; empty when none does. Most words differ from it in the
// first letter, whose second byte tells more than the first.
template <std::size_t Count>
std::string_view prefix_of(std::string_view text, const std::string_view (&words)[Count]) {
  std::string_view longest;
  if (text.size() < 2) return longest;
  for (const std::string_view word : words)
    if (text[1] == word[1] && word.size() > longest.size() && text.starts_with(word))
      longest = word;
  return longest;
}

std::size_t count_letters(std::string_view text) {
  std::size_t count = 0;
  for (std::size_t at = 0; at < text.size(); at += decode(text, at).length) ++count;
  return count;
}

// The letters of one script that `text` begins with.
std::string_view run_of(std::string_view text) {
  const Script script = script_of(decode(text, 0).value);
  std::size_t end = 0;
  while (end < text.size() && script_of(decode(text, end).value) == script)
    end += decode(text, end).length;
  return text.substr(0, script == Script::other ? 0 : end);
}

bool has_surname(std::string_view name, std::string_view surnames) {
  return !name.empty() && surnames.find(name.substr(0, decode(name, 0).length)) != surnames.npos;
}

bool is_chinese_name(std::string_view run) {
  const std::size_t letters = count_letters(run);
  return letters >= 2 && letters <= most_name_letters && !contains_any(run, desk_words);
}

// Desks end in one syllable: "문화부".
bool is_korean_name(std::string_view run) {
  const std::size_t letters = count_letters(run);
  return letters >= 2 && letters <= most_name_letters && has_surname(run, korean_surnames) &&
         !run.ends_with("부") && prefix_of(run, other_credits).empty();
}

// Whether a run begins with a surname and goes on like a name, not like a place: "山口県".
bool is_japanese_name(std::string_view run) {
  const std::size_t letters = count_letters(run);
  if (letters < 3 || letters > most_name_letters + 1) return false;
  const std::string_view last = run.substr(run.size() - 3);
  if (japanese_places.find(last) != japanese_places.npos) return false;
  if (!prefix_of(run, long_japanese_surnames).empty()) return true;
  constexpr std::size_t surname = 6;  // bytes
  for (std::size_t at = 0; at < japanese_surnames.size(); at += surname)
    if (run.starts_with(japanese_surnames.substr(at, surname))) return true;
  return false;
}

// "王小明台北報導", "王小明台北十二日電": the name before a place of two letters, or three after a
// name of three. `next` is what follows the run, which may be the number of a date.
std::string_view placed_name(std::string_view run, std::string_view next) {
  const std::size_t whole = run.size();
  for (const std::string_view word : report_words)
    if (run.ends_with(word)) run.remove_suffix(word.size());
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

bool is_list_sign(char32_t c) {
  return is_space(c) || c == U'、' || c == U'，' || c == ',' || c == U'：' || c == ':' ||
         c == U'・' || c == U'·' || c == '/' || c == U'／';
}

// Reads the names that `text` begins with. Returns the bytes read, 0 without a name. `sure`: a sign
// or space stands between mark and name, so that any surname will do.
std::size_t read_names(std::string_view text, bool sure, std::vector<std::string_view>& names) {
  std::size_t at = 0;
  std::size_t end = 0;
  while (at < text.size()) {
    const CodePoint c = decode(text, at);
    const std::string_view rest = text.substr(at);
    if (is_list_sign(c.value)) {
      at += c.length;
      continue;
    }
    if (const auto title = prefix_of(rest, inner_titles); !title.empty()) {
      at += title.size();
      continue;
    }
    std::string_view name = run_of(rest);
    if (name.empty()) name = latin_name(rest);
    const bool unspaced = script_of(c.value) == Script::han;
    if (const auto placed = placed_name(name, rest.substr(name.size()));
        unspaced && names.empty() && has_surname(placed, chinese_surnames)) {
      names.push_back(placed);
      return at + placed.size();
    }
    if (!prefix_of(rest, other_credits).empty()) break;
    if (script_of(c.value) == Script::hangul && !is_korean_name(name)) break;
    if (name.empty() || (unspaced && !is_chinese_name(name))) break;
    if (unspaced && !sure && !has_surname(name, chinese_surnames)) break;
    names.push_back(name);
    at += name.size();
    end = at;
  }
  return end;
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

// "本报记者 王小明 李华", "〔記者王小明／台北報導〕", "作者：王小明".
bool read_after_mark(std::string_view line, Byline& byline) {
  for (std::size_t at = 0; at < line.size(); at += decode(line, at).length) {
    if (at + 1 == line.size() || !begins_mark[static_cast<unsigned char>(line[at + 1])]) continue;
    const std::string_view mark = prefix_of(line.substr(at), marks_before);
    if (mark.empty()) continue;
    const std::string_view rest = line.substr(at + mark.size());
    const char32_t last = decode_before(mark, mark.size()).value;
    const bool sure = is_list_sign(decode(rest, 0).value) || is_list_sign(last) || last == U'｜' ||
                      last == U'＝' || last == '=' || last == '|' || last == U'丨';
    const std::size_t size = read_names(rest, sure, byline.names);
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
  return std::any_of(std::begin(report_words), std::end(report_words),
                     [place](std::string_view word) { return place.ends_with(word); });
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

// "王小明/文", "王小明記者", "（王小明／台北報導）".
bool read_before_mark(std::string_view line, Byline& byline) {
  if (const auto first = line.substr(0, decode(line, 0).length); is_opening_bracket(first))
    line.remove_prefix(first.size());
  const std::string_view name = run_of(line);
  if (name.empty()) return false;
  // The title is glued to the name and in the same script.
  for (const std::string_view title : {"記者", "记者"}) {
    if (!name.ends_with(title) || !is_chinese_name(name.substr(0, name.size() - title.size())))
      continue;
    byline.names.push_back(name.substr(0, name.size() - title.size()));
    return finish(line, 0, name.size(), byline);
  }
  const std::string_view after = line.substr(name.size());
  if (is_reported(after) && is_chinese_name(name) && has_surname(name, chinese_surnames)) {
    byline.names.push_back(name);
    return finish(line, 0, name.size(), byline);
  }
  const std::string_view mark = prefix_of(after, marks_after);
  if (!mark.empty() && is_chinese_name(name)) {
    byline.names.push_back(name);
    return finish(line, 0, name.size() + mark.size(), byline);
  }
  return false;
}

// "【ワシントン＝山田太郎、ロンドン＝佐藤花子】".
bool read_placed(std::string_view line, Byline& byline) {
  if (!line.starts_with("【")) return false;
  const std::size_t close = line.find("】");
  if (close == line.npos) return false;
  std::size_t end = 0;
  // "【ロンドン山田太郎】": Kana for the place, Han for the name.
  const std::string_view place = run_of(line.substr(3));
  const std::string_view person = run_of(line.substr(3 + place.size()));
  if (script_of(decode(place, 0).value) == Script::kana && count_letters(person) >= 3 &&
      3 + place.size() + person.size() == close && agency_suffix(person) == 0)
    byline.names.push_back(person);
  const auto next_sign = [line](std::size_t from) {
    return std::min(line.find("＝", from), line.find('=', from));
  };
  for (std::size_t at = next_sign(0); at < close; at = next_sign(end)) {
    const std::size_t begin = at + decode(line, at).length;
    const std::string_view name = run_of(line.substr(begin));
    end = begin + name.size();
    if (!is_chinese_name(name) || is_agency(name)) break;
    byline.names.push_back(name);
  }
  return finish(line, 0, close + 3, byline);
}

// The names before a Korean title, from the right: "김민수 이영희 기자".
bool read_korean(std::string_view line, Byline& byline) {
  std::size_t title = line.npos;
  for (const std::string_view word : korean_titles) title = std::min(title, line.find(word));
  if (title == line.npos) return false;
  std::size_t end = title;
  std::size_t begin = title;
  while (end > 0) {
    const CodePoint before = decode_before(line, end);
    if (is_list_sign(before.value)) {
      end -= before.length;
      continue;
    }
    std::size_t start = end;
    while (script_of(decode_before(line, start).value) == Script::hangul) start -= 3;
    const std::string_view name = line.substr(start, end - start);
    if (!is_korean_name(name)) break;
    byline.names.push_back(name);
    begin = start;
    end = start;
  }
  std::reverse(byline.names.begin(), byline.names.end());
  if (byline.names.empty()) return false;
  const std::size_t equals = line.find('=');
  const std::size_t close = line.find_first_of(")]");
  if ((line.starts_with('(') || line.starts_with('[')) && equals < close && close != line.npos &&
      is_agency(line.substr(equals + 1, close - equals - 1))) {
    byline.agency = line.substr(equals + 1, close - equals - 1);
    begin = 0;
  }
  byline.handle_or_mail = line.find('@') != line.npos;
  const std::size_t after = line.find(' ', title);
  return finish(line, begin, std::min(after, line.size()), byline);
}

// A name alone beside a date: "王小明2020-01-02 14:27".
bool read_beside_date(std::string_view line, std::span<const FoundDate> dates, Byline& byline) {
  if (dates.size() != 1) return false;
  const std::string_view before = between(line, 0, dates[0].span.begin);
  const std::string_view after = between(line, dates[0].span.end, line.size());
  const std::string_view name = before.empty() ? after : before;
  if (name.empty() || run_of(name) != name || (!before.empty() && !after.empty())) return false;
  const bool han = script_of(decode(name, 0).value) == Script::han;
  const bool chinese = han && is_chinese_name(name) && has_surname(name, chinese_surnames);
  const bool korean = !han && is_korean_name(name);
  if (!chinese && !korean && !is_japanese_name(name)) return false;
  byline.names.push_back(name);
  byline.whole = name;
  byline.fills_line = true;
  return true;
}

bool read_source(std::string_view line, Byline& byline) {
  const std::string_view mark = prefix_of(line, sources);
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
  if (!prefix_of(trim(line), other_credits).empty()) return true;
  if (read_source(trim(line), byline)) return true;
  if (after_label) {
    const std::size_t size = read_names(line, true, byline.names);
    return size > 0 && finish(line, 0, size, byline);
  }
  return read_korean(line, byline) || read_after_mark(line, byline) ||
         read_before_mark(line, byline) || read_placed(line, byline) ||
         read_name_in_brackets(line, byline) || read_beside_date(line, dates, byline);
}

}  // namespace galley
