#include "check/rules/function_words.h"

#include <algorithm>
#include <iterator>

#include "text/language_tag.h"

namespace galley {
namespace {

struct Row {
  std::string_view language;
  std::string_view words;  // each between spaces
};

// Articles, prepositions and conjunctions. Left out are those that are parts of verbs, names or
// other words too, and most of German, whose attributes can begin with a preposition or an article
// ("zur zur Verfügung stehenden", "der der Frau hilft").
constexpr Row rows[] = {
    {"bg", " в във на от за с със към при без под над между че или "},
    {"ca", " el els les un una de del dels i en amb per als "},
    {"cs", " a v ve na z ze do od pro při mezi nebo aby "},
    {"da", " og eller mellem samt "},
    {"de", " und oder sowie "},
    {"el", " και στο στη στην στον στα στους από για "},
    {"en",
     " the a an and or but of to for from with at by as into onto upon than between among during "
     "because although whether which their your our its been "},
    {"es",
     " el los las un una unos unas de del y en con por al desde hasta sin según pero porque sus "},
    {"fi", " ja tai että sekä mutta kun kuin "},
    {"fr",
     " le les des du un une de et ou dans avec pour sur par au aux sans sous chez entre dont "
     "mais "},
    {"hr", " u na od do iz za sa s i ili pri bez pod nad među "},
    {"hu", " a és mert "},
    {"it",
     " il gli un una uno di del dello della dei degli delle e in con per al allo alla ai agli alle "
     "dal dalla nel nella nei nelle sul sulla tra fra "},
    {"nl", " de een en van met tussen zonder volgens "},
    {"no", " og eller mellom samt "},
    {"pl", " i w we z ze do od na dla przez przy lub oraz między "},
    {"pt",
     " os um uma de do da dos das e em com por ao aos pelo pela pelos pelas ou sem sob entre "},
    {"ro", " și în de cu din pe un la pentru prin fără sau "},
    {"ru", " и в во на с со к ко от из у о об по за для при под над без или между через "},
    {"sk", " a v vo na z zo do od pre pri medzi alebo aby "},
    {"sr", " у на од до из за са с и или при без под над међу "},
    {"sv", " och eller mellan samt "},
    {"tr", " ve ile veya ama "},
    {"uk", " і й в у на з із до від для за при під над без або між через "},
};

}  // namespace

bool is_never_doubled(std::string_view word, std::string_view language) {
  const std::string_view primary = primary_language(language);
  const auto* row = std::find_if(std::begin(rows), std::end(rows),
                                 [&](const Row& each) { return each.language == primary; });
  if (row == std::end(rows)) return false;
  const std::size_t at = row->words.find(word);
  if (at == row->words.npos) return false;
  for (std::size_t place = at; place != row->words.npos; place = row->words.find(word, place + 1))
    if (row->words[place - 1] == ' ' && row->words[place + word.size()] == ' ') return true;
  return false;
}

}  // namespace galley
