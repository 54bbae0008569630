#include "text/leading_words.h"

#include <algorithm>
#include <vector>

#include "text/word_table.h"

namespace galley {
namespace {

// Folded, a group of languages a row. What is a noun or a verb in one language is in no row of
// another.
constexpr std::string_view rows[] = {
    // English
    "the a an of to in at by for from with into that which who whose because although though "
    "while if when where their its his my our your was were has had will would they he she we i "
    "there these those this but",
    // German
    "der die das den dem des ein eine einen einem einer eines von vom im am für zur zum dass "
    "weil bei nach seit über unter zwischen durch gegen ohne wenn wir ich er sie es seine ihre "
    "unsere diese dieser dieses nicht sehr mit auf",
    // Dutch, Afrikaans
    "de het een van voor met bij naar door omdat zijn haar wij ik",
    // Scandinavian languages
    "att som av till til på ett med från fra för hans hennes jag jeg",
    // French, Spanish, Portuguese, Italian, Romanian
    "le la les du une où que qui dans pour avec sur par aux leur leurs sa ses je il elle nous el "
    "los las una del con por para su sus os uma do da dos das em com seu sua lo gli di della dei "
    "delle che per suo și din pe cu lui",
    // Polish, Czech, Slovak, Croatian
    "w z ze że przez dla od do się jego v že pro před od svých svoje da kako njegov",
    // Russian, Ukrainian, Bulgarian
    "в на с по для что от из при который которая которые его ее у з що який за",
    // Turkish, Azerbaijani, Greek
    "bir ile için və ilə üçün bu το τησ του των να στη στην για που με",
};

WordTable<bool> make_table() {
  std::vector<WordRow<bool>> words;
  for (std::string_view row : rows) {
    while (!row.empty()) {
      const std::size_t end = std::min(row.find(' '), row.size());
      words.push_back({row.substr(0, end), true});
      row.remove_prefix(std::min(end + 1, row.size()));
    }
  }
  return WordTable<bool>(words);
}

}  // namespace

bool leads_on(std::string_view word) {
  static const WordTable<bool> table = make_table();
  return table.find(word) != nullptr;
}

}  // namespace galley
