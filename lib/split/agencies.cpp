#include "split/agencies.h"

#include <algorithm>
#include <array>
#include <cstdint>

#include "text/fold.h"
#include "text/utf8.h"
#include "text/word_table.h"

namespace galley {
namespace {

// Folded names, kept apart by '|'. Adding an agency is adding its name to the row of its region.
constexpr std::string_view names[] = {
    // World-wide
    "reuters|reuter|thomson reuters|associated press|the associated press|agence france-presse|"
    "agence france presse|united press international|bloomberg|bloomberg news|dow jones|"
    "dow jones newswires|inter press service|cnn|bbc|bbc news|npr|al jazeera|deutsche welle",
    // Press releases
    "prnewswire|pr newswire|business wire|businesswire|globe newswire|globenewswire|accesswire|"
    "newsfile corp|newsfile corp.|cision|presseportal|prweb|ein presswire|marketwired|marketwire|"
    "marketwatch|news aktuell|newswire|cnw group|access newswire|media outreach newswire|acn "
    "newswire",
    // Britain, North America, Australia and New Zealand
    "pa media|press association|the press association|canadian press|the canadian press|"
    "la presse canadienne|australian associated press|new zealand press association|"
    "knight ridder|scripps howard|states news service|tribune news service|cox news service",
    // German
    "dpa-afx|afx|dow jones news|dts nachrichtenagentur|keystone-sda|awp|sp-x|kathpress|kipa",
    // French, Spanish, Portuguese, Italian, Romanian
    "belga|agence belga|europa press|europapress|agencia efe|acan-efe|notimex|télam|telam|"
    "prensa latina|prela|colprensa|inforpress|lusa|agência lusa|agência brasil|agencia brasil|"
    "agência estado|estadão conteúdo|folhapress|ansa|adnkronos|askanews|lapresse|agerpres|mediafax",
    // Dutch, Nordic, Baltic
    "ritzau|ntb scanpix|tt nyhetsbyrån|stt-lehtikuva|elta|leta",
    // Central and South-Eastern Europe, Turkey
    "čtk|ctk|tanjug|hina|fena|onasa|srna|makfax|танјуг|бета|бта|απε|απε-μπε|anadolu|anadolu agency|"
    "anadolu ajansi|demirören haber ajansi|ihlas haber ajansi",
    // Russian and its neighbours
    "tass|itar-tass|тасс|итар-тасс|ria novosti|риа "
    "новости|interfax|интерфакс|interfax.ru|sputnik|спутник|"
    "regnum|rosbalt|росбалт|прайм|ukrinform|укрінформ|укринформ|unian|уніан|униан|унн|"
    "interfax-ukraine|інтерфакс-україна|belta|белта|kazinform|казинформ|қазақпарат|azertac|azərtac|"
    "азертадж|"
    "armenpress|арменпресс|արմենպրես|interpressnews|moldpres|turan|akipress|montsame",
    // Chinese
    "xinhua|china news service|新华社|新華社|新华网|新華網|中新社|中新网|中国新闻网|中央社|法新社|"
    "路透社|美联社|美聯社|德新社|塔斯社|韩联社|韓聯社|共同社|埃菲社|central news agency|"
    "人民网|央视网|光明网|环球网|国际在线|参考消息网|中新财经",
    // Japanese and Korean
    "kyodo|kyodo news|jiji|jiji press|共同|共同通信|時事|時事通信|ロイター|ａｆｐ|ａｐ|ｃｎｎ|"
    "afp時事|ａｆｐ時事|yonhap|yonhap "
    "news|newsis|연합뉴스|연합인포맥스|뉴스핌|뉴시스|뉴스1|조선중앙통신",
    // South and South-East Asia
    "antara|bernama|press trust of india|united news of india|asian news international|"
    "indo-asian news service|ians|भाषा|वार्ता|रासस|एएनआई|पीटीआई|বাসস|ইউএনবি|ttxvn|"
    "vietnam news agency|اے پی پی|اے ایف پی|رائٹرز|"
    "philippine news agency",
    // Arabic, Persian, Hebrew, Africa
    "رويترز|أ ف ب|ا ف ب|أ.ف.ب|أ ب|د ب أ|د.ب.أ|أ ش أ|فرانس برس|وكالات|سبوتنيك|الأناضول|بترا|واس|وام|"
    "كونا|قنا|سانا|تسنیم|تسنيم|فارس|مهر|ایرنا|ایسنا|إرنا|tasnim|irna|isna|petra|sana|saba|"
    "panapress|"
    "angop|news agency of nigeria|wafa|وفا|andina|רויטרס",
};

// Also names or words of a language, unless they are written as an acronym.
constexpr std::string_view acronyms[] = {
    "ap|afp|upi|ips|pa|cp|aap|dpa|epd|kna|apa|ats|sda|sid|dts|dapd|ots|rtr|efe|agi|ntb|tt|stt|bns|"
    "pap|mti|bta|sta|aa|dha|iha|ria|apn|cna|kcna|jta|pti|ani|uni|una|unb|bss|pna|vna|mena|wam|spa|"
    "kuna|qna|bna|ina|map|tap|aps|nan|gna|anp|mia|ana|amna|cnw|npr|unn|app|nni|acn|voa|tasr|sita|"
    "suna|ena|ata|avn|abi",
};

enum class Spelling { any, acronym };

// Calls `add` with each name of a row.
template <class Add>
constexpr void each_name(std::string_view row, Add add) {
  while (!row.empty()) {
    const std::size_t end = std::min(row.find('|'), row.size());
    add(row.substr(0, end));
    row.remove_prefix(std::min(end + 1, row.size()));
  }
}

template <class Add>
constexpr void each_agency(Add add) {
  for (const auto row : names)
    each_name(row, [&](std::string_view name) { add(name, Spelling::any); });
  for (const auto row : acronyms)
    each_name(row, [&](std::string_view name) { add(name, Spelling::acronym); });
}

constexpr std::size_t agency_count = [] {
  std::size_t count = 0;
  each_agency([&](std::string_view, Spelling) { ++count; });
  return count;
}();

constexpr auto agency_rows = [] {
  std::array<WordRow<Spelling>, agency_count> rows{};
  std::size_t count = 0;
  each_agency([&](std::string_view name, Spelling spelling) { rows[count++] = {name, spelling}; });
  return rows;
}();

constexpr WordTable<Spelling, slots_for(agency_count)> agencies(agency_rows);

// "Ani" and "Apa" are names of persons, "ANI" and "dpa" are not.
bool written_like_a_word(std::string_view text) {
  return text.size() > 1 && is_upper(decode(text, 0).value) &&
         is_lower(decode_before(text, text.size()).value);
}

constexpr std::size_t longest_name = 40;  // bytes; no row is longer

// The first three bytes of a name of ASCII as a number, the same for capitals and small letters.
constexpr std::size_t start_of(std::string_view name) {
  const auto five_bits = [&](std::size_t i) {
    return std::size_t{static_cast<unsigned char>(name[i]) & 31u};
  };
  return five_bits(0) << 10 | five_bits(1) << 5 | (name.size() > 2 ? five_bits(2) : 0);
}

// Which of these numbers names have, a bit each.
constexpr auto starts = [] {
  std::array<std::uint64_t, (1 << 15) / 64> numbers{};
  for (const auto& row : agency_rows) {
    const std::size_t start = start_of(row.word);
    numbers[start / 64] |= std::uint64_t{1} << start % 64;
  }
  return numbers;
}();

// Whether a text may be a name, by its start. Beyond ASCII letters fold to other bytes.
bool may_be_name(std::string_view text) {
  if (text.size() < 2 || text.size() > longest_name) return false;
  const char third = text.size() > 2 ? text[2] : text[1];
  if (((text[0] | text[1] | third) & 0x80) != 0) return true;
  const std::size_t start = start_of(text);
  return (starts[start / 64] >> start % 64 & 1) != 0;
}

bool is_in_table(std::string_view text) {
  const Spelling* found = agencies.find(text);
  return found && (*found == Spelling::any || !written_like_a_word(text));
}

bool is_single_agency(std::string_view text) { return may_be_name(text) && is_in_table(text); }

constexpr std::size_t longest_unspaced_agency = 18;  // bytes: six Han characters

}  // namespace

bool is_agency(std::string_view text) {
  text = trim(text);
  if (text.size() < 2 || text.size() > sizeof(FoldBuffer)) return false;
  if (is_single_agency(text)) return true;
  // "AFP/dpa", "dpa-infocom", "ACAN - EFE": one of the parts is known. The other one is a service
  // or a region, in one word: "Maria Rossi / ANSA" is a person and an agency.
  const std::size_t stroke = std::min(text.find('-'), text.find('/'));
  if (stroke == text.npos || text.find(':') < stroke) return false;
  const std::string_view first = trim(text.substr(0, stroke));
  const std::string_view second = trim(text.substr(stroke + 1));
  const auto may_join = [](std::string_view part) {
    return part.find(' ') == part.npos || is_single_agency(part);
  };
  return (is_single_agency(first) && may_join(second)) ||
         (is_single_agency(second) && may_join(first));
}

std::size_t agency_prefix(std::string_view text) {
  for (std::size_t size = std::min(longest_unspaced_agency, text.size()); size > 3; --size)
    if (is_in_table(text.substr(0, size))) return size;
  return 0;
}

std::size_t agency_suffix(std::string_view text) {
  for (std::size_t size = std::min(longest_unspaced_agency, text.size()); size > 3; --size)
    if (is_in_table(text.substr(text.size() - size))) return size;
  return 0;
}

}  // namespace galley
