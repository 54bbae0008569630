#include "split/date_labels.h"

#include "split/date_scan.h"
#include "text/utf8.h"
#include "text/word_table.h"

namespace galley {
namespace {

enum class LabelWord : char {
  published,
  updated,
  other,  // a date of something else
  link,   // stands between a label and its date, or inside a label
};

using enum LabelWord;

// A row is one word or two. Words that are labels only in a phrase stand as the phrase.
constexpr WordRow<LabelWord> label_words[] = {
    // English
    {"published", published},
    {"publish date", published},
    {"pub date", published},
    {"publication", published},
    {"posted", published},
    {"post date", published},
    {"issued", published},
    {"released", published},
    {"written", published},
    {"filed", published},
    {"created", published},
    {"submitted", published},
    {"date", published},
    {"dated", published},
    {"updated", updated},
    {"update", updated},
    {"modified", updated},
    {"edited", updated},
    {"revised", updated},
    {"changed", updated},
    {"corrected", updated},
    {"until", other},
    {"till", other},
    {"since", other},
    {"through", other},
    {"expires", other},
    {"valid", other},
    {"born", other},
    {"died", other},
    {"event", other},
    {"deadline", other},
    {"copyright", other},
    {"retrieved", other},
    {"accessed", other},
    {"effective", other},
    {"starts", other},
    {"ends", other},
    {"joined", other},
    {"at", link},
    {"on", link},
    {"time", link},
    {"story", link},
    {"last", link},
    {"first", link},
    {"originally", link},
    {"latest", link},
    {"this", link},
    {"the", link},
    // German
    {"veröffentlicht", published},
    {"veroeffentlicht", published},
    {"veröffentlichung", published},
    {"veröffentlichungsdatum", published},
    {"erschienen", published},
    {"publiziert", published},
    {"eingetragen", published},
    {"erstellt", published},
    {"geschrieben", published},
    {"verfasst", published},
    {"gepostet", published},
    {"datum", published},
    {"erstellungsdatum", published},
    {"stand", updated},
    {"aktualisiert", updated},
    {"aktualisierung", updated},
    {"geändert", updated},
    {"bearbeitet", updated},
    {"überarbeitet", updated},
    {"änderung", updated},
    {"bis", other},
    {"ab", other},
    {"seit", other},
    {"geboren", other},
    {"geb", other},
    {"gestorben", other},
    {"läuft", other},
    {"gültig", other},
    {"abgerufen", other},
    {"termin", other},
    {"veranstaltung", other},
    {"beginn", other},
    {"am", link},
    {"vom", link},
    {"der", link},
    {"den", link},
    {"zuletzt", link},
    {"zuerst", link},
    {"letzte", link},
    {"letztes", link},
    {"um", link},
    {"des", link},
    {"artikels", link},
    // French
    {"publié", published},
    {"publiée", published},
    {"publie", published},
    {"posté", published},
    {"paru", published},
    {"rédigé", published},
    {"écrit", published},
    {"à jour", updated},
    {"a jour", updated},
    {"modifié", updated},
    {"modification", updated},
    {"actualisé", updated},
    {"jusqu", other},
    {"depuis", other},
    {"né", other},
    {"née", other},
    {"le", link},
    {"au", link},
    {"à", link},
    {"mis", link},
    {"mise", link},
    {"dernière", link},
    // Spanish, Catalan, Galician
    {"publicado", published},
    {"publicada", published},
    {"publicación", published},
    {"publicat", published},
    {"fecha", published},
    {"creado", published},
    {"actualizado", updated},
    {"actualizada", updated},
    {"actualización", updated},
    {"actualitzat", updated},
    {"modificado", updated},
    {"hasta", other},
    {"desde", other},
    {"nacido", other},
    {"el", link},
    {"a", link},
    {"las", link},
    {"última", link},
    {"de", link},
    {"la", link},
    {"les", link},
    // Portuguese
    {"postado", published},
    {"publicação", published},
    {"data", published},
    {"atualizado", updated},
    {"atualizada", updated},
    {"atualização", updated},
    {"até", other},
    {"em", link},
    {"às", link},
    // Italian
    {"pubblicato", published},
    {"pubblicata", published},
    {"pubblicazione", published},
    {"aggiornato", updated},
    {"aggiornata", updated},
    {"aggiornamento", updated},
    {"modifica", updated},
    {"modificato", updated},
    {"fino", other},
    {"nato", other},
    {"nata", other},
    {"il", link},
    {"alle", link},
    {"ore", link},
    {"ultimo", link},
    {"ultima", link},
    // Romanian
    {"publicat la", published},
    {"actualizat", updated},
    {"până", other},
    // Dutch, Afrikaans
    {"gepubliceerd", published},
    {"geplaatst", published},
    {"gepubliseer", published},
    {"bijgewerkt", updated},
    {"gewijzigd", updated},
    {"opgedateer", updated},
    {"tot", other},
    {"vanaf", other},
    {"sinds", other},
    {"op", link},
    {"laatst", link},
    // Norwegian, Danish, Swedish, Icelandic
    {"publisert", published},
    {"publiceret", published},
    {"publicerad", published},
    {"publicerat", published},
    {"offentliggjort", published},
    {"skrevet", published},
    {"birt", published},
    {"oppdatert", updated},
    {"opdateret", updated},
    {"uppdaterad", updated},
    {"uppdaterat", updated},
    {"ändrad", updated},
    {"endret", updated},
    {"uppfært", updated},
    {"født", other},
    {"född", other},
    {"fra", other},
    {"den", link},
    {"sist", link},
    {"sidst", link},
    {"senast", link},
    {"kl", link},
    // Finnish, Estonian, Latvian, Lithuanian
    {"julkaistu", published},
    {"avaldatud", published},
    {"publicēts", published},
    {"paskelbta", published},
    {"päivitetty", updated},
    {"muokattu", updated},
    {"uuendatud", updated},
    {"atjaunots", updated},
    {"atnaujinta", updated},
    {"asti", other},
    // Polish, Czech, Slovak, Slovene, Croatian, Serbian
    {"publikacja", published},
    {"publikacji", published},
    {"opublikowano", published},
    {"dodano", published},
    {"utworzono", published},
    {"publikováno", published},
    {"vydáno", published},
    {"zveřejněno", published},
    {"publikované", published},
    {"zverejnené", published},
    {"objavljeno", published},
    {"objavljen", published},
    {"објављено", published},
    {"aktualizacja", updated},
    {"zaktualizowano", updated},
    {"aktualizováno", updated},
    {"aktualizované", updated},
    {"upraveno", updated},
    {"posodobljeno", updated},
    {"ažurirano", updated},
    {"ажурирано", updated},
    {"do", other},
    {"od", other},
    {"ostatnia", link},
    {"dnia", link},
    {"dne", link},
    // Hungarian
    {"megjelent", published},
    {"közzétéve", published},
    {"létrehozva", published},
    {"frissítve", updated},
    {"módosítva", updated},
    {"utolsó", link},
    // Greek, Albanian
    {"δημοσίευση", published},
    {"δημοσιεύθηκε", published},
    {"δημοσιεύτηκε", published},
    {"ενημέρωση", updated},
    {"ενημερώθηκε", updated},
    {"τελευταία", link},
    {"στισ", link},
    {"botuar", published},
    {"publikuar", published},
    {"përditësuar", updated},
    // Russian, Ukrainian, Belarusian, Bulgarian, Macedonian, Kazakh
    {"опубликовано", published},
    {"опубликован", published},
    {"дата", published},
    {"создано", published},
    {"опубліковано", published},
    {"апублікавана", published},
    {"публикувано", published},
    {"публикувана", published},
    {"објавено", published},
    {"жарияланды", published},
    {"жарияланған", published},
    {"обновлено", updated},
    {"обновление", updated},
    {"изменено", updated},
    {"отредактировано", updated},
    {"оновлено", updated},
    {"абноўлена", updated},
    {"обновена", updated},
    {"обновен", updated},
    {"ажурирано", updated},
    {"жаңартылды", updated},
    {"до", other},
    {"родился", other},
    {"последнее", link},
    {"последна", link},
    {"публикации", link},
    {"в", link},
    // Turkish, Azerbaijani, Uzbek
    {"giriş", published},
    {"yayinlanma", published},
    {"yayimlanma", published},
    {"yayin", published},
    {"oluşturulma", published},
    {"yayinlandi", published},
    {"yayimlandi", published},
    {"dərc", published},
    {"dərc edilib", published},
    {"dərc olunub", published},
    {"eʼlon qilindi", published},
    {"chop etildi", published},
    {"güncelleme", updated},
    {"güncellenme", updated},
    {"güncellendi", updated},
    {"yenilənib", updated},
    {"yangilandi", updated},
    {"tarihi", link},
    {"tarih", link},
    {"tarihinde", link},
    {"son", link},
    // Georgian, Armenian
    {"გამოქვეყნდა", published},
    {"გამოქვეყნებულია", published},
    {"განახლდა", updated},
    {"հրապարակվել", published},
    {"թարմացվել", updated},
    // Arabic, Persian, Urdu, Hebrew
    {"نشر", published},
    {"نُشر", published},
    {"نشرت", published},
    {"النشر", published},
    {"تاريخ", published},
    {"تاریخ", published},
    {"انتشار", published},
    {"تاریخ انتشار", published},
    {"منتشر", published},
    {"شائع", published},
    {"اشاعت", published},
    {"تحديث", updated},
    {"التحديث", updated},
    {"بروزرسانی", updated},
    {"روزرسانی", updated},
    {"اپ ڈیٹ", updated},
    {"حتى", other},
    {"آخر", link},
    {"آخرین", link},
    {"في", link},
    {"פורסם", published},
    {"פורסמה", published},
    {"תאריך", published},
    {"עודכן", updated},
    {"עדכון", updated},
    {"אחרון", link},
    {"בתאריך", link},
    // Hindi, Marathi, Nepali, Bengali, Tamil, Telugu
    {"प्रकाशित", published},
    {"प्रकाशन", published},
    {"प्रकाश", published},
    {"अपडेटेड", updated},
    {"अपडेट", updated},
    {"अद्यतन", updated},
    {"অদ্যতন", updated},
    {"প্রকাশ", published},
    {"প্রকাশিত", published},
    {"আপডেট", updated},
    {"வெளியிடப்பட்டது", published},
    {"புதுப்பிக்கப்பட்டது", updated},
    {"ప్రచురణ", published},
    // Indonesian, Malay, Filipino, Swahili
    {"diterbitkan", published},
    {"terbit", published},
    {"dipublikasikan", published},
    {"diposting", published},
    {"diperbarui", updated},
    {"dikemaskini", updated},
    {"kemaskini", updated},
    {"pada", link},
    {"tanggal", link},
    {"terakhir", link},
    {"hingga", other},
    {"sampai", other},
    {"imechapishwa", published},
    {"imesasishwa", updated},
    // Vietnamese, Thai
    {"đăng", published},
    {"xuất bản", published},
    {"ngày đăng", published},
    {"cập nhật", updated},
    {"lúc", link},
    {"ngày", link},
    {"เผยแพร่", published},
    {"เผยแพร่เมื่อ", published},
    {"วันที่", link},
    {"อัปเดต", updated},
    {"ปรับปรุง", updated},
    // Chinese, Japanese, Korean: also the ends of longer words, 文章发布时间
    {"发布", published},
    {"發布", published},
    {"發佈", published},
    {"发表", published},
    {"發表", published},
    {"发布时间", published},
    {"發布時間", published},
    {"发表时间", published},
    {"发布日期", published},
    {"发稿时间", published},
    {"时间", published},
    {"時間", published},
    {"日期", published},
    {"发表于", published},
    {"發表於", published},
    {"发布于", published},
    {"更新", updated},
    {"更新时间", updated},
    {"更新時間", updated},
    {"更新于", updated},
    {"公開", published},
    {"公開日", published},
    {"公開日時", published},
    {"掲載", published},
    {"掲載日", published},
    {"配信", published},
    {"投稿日", published},
    {"作成日", published},
    {"発行", published},
    {"更新日", updated},
    {"更新日時", updated},
    {"最終更新", updated},
    {"最終更新日", updated},
    {"改訂", updated},
    {"입력", published},
    {"등록", published},
    {"게재", published},
    {"작성", published},
    {"작성일", published},
    {"승인", published},
    {"발행", published},
    {"수정", updated},
    {"업데이트", updated},
    {"최종수정", updated},
};

const LabelWord* find_label_word(std::string_view word) {
  static const WordTable<LabelWord> table(label_words);
  return table.find(word);
}

DateLabel kind_of(LabelWord word) {
  switch (word) {
    case published:
      return DateLabel::published;
    case updated:
      return DateLabel::updated;
    case other:
      return DateLabel::other;
    case link:
      break;
  }
  return DateLabel::none;
}

constexpr std::string_view signs_in_label = ":.,-([/\"'>";

// Before the label's end, as between "Published" and "3 May"; a '|' or a bullet parts fields.
std::size_t skip_label_signs_before(std::string_view line, std::size_t floor, std::size_t end) {
  static constexpr std::string_view wide_signs[] = {"：", "（", "–", "—", "】", "『"};
  for (;;) {
    end = skip_signs_before(line, end, signs_in_label);
    const std::size_t sign = sign_before(line, end, wide_signs);
    if (sign == 0 || end <= floor) return end;
    end -= sign;
  }
}

// The longest end of a word without spaces that is a label: 文章发布时间.
std::string_view unspaced_end(std::string_view word) {
  constexpr std::size_t longest = 6 * 3;
  for (std::size_t begin = word.size() > longest ? word.size() - longest : 0; begin < word.size();
       begin += decode(word, begin).length)
    if (find_label_word(word.substr(begin))) return word.substr(begin);
  return {};
}

struct LabelPart {
  std::string_view word;
  LabelWord value;
};

// The label word, or two words of a phrase, that end at `end`.
bool find_part(std::string_view line, std::size_t floor, std::size_t end, LabelPart& part) {
  std::string_view word = word_before(line, end);
  if (word.empty() || begin_of(line, word) < floor) return false;
  const std::string_view before = word_before(line, skip_space_before(line, begin_of(line, word)));
  if (!before.empty() && begin_of(line, before) >= floor) {
    const auto begin = begin_of(line, before);
    const std::string_view both = line.substr(begin, end - begin);
    if (const LabelWord* known = find_label_word(both)) {
      part = {both, *known};
      return true;
    }
  }
  const LabelWord* known = find_label_word(word);
  if (!known) {
    word = is_unspaced(decode_before(word, word.size()).value) ? unspaced_end(word)
                                                               : capital_tail(word);
    known = word.empty() ? nullptr : find_label_word(word);
  }
  if (!known) return false;
  part = {word, *known};
  return true;
}

// The size of "©", "* 3. Mai 1950", "† 1989": signs that say of a date that it is another one.
std::size_t other_sign_before(std::string_view line, std::size_t end) {
  static constexpr std::string_view signs[] = {"©", "(c)", "(C)", "†", "*"};
  return sign_before(line, end, signs);
}

}  // namespace

FoundLabel label_before(std::string_view line, std::size_t floor, std::size_t date_begin) {
  constexpr int most_words = 6;
  FoundLabel label;
  std::size_t end = date_begin;
  std::size_t links_end = 0;  // of link words between the label and the date
  for (int words = 0; words < most_words; ++words) {
    const std::size_t before_signs = end;
    end = skip_label_signs_before(line, floor, end);
    if (end <= floor || (label.kind != DateLabel::none && before_signs - end > 1)) break;
    if (const std::size_t sign = other_sign_before(line, end); sign && label.span.size() == 0)
      return {DateLabel::other, {end - sign, end}};
    LabelPart part;
    if (!find_part(line, floor, end, part)) break;
    const std::size_t begin = begin_of(line, part.word);
    if (part.value == link) {
      if (links_end == 0) links_end = end;
      if (label.kind != DateLabel::none) label.span.begin = begin;
    } else if (label.kind == DateLabel::none) {
      label.kind = kind_of(part.value);
      label.span = {begin, links_end == 0 ? end : links_end};
    } else {
      label.span.begin = begin;
    }
    end = begin;
  }
  return label;
}

FoundLabel label_after(std::string_view line, std::size_t date_end) {
  std::string_view word = word_at(line, date_end);
  if (!word.empty() && is_unspaced(decode(word, 0).value)) {
    const LabelWord* known = find_label_word(word);
    if (!known || *known == link) return {};
    return {kind_of(*known), {date_end, date_end + word.size()}};
  }
  const std::size_t begin = skip_space(line, date_end);
  word = word_at(line, begin);
  FoldBuffer buffer;
  if (fold(word, buffer) != "tarihinde") return {};
  const std::string_view verb = word_at(line, skip_space(line, end_of(line, word)));
  const LabelWord* known = find_label_word(verb);
  if (!known || *known == link) return {};
  return {kind_of(*known), {begin, end_of(line, verb)}};
}

bool stands_alone(std::string_view line, std::size_t begin, std::size_t end) {
  constexpr std::string_view punctuation = ".,:;-()[]|/";
  if (skip_signs_before(line, begin, punctuation) == 0 &&
      skip_signs(line, end, punctuation) == line.size())
    return true;
  const DateLabel kind = label_before(line, 0, begin).kind;
  return kind == DateLabel::published || kind == DateLabel::updated;
}

}  // namespace galley
