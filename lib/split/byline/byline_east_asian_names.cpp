#include "split/byline/byline_east_asian_names.h"

#include <algorithm>

#include "split/byline/longest_prefix.h"
#include "split/date/label_words.h"
#include "text/utf8.h"

namespace galley {
namespace {

constexpr std::size_t most_name_letters = 4;  // Han or Hangul
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

// Other persons than authors: editors, translators, proof-readers, photographers.
constexpr std::string_view other_credits[] = {
    "责任编辑", "責任編輯", "责编", "責編", "编辑：", "編輯：", "编辑:", "編輯:", "校对",
    "审核",     "译者",     "譯者", "核稿", "摄影",   "攝影",   "편집",  "編集",  "翻訳",
    "사진",     "그림",     "영상", "图/",  "圖／",   "图／",   "写真"};

template <std::size_t Count>
bool contains_any(std::string_view text, const std::string_view (&words)[Count]) {
  return std::any_of(std::begin(words), std::end(words),
                     [text](std::string_view word) { return text.find(word) != text.npos; });
}

bool has_surname(std::string_view name, std::string_view surnames) {
  return !name.empty() && surnames.find(name.substr(0, decode(name, 0).length)) != surnames.npos;
}

}  // namespace

std::size_t count_letters(std::string_view text) {
  std::size_t count = 0;
  for (std::size_t at = 0; at < text.size(); at += decode(text, at).length) ++count;
  return count;
}

std::string_view run_of(std::string_view text) {
  const NameScript script = name_script_of(decode(text, 0).value);
  std::size_t end = 0;
  while (end < text.size() && name_script_of(decode(text, end).value) == script)
    end += decode(text, end).length;
  return text.substr(0, script == NameScript::other ? 0 : end);
}

bool has_chinese_surname(std::string_view name) { return has_surname(name, chinese_surnames); }

bool is_chinese_name(std::string_view run) {
  const std::size_t letters = count_letters(run);
  return letters >= 2 && letters <= most_name_letters && !contains_any(run, desk_words);
}

// Desks end in one syllable: "문화부".
bool is_korean_name(std::string_view run) {
  const std::size_t letters = count_letters(run);
  return letters >= 2 && letters <= most_name_letters && has_surname(run, korean_surnames) &&
         !run.ends_with("부") && !begins_with_other_credit(run) && find_label_word(run) == nullptr;
}

bool is_japanese_name(std::string_view run) {
  const std::size_t letters = count_letters(run);
  if (letters < 3 || letters > most_name_letters + 1) return false;
  const std::string_view last = run.substr(run.size() - 3);
  if (japanese_places.find(last) != japanese_places.npos) return false;
  if (!longest_prefix(run, long_japanese_surnames).empty()) return true;
  constexpr std::size_t surname = 6;  // bytes
  for (std::size_t at = 0; at < japanese_surnames.size(); at += surname)
    if (run.starts_with(japanese_surnames.substr(at, surname))) return true;
  return false;
}

bool begins_with_other_credit(std::string_view text) {
  return !longest_prefix(text, other_credits).empty();
}

}  // namespace galley
