#include "split/byline/name_words.h"

namespace galley {
namespace {

using namespace meaning;

constexpr WordGroup groups[] = {
    // English
    {role,
     "reporter reporters editor editors writer writers correspondent correspondents columnist "
     "columnists journalist journalists contributor contributors contributing freelance freelancer "
     "producer producers anchor analyst analysts photographer photographers videographer critic "
     "blogger chief senior deputy assistant associate managing executive editor-in-chief intern "
     "trainee fellow stringer author researcher presenter broadcaster commentator cartoonist "
     "meteorologist director president ceo cto cfo founder co-founder professor lecturer "
     "specialist "
     "staff guest former special foreign diplomatic chair chairman secretary manager head lead "
     "strategist economist attorney lawyer expert volunteer"},
    {desk,
     "desk newsroom newsdesk team staff bureau agencies wires editorial reports admin "
     "administrator "
     "webdesk network newspaper magazine media press council foundation institute"},
    // German
    {role,
     "redakteur redakteurin redakteure korrespondent korrespondentin korrespondenten reporterin "
     "journalist journalistin autoren autorinnen volontär volontärin autor autorin kolumnist "
     "kolumnistin praktikant "
     "praktikantin chefredakteur chefredakteurin chefreporter chefreporterin ressortleiter "
     "ressortleiterin leiter leiterin mitarbeiter mitarbeiterin freier freie fotograf fotografin "
     "moderator moderatorin netzphilosophin philosoph rechtsanwalt rechtsanwältin "
     "auslandskorrespondent "
     "auslandskorrespondentin gastautor gastautorin geschäftsführer geschäftsführerin experte "
     "expertin unser unsere unserem unserer unseren stellvertretende stellvertretender "
     "lokalredakteur redaktionsmitglied mitglied gastkommentator "
     "sportredakteur politikredakteur wirtschaftsredakteur wissenschaftsjournalist vorsitzender "
     "vorsitzende sprecher sprecherin schriftsteller schriftstellerin redner"},
    {desk,
     "redaktion online-redaktion onlineredaktion agenturen newsteam lokalredaktion sportredaktion "
     "pressemitteilung pressestelle webteam nachrichtenagentur verlag"},
    // French
    {role,
     "correspondant correspondante journaliste journalistes rédacteur rédactrice envoyé envoyée "
     "spécial spéciale chroniqueur chroniqueuse éditorialiste reporter pigiste stagiaire directeur "
     "directrice professeur professeure économiste sociologue historien historienne avocat avocate "
     "notre nos"},
    {desk, "rédaction agence agences"},
    // Spanish, Portuguese, Italian, Catalan
    {role,
     "corresponsal enviado enviada periodista redactor redactora columnista colaborador "
     "colaboradora reportero reportera editora especial jefe jefa analista director directora "
     "catedrático profesor profesora abogado abogada economista correspondente jornalista repórter "
     "colunista estagiário estagiária colaboração giornalista corrispondente inviato inviata "
     "redattore redattrice direttore direttrice nostro nostra caporedattore editorialista "
     "fotógrafo"},
    {desk,
     "redacción redação redazione agencia agencias agência agências agenzia agenzie redacció "
     "equipo "
     "equipe staff"},
    // Dutch, Nordic
    {role,
     "verslaggever verslaggeefster redacteur correspondent columnist chef onze eindredacteur "
     "journaliste reporter korrespondent fotograf utrikeskorrespondent kommentator kulturredaktör "
     "redaktör reporterar skribent nyhetsreporter toimittaja kirjeenvaihtaja päätoimittaja "
     "uutistoimittaja skrifar blaðamaður fréttamaður sportreporter politisk"},
    {desk, "redactie redaksjonen redaktionen toimitus ritstjórn nyhetsredaktionen"},
    // Slavic and Baltic
    {role,
     "dziennikarz dziennikarka redaktor redaktorka korespondent korespondentka publicysta novinář "
     "novinářka redaktorka zpravodaj reportér reportérka reportér novinar novinarka dopisnik "
     "dopisnica urednik novinár korespondents žurnālists žurnaliste žurnalistas žurnalistė "
     "корреспондент корреспондентка журналист журналистка обозреватель редактор спецкор "
     "собкор колумнист политолог кореспондент кореспондентка журналістка журналіст оглядач "
     "репортер дописник новинар уредник карэспандэнт ajakirjanik reporter"},
    {desk,
     "redakcja redakce redakcia redakcija uredništvo редакция редакція редакцията рэдакцыя "
     "redakcijos "
     "agentury агентства пресс-служба"},
    // Hungarian, Romanian, Greek, Turkish and their neighbours, Georgian, Armenian
    {role,
     "újságíró szerkesztő tudósító munkatárs főszerkesztő ziarist redactor corespondent jurnalist "
     "δημοσιογράφοσ ανταποκριτήσ ανταποκρίτρια αρθρογράφοσ muhabir muhabiri yazar yazari editörü "
     "gazeteci müxbir jurnalist muxbir muxbiri"},
    {desk, "szerkesztőség redacția newsroom haber merkezi σύνταξη συντακτική redaksiya"},
    // Arabic, Persian, Hebrew
    {role,
     "مراسل مراسلة صحفي صحفية كاتب كاتبة محرر "
     "خبرنگار روزنامه‌نگار נכתב כתב כתבת "
     "עיתונאי نامہ نگار رپورٹر نمائندہ"},
    {desk, "تحرير التحرير وكالات"},
    // South and South-East Asia
    {role,
     "संवाददाता प्रतिनिधि पत्रकार প্রতিবেদক প্রতিনিধি সংবাদদাতা wartawan jurnalis pewarta "
     "kontributor koresponden reporter"},
    {desk, "डेस्क ডেস্ক ब्यूरो redaksi"},
};

}  // namespace

std::span<const WordGroup> job_titles() { return groups; }

}  // namespace galley
