#include "split/date/date_particles.h"

#include <iterator>

#include "text/word_table.h"

namespace galley {
namespace {

constexpr WordRow<Particle> particles[] = {
    // English, French, Dutch, Spanish, Italian, Portuguese
    {"st", Particle::day},
    {"nd", Particle::day},
    {"rd", Particle::day},
    {"th", Particle::day},
    {"a", Particle::day},  // Esperanto "30-a"
    {"er", Particle::day},
    {"re", Particle::day},
    {"ème", Particle::day},
    {"eme", Particle::day},
    {"e", Particle::day},
    {"te", Particle::day},
    {"ten", Particle::day},
    {"ter", Particle::day},
    {"ste", Particle::day},
    {"de", Particle::day},
    {"º", Particle::day},
    {"ª", Particle::day},
    {"o", Particle::day},
    // Polish, Russian, Ukrainian, Greek, Georgian, Welsh, Gaelic
    {"szy", Particle::day},
    {"gi", Particle::day},
    {"ci", Particle::day},
    {"ty", Particle::day},
    {"my", Particle::day},
    {"go", Particle::day},
    {"ego", Particle::day},
    {"tego", Particle::day},
    {"го", Particle::day},
    {"его", Particle::day},
    {"ого", Particle::day},
    {"ое", Particle::day},
    {"е", Particle::day},
    {"й", Particle::day},
    {"я", Particle::day},
    {"η", Particle::day},
    {"ησ", Particle::day},
    {"ლი", Particle::day},
    {"ე", Particle::day},
    {"ain", Particle::day},
    {"mh", Particle::day},
    // English, German, Scandinavian, Dutch
    {"of", Particle::between},
    {"the", Particle::between},
    {"den", Particle::between},
    {"van", Particle::between},
    // French, Spanish, Catalan, Portuguese, Italian, Maltese, Irish, Scottish, Filipino
    {"d", Particle::between},
    {"del", Particle::between},
    {"di", Particle::between},
    {"do", Particle::between},
    {"ta", Particle::between},
    {"mí", Particle::between},
    {"na", Particle::between},
    {"dhen", Particle::between},
    {"ng", Particle::between},
    // Vietnamese, Amharic, Arabic
    {"năm", Particle::between},
    {"ቀን", Particle::between},
    {"من", Particle::between},
    {"لعام", Particle::between},
    {"عام", Particle::between},
    {"سنة", Particle::between},
    // Thai, Lao: "of the Buddhist era", "of the Christian era"
    {"พ.ศ", Particle::between},
    {"ค.ศ", Particle::between},
    {"ปี", Particle::between},
    // Lithuanian, Latvian, Armenian, Kazakh, Kyrgyz, Mongolian, Basque, Georgian, Sinhala, Bengali
    {"m", Particle::year_mark},
    {"gada", Particle::year_mark},
    {"ж", Particle::year_mark},
    {"жылдын", Particle::year_mark},
    {"жылғы", Particle::year_mark},
    {"оны", Particle::year_mark},
    {"ko", Particle::year_mark},
    {"eko", Particle::year_mark},
    {"թ", Particle::year_mark},
    {"წ", Particle::year_mark},
    {"წლის", Particle::year_mark},
    {"il", Particle::year_mark},
    {"йил", Particle::year_mark},
    {"সালের", Particle::year_mark},
    {"yil", Particle::year_mark},
    {"მე", Particle::between},
    // Vietnamese, Mongolian
    {"tháng", Particle::month_mark},
    {"thg", Particle::month_mark},
};
constexpr WordTable<Particle, slots_for(std::size(particles))> particle_table(particles);

}  // namespace

const Particle* find_particle(std::string_view word) { return particle_table.find(word); }

}  // namespace galley
