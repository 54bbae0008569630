#include "split/date/clock_words.h"

#include <iterator>

#include "text/word_table.h"

namespace galley {
namespace {

constexpr WordRow<ClockWord> clock_words[] = {
    // English, German, Dutch
    {"at", ClockWord::link},
    {"on", ClockWord::link},
    {"um", ClockWord::link},
    {"gegen", ClockWord::link},
    {"om", ClockWord::link},
    {"am", ClockWord::link},
    {"den", ClockWord::link},
    {"uhr", ClockWord::hour_unit},
    {"h", ClockWord::unit},
    {"hrs", ClockWord::unit},
    {"uur", ClockWord::hour_unit},
    {"u", ClockWord::link},  // also Dutch "15.45 u"
    // French, Spanish, Catalan, Galician, Portuguese, Italian, Romanian
    {"à", ClockWord::link},
    {"le", ClockWord::link},
    {"a", ClockWord::link},
    {"las", ClockWord::link},
    {"la", ClockWord::link},
    {"les", ClockWord::link},
    {"ás", ClockWord::link},
    {"às", ClockWord::link},
    {"as", ClockWord::link},
    {"el", ClockWord::link},
    {"em", ClockWord::link},
    {"en", ClockWord::link},
    {"alle", ClockWord::link},
    {"ore", ClockWord::time_link},
    {"ora", ClockWord::time_link},
    {"il", ClockWord::link},
    {"dia", ClockWord::link},
    {"del", ClockWord::link},
    {"de", ClockWord::link},
    {"horas", ClockWord::unit},
    {"hs", ClockWord::unit},
    // Danish, Norwegian, Swedish, Icelandic, Finnish, Estonian
    {"kl", ClockWord::time_link},
    {"klokken", ClockWord::time_link},
    {"klockan", ClockWord::time_link},
    {"klukkan", ClockWord::time_link},
    {"klo", ClockWord::time_link},
    {"kello", ClockWord::time_link},
    {"kell", ClockWord::time_link},
    // Polish, Czech, Slovak, Slovene, Croatian, Hungarian, Lithuanian, Latvian
    {"godz", ClockWord::time_link},
    {"godzinie", ClockWord::time_link},
    {"r", ClockWord::link},  // "2020 r."
    {"roku", ClockWord::link},
    {"plkst", ClockWord::time_link},
    {"o", ClockWord::link},
    {"v", ClockWord::link},
    {"ve", ClockWord::link},
    {"ob", ClockWord::link},
    {"d", ClockWord::link},  // Lithuanian "30 d."
    {"val", ClockWord::hour_unit},
    {"hod", ClockWord::hour_unit},
    {"hodin", ClockWord::unit},
    {"hodín", ClockWord::unit},
    {"uri", ClockWord::unit},
    {"sati", ClockWord::unit},
    {"óra", ClockWord::unit},
    {"órakor", ClockWord::hour_unit},
    {"je", ClockWord::link},  // Esperanto
    // Turkish, Azerbaijani, Turkmen, Albanian, Maltese, Welsh, Irish
    {"saat", ClockWord::time_link},
    {"sagat", ClockWord::time_link},
    {"në", ClockWord::link},
    {"ag", ClockWord::link},
    // Indonesian, Malay, Filipino, Swahili, Hausa, Yoruba, Vietnamese
    {"pukul", ClockWord::time_link},
    {"pada", ClockWord::link},
    {"jam", ClockWord::time_link},
    {"nang", ClockWord::link},
    {"saa", ClockWord::link},
    {"da", ClockWord::link},
    {"ní", ClockWord::time_link},
    {"lúc", ClockWord::time_link},
    {"ngày", ClockWord::link},
    {"giờ", ClockWord::hour_unit},
    // Russian, Ukrainian, Bulgarian, Macedonian, Armenian, Tajik: with the word for year
    {"в", ClockWord::link},
    {"во", ClockWord::link},
    {"о", ClockWord::link},
    {"об", ClockWord::link},
    {"у", ClockWord::link},
    {"г", ClockWord::link},
    {"года", ClockWord::link},
    {"р", ClockWord::link},
    {"року", ClockWord::link},
    {"թ", ClockWord::link},
    {"соати", ClockWord::link},
    {"ч", ClockWord::unit},
    {"час", ClockWord::unit},
    {"часа", ClockWord::unit},
    {"часов", ClockWord::unit},
    {"година", ClockWord::unit},
    {"години", ClockWord::unit},
    {"годин", ClockWord::unit},
    {"годині", ClockWord::unit},
    {"сати", ClockWord::unit},
    {"сағат", ClockWord::time_link},
    {"саат", ClockWord::time_link},
    {"soat", ClockWord::time_link},
    {"ժամը", ClockWord::time_link},
    {"ժ", ClockWord::hour_unit},
    // Greek, Hebrew, Arabic, Persian, Urdu
    {"στισ", ClockWord::link},
    {"ώρα", ClockWord::time_link},
    {"בשעה", ClockWord::time_link},
    {"في", ClockWord::link},
    {"الساعة", ClockWord::time_link},
    {"عند", ClockWord::link},
    {"ساعت", ClockWord::time_link},
    {"په", ClockWord::link},
    {"بجے", ClockWord::unit},
    {"کو", ClockWord::link},
    // Hindi, Marathi, Gujarati, Punjabi, Bengali, Tamil, Telugu, Kannada, Malayalam, Sinhala
    {"को", ClockWord::link},
    {"रोजी", ClockWord::link},
    {"बजे", ClockWord::unit},
    {"वाजता", ClockWord::unit},
    {"વાગ્યે", ClockWord::unit},
    {"ਵਜੇ", ClockWord::unit},
    {"টায়", ClockWord::hour_unit},
    {"টা", ClockWord::hour_unit},
    {"மணிக்கு", ClockWord::unit},
    {"மணி", ClockWord::unit},
    {"గంటలకు", ClockWord::unit},
    {"ಗಂಟೆಗೆ", ClockWord::unit},
    {"മണിക്ക്", ClockWord::unit},
    {"অ", ClockWord::link},
    {"এ", ClockWord::link},
    {"அன்று", ClockWord::link},
    {"දින", ClockWord::link},
    // Thai, Lao, Khmer, Burmese
    {"เวลา", ClockWord::time_link},
    {"น", ClockWord::hour_unit},
    {"ເວລາ", ClockWord::time_link},
    {"នៅ", ClockWord::link},
    {"ម៉ោង", ClockWord::time_link},
    // Chinese, Japanese, Korean
    {"时", ClockWord::hour_unit},
    {"時", ClockWord::hour_unit},
    {"点", ClockWord::hour_unit},
    {"點", ClockWord::hour_unit},
    {"시", ClockWord::hour_unit},
};
constexpr WordTable<ClockWord, slots_for(std::size(clock_words))> clock_word_table(clock_words);

}  // namespace

const ClockWord* find_clock_word(std::string_view word) { return clock_word_table.find(word); }

}  // namespace galley
