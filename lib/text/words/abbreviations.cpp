#include "text/words/abbreviations.h"

#include <algorithm>
#include <bit>
#include <cstddef>
#include <string>
#include <vector>

#include "bytes/eight_bytes.h"
#include "bytes/letter_case.h"
#include "text/language_tag.h"
#include "text/utf8.h"
#include "text/word_table.h"

namespace galley {
namespace {

// Bits of languages.
enum : std::uint32_t {
  all = ~std::uint32_t{0},
  en = 1 << 0,
  de = 1 << 1,
  fr = 1 << 2,
  es = 1 << 3,
  it = 1 << 4,
  pt = 1 << 5,
  nl = 1 << 6,
  sv = 1 << 7,
  da = 1 << 8,  // and Norwegian
  fi = 1 << 9,
  pl = 1 << 10,
  cs = 1 << 11,  // and Slovak
  ru = 1 << 12,  // and Ukrainian, Belarusian, Bulgarian
  tr = 1 << 13,  // and Azerbaijani
  ro = 1 << 14,
  hu = 1 << 15,
  none = 1u << 31,  // a language without rows of its own
};

struct LanguageRow {
  std::string_view tag;  // its primary part
  AbbreviationLanguage language;
};

constexpr LanguageRow languages[] = {
    {"en", {en}},         {"de", {de, true}},   {"fr", {fr}},         {"es", {es}},
    {"ca", {es}},         {"gl", {es}},         {"it", {it}},         {"pt", {pt}},
    {"nl", {nl}},         {"af", {nl}},         {"sv", {sv}},         {"da", {da, true}},
    {"nb", {da, true}},   {"nn", {da, true}},   {"no", {da, true}},   {"fi", {fi, true}},
    {"pl", {pl, true}},   {"cs", {cs, true}},   {"sk", {cs, true}},   {"hu", {hu, true}},
    {"hr", {none, true}}, {"sl", {none, true}}, {"sr", {none, true}}, {"et", {none, true}},
    {"lv", {none, true}}, {"is", {none, true}}, {"tr", {tr, true}},   {"az", {tr}},
    {"ro", {ro}},         {"ru", {ru}},         {"uk", {ru}},         {"be", {ru}},
    {"bg", {ru}},
};

enum class Stop : std::uint8_t {
  goes_on,  // a title: a name follows
  number,   // goes on where a digit follows
  may_end,  // a sentence too
};

struct AbbreviationRow {
  std::uint32_t languages;
  Stop stop;
  std::string_view words;  // as they are written, but for the last stop
};

constexpr AbbreviationRow abbreviation_rows[] = {
    // Titles and names.
    {all, Stop::goes_on, "Mr Mrs Ms Mx Dr Prof Messrs Mme Mlle"},
    {en, Stop::goes_on,
     "Sen Sens Rep Reps Gov Govs Lt Gen Maj Col Capt Cpt Cmdr Cdr Adm Sgt Cpl Pvt Pfc Brig Det "
     "Insp Supt Cllr Coun Pres Amb Atty Rev Revd Fr Msgr Hon Rt Sr.Sgt Asst Assoc Dep Pte Ald "
     "Treas Ven Bros Ft Mt Mts vs v cf viz e.g i.e eg ie al approx Eq"},
    {de, Stop::goes_on,
     "Hr Hrn Fr Frl Dipl Ing Dres Prof Abg Abs bzw ca evtl ggf inkl exkl zzgl Hl Hrsg hrsg jr Kfm "
     "med phil jur rer nat habil Mag Obb sog St vgl zw bspw gem einschl z.B d.h "
     "u.a i.d.R z.T o.g u.U Reg Stv stv Staatsmin Bd Tel geb gest verh ehem Univ"},
    {fr, Stop::goes_on, "MM Mgr Me Mes Dr Pr St Ste Sts cf env av apr ex c.-à-d Cie Vve boul"},
    {es, Stop::goes_on,
     "Sr Sra Sres Sras Srta Dña Dn Dra Dres Excmo Excma Ilmo Ilma Gral Gobr Lic Ing Arq Mons Sto "
     "Sta Fr Cnel Cap Tte Sgto Av Avda Pdte p.ej sr sra sres sras srta dra Sen Dip Mtro Mtra Rvdo "
     "Hno Hna"},
    {it, Stop::goes_on,
     "Sig Sigg Sig.ra Dott Dr Prof Avv Ing Arch Geom Rag On Sen Gen Col Cap Ten Mons Don Rev Card "
     "SS cfr ecc.ti sig sigg dott dr prof avv ing arch geom rag on sen gen ten mons card "
     "sigg.ri"},
    {pt, Stop::goes_on,
     "Sr Sra Srs Sras Srta Dr Dra Drs Prof Profa Eng Arq Exmo Exma Gen Cel Cap Ten Sgt Dep Des "
     "Pe Sto Sta Av sr sra srs sras srta dr dra drs prof profa eng arq dep des Min Exa Ilmo Ilma "
     "Rev"},
    {nl, Stop::goes_on,
     "dhr mevr mw dr drs mr ir ing prof ds burg gen kol kapt lt min resp bijv ca nl i.p.v m.b.t "
     "o.a z.g zgn St Z.K.H H.K.H Dhr Mevr Mw Drs Ir Ing Ds Burg Gen Kol Kapt sgt fam Fam wed "
     "evt incl excl vgl"},
    {sv, Stop::goes_on,
     "hr fr dr prof kand ca s.k t.ex bl.a d.v.s dvs resp f.d gen överste St Hr Fr "
     "ev inkl exkl"},
    {da, Stop::goes_on,
     "hr fr dr prof adv ca f.eks bl.a dvs d.v.s s.k pga mht jf evt inkl St Hr Fr "
     "Adv jfr ekskl vedr"},
    {fi, Stop::goes_on, "hra rva nti tri prof esim mm ns toim vrt ks huom eversti Hra Rva Nti Tri"},
    {pl, Stop::goes_on,
     "p pp dr prof hab mgr inż ks św gen płk ppłk mjr kpt ppor sierż kard bp abp red doc lek "
     "adw ul al pl os np tzw tj m.in im ok min ds zob por woj pow gm mec insp asp dyr Hab Mgr Inż "
     "Ks Św Gen Płk Ppłk Mjr Kpt Bp Abp Kard Mec"},
    {cs, Stop::goes_on,
     "p pí sl dr mgr ing doc prof mudr judr phdr rndr gen plk kpt npor tzv např tj resp cca sv ul "
     "nám Ing Mgr Bc Doc Prof MUDr JUDr PhDr RNDr MVDr PaedDr Sv Pí Gen Plk pplk mjr por"},
    {ru, Stop::goes_on,
     "г гор ул пр просп пл пос д дер стр корп кв обл р-н им св проф акад доц ген полк "
     "кап лейт серж т.е т.н т.к напр см ср тов гр Им Ул Пр Св Проф Акад Доц Ген Полк ім вул Вул"},
    {tr, Stop::goes_on,
     "Dr Doç Prof Av Sn Yrd Op Alb Gen Org Müh Uzm Hz Bşk vb mad dr doç prof av sn"},
    {ro, Stop::goes_on,
     "dl dna dr prof ing gen col str bd nr av lect conf Dl Dna Prof Ing Gen Col"},
    {hu, Stop::goes_on, "dr prof ifj id özv ún pl kb ill St vitéz Ifj Id Özv"},

    // What stands before numbers.
    {all, Stop::number, "No Nos Nr nr no p pp vol Vol fig Fig tel Tel art Art cap ch Ch ca"},
    {en, Stop::number,
     "Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Sec Secs sec para paras Op Rs ext Ext "
     "Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun Res est circa"},
    {de, Stop::goes_on, "Jan Feb Febr Mrz Apr Jun Jul Aug Sept Okt Nov Dez Mo Di Mi Do Sa So"},
    {fr, Stop::number, "janv févr avr juill sept oct nov déc art chap n nos éd"},
    {es, Stop::number, "ene feb mar abr jun jul ago sept oct nov dic núm núms pág págs"},
    {it, Stop::number, "gen feb mar apr mag giu lug ago set sett ott nov dic pag pagg num"},
    {pt, Stop::number, "jan fev mar abr mai jun jul ago set out nov dez pág págs núm n"},
    {nl, Stop::number, "jan febr mrt apr jun jul aug sept okt nov dec blz afl"},
    {sv, Stop::number, "jan febr apr aug sept okt nov dec sid kap kl"},
    {da, Stop::goes_on, "jan feb mar apr aug sept okt nov des dec kl kap"},
    {pl, Stop::number, "stycz lut mar kwiet sierp wrz paźdz list grudz godz poz"},
    {ru, Stop::number, "янв февр фев мар апр июн июл авг сент сен окт ноя нояб дек рис табл ст гл"},

    // What may end a sentence.
    {all, Stop::may_end, "Inc Corp Co Ltd Jr Sr"},
    {en, Stop::may_end,
     "Cos Plc PLC LLC Bhd Sdn Pty St Ave Blvd Rd Hwy Sq Dist Dept Univ Ph.D Esq etc Ala Ariz Ark "
     "Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore "
     "Pa Penn Tenn Tex Vt Va Wash Wis Wyo Alta Ont Que Sask Man oz lb lbs mph "
     "Assn Bldg Intl Natl Mfg Gov't Govt"},
    {de, Stop::may_end, "usw etc Mio Mrd Tsd Std Min Sek Jh Jhd Str bzgl a.D e.V Co"},
    {fr, Stop::may_end, "etc av bd hab"},
    // Of plurals both halves: "EE. UU.", "FF. AA.", "JJ. OO.".
    {es, Stop::may_end,
     "etc Uds Ud Vd EE.UU EEUU Cía S.A pta ptas EE UU FF AA RR HH JJ OO CC DD NN SS MM PP VV"},
    {it, Stop::may_end, "ecc etc"},
    {pt, Stop::may_end, "etc Cia Ltda S.A"},
    {nl, Stop::may_end, "enz etc e.d jl a.s"},
    {sv, Stop::may_end, "etc m.m osv o.s.v mkr kr milj"},
    {da, Stop::may_end, "etc mv osv m.m mio mia kr"},
    {fi, Stop::may_end, "jne yms ym milj mrd"},
    {pl, Stop::may_end, "itd itp proc zł tys mln mld r"},
    {cs, Stop::may_end, "atd apod mil mld tis hod Kč"},
    {ru, Stop::may_end, "гг др тыс млн млрд руб коп чел"},
};

// Words that begin a sentence, and hardly a name.
struct StarterRow {
  std::uint32_t languages;
  std::string_view words;
};

constexpr StarterRow starter_rows[] = {
    {en,
     "The A An He She It They We You I His Her Its Their Our My This That These Those There In On "
     "At By For From To With But And Or So Yet If When While After Before Since As Although Though "
     "However Meanwhile Some Many Most Both All Several One Two Three Now Then What Who Why How "
     "Where Not No Also Another Each Every Earlier Later Last About More Under Over Among Because "
     "During Despite Until Even Just Only Mr Mrs Ms According Officials Police"},
    {de,
     "Der Die Das Den Dem Ein Eine Einer Er Sie Es Wir Ich Ihr Sein Seine Im In Am An Auf Aus Bei "
     "Mit Nach Seit Von Vor Zu Zum Zur Für Und Aber Doch Auch Als Wenn Weil Dass Da Dort Hier Nun "
     "So "
     "Dann Dabei Damit Diese Dieser Dieses Man Wie Was Wer Noch Nur Zudem Bis Laut"},
    {fr,
     "Le La Les Un Une Des Il Elle Ils Elles On Nous Vous Je Ce Cet Cette Ces Son Sa Ses Leur En "
     "Au "
     "Aux Dans Pour Par Avec Sur Mais Et Ou Si Selon Après Avant Depuis Quand Lors"},
    {es,
     "El La Los Las Un Una Él Ella Ellos Lo Su Sus Este Esta Estos Estas Ese Esa En Con Por Para "
     "De "
     "Desde Pero Y Si No Al Según Tras Además Cuando Como También"},
    {it,
     "Il Lo La I Gli Le Un Una Lui Lei In Nel Nella Con Per Da Di Ma E Se Non Al Alla Secondo "
     "Dopo Questo Questa Quando Come Anche"},
    {pt,
     "O A Os As Um Uma Ele Ela Eles Elas Em No Na Nos Nas Com Por Para De Do Da Mas E Se Não Ao "
     "Segundo Este Esta Isso Quando Como"},
    {nl,
     "De Het Een Hij Zij Ze Wij We Ik Dit Dat Die Deze In Op Aan Bij Met Van Voor Na Naar Maar En "
     "Als Ook Volgens Er Toen Nu Om"},
    {sv,
     "Den Det De En Ett Han Hon Vi Jag I På Av Till Med För Från Efter Men Och Om När Så Enligt "
     "Nu"},
    {da,
     "Den Det De En Et Han Hun Vi Jeg I På Af Til Med For Fra Efter Men Og Om Når Så Ifølge Nå Nu"},
};

template <class Visit>
void for_each_word(std::string_view words, Visit visit) {
  while (!words.empty()) {
    const std::size_t end = std::min(words.find(' '), words.size());
    visit(words.substr(0, end));
    words.remove_prefix(std::min(end + 1, words.size()));
  }
}

// Bits of languages for each way to go on.
struct Abbreviation {
  std::uint32_t goes_on = 0;
  std::uint32_t number = 0;
  std::uint32_t may_end = 0;
};

Abbreviation abbreviation_of(const AbbreviationRow& row) {
  return {row.stop == Stop::goes_on ? row.languages : 0,
          row.stop == Stop::number ? row.languages : 0,
          row.stop == Stop::may_end ? row.languages : 0};
}

WordTable<Abbreviation> make_abbreviations() {
  std::vector<WordRow<Abbreviation>> rows;
  for (const AbbreviationRow& row : abbreviation_rows)
    for_each_word(row.words, [&](std::string_view word) {
      rows.push_back({word, abbreviation_of(row)});
    });
  return WordTable<Abbreviation>(rows, [](const Abbreviation& a, const Abbreviation& b) {
    return Abbreviation{a.goes_on | b.goes_on, a.number | b.number, a.may_end | b.may_end};
  });
}

WordTable<std::uint32_t> make_starters() {
  std::vector<WordRow<std::uint32_t>> rows;
  for (const StarterRow& row : starter_rows)
    for_each_word(row.words, [&](std::string_view word) { rows.push_back({word, row.languages}); });
  return WordTable<std::uint32_t>(rows, [](std::uint32_t a, std::uint32_t b) { return a | b; });
}

// Neither folds: a title in small letters is a word. They are built when they are first needed.
const WordTable<Abbreviation>& abbreviations() {
  static const WordTable<Abbreviation> table = make_abbreviations();
  return table;
}

const WordTable<std::uint32_t>& starters() {
  static const WordTable<std::uint32_t> table = make_starters();
  return table;
}

// The letters, and the stops and other signs between them, at the end of the text; empty when they
// are too many to be an abbreviation.
std::string_view last_word(std::string_view text) {
  constexpr std::size_t longest = 16;  // bytes
  std::size_t begin = text.size();
  while (begin > 0) {
    const CodePoint before = decode_before(text, begin);
    const char32_t c = before.value;
    if (!is_letter(c) && !is_mark(c) && c != '.' && c != '\'' && c != '-' && c != '/') break;
    begin -= before.length;
    if (text.size() - begin > longest) return {};
  }
  while (begin < text.size() && !is_letter(static_cast<unsigned char>(text[begin])) &&
         static_cast<unsigned char>(text[begin]) < 0x80)
    ++begin;
  return text.substr(begin);
}

std::string_view first_word(std::string_view text) {
  std::size_t end = 0;
  for (CodePoint next = decode(text, 0); next.length > 0 && is_letter(next.value);
       next = decode(text, end))
    end += next.length;
  return text.substr(0, end);
}

bool begins_with_digit(std::string_view text) {
  return !text.empty() && is_ascii_digit(static_cast<unsigned char>(text[0]));
}

// "Sen" for "SEN": headings and old wires are in capitals.
std::string title_case(std::string_view word) {
  std::string title(word);
  for (std::size_t i = 1; i < title.size(); ++i) title[i] = small_letter(title[i]);
  return title;
}

template <class Value>
const Value* find_capitalised(const WordTable<Value>& table, std::string_view word) {
  if (const Value* found = table.find_folded(word)) return found;
  const bool capitals = word.size() > 1 && word[1] >= 'A' && word[1] <= 'Z';
  return capitals ? table.find_folded(title_case(word)) : nullptr;
}

// "U.S", "a.m": every letter has its stop.
bool is_dotted(std::string_view word) {
  bool letter = false;
  std::size_t stops = 0;
  for (std::size_t at = 0; at < word.size();) {
    const CodePoint next = decode(word, at);
    at += next.length;
    if ((next.value == '.') != letter) return false;
    stops += letter ? 1 : 0;
    letter = !letter;
  }
  return letter && stops > 0;
}

bool begins_sentence(std::string_view word, const AbbreviationLanguage& language) {
  const std::uint32_t* found = find_capitalised(starters(), word);
  return found != nullptr && (*found & language.bit) != 0;
}

// The languages that have a row of such words: in the others any capital begins a sentence.
constexpr std::uint32_t with_starters = en | de | fr | es | it | pt | nl | sv | da;

// "U.S. Senate", but not "U.S. The": a word that may stand within a sentence.
bool stands_within(std::string_view after, const AbbreviationLanguage& language) {
  if (begins_with_digit(after)) return true;
  if ((language.bit & with_starters) == 0) return false;
  const std::string_view word = first_word(after);
  return !word.empty() && !begins_sentence(word, language);
}

// "A. Smith"; "5 g. The" and "so do I." end.
bool is_initial(std::string_view word, std::string_view before,
                const AbbreviationLanguage& language) {
  const CodePoint only = decode(word, 0);
  if (only.length == 0 || only.length != word.size() || !is_letter(only.value)) return false;
  if (is_upper(only.value)) return only.value != 'I' || (language.bit & en) == 0;
  before.remove_suffix(word.size());
  if (before.ends_with('\n')) before = {};
  before = trim_spaces(before);
  return is_lower(only.value) &&
         (before.empty() || !is_ascii_digit(static_cast<unsigned char>(before.back())));
}

// "am 3. März", "XX. Jahrhundert" aside: a number of one or two digits.
bool is_ordinal(std::string_view before) {
  std::size_t digits = 0;
  while (digits < before.size() &&
         is_ascii_digit(static_cast<unsigned char>(before[before.size() - 1 - digits])))
    ++digits;
  if (digits == 0 || digits > 2) return false;
  before.remove_suffix(digits);
  return before.empty() || before.back() == ' ' || before.back() == '\n';
}

// The same for capitals.
std::uint64_t hash_of_kinds(std::string_view kinds, std::size_t length) {
  const std::uint64_t letters = small_letters(eight_bytes(kinds));
  return scattered(first_bytes(letters, std::min<std::size_t>(length, 8)) + length);
}

}  // namespace

AbbreviationLanguage abbreviation_language(std::string_view tag) {
  if (tag.empty()) return languages[0].language;
  const std::string_view primary = primary_language(tag);
  const auto* row = std::find_if(std::begin(languages), std::end(languages),
                                 [&](const LanguageRow& each) { return each.tag == primary; });
  return row == std::end(languages) ? AbbreviationLanguage{none, false} : row->language;
}

bool goes_on_after_stop(std::string_view before, std::string_view after,
                        const AbbreviationLanguage& language) {
  const std::string_view word = last_word(before);
  if (word.empty())
    return language.writes_ordinals && is_ordinal(before) &&
           !begins_sentence(first_word(after), language);
  if (is_initial(word, before, language)) return true;
  if (const Abbreviation* found = find_capitalised(abbreviations(), word)) {
    if ((found->goes_on & language.bit) != 0) return true;
    if ((found->number & language.bit) != 0 && begins_with_digit(after)) return true;
    if ((found->may_end & language.bit) != 0) return stands_within(after, language);
  }
  return is_dotted(word) && stands_within(after, language);
}

AbbreviationFilter::AbbreviationFilter(KindTable& kinds) {
  constexpr std::size_t most = 256;  // abbreviations of a language
  filters_.fill(HashFilter(most, 32));
  for (const AbbreviationRow& row : abbreviation_rows)
    for_each_word(row.words, [&](std::string_view word) {
      const std::string_view letters = kinds.kinds_of(word).kinds;
      const std::uint64_t hash = hash_of_kinds(letters, letters.size());
      for (std::size_t bit = 0; bit < filters_.size(); ++bit)
        if ((row.languages >> bit & 1) != 0) filters_[bit].add(hash);
    });
}

bool AbbreviationFilter::lets_through(std::string_view kinds, std::size_t length,
                                      const AbbreviationLanguage& language) const {
  const auto& filter = filters_[static_cast<std::size_t>(std::countr_zero(language.bit))];
  return filter.lets_through(hash_of_kinds(kinds, length));
}

}  // namespace galley
