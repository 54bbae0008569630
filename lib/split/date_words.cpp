#include "split/date_words.h"

#include "text/word_table.h"

namespace galley {
namespace {

// Our own rows stand first, so that they count before CLDR's.
constexpr WordRow<DateWord> date_words[] = {
    // Disputed: Polish has more readers than Croatian, and Czech than Croatian.
    {"listopada", {11, 0, 0, 0}},
    {"lip", {7, 0, 0, 0}},
    {"srp", {8, 0, 0, 0}},
    // English: the Associated Press and others
    {"sept", {9, 0, 0, 0}},
    {"febr", {2, 0, 0, 0}},
    {"tues", {0, 2, 0, 0}},
    {"weds", {0, 3, 0, 0}},
    {"thur", {0, 4, 0, 0}},
    {"thurs", {0, 4, 0, 0}},
    // German: Austrian names, letters without dots
    {"jänner", {1, 0, 0, 0}},
    {"jän", {1, 0, 0, 0}},
    {"jaenner", {1, 0, 0, 0}},
    {"feber", {2, 0, 0, 0}},
    {"maerz", {3, 0, 0, 0}},
    {"marz", {3, 0, 0, 0}},
    {"mär", {3, 0, 0, 0}},
    {"mrz", {3, 0, 0, 0}},
    {"juno", {6, 0, 0, 0}},
    {"julei", {7, 0, 0, 0}},
    {"sonnabend", {0, 6, 0, 0}},
    // French without accents, and its short forms
    {"fevrier", {2, 0, 0, 0}},
    {"fevr", {2, 0, 0, 0}},
    {"fév", {2, 0, 0, 0}},
    {"avr", {4, 0, 0, 0}},
    {"jun", {6, 0, 0, 0}},
    {"juill", {7, 0, 0, 0}},
    {"juil", {7, 0, 0, 0}},
    {"aout", {8, 0, 0, 0}},
    {"decembre", {12, 0, 0, 0}},
    // Spanish, Portuguese, Catalan, Italian, Romanian
    {"setiembre", {9, 0, 0, 0}},
    {"setembre", {9, 0, 0, 0}},
    {"sáb", {0, 6, 0, 0}},
    {"sabado", {0, 6, 0, 0}},
    {"miercoles", {0, 3, 0, 0}},
    {"marco", {3, 0, 0, 0}},
    {"feira", {0, 8, 0, 0}},  // "quinta-feira": which day is in the first half
    {"genn", {1, 0, 0, 0}},
    {"magg", {5, 0, 0, 0}},
    {"sett", {9, 0, 0, 0}},
    {"noem", {11, 0, 0, 0}},
    {"noe", {11, 0, 0, 0}},
    // Dutch, Afrikaans, Scandinavian
    {"maa", {3, 0, 0, 0}},
    {"mrt", {3, 0, 0, 0}},
    {"nove", {11, 0, 0, 0}},
    {"fre", {0, 5, 0, 0}},
    {"lør", {0, 6, 0, 0}},
    {"lör", {0, 6, 0, 0}},
    // Polish, Czech, Slovak, Croatian without accents
    {"pazdziernika", {10, 0, 0, 0}},
    {"wrzesnia", {9, 0, 0, 0}},
    {"unora", {2, 0, 0, 0}},
    {"brezna", {3, 0, 0, 0}},
    {"cervna", {6, 0, 0, 0}},
    {"cervence", {7, 0, 0, 0}},
    {"zari", {9, 0, 0, 0}},
    {"rijna", {10, 0, 0, 0}},
    {"sijecnja", {1, 0, 0, 0}},
    {"veljace", {2, 0, 0, 0}},
    {"ozujka", {3, 0, 0, 0}},
    {"oz", {3, 0, 0, 0}},
    // Hungarian, Finnish, Baltic
    {"jul", {7, 0, 0, 0}},
    {"szept", {9, 0, 0, 0}},
    {"augusztus", {8, 0, 0, 0}},
    // Turkish, Azerbaijani, Uzbek without their own letters
    {"subat", {2, 0, 0, 0}},
    {"şub", {2, 0, 0, 0}},
    {"mayis", {5, 0, 0, 0}},
    {"agustos", {8, 0, 0, 0}},
    {"eylul", {9, 0, 0, 0}},
    {"kasim", {11, 0, 0, 0}},
    {"aralik", {12, 0, 0, 0}},
    {"sentyabr", {9, 0, 0, 0}},
    // Russian, Ukrainian, Bulgarian: short forms and cases
    {"июня", {6, 0, 0, 0}},
    {"июн", {6, 0, 0, 0}},
    {"июл", {7, 0, 0, 0}},
    {"сен", {9, 0, 0, 0}},
    {"дек", {12, 0, 0, 0}},
    {"ноя", {11, 0, 0, 0}},
    {"нояб", {11, 0, 0, 0}},
    {"февр", {2, 0, 0, 0}},
    {"маи", {5, 0, 0, 0}},
    {"юни", {6, 0, 0, 0}},
    {"юли", {7, 0, 0, 0}},
    // Greek: colloquial and without accents
    {"γενάρης", {1, 0, 0, 0}},
    {"γενάρη", {1, 0, 0, 0}},
    {"φλεβάρης", {2, 0, 0, 0}},
    {"φλεβάρη", {2, 0, 0, 0}},
    {"μάρτης", {3, 0, 0, 0}},
    {"μάρτη", {3, 0, 0, 0}},
    {"απρίλης", {4, 0, 0, 0}},
    {"απρίλη", {4, 0, 0, 0}},
    {"μάης", {5, 0, 0, 0}},
    {"μάη", {5, 0, 0, 0}},
    {"ιούνης", {6, 0, 0, 0}},
    {"ιούνη", {6, 0, 0, 0}},
    {"ιούλης", {7, 0, 0, 0}},
    {"ιούλη", {7, 0, 0, 0}},
    {"αύγουστος", {8, 0, 0, 0}},
    {"σεπτέμβρης", {9, 0, 0, 0}},
    {"σεπτέμβρη", {9, 0, 0, 0}},
    {"οκτώβρης", {10, 0, 0, 0}},
    {"οκτώβρη", {10, 0, 0, 0}},
    {"νοέμβρης", {11, 0, 0, 0}},
    {"νοέμβρη", {11, 0, 0, 0}},
    {"δεκέμβρης", {12, 0, 0, 0}},
    {"δεκέμβρη", {12, 0, 0, 0}},
    // Georgian: dative
    {"იანვარს", {1, 0, 0, 0}},
    {"თებერვალს", {2, 0, 0, 0}},
    {"მარტს", {3, 0, 0, 0}},
    {"აპრილს", {4, 0, 0, 0}},
    {"მაისს", {5, 0, 0, 0}},
    {"ივნისს", {6, 0, 0, 0}},
    {"ივლისს", {7, 0, 0, 0}},
    {"აგვისტოს", {8, 0, 0, 0}},
    {"სექტემბერს", {9, 0, 0, 0}},
    {"ოქტომბერს", {10, 0, 0, 0}},
    {"ნოემბერს", {11, 0, 0, 0}},
    {"დეკემბერს", {12, 0, 0, 0}},
    // Arabic: the names of the Levant and of North Africa
    {"كانون الثاني", {1, 0, 0, 0}},
    {"شباط", {2, 0, 0, 0}},
    {"آذار", {3, 0, 0, 0}},
    {"نيسان", {4, 0, 0, 0}},
    {"أيار", {5, 0, 0, 0}},
    {"حزيران", {6, 0, 0, 0}},
    {"تموز", {7, 0, 0, 0}},
    {"آب", {8, 0, 0, 0}},
    {"أيلول", {9, 0, 0, 0}},
    {"تشرين الأول", {10, 0, 0, 0}},
    {"تشرين الثاني", {11, 0, 0, 0}},
    {"كانون الأول", {12, 0, 0, 0}},
    {"جانفي", {1, 0, 0, 0}},
    {"فيفري", {2, 0, 0, 0}},
    {"افريل", {4, 0, 0, 0}},
    {"أفريل", {4, 0, 0, 0}},
    {"ماي", {5, 0, 0, 0}},
    {"جوان", {6, 0, 0, 0}},
    {"جويلية", {7, 0, 0, 0}},
    {"أوت", {8, 0, 0, 0}},
    {"ابريل", {4, 0, 0, 0}},
    {"اغسطس", {8, 0, 0, 0}},
    {"اكتوبر", {10, 0, 0, 0}},
    // Chinese: parts of the day
    {"上午", {0, 0, 1, 0}},
    {"早上", {0, 0, 1, 0}},
    {"凌晨", {0, 0, 1, 0}},
    {"下午", {0, 0, 2, 0}},
    {"晚上", {0, 0, 2, 0}},
    {"晚", {0, 0, 2, 0}},
    {"中午", {0, 0, 2, 0}},
    // Japanese, Korean
    {"午前", {0, 0, 1, 0}},
    {"午後", {0, 0, 2, 0}},
    {"오전", {0, 0, 1, 0}},
    {"오후", {0, 0, 2, 0}},
    // Indonesian, Malay
    {"pebruari", {2, 0, 0, 0}},
    {"nopember", {11, 0, 0, 0}},
    {"jum'at", {0, 5, 0, 0}},
// Names of all locales
#include "split/month_names.inc"
};

}  // namespace

const DateWord* find_date_word(std::string_view word) {
  static const WordTable<DateWord> table(date_words);
  return table.find(word);
}

int month_after_dot(std::string_view word, int month) {
  static constexpr WordRow<int> croatian[] = {
      {"listopada", 10}, {"lis", 10}, {"listopad", 10}, {"lip", 6}};
  static const WordTable<int> table(croatian);
  const int* with_dot = table.find(word);
  return with_dot ? *with_dot : month;
}

}  // namespace galley
