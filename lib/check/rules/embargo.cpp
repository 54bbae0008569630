#include "check/rules/embargo.h"

#include <cstddef>

#include "check/rules/phrase_set.h"

namespace galley {
namespace {

// What is said of nothing but a text. Folded, without apostrophes, a language or two a row.
constexpr std::string_view phrases[] = {
    // English
    "embargoed until|embargoed till|embargoed to|embargoed for|strictly embargoed|"
    "embargoed copy|embargoed news|embargoed press|under embargo until|under strict embargo|"
    "under embargo till|not for publication before|not for publication until|"
    "not for publication or broadcast before|not for publication or broadcast until|"
    "not for release before|not for release until|not for broadcast before|"
    "not for broadcast until|not for use before|not for use until|not to be published before|"
    "not to be published until|not to be released before|not to be released until|"
    "do not publish before|do not publish until|do not release before|do not release until|"
    "hold for release",
    // German
    "sperrfrist bis|sperrfrist beachten|bitte sperrfrist beachten|achtung sperrfrist|"
    "nicht zur veröffentlichung vor|nicht veröffentlichen vor|"
    "veröffentlichung nicht vor|frei zur veröffentlichung ab|mit sperrfrist",
    // French
    "sous embargo jusqu|sous embargo jusquau|sous embargo jusquà|sous embargo jusqua|"
    "ne pas publier avant|ne pas diffuser avant|publication interdite avant|"
    "diffusion interdite avant",
    // Spanish, Portuguese, Catalan, Italian, Romanian
    "embargado hasta|embargada hasta|bajo embargo hasta|no publicar antes|no publicar hasta|"
    "no difundir antes|no difundir hasta|prohibida su publicación antes|embargado até|"
    "sob embargo até|não publicar antes|não divulgar antes|embargat fins|sota embargament fins|"
    "sotto embargo fino|embargato fino|non pubblicare prima|da non pubblicare prima|"
    "non diffondere prima|sub embargo până|a nu se publica înainte",
    // Dutch, Afrikaans
    "onder embargo tot|niet publiceren voor|niet voor publicatie voor|nie vir publikasie voor",
    // Swedish, Norwegian, Danish, Finnish
    "under embargo til|får ej publiceras före|får inte publiceras före|"
    "ikke for publisering før|må ikke publiseres før|må ikke offentliggjøres før|"
    "må ikke offentliggøres før|klausuleret til|klausulert til|klausul til|"
    "ei saa julkaista ennen|ei julkisuuteen ennen|julkaisuvapaa klo",
    // Polish, Czech, Slovak, Croatian, Hungarian
    "objęte embargiem do|pod embargiem do|nie publikować przed|nie do publikacji przed|"
    "nezveřejňovat před|nezveřejňovat do|nezverejňovať pred|ne objavljivati prije|"
    "nem közölhető|embargós",
    // Russian, Ukrainian, Bulgarian
    "под эмбарго до|не публиковать до|не для публикации до|під ембарго до|не публікувати до|"
    "да не се публикува преди",
    // Greek, Turkish
    "υπό εμπάργκο έωσ|υπό εμπάργκο μέχρι|να μη δημοσιευθεί πριν|yayin ambargosu|ambargoludur",
    // Arabic, Hebrew
    "محظور النشر حتى|يحظر النشر حتى|يحظر النشر قبل|حظر النشر حتى|ليس للنشر قبل|"
    "اسرا לפרסום לפני|אסור לפרסום לפני|אסור לפרסום עד|לא לפרסום לפני",
    // Indonesian, Malay, Vietnamese
    "diembargo hingga|diembargo sampai|tidak untuk disiarkan sebelum|"
    "tidak untuk dipublikasikan sebelum|không công bố trước|cấm công bố trước",
    // Chinese, Japanese, Korean
    "報道解禁|解禁日時|公開解禁|情報解禁日時|请勿提前发布|請勿提前發佈",
};

// What is also said of trade: here a time tells.
constexpr std::string_view phrases_with_time[] = {
    "embargo :|embargo until|embargo date|embargo time|embargo till|embargo jusquau|embargo hasta|"
    "embargo até|embargo fino|embargo tot|embargo til|embargo do|embargo bis|embargo hingga|"
    "embargo până|press embargo|media embargo|news embargo|sperrfrist|sperrefrist|embargó :|"
    "julkaisuvapaa|эмбарго :|эмбарго до|ембарго :|ембарго до|εμπάργκο :|εμπάργκο έωσ|ambargo :|"
    "אמברגו עד|حظر النشر :|엠바고|보도시점|보도일시|エンバーゴ"};

constexpr std::string_view words_of_time[] = {
    "gmt|utc|bst|est|edt|et|pst|pdt|cet|cest|am|pm|noon|midnight|hours|hrs|hr|uhr|h|heures|horas|"
    "hs|ore|uur|kl|klo|godz|hodin|час|часов|мск|saat|wib|時|點|点|시"};

std::size_t numbers_in(std::string_view folded) {
  const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
  std::size_t numbers = 0;
  for (std::size_t i = 1; i < folded.size(); ++i)
    numbers += is_digit(folded[i]) && !is_digit(folded[i - 1]);
  return numbers;
}

// "18 Uhr", "00:01", "3 March 2021"
bool has_time(std::string_view folded) {
  static const PhraseSet words(words_of_time);
  const std::size_t numbers = numbers_in(folded);
  return numbers > 1 || (numbers == 1 && words.stands_in(folded));
}

}  // namespace

bool is_embargo_line(std::string_view folded) {
  static const PhraseSet sure(phrases);
  static const PhraseSet with_time(phrases_with_time);
  return sure.begins_in(folded) || (with_time.begins_in(folded) && has_time(folded));
}

}  // namespace galley
