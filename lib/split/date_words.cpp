#include "split/date_words.h"

#include <iterator>

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
    {"tues", {0, 2, 0, 0}},
    {"weds", {0, 3, 0, 0}},
    {"thur", {0, 4, 0, 0}},
    {"thurs", {0, 4, 0, 0}},
    // German: Austrian names, letters without dots
    {"jaenner", {1, 0, 0, 0}},
    {"feber", {2, 0, 0, 0}},
    {"mrz", {3, 0, 0, 0}},
    {"juno", {6, 0, 0, 0}},
    {"julei", {7, 0, 0, 0}},
    {"sonnabend", {0, 6, 0, 0}},
    // Spanish, Portuguese, Catalan, Italian, Romanian
    {"feira", {0, 8, 0, 0}},  // "quinta-feira": which day is in the first half
    {"genn", {1, 0, 0, 0}},
    {"magg", {5, 0, 0, 0}},
    {"noem", {11, 0, 0, 0}},
    {"noe", {11, 0, 0, 0}},
    // Dutch, Afrikaans, Scandinavian
    {"nove", {11, 0, 0, 0}},
    // Polish, Czech, Slovak, Croatian without accents
    {"oz", {3, 0, 0, 0}},
    // Greek: colloquial; a final sigma folds to σ
    {"γενάρησ", {1, 0, 0, 0}},
    {"γενάρη", {1, 0, 0, 0}},
    {"φλεβάρησ", {2, 0, 0, 0}},
    {"φλεβάρη", {2, 0, 0, 0}},
    {"μάρτησ", {3, 0, 0, 0}},
    {"μάρτη", {3, 0, 0, 0}},
    {"απρίλησ", {4, 0, 0, 0}},
    {"απρίλη", {4, 0, 0, 0}},
    {"μάησ", {5, 0, 0, 0}},
    {"μάη", {5, 0, 0, 0}},
    {"ιούνησ", {6, 0, 0, 0}},
    {"ιούνη", {6, 0, 0, 0}},
    {"ιούλησ", {7, 0, 0, 0}},
    {"ιούλη", {7, 0, 0, 0}},
    {"σεπτέμβρησ", {9, 0, 0, 0}},
    {"σεπτέμβρη", {9, 0, 0, 0}},
    {"οκτώβρησ", {10, 0, 0, 0}},
    {"οκτώβρη", {10, 0, 0, 0}},
    {"νοέμβρησ", {11, 0, 0, 0}},
    {"νοέμβρη", {11, 0, 0, 0}},
    {"δεκέμβρησ", {12, 0, 0, 0}},
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
    {"افريل", {4, 0, 0, 0}},
    {"ابريل", {4, 0, 0, 0}},
    {"اغسطس", {8, 0, 0, 0}},
    {"اكتوبر", {10, 0, 0, 0}},
    // Serbian, Bosnian, Slovene: genitives
    {"januarja", {1, 0, 0, 0}},
    {"februarja", {2, 0, 0, 0}},
    {"avgusta", {8, 0, 0, 0}},
    // Serbian in Cyrillic: genitives
    {"јануара", {1, 0, 0, 0}},
    {"фебруара", {2, 0, 0, 0}},
    {"априла", {4, 0, 0, 0}},
    {"маја", {5, 0, 0, 0}},
    {"јуна", {6, 0, 0, 0}},
    {"јула", {7, 0, 0, 0}},
    {"септембра", {9, 0, 0, 0}},
    {"октобра", {10, 0, 0, 0}},
    {"новембра", {11, 0, 0, 0}},
    {"децембра", {12, 0, 0, 0}},
    // Latvian, Estonian: on that day
    {"janvārī", {1, 0, 0, 0}},
    {"jaanuaril", {1, 0, 0, 0}},
    {"februārī", {2, 0, 0, 0}},
    {"veebruaril", {2, 0, 0, 0}},
    {"martā", {3, 0, 0, 0}},
    {"märtsil", {3, 0, 0, 0}},
    {"aprīlī", {4, 0, 0, 0}},
    {"aprillil", {4, 0, 0, 0}},
    {"maijā", {5, 0, 0, 0}},
    {"mail", {5, 0, 0, 0}},
    {"jūnijā", {6, 0, 0, 0}},
    {"juunil", {6, 0, 0, 0}},
    {"jūlijā", {7, 0, 0, 0}},
    {"juulil", {7, 0, 0, 0}},
    {"augustā", {8, 0, 0, 0}},
    {"augustil", {8, 0, 0, 0}},
    {"septembrī", {9, 0, 0, 0}},
    {"septembril", {9, 0, 0, 0}},
    {"oktobrī", {10, 0, 0, 0}},
    {"oktoobril", {10, 0, 0, 0}},
    {"novembrī", {11, 0, 0, 0}},
    {"novembril", {11, 0, 0, 0}},
    {"decembrī", {12, 0, 0, 0}},
    {"detsembril", {12, 0, 0, 0}},
    // Hindi, Nepali, Marathi: other spellings
    {"जूलाई", {7, 0, 0, 0}},
    {"दिसम्बर", {12, 0, 0, 0}},
    // Vietnamese
    {"tháng một", {1, 0, 0, 0}},
    {"tháng giêng", {1, 0, 0, 0}},
    {"tháng hai", {2, 0, 0, 0}},
    {"tháng ba", {3, 0, 0, 0}},
    {"tháng tư", {4, 0, 0, 0}},
    {"tháng năm", {5, 0, 0, 0}},
    {"tháng sáu", {6, 0, 0, 0}},
    {"tháng bảy", {7, 0, 0, 0}},
    {"tháng tám", {8, 0, 0, 0}},
    {"tháng chín", {9, 0, 0, 0}},
    {"tháng mười", {10, 0, 0, 0}},
    {"tháng mười một", {11, 0, 0, 0}},
    {"tháng mười hai", {12, 0, 0, 0}},
    {"tháng chạp", {12, 0, 0, 0}},
    // Arabic: the months of the Levant
    {"اذار", {3, 0, 0, 0}},
    {"ايار", {5, 0, 0, 0}},
    {"ايلول", {9, 0, 0, 0}},
    // Chinese: parts of the day
    {"早上", {0, 0, 1, 0}},
    {"凌晨", {0, 0, 1, 0}},
    {"晚上", {0, 0, 2, 0}},
    {"晚", {0, 0, 2, 0}},
    {"中午", {0, 0, 2, 0}},
    // German, Greek, Albanian, Malay, Vietnamese: halves of the day
    {"morgens", {0, 0, 1, 0}},
    {"vormittags", {0, 0, 1, 0}},
    {"nachmittags", {0, 0, 2, 0}},
    {"abends", {0, 0, 2, 0}},
    {"πμ", {0, 0, 1, 0}},
    {"μμ", {0, 0, 2, 0}},
    {"sáng", {0, 0, 1, 0}},
    {"chiều", {0, 0, 2, 0}},
    {"tối", {0, 0, 2, 0}},
    {"p.d", {0, 0, 1, 0}},
    {"m.d", {0, 0, 2, 0}},
    {"pg", {0, 0, 1, 0}},
// Names of all locales
#include "split/month_names.inc"
};
constexpr WordTable<DateWord, slots_for(std::size(date_words))> date_word_table(date_words);

constexpr WordRow<int> croatian_months[] = {
    {"listopada", 10}, {"lis", 10}, {"listopad", 10}, {"lip", 6}};
constexpr WordTable<int, slots_for(std::size(croatian_months))> croatian_table(croatian_months);

}  // namespace

const DateWord* find_date_word(std::string_view word) { return date_word_table.find(word); }

int month_after_dot(std::string_view word, int month) {
  const int* with_dot = croatian_table.find(word);
  return with_dot ? *with_dot : month;
}

}  // namespace galley
