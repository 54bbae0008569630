#include "split/furniture/counted_line.h"

#include <algorithm>

#include "text/ascii_set.h"
#include "text/fold.h"
#include "text/utf8.h"

namespace galley {
namespace {

constexpr std::size_t longest_line = 40;  // bytes

// A number stands between `before` and one of the units, and `after` ends the line: folded.
struct Pattern {
  Counted counted;
  std::string_view before;
  std::string_view units;  // kept apart by strokes
  std::string_view after;
};

using enum Counted;

constexpr Pattern patterns[] = {
    // English
    {age, "",
     "second|seconds|sec|secs|minute|minutes|min|mins|m|hour|hours|hr|hrs|h|day|days|d|week|weeks|"
     "month|months|year|years",
     "ago"},
    {share, "",
     "view|views|comment|comments|share|shares|like|likes|retweets|reply|replies|reaction|"
     "reactions|read|reads|minute read|minutes read|min read|mins read",
     ""},
    // German, Dutch
    {age, "vor",
     "sekunde|sekunden|minute|minuten|min|stunde|stunden|std|tag|tagen|woche|wochen|monat|monaten|"
     "jahr|jahren",
     ""},
    {share, "",
     "kommentar|kommentare|leserkommentare|aufrufe|min lesezeit|minuten lesezeit|min lesedauer",
     ""},
    {age, "", "seconden|minuut|minuten|min|uur|uren|dag|dagen|week|weken|maand|maanden|jaar",
     "geleden"},
    {share, "", "reactie|reacties|keer gedeeld|min leestijd|minuten leestijd|min lezen", ""},
    // French, Spanish, Portuguese, Italian, Romanian
    {age, "il y a",
     "seconde|secondes|minute|minutes|min|mn|heure|heures|h|jour|jours|j|semaine|semaines|mois|an|"
     "ans",
     ""},
    {share, "",
     "commentaire|commentaires|partages|vues|réactions|min de lecture|mn de lecture|"
     "minutes de lecture",
     ""},
    {age, "hace",
     "segundos|minuto|minutos|min|hora|horas|h|día|días|dias|semana|semanas|mes|meses|año|años",
     ""},
    {share, "",
     "comentario|comentarios|visitas|vistas|compartidos|min de lectura|min lectura|"
     "minutos de lectura",
     ""},
    {age, "há",
     "segundos|minuto|minutos|min|hora|horas|h|dia|dias|semana|semanas|mês|meses|ano|anos", ""},
    {age, "", "segundos|minuto|minutos|min|hora|horas|h|dia|dias|semana|semanas|mês|meses|ano|anos",
     "atrás"},
    {share, "",
     "comentário|comentários|visualizações|compartilhamentos|partilhas|min de leitura|"
     "minutos de leitura",
     ""},
    {age, "",
     "secondi|minuto|minuti|min|ora|ore|giorno|giorni|settimana|settimane|mese|mesi|anno|anni",
     "fa"},
    {share, "", "commento|commenti|condivisioni|visualizzazioni|min di lettura|minuti di lettura",
     ""},
    {age, "acum",
     "secunde|minut|minute|min|oră|ore|zi|zile|săptămână|săptămâni|lună|luni|an|ani|de minute|"
     "de ore|de zile",
     ""},
    {share, "",
     "comentariu|comentarii|vizualizări|afișări|distribuiri|min de citit|minute de citit", ""},
    // Swedish, Norwegian, Danish, Finnish
    {age, "för",
     "sekunder|minut|minuter|min|timme|timmar|tim|dag|dagar|vecka|veckor|månad|månader|år",
     "sedan"},
    {age, "", "sekunder|minut|minuter|min|timme|timmar|tim|dag|dagar|vecka|veckor|månad|månader|år",
     "sedan"},
    {age, "for",
     "sekunder|minutt|minutter|minut|min|time|timer|dag|dager|dage|uke|uker|uge|uger|måned|måneder|"
     "år",
     "siden"},
    {age, "",
     "sekunder|minutt|minutter|minut|min|time|timer|dag|dager|dage|uke|uker|uge|uger|måned|måneder|"
     "år",
     "siden"},
    {share, "",
     "kommentarer|delningar|delinger|visningar|visninger|min lästid|min lesetid|min læsetid", ""},
    {age, "",
     "sekuntia|minuutti|minuuttia|min|tunti|tuntia|t|päivä|päivää|viikko|viikkoa|kuukausi|"
     "kuukautta|"
     "vuosi|vuotta",
     "sitten"},
    {share, "", "kommentti|kommenttia|min lukuaika", ""},
    // Polish, Czech, Slovak, Hungarian
    {age, "",
     "sekund|minuta|minutę|minuty|minut|min|godzina|godzinę|godziny|godzin|godz.|godz|dzień|dni|"
     "tydzień|"
     "tygodnie|tygodni|miesiąc|miesiące|miesięcy|rok|lata|lat",
     "temu"},
    {share, "", "komentarz|komentarze|komentarzy|udostępnień|odsłon|wyświetleń|min czytania", ""},
    {age, "před",
     "sekundami|minutou|minutami|min|hodinou|hodinami|hod|hours|dnem|dny|týdnem|týdny|měsícem|"
     "měsíci|rokem|lety",
     ""},
    {age, "pred",
     "sekundami|minútou|minútami|min|hodinou|hodinami|hod|dňom|dňami|týždňom|týždňami|mesiacom|"
     "mesiacmi|rokom|rokmi",
     ""},
    {share, "",
     "komentář|komentáře|komentářů|komentár|komentáre|komentárov|příspěvků|příspěvky|príspevkov|"
     "min čtení|minuty čtení|minut čtení|min čítania|minút čítania",
     ""},
    {age, "", "másodperce|perce|órája|napja|hete|hónapja|éve", ""},
    {age, "", "perccel|órával|nappal|héttel|hónappal|évvel", "ezelőtt"},
    {share, "", "hozzászólás|komment|megosztás|perc olvasás", ""},
    // Turkish, Azerbaijani
    {age, "", "saniye|sn|dakika|dk|saat|sa|gün|hafta|ay|yil", "önce"},
    {share, "", "yorum|görüntülenme|okunma|paylaşim|dk okuma|dakika okuma", ""},
    {age, "", "saniyə|dəqiqə|dəq|saat|gün|həftə|ay|il", "əvvəl"},
    {share, "", "şərh|rəy|baxiş|oxunma|dəfə oxunub", ""},
    // Russian, Ukrainian, Greek
    {age, "",
     "секунду|секунды|секунд|минуту|минуты|минут|мин|час|часа|часов|ч|день|дня|дней|неделю|недели|"
     "недель|месяц|месяца|месяцев|год|года|лет",
     "назад"},
    {share, "",
     "комментарий|комментария|комментариев|просмотр|просмотра|просмотров|мин чтения|минут чтения",
     ""},
    {age, "",
     "секунду|секунди|секунд|хвилину|хвилини|хвилин|хв|годину|години|годин|год|день|дні|днів|"
     "тиждень|тижні|тижнів|місяць|місяці|місяців|рік|роки|років",
     "тому"},
    {share, "", "коментар|коментарі|коментарів|перегляд|перегляди|переглядів|хв читання", ""},
    {age, "πριν", "λεπτό|λεπτά|ώρα|ώρεσ|ημέρα|ημέρεσ|μέρεσ|εβδομάδεσ|μήνεσ|χρόνια", ""},
    {age, "πριν από", "λεπτό|λεπτά|ώρα|ώρεσ|ημέρα|ημέρεσ|μέρεσ|εβδομάδεσ|μήνεσ|χρόνια", ""},
    {share, "", "σχόλιο|σχόλια|προβολέσ|λεπτά ανάγνωσησ", ""},
    // Arabic, Persian, Hebrew, Hindi
    {age, "منذ", "ثانية|ثواني|دقيقة|دقائق|ساعة|ساعات|يوم|أيام|أسبوع|أسابيع|شهر|أشهر|شهور|سنة|سنوات",
     ""},
    {age, "قبل", "ثانية|ثواني|دقيقة|دقائق|ساعة|ساعات|يوم|أيام|أسبوع|أسابيع|شهر|أشهر|شهور|سنة|سنوات",
     ""},
    {share, "", "تعليق|تعليقات|مشاهدة|مشاهدات|قراءة|دقائق قراءة|دقيقة قراءة", ""},
    {age, "", "ثانیه|دقیقه|ساعت|روز|هفته|ماه|سال", "پیش"},
    {age, "", "ثانیه|دقیقه|ساعت|روز|هفته|ماه|سال", "قبل"},
    {share, "", "نظر|دیدگاه|بازدید", ""},
    {age, "לפני", "דקות|דקה|שעות|שעה|ימים|יום|שבועות|חודשים|שנים", ""},
    {share, "", "תגובות|תגובה|צפיות|דקות קריאה", ""},
    {age, "", "सेकंड|मिनट|घंटा|घंटे|घंटों|दिन|सप्ताह|हफ्ते|महीने|साल", "पहले"},
    {share, "", "कमेंट|टिप्पणी|टिप्पणियां|टिप्पणियाँ|व्यूज", ""},
    // Indonesian, Vietnamese
    {age, "", "detik|menit|jam|hari|minggu|bulan|tahun", "yang lalu"},
    {age, "", "detik|menit|jam|hari|minggu|bulan|tahun", "lalu"},
    {share, "", "komentar|kali dilihat|kali dibagikan|menit baca", ""},
    {age, "", "giây|phút|giờ|ngày|tuần|tháng|năm", "trước"},
    {share, "", "bình luận|lượt xem|lượt chia sẻ|phút đọc", ""},
    // Chinese, Japanese, Korean
    {age, "", "秒|分钟|分鐘|小时|小時|个小时|天|日|周|週|个月|個月|年|分|時間|週間|か月|ヶ月|カ月",
     "前"},
    {share, "", "评论|評論|条评论|則留言|次阅读|次浏览|次瀏覽|阅读|閱讀|浏览|瀏覽|人阅读|次观看",
     ""},
    {share, "", "件のコメント|コメント|いいね|分で読める|分で読めます|文字", ""},
    {age, "", "초|분|시간|일|주|주일|개월|달|년", "전"},
    {share, "", "댓글|개의 댓글|개 댓글|조회|회 조회", ""},
};

bool is_unit(std::string_view text, std::string_view units) {
  if (text.empty()) return false;
  for (std::size_t at = units.find(text); at != units.npos; at = units.find(text, at + 1)) {
    const std::size_t end = at + text.size();
    const bool begins = at == 0 || units[at - 1] == '|';
    if (begins && (end == units.size() || units[end] == '|')) return true;
  }
  return false;
}

// The end of the number that begins at `begin`: "3", "1,204", "2.5k".
std::size_t number_end(std::string_view text, std::size_t begin) {
  constexpr AsciiSet parts = "0123456789.,+";
  std::size_t end = begin;
  while (end < text.size() && parts.has(text[end])) ++end;
  const bool thousands = end + 1 < text.size() && (text[end] == 'k') && text[end + 1] == ' ';
  return end + (thousands ? 1 : 0);
}

std::size_t find_digit(std::string_view text, std::size_t from) {
  while (from < text.size() && !is_ascii_digit(static_cast<unsigned char>(text[from]))) ++from;
  return from;
}

// Dates and times have several.
bool has_one_number(std::string_view line) {
  const std::size_t begin = find_digit(line, 0);
  return begin < line.size() && find_digit(line, number_end(line, begin)) == line.size();
}

bool fits(const Pattern& pattern, std::string_view before, std::string_view rest) {
  if (before.size() != pattern.before.size() || before != pattern.before) return false;
  if (!rest.ends_with(pattern.after)) return false;
  return is_unit(trim(rest.substr(0, rest.size() - pattern.after.size())), pattern.units);
}

}  // namespace

Counted read_count(std::string_view line) {
  if (line.size() > longest_line || !has_one_number(line)) return none;
  FoldBuffer buffer;
  const std::string_view text = fold(line, buffer);
  const std::size_t begin = find_digit(text, 0);
  const std::string_view before = trim(text.substr(0, begin));
  const std::string_view rest = trim(text.substr(number_end(text, begin)));
  if (before.empty() && rest.empty()) return none;
  for (const Pattern& pattern : patterns)
    if (fits(pattern, before, rest)) return pattern.counted;
  return none;
}

}  // namespace galley
