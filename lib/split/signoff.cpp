#include "split/signoff.h"

#include <algorithm>
#include <array>
#include <cstdint>

#include "bytes/byte_search.h"
#include "split/agencies.h"
#include "split/signature.h"
#include "text/ascii_set.h"
#include "text/ending.h"
#include "text/fold.h"
#include "text/utf8.h"

namespace galley {
namespace {

constexpr std::size_t longest_signoff = 500;    // bytes
constexpr std::size_t longest_turn_line = 250;  // bytes of a line with one of the turns
constexpr std::size_t shortest_other = 32;      // bytes; shorter lines may be names of agencies
constexpr std::size_t longest_opening = 48;     // bytes of the line that are folded
constexpr std::size_t longest_ending = 10;      // bytes

// Folded; what follows is who did it.
constexpr std::string_view openings[] = {
    // English
    "reporting by", "additional reporting", "writing by", "written by", "editing by",
    "edited by:", "compiled by", "with reporting by", "with files from", "with inputs from",
    "with input from", "with agency inputs", "with agencies", "with additional reporting",
    "with contributions from", "reported by", "our standards:", "this story was produced",
    "production by", "graphics by", "translated by", "reporting and writing by", "report by",
    "polling by", "reporting and editing by", "compiled from", "from wire reports",
    "with wire reports", "with wire service", "with inputs", "copy editing by",
    "sources:", "source:",
    // German
    "mit material von", "mit material der", "mit informationen von", "redaktion:", "bearbeitet von",
    "redaktionelle bearbeitung", "mitarbeit:", "unter mitarbeit von", "mit agenturmaterial",
    "quelle:", "quellen:", "berichtet von", "bericht von", "(mit ", "mit agenturen", "mit dpa",
    "mit afp", "mit reuters", "mit sda", "mitwirkung:", "übersetzung:", "übersetzt von",
    // French
    "avec afp", "avec l'afp", "(avec ", "avec les agences", "avec agences", "reportage de",
    "reportage par", "édité par", "édition par", "version française", "rédigé par", "avec reuters",
    "avec nos confrères", "source :", "sources :", "traduit par", "traduit de",
    // Spanish, Portuguese, Italian
    "con información de", "con informacion de", "con agencias", "(con información",
    "información de agencias", "editado por", "reporte de", "reporte adicional", "escrito por",
    "con aportes de", "com informações d", "(com informações", "com agências", "com agência",
    "reportagem de", "reportagem adicional", "edição de", "edição:", "texto editado", "con agenzie",
    "a cura della redazione", "fuente:", "fonte:", "traducido por", "traduzido por",
    "in redazione a", "tradotto da", "con datos de agencias", "con material de agencias",
    "información adicional de", "(con datos", "redactado por", "edición:", "com reuters", "com afp",
    "reportagem:", "traduzione di", "(con ansa", "fuentes:", "fontes:", "fonti:",
    // Dutch, Nordic
    "met medewerking van", "bron:", "met materiaal van", "met anp", "bronnen:", "vertaling:",
    "kilde:", "källa:", "lähde:", "heimild:", "redigering:", "redigerad av",
    "redaktør:", "källor:", "kilder:", "lähteet:", "oversat af",
    "oversettelse:", "översättning:", "redigeret af",
    // Slavic, Baltic, Hungarian, Romanian, Greek, Turkish
    "źródło:", "oprac.", "źródła:", "opr.", "zdroje:", "tłum.", "zdroj:", "izvor:", "vir:",
    "источник:", "джерело:", "извор:", "източник:", "крыніца:", "по материалам", "за матеріалами",
    "по данным", "редактор:", "редактор ", "источники:", "джерела:", "перевод:", "переклад:",
    "корректор:", "редакторка:", "με πληροφορίεσ από", "πηγέσ:", "editör:", "derleyen:",
    "redaktor:", "redactor:", "források:", "surse:", "šaltinis:", "avots:", "allikas:", "forrás:",
    "sursa:", "sursă:", "πηγή:", "kaynak:", "mənbə:", "manba:", "burimi:",
    // Arabic, Persian, Hebrew, South and South-East Asia
    "المصدر:", "المصدر :", "المصادر:", "ترجمة:", "انتهای پیام", "پایان پیام",
    "مترجم:", "מקורות:", "इनपुट", "(इनपुट", "संपादन", "إعداد", "تحرير", "منبع:", "מקור:", "स्रोत",
    "সূত্র", "sumber:", "sumber :", "nguồn:", "theo ttxvn",
    "editor:", "editor :", "penyunting:", "pewarta:", "ที่มา",
    // Chinese, Japanese, Korean
    "责任编辑", "責任編輯", "责编", "責編", "编辑：", "編輯：", "编辑:", "編輯:", "来源：",
    "來源：", "来源:", "來源:", "（责任编辑", "(责任编辑", "（编辑", "(編輯", "（譯者", "(譯者",
    "（编译", "[责任编辑", "［責任編輯", "翻訳", "編集：", "校对：", "审核：", "审校：", "核稿：",
    "（核稿", "（責任編輯", "值班编辑", "编辑丨", "来源丨", "来源｜", "翻译：", "출처:", "편집:"};

// They stand inside a line, in small letters.
constexpr std::string_view turns[] = {"contributed to this",
                                      "contributed reporting",
                                      "contributed from",
                                      "contributed to the report",
                                      "contributed research",
                                      "assisted in this report",
                                      "contributed to the story",
                                      "contributed to the article",
                                      "contributed to an earlier",
                                      "is a contributing writer",
                                      "is a contributing editor",
                                      "also contributed",
                                      "staff contributed",
                                      "haben zu diesem",
                                      "hat zu diesem",
                                      "haben mitgearbeitet",
                                      "a contribué à",
                                      "ont contribué à",
                                      "contribuyó a est",
                                      "contribuyeron a est",
                                      "contribuyó con este",
                                      "contribuyó en est",
                                      "colaboró en est",
                                      "contribuiu para",
                                      "contribuíram para",
                                      "colaborou com est",
                                      "ha contribuito a",
                                      "hanno contribuito",
                                      "ha collaborato a quest",
                                      "anno collaborato a quest",
                                      "a collaboré à cet",
                                      "ont collaboré à cet",
                                      "colaboraron en est",
                                      "colaboraron con est",
                                      "colaboraram com est",
                                      "bijgedragen aan dit",
                                      "bidragit till den här artikeln",
                                      "bidratt til denne sak",
                                      "bidraget til denne artikel",
                                      "bidrog till",
                                      "bidro til",
                                      "bidrog til",
                                      "droeg bij aan",
                                      "katkıda bulundu"};

// Folded lines that end a report.
constexpr std::string_view endings[] = {
    "reuter",  "reuters",   "ends",     "end",      "enditem", "item ends", "fin",    "fine",
    "ende",    "-30-",      "- 30 -",   "30",       "###",     "# # #",     "-0-",    "-o-",
    "-end-",   "-ends-",    "***",      "(end)",    "(ends)",  "(fin)",     "/end",   "完",
    "（完）",  "(完)",      "（了）",   "(끝)",     "끝",      "конец",     "slut",   "loppu",
    "koniec",  "/ends",     "--ends--", "- end -",  "-xxx-",   "xxx",       "ends/",  "- ends -",
    "schluss", "(schluss)", "(schluß)", "end item", "endit",   "(fine)",    "fim",    "(fim)",
    "(slut)",  "konec",     "vége",     "кінець",   "انتهى",   "以上",      "(以上)", "(終)",
    "τέλοσ",   "-more-",    "(more)",   "nnnn",     "-- 0 --", "- 0 -",     "--0--"};

constexpr auto sorted_openings = [] {
  auto sorted = std::to_array(openings);
  std::sort(sorted.begin(), sorted.end());
  return sorted;
}();

bool starts_with_opening(std::string_view text) {
  const std::string_view start = text.substr(0, 2);
  for (auto opening = std::lower_bound(sorted_openings.begin(), sorted_openings.end(), start);
       opening != sorted_openings.end() && opening->starts_with(start); ++opening)
    if (text.starts_with(*opening)) return true;
  return false;
}

template <std::size_t Count>
bool is_any(std::string_view text, const std::string_view (&words)[Count]) {
  return std::find(std::begin(words), std::end(words), text) != std::end(words);
}

// The first characters of `text` that surely fit the buffer, folded.
std::string_view fold_start(std::string_view text, FoldBuffer& buffer) {
  if (is_ascii(text.substr(0, longest_opening)))
    return fold(text.substr(0, longest_opening), buffer);
  std::size_t end = 0;
  while (end < text.size()) {
    const std::size_t length = decode(text, end).length;
    if (end + length > longest_opening) break;
    end += length;
  }
  return fold(text.substr(0, end), buffer);
}

bool is_wide_mark(char32_t c) {
  return c >= 0x80 && (is_space(c) || c == U'—' || c == U'–' || c == U'（' || c == U'）');
}

// Without white space, dashes, brackets, strokes and stars around it.
std::string_view strip_marks(std::string_view line) {
  constexpr AsciiSet marks = "()/-*[].;+_= \t\n\v\f\r";
  const auto is_letter = [](char c) { return is_ascii_letter(static_cast<unsigned char>(c)); };
  if (!line.empty() && is_letter(line.front()) && is_letter(line.back())) return line;
  while (!line.empty() && (marks.has(line.front()) || is_wide_mark(decode(line, 0).value)))
    line.remove_prefix(decode(line, 0).length);
  while (!line.empty() &&
         (marks.has(line.back()) || is_wide_mark(decode_before(line, line.size()).value)))
    line.remove_suffix(decode_before(line, line.size()).length);
  return line;
}

// The first four bytes of a text, which no opening is shorter than.
constexpr std::uint32_t first_bytes(std::string_view text) {
  const auto byte = [text](std::size_t i) -> std::uint32_t {
    return static_cast<unsigned char>(text[i]);
  };
  return byte(0) | byte(1) << 8 | byte(2) << 16 | byte(3) << 24;
}
static_assert(std::all_of(std::begin(openings), std::end(openings),
                          [](std::string_view opening) { return opening.size() >= 4; }));

// The same mixed into a smaller number, small letters for capitals of ASCII.
constexpr std::size_t start_count = 4096;
constexpr std::size_t start_of(std::uint32_t bytes) {
  return ((bytes | 0x20202020) * 0x9E3779B1) >> 20;
}

// Which of these numbers openings have.
constexpr std::array<bool, start_count> starts = [] {
  std::array<bool, start_count> numbers{};
  for (const std::string_view opening : openings) numbers[start_of(first_bytes(opening))] = true;
  return numbers;
}();

// Whether the line, once folded, may begin with an opening: some characters fold to letters of
// ASCII, but no quotation marks and dashes (U+2000 to U+203F).
bool may_open(std::string_view line) {
  if (line.size() < 4) return !is_ascii(line);
  const std::uint32_t bytes = first_bytes(line);
  if ((bytes & 0x80808080) == 0) return starts[start_of(bytes)];
  return (bytes & 0xFFFF) != 0x80E2;
}

// "(Schluss) ab/cde": a word that ends a report in brackets, and who wrote it.
bool is_end_with_initials(std::string_view line) {
  const std::size_t close = line.find(')');
  if (!line.starts_with('(') || close >= longest_ending) return false;
  FoldBuffer buffer;
  const std::string_view end = fold(line.substr(0, close + 1), buffer);
  return is_any(end, endings) && is_initials_chain(trim(line.substr(close + 1)));
}

// The agency that follows a label or stands among the words after it: "Quelle: dpa-AFX".
std::string_view credited_agency(std::string_view line) {
  constexpr AsciiSet signs = ":,;/() ";
  std::size_t begin = 0;
  while (begin < line.size()) {
    const std::size_t end = std::min(find_first_of(line, signs, begin), line.size());
    const std::string_view word = strip_marks(line.substr(begin, end - begin));
    if (is_agency(word)) return word;
    // Two words: "Europa Press", "РИА Новости".
    if (end < line.size() && line[end] == ' ') {
      const std::size_t second = std::min(find_first_of(line, signs, end + 1), line.size());
      const std::string_view pair = strip_marks(line.substr(begin, second - begin));
      if (is_agency(pair)) return pair;
    }
    begin = end + 1;
  }
  for (const std::string_view sign : {"：", ":"})
    if (const std::size_t at = line.find(sign); at != line.npos)
      if (const std::string_view rest = trim(line.substr(at + sign.size())); is_agency(rest))
        return rest;
  return {};
}

// What one of the turns has that a line with one must have, and where the pair of letters stands in
// it that is searched for.
struct TurnStem {
  std::string_view text;
  std::size_t pair;
};
constexpr TurnStem turn_stems[] = {{"ontrib", 4},    {"labor", 1},    {"bidr", 0},
                                   {"droeg bij", 6}, {"mitgearb", 2}, {"assisted", 1},
                                   {"zu diesem", 0}, {"katk", 0},     {"bijgedragen", 0}};
static_assert(std::all_of(std::begin(turn_stems), std::end(turn_stems), [](const TurnStem& stem) {
  return is_rare_pair(stem.text[stem.pair], stem.text[stem.pair + 1]);
}));
static_assert(std::all_of(std::begin(turns), std::end(turns), [](std::string_view turn) {
  return std::any_of(std::begin(turn_stems), std::end(turn_stems),
                     [turn](const TurnStem& stem) { return turn.find(stem.text) != turn.npos; });
}));

bool has_stem_around(std::string_view line, std::size_t at) {
  return std::any_of(std::begin(turn_stems), std::end(turn_stems), [&](const TurnStem& stem) {
    return stem.text[stem.pair] == line[at] && stem.text[stem.pair + 1] == line[at + 1] &&
           at >= stem.pair && line.substr(at - stem.pair).starts_with(stem.text);
  });
}

bool has_turn_stem(std::string_view line) {
  if (line.size() <= shortest_other || line.size() > longest_turn_line) return false;
  for (std::size_t at = find_rare_pair(line, 0); at < line.size();
       at = find_rare_pair(line, at + 1))
    if (has_stem_around(line, at)) return true;
  return false;
}

bool has_turn(std::string_view line) {
  return has_turn_stem(line) &&
         std::any_of(std::begin(turns), std::end(turns),
                     [line](std::string_view turn) { return line.find(turn) != line.npos; });
}

}  // namespace

std::string_view without_agency(std::string_view text) {
  constexpr std::size_t longest = 24;  // bytes
  if (!text.ends_with(')')) return text;
  const std::size_t open = text.rfind('(');
  if (open == text.npos || text.size() - open > longest) return text;
  if (!is_agency(text.substr(open + 1, text.size() - open - 2))) return text;
  const std::string_view before = trim(text.substr(0, open));
  return ending_of(before) == Ending::full_stop ? before : text;
}

bool may_sign_off(std::string_view line) {
  if (line.size() <= shortest_other || may_open(line) || has_turn_stem(line)) return true;
  if (is_ascii_letter(static_cast<unsigned char>(line.front()))) return false;
  const std::string_view bare = strip_marks(line);
  return bare.size() <= shortest_other || may_open(bare);
}

std::optional<Signoff> read_signoff(std::string_view line) {
  line = trim(line);
  if (line.empty() || line.size() > longest_signoff) return {};
  if (line.starts_with("SOURCE ")) return Signoff{};  // the last line of a press release
  const std::string_view bare = strip_marks(line);
  if (bare.size() <= shortest_other) {
    if (const auto agency = agency_with_initials(bare); !agency.empty()) return Signoff{agency};
    if (is_agency(bare)) return Signoff{bare};
    if (is_initials_chain(bare) || is_end_with_initials(line)) return Signoff{};
  }
  if (const auto agency = agency_before_initials(bare); !agency.empty()) return Signoff{agency};
  if (is_time_group(line)) return Signoff{};
  const bool may_end = line.size() <= longest_ending;
  const bool opens = may_open(line) || may_open(bare);
  bool signs_off = false;
  if (may_end || opens) {
    FoldBuffer buffer;
    const std::string_view start = fold_start(line, buffer);
    if (may_end && start.size() == line.size() && is_any(start, endings)) return Signoff{};
    const std::string_view bare_start = strip_marks(start);
    signs_off = opens && (starts_with_opening(start) ||
                          (bare_start.data() != start.data() && starts_with_opening(bare_start)));
  }
  if (!signs_off) signs_off = has_turn(line);
  if (!signs_off) return {};
  return Signoff{credited_agency(line)};
}

}  // namespace galley
