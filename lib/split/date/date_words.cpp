#include "split/date/date_words.h"

#include <iterator>

#include "text/word_table.h"

namespace galley {
namespace {

using enum DayPart;
using enum Calendar;

// Our own rows stand first, so that they count before CLDR's.
constexpr WordRow<DateWord> date_words[] = {
    // Disputed: Polish has more readers than Croatian, and Czech than Croatian.
    {"listopada", {11, 0, none, gregorian, 10}},
    {"listopad", {11, 0, none, gregorian, 10}},
    {"lis", {11, 0, none, gregorian, 10}},
    {"lip", {7, 0, none, gregorian, 6}},
    {"srp", {8, 0, none, gregorian, 7}},
    // English: the Associated Press and others
    {"tues", {0, 2}},
    {"weds", {0, 3}},
    {"thur", {0, 4}},
    {"thurs", {0, 4}},
    // German: Austrian names, letters without dots
    {"jaenner", {1}},
    {"feber", {2}},
    {"mrz", {3}},
    {"juno", {6}},
    {"julei", {7}},
    {"sonnabend", {0, 6}},
    // Spanish, Portuguese, Catalan, Italian, Romanian
    {"feira", {0, 8}},  // "quinta-feira": which day is in the first half
    {"genn", {1}},
    {"magg", {5}},
    {"noem", {11}},
    {"noe", {11}},
    // Dutch, Afrikaans, Scandinavian
    {"nove", {11}},
    // Polish, Czech, Slovak, Croatian without accents
    {"oz", {3}},
    // Greek: colloquial; a final sigma folds to σ
    {"γενάρησ", {1}},
    {"γενάρη", {1}},
    {"φλεβάρησ", {2}},
    {"φλεβάρη", {2}},
    {"μάρτησ", {3}},
    {"μάρτη", {3}},
    {"απρίλησ", {4}},
    {"απρίλη", {4}},
    {"μάησ", {5}},
    {"μάη", {5}},
    {"ιούνησ", {6}},
    {"ιούνη", {6}},
    {"ιούλησ", {7}},
    {"ιούλη", {7}},
    {"σεπτέμβρησ", {9}},
    {"σεπτέμβρη", {9}},
    {"οκτώβρησ", {10}},
    {"οκτώβρη", {10}},
    {"νοέμβρησ", {11}},
    {"νοέμβρη", {11}},
    {"δεκέμβρησ", {12}},
    {"δεκέμβρη", {12}},
    // Georgian: dative
    {"იანვარს", {1}},
    {"თებერვალს", {2}},
    {"მარტს", {3}},
    {"აპრილს", {4}},
    {"მაისს", {5}},
    {"ივნისს", {6}},
    {"ივლისს", {7}},
    {"აგვისტოს", {8}},
    {"სექტემბერს", {9}},
    {"ოქტომბერს", {10}},
    {"ნოემბერს", {11}},
    {"დეკემბერს", {12}},
    // Arabic: the names of the Levant and of North Africa
    {"افريل", {4}},
    {"ابريل", {4}},
    {"اغسطس", {8}},
    {"اكتوبر", {10}},
    // Serbian, Bosnian, Slovene: genitives
    {"januarja", {1}},
    {"februarja", {2}},
    {"avgusta", {8}},
    // Serbian in Cyrillic: genitives
    {"јануара", {1}},
    {"фебруара", {2}},
    {"априла", {4}},
    {"маја", {5}},
    {"јуна", {6}},
    {"јула", {7}},
    {"септембра", {9}},
    {"октобра", {10}},
    {"новембра", {11}},
    {"децембра", {12}},
    // Latvian, Estonian: on that day
    {"janvārī", {1}},
    {"jaanuaril", {1}},
    {"februārī", {2}},
    {"veebruaril", {2}},
    {"martā", {3}},
    {"märtsil", {3}},
    {"aprīlī", {4}},
    {"aprillil", {4}},
    {"maijā", {5}},
    {"mail", {5}},
    {"jūnijā", {6}},
    {"juunil", {6}},
    {"jūlijā", {7}},
    {"juulil", {7}},
    {"augustā", {8}},
    {"augustil", {8}},
    {"septembrī", {9}},
    {"septembril", {9}},
    {"oktobrī", {10}},
    {"oktoobril", {10}},
    {"novembrī", {11}},
    {"novembril", {11}},
    {"decembrī", {12}},
    {"detsembril", {12}},
    // Hindi, Nepali, Marathi: other spellings
    {"जूलाई", {7}},
    {"दिसम्बर", {12}},
    // Vietnamese
    {"tháng một", {1}},
    {"tháng giêng", {1}},
    {"tháng hai", {2}},
    {"tháng ba", {3}},
    {"tháng tư", {4}},
    {"tháng năm", {5}},
    {"tháng sáu", {6}},
    {"tháng bảy", {7}},
    {"tháng tám", {8}},
    {"tháng chín", {9}},
    {"tháng mười", {10}},
    {"tháng mười một", {11}},
    {"tháng mười hai", {12}},
    {"tháng chạp", {12}},
    // Arabic: the months of the Levant
    {"اذار", {3}},
    {"ايار", {5}},
    {"ايلول", {9}},
    // Chinese: parts of the day
    {"早上", {0, 0, before_noon}},
    {"凌晨", {0, 0, night}},
    {"晚上", {0, 0, evening}},
    {"晚", {0, 0, evening}},
    {"晚间", {0, 0, evening}},
    {"晚間", {0, 0, evening}},
    {"傍晚", {0, 0, evening}},
    {"清晨", {0, 0, before_noon}},
    {"早间", {0, 0, before_noon}},
    {"午间", {0, 0, noon}},
    {"夜间", {0, 0, night}},
    {"中午", {0, 0, noon}},
    {"深夜", {0, 0, night}},
    // German, Hungarian, Polish, Czech, Russian, Ukrainian, Turkish: parts of the day
    {"morgens", {0, 0, before_noon}},
    {"früh", {0, 0, before_noon}},
    {"vormittags", {0, 0, before_noon}},
    {"nachmittags", {0, 0, after_noon}},
    {"abends", {0, 0, evening}},
    {"nachts", {0, 0, night}},
    {"rano", {0, 0, before_noon}},
    {"ráno", {0, 0, before_noon}},
    {"večer", {0, 0, evening}},
    {"wieczór", {0, 0, evening}},
    {"ранку", {0, 0, before_noon}},
    {"дня", {0, 0, after_noon}},
    {"gece", {0, 0, night}},
    // French: with either apostrophe
    {"de l'après-midi", {0, 0, after_noon}},
    {"de l’après-midi", {0, 0, after_noon}},
    // Hindi, Bengali, Urdu
    {"सुबह", {0, 0, before_noon}},
    {"सकाळी", {0, 0, before_noon}},
    {"सायंकाळी", {0, 0, evening}},
    {"रात्री", {0, 0, night}},
    {"दुपारी", {0, 0, noon}},
    {"সকাল", {0, 0, before_noon}},
    {"দুপুর", {0, 0, noon}},
    {"বিকেল", {0, 0, after_noon}},
    {"রাত", {0, 0, night}},
    {"صبح", {0, 0, before_noon}},
    {"دوپہر", {0, 0, noon}},
    // Greek, Albanian, Malay, Vietnamese: halves and parts of the day
    {"πμ", {0, 0, before_noon}},
    {"μμ", {0, 0, after_noon}},
    {"sáng", {0, 0, before_noon}},
    {"trưa", {0, 0, noon}},
    {"chiều", {0, 0, after_noon}},
    {"tối", {0, 0, evening}},
    {"p.d", {0, 0, before_noon}},
    {"m.d", {0, 0, after_noon}},
    {"pg", {0, 0, before_noon}},
    {"pagi", {0, 0, before_noon}},
    {"ng umaga", {0, 0, before_noon}},
    {"ng hapon", {0, 0, after_noon}},
    {"ng gabi", {0, 0, evening}},
    {"sore", {0, 0, after_noon}},
    // Sinhala: the months that CLDR names since version 45
    {"දුරුතු", {1}},
    {"නවම්", {2}},
    {"මැදින්", {3}},
    {"බක්", {4}},
    {"වෙසක්", {5}},
    {"පොසොන්", {6}},
    {"ඇසළ", {7}},
    {"නිකිණි", {8}},
    {"බිනර", {9}},
    {"වප්", {10}},
    {"ඉල්", {11}},
    {"උඳුවප්", {12}},
    // Bengali, Marathi: other spellings
    {"জানুয়ারি", {1}},
    {"ফেব্রুয়ারি", {2}},
    {"সেপ্ট", {9}},
    {"अक्टू", {10}},
    // Catalan: the abbreviation that is an article's part too
    {"ag", {8}},
    // Thai: days of the week without the word for day
    {"จันทร์", {0, 1}},
    {"อังคาร", {0, 2}},
    {"พุธ", {0, 3}},
    {"พฤหัส", {0, 4}},
    {"พฤหัสบดี", {0, 4}},
    {"ศุกร์", {0, 5}},
    {"เสาร์", {0, 6}},
    {"อาทิตย์", {0, 7}},
    // Ukrainian, Belarusian: with an apostrophe that is a letter
    {"пʼятниця", {0, 5}},
    {"пʼятницю", {0, 5}},
    // Amharic: Gregorian months
    {"ጃንዋሪ", {1}},
    {"ጃን", {1}},
    {"ፌብሩዋሪ", {2}},
    {"ፌብ", {2}},
    // Amharic: months that Tigrinya uses for Gregorian ones
    {"መስከረም", {1, 0, none, ethiopic}},
    {"መጋቢት", {7, 0, none, ethiopic}},
    {"ሚያዝያ", {8, 0, none, ethiopic}},
    {"ግንቦት", {9, 0, none, ethiopic}},
    {"ህዳር", {3, 0, none, ethiopic}},
    {"ታህሳስ", {4, 0, none, ethiopic}},
    {"ታኅሳስ", {4, 0, none, ethiopic}},
    {"ጳጉሜ", {13, 0, none, ethiopic}},
    // Arabic, Persian, Urdu: other spellings of the Islamic months
    {"ربيع الاول", {3, 0, none, islamic}},
    {"ربيع الثاني", {4, 0, none, islamic}},
    {"ربيع الاخر", {4, 0, none, islamic}},
    {"جمادى الاولى", {5, 0, none, islamic}},
    {"جمادى الاخرة", {6, 0, none, islamic}},
    {"جمادى الثانية", {6, 0, none, islamic}},
    {"ذي القعدة", {11, 0, none, islamic}},
    {"ذو القعده", {11, 0, none, islamic}},
    {"ذي الحجة", {12, 0, none, islamic}},
    {"ذو الحجه", {12, 0, none, islamic}},
    // Malay, Indonesian
    {"safar", {2, 0, none, islamic}},
    {"rabiulawal", {3, 0, none, islamic}},
    {"rabiulakhir", {4, 0, none, islamic}},
    {"jamadilawal", {5, 0, none, islamic}},
    {"jamadilakhir", {6, 0, none, islamic}},
    {"rejab", {7, 0, none, islamic}},
    {"syaaban", {8, 0, none, islamic}},
    {"syawal", {10, 0, none, islamic}},
    {"zulkaedah", {11, 0, none, islamic}},
    {"zulhijah", {12, 0, none, islamic}},
// Names of all locales
#include "split/date/month_names.inc"
};
constexpr WordTable<DateWord, slots_for(std::size(date_words))> date_word_table(date_words);

constexpr unsigned day(int weekday) { return 1U << (weekday - 1); }

// German, Dutch, French, Spanish, Italian, Romanian, Catalan, Danish, Norwegian, Swedish, Finnish,
// Czech, Slovak, Polish, Lithuanian
constexpr WordRow<unsigned> short_weekday_words[] = {
    {"an", day(2)},          {"cz", day(4)},          {"dc", day(3)}, {"dg", day(7)},
    {"di", day(2) | day(7)}, {"dj", day(4)},          {"dl", day(1)}, {"do", day(4) | day(7)},
    {"ds", day(6)},          {"dt", day(2)},          {"du", day(7)}, {"dv", day(5)},
    {"fr", day(5)},          {"gi", day(4)},          {"je", day(4)}, {"jo", day(4)},
    {"ju", day(4)},          {"ke", day(3)},          {"kt", day(4)}, {"la", day(6)},
    {"lu", day(1)},          {"lö", day(6)},          {"lø", day(6)}, {"ma", day(1) | day(2)},
    {"me", day(3)},          {"mi", day(3)},          {"mo", day(1)}, {"må", day(1)},
    {"nd", day(7)},          {"ne", day(7)},          {"on", day(3)}, {"pe", day(5)},
    {"pi", day(5)},          {"pn", day(1) | day(5)}, {"po", day(1)}, {"pr", day(1)},
    {"pt", day(5)},          {"pá", day(5)},          {"sa", day(6)}, {"sb", day(6)},
    {"sk", day(7)},          {"so", day(6) | day(7)}, {"st", day(3)}, {"su", day(7)},
    {"sá", day(6)},          {"sö", day(7)},          {"sø", day(7)}, {"ti", day(2)},
    {"to", day(4)},          {"tr", day(3)},          {"ut", day(2)}, {"ve", day(5)},
    {"vi", day(5)},          {"vr", day(5)},          {"wo", day(3)}, {"wt", day(2)},
    {"za", day(6)},          {"zo", day(7)},          {"út", day(2)}, {"čt", day(4)},
    {"śr", day(3)},          {"št", day(4) | day(6)},
};
constexpr WordTable<unsigned, slots_for(std::size(short_weekday_words))> short_weekday_table(
    short_weekday_words);

}  // namespace

const DateWord* find_date_word(std::string_view word) { return date_word_table.find(word); }

unsigned short_weekdays(std::string_view word) {
  const unsigned* days = short_weekday_table.find(word);
  return days ? *days : 0;
}

}  // namespace galley
