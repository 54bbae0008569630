// The words are the most frequent ones of running text in each language: articles, pronouns,
// prepositions, conjunctions, auxiliaries, and what newspapers add, such as "said" and "year". What
// an apostrophe parts are two words: "l'homme", "it's". The letters are those of CLDR 42's exemplar
// sets that tell languages of the script apart. language_signs.cpp alone reads these rows.
#pragma once

#include "split/language/language_words.h"

namespace galley {

inline constexpr LanguageRow rows_of_languages[] = {
    // Germanic
    {"en", Script::latin, U"",
     "the of to and in a that for is on it was with as he said at by have be from has are his s "
     "they an this not which were but their its who or had been will would we you more about one "
     "than after up all there when out people if she her t new two i can also first other year "
     "years could over last into government what some so time no only told him them says against "
     "between most before because where do many while how our your my may should these those "
     "since such under being did now through made just"},
    {"de", Script::latin, U"äöüß",
     "der die und in den von das zu mit sich für im auf ist des dem nicht ein eine als auch es "
     "an er hat werden aus bei nach sie am dass wie um einen einem wird noch einer so vor haben "
     "sind zum war nur über zur wir aber ich oder sei bis mehr durch man kann sagte seine wurde "
     "sein gegen vom können schon wenn habe ihre dann unter soll eines seit jahr jahren wurden "
     "zwischen diese dieser immer keine uhr alle was ihr hatte will seiner muss beim mich uns "
     "müssen ihn doch ohne waren rund hier"},
    {"nl", Script::latin, U"ëï",
     "de het van een in en is dat op te voor met die zijn niet aan er om ook als dan maar bij "
     "uit door naar heeft nog hij was worden wordt over tot ze meer deze hebben kan ik wel we of "
     "zich geen haar tegen na al hun dit had moet zo wat werd jaar veel volgens onder nu mensen "
     "ons zou omdat twee zegt kunnen zei waar zij alleen gaat jaren wij weer andere alle toch "
     "hem moeten waren je der eerste mijn zal u hoe daar wil jullie zonder tussen"},
    {"af", Script::latin, U"ëê",
     "die van en in het is n te wat om nie vir hy op met sy dat was sal se aan ook as word kan "
     "hulle ek by maar een na uit deur tot daar hierdie hom toe jaar moet oor nou gesê sê haar "
     "baie meer mense ons so nog kon wees jy net gaan gister volgens teen twee geen tussen onder "
     "waar sou hul wou eerste mnr suid land ander jou alle hier nadat omdat self polisie saam"},
    {"lb", Script::latin, U"äéë",
     "de an d vun den a ass der op net dat fir mat eng en ze et si och sinn am hat huet sech "
     "gouf dass dem een déi ginn bei hunn awer méi nach wéi well no e nëmmen iwwer zu vum als vu "
     "säi seng ier gëtt géint wou kann sot hir sollen ënner wier wäert zum zur engem enger keng "
     "lëtzebuerg dës dëst dësen hien sou elo haut joer all mir ech kréien kënnen misst war"},
    {"fy", Script::latin, U"âêôûú",
     "de it fan en in is dat te yn op mei foar net ek as om by oan wurdt hat wie dy syn ha troch "
     "sy dêr mar nei út oer binne wurde se hawwe of sa noch kin hja hjir sei moat jier no har "
     "minsken ûnder nije fryslân frysk fryske gjin ta wêr oare hie soe dit tsjin ús sille elk "
     "bliuwe folle mear tusken sels allinne wat t folgjende litte"},
    {"sv", Script::latin, U"åäö",
     "och i att det en som på är av för med till den har de inte om ett han men var jag sig från "
     "vi så kan man när år säger under också efter eller nu sin där vid mot ska skulle kommer ut "
     "får finns vara hade alla andra mycket än här då sedan över bara blir upp även vad få två "
     "vill ha många hur mer går sverige kronor detta nya procent hon inom någon några blev in "
     "sina mellan måste dem dock redan samt enligt ännu varit inga utan denna sitt oss åt honom "
     "genom varje ta dessa dina bort ditt vilket annan flera rätt samma något innan kunde olika "
     "vilka göra ofta första stora större alltid bättre"},
    {"nb", Script::latin, U"åæø",
     "i og det er på som til en av for å at har de med ikke den han om et fra men vi seg var jeg "
     "der vil ble så kan da når etter være skal nå også eller ut hadde over må mot hun dette "
     "kommer opp bli sin hva noe selv under mer alle to blir går noen mange norge andre enn inn "
     "norske kroner siden sier ha bare hvor fikk mellom vært disse tre før meg sine kunne skulle "
     "ved hvis denne samme sammen deres nye hvordan flere hans fordi ham større her gjennom ofte "
     "ingen man ta dem deg fram først sa dag gir politiet deretter derfor",
     "noe noen hva mye ble blitt fikk mer bruke gjør gjøre uten uke likevel måte ennå brukes "
     "kjent neste vært annen lenge finnes fortsatt nå av etter seg opp inn enn mellom igjen "
     "tilbake siste disse bedre hverandre"},
    {"nn", Script::latin, U"åæø",
     "i og det er på som til ein å av for at har dei med ikkje den han om eit frå men vi seg var "
     "eg der vil vart så kan då når etter vere skal no også eller ut hadde over må mot ho dette "
     "kjem opp bli sin kva noko sjølv under meir alle blir går nokon mange noreg andre enn inn "
     "norske kroner sidan seier ha berre kvar fekk mellom vore desse tre før meg sine kunne "
     "skulle blei korleis kven fleire gjer mykje saman heile kommune år nynorsk dagen tidlegare "
     "her me gjennom rundt utan vidare same høve gjere arbeid vert nokre dersom einskilde bilete "
     "søkje tilhøve elles vera skilnad velje ofte mogleg denne flere hans fordi større",
     "ikkje eit ein dei ho eg kva kven korleis kvar noko nokon nokre frå meir mykje vere vore "
     "vart blei berre seier kjem gjer noreg sjølv då saman heile same høve gjere vert dersom "
     "einskilde bilete søkje tilhøve elles skilnad av etter seg opp inn enn mellom igjen tilbake "
     "siste disse betre"},
    {"da", Script::latin, U"åæø",
     "i og at det er en til på af for med der som de den har ikke et han om fra men sig var vi "
     "jeg vil ved så kan efter over også nu skal eller blev når hun ud være da år havde hvor mod "
     "op man blevet under hvis siger end dem mere mellem nogle meget sin hans dansk få kun "
     "kommer må går været her selv andre alle danske denne dette hvad bliver noget kroner mange "
     "siden selvom ind hvordan sagde lige to uden bare anden flere mig ifølge tidligere danmark "
     "fordi samme sammen tilbage deres politiet stadig samt dag hele nye skulle kunne ligger får "
     "giver igen procent måske gør gøre først inden hvorfor ingen derfor ham bruge derefter fået "
     "syv blive dit nogen hvilken dog bruges andet næste godt alt set lille sit vores måde "
     "forskellige hurtigt større eneste givet altid lidt indtil hinanden væk endnu mindst næsten "
     "hjælp frem før bedre disse sine",
     "af efter sig op ind ud end mellem mere meget noget nogen nogle hvad blev blevet bliver "
     "havde siger sagde mig dig måde andet næste godt alt lille vores hurtigt altid lidt "
     "hinanden endnu næsten hjælp frem uge uden bruges tilbage igen sidste blive dit fået syv få"},
    {"is", Script::latin, U"þðæö",
     "í og að á er um til sem við með var það af fyrir en þess ekki því hann eru frá hefur ég "
     "þetta þá segir verið þeir hafa svo hún sé eftir þar verður þeirra upp þegar eða sér vera "
     "þau nú eins úr kom hafi ár verða þeim ára yfir hér hans sagði voru hafði fram komið "
     "íslands þó milli þessu mjög einnig mun þessi saman vegna hvort síðan margir alla þú kr"},
    {"fo", Script::latin, U"ðæøý",
     "og í at er á til ið sum av um hevur við eru ikki fyri frá tað var ein men hann verður so "
     "eisini hava ella tey teir vit nú eftir har kann skal vera føroya føroyum úr sigur millum "
     "seg vóru tá honum hon sína sín verið eitt øll onnur onkur ongin hetta hesum hendan tær "
     "eingin uttan undir yvir hjá sær teimum tess móti ár áðrenn bert meira"},
    // Uralic
    {"fi", Script::latin, U"äö",
     "on ja että ei oli myös hän mukaan se kun ovat mutta sen kuin joka niin tai vuonna olla "
     "mitä voi vain nyt jo ole kanssa olisi sitä sekä jos ollut jälkeen eivät mies jotka noin "
     "suomen kertoo vuotta sanoo tämän hänen siitä ne paljon siis tämä enää jossa joita yli "
     "euroa viime ennen vielä kuitenkin kaikki vuoden poliisi aikana koska kuten olivat kuinka "
     "kertoi näin tässä muun mm jonka joiden itse sanoi asti mikä tällä tuli useita hyvin "
     "suomessa helsingin tehdä muut yksi toisen saada minun minä ettei kaksi siihen siellä missä "
     "heidän"},
    {"et", Script::latin, U"õäöü",
     "ja on et ei see ka oli ning kui mis oma aga seda ta kes siis nii eesti välja selle veel "
     "olnud tema ma või pärast aasta aastal juba ole mida pole üle kuid nad sest ütles enam kõik "
     "meie saab tuleb olema kas tallinna mitte peab vaid võib olla tartu sellest need mille eest "
     "kus väga praegu korda üks hea tuli kogu kaks läbi teha nende endale seal iga poolt järel "
     "tagasi inimest inimesed sellel mitu mees krooni eurot kohta"},
    {"hu", Script::latin, U"áéíóöőúüű",
     "a az és hogy nem is egy volt meg ez de csak már mint szerint még el azt ki kell van akkor "
     "lesz majd lehet után között ezt több ha magyar minden igen vagy volna illetve pedig aki "
     "így sem két amely most ami fel mert nagy lett nagyon mondta alatt be elmúlt azonban új én "
     "miatt ezért forint százalék ők arra ahol itt úgy kormány számára első annak amit olyan "
     "ennek sok idén szerda év évi voltak tovább vannak hanem budapesti amelyek során lenne "
     "egyik tegnap tud neki"},
    {"eu", Script::latin, U"",
     "eta da ez du bat izan dute zen ere dira baina egin egiten dela den duen ditu zuen hori "
     "izango bere baino dituzte dago zuten euskal duela edo orain gero baita urte behar horiek "
     "gure esan diren nahi oso beste bi arte hau hala artean arabera beti ziren dagoen egingo "
     "euskara zituen joan egun beraz jaurlaritzako ari gabe ondoren lehen dituen ondorioz "
     "hainbat euskadi dio diote atzo gaur hartu eman delako aurka nola lan duten zer"},
    // Baltic
    {"lv", Script::latin, U"āčēģīķļņšūž",
     "un ir ar no par uz ka kas tas arī kā nav bet lai tiek gan pēc pie bija tika jau vai gada "
     "gadā tikai šī būs viņš būt to tā ko tad latvijas kopā latvijā kad līdz vairāk savu vēl ja "
     "viņa nu šo bez vairs varētu ļoti tomēr kuri šis pat tās pirms kuras teica daudz gadu ap ne "
     "jo eiro tagad ļaut saka tam valsts cilvēku kur visu starp piemēram nevar rīgas visi latu "
     "policijas pret esot kuru"},
    {"lt", Script::latin, U"ąčęėįšųūž",
     "ir į kad iš su yra tai kaip bet ar po už buvo apie jo dėl iki kai nuo ne tik per jis dar "
     "bus metų jau savo taip kurie pat lietuvos lietuvoje jei metais o daugiau šių šios jos nei "
     "žmonių jų gali sakė ši šiuo jie vis kuris prie mūsų litų eurų tačiau pagal šio todėl teigė "
     "pasak kurį ką dabar prieš tarp labai kuri būti daug turi nes visi šį prezidentas kol "
     "reikia arba ji bei tų kas tą vienas teismo būtų net kur policijos"},
    // Slavic
    {"pl", Script::latin, U"ąćęłńóśźż",
     "w na i z do się nie że to jest o po od za co jak przez ale dla tym są był tego już roku "
     "jego tylko ma czy oraz też być jej ich może także tak które było ze który a która mówi u "
     "jednak lat będzie przed lub pod przy nich ten ta nas jako bardzo gdy kiedy polski proc zł "
     "była aby więc bo tych jeszcze gdzie wszystko ponad można mają podczas polska powiedział "
     "tej bez między jeśli sobie policji byli żeby mieć został zostały miał dwa mi mu my"},
    {"cs", Script::latin, U"ěřůčšžýá",
     "a v se na je že z o s to i do ve pro za by si ale po od jsem tak jako k podle které jeho "
     "který už při také jen když než aby co není která byl jsou let až jak u nebo uvedl má roku "
     "řekl pak však lidí korun byla své mezi bude této bylo před jejich být kde ještě pouze "
     "procent proto proti více ze ho může mu první tím další zatímco dnes českého české ne včera "
     "jí tři dva kteří například víc protože zde pokud teď něco lidé tedy jejích můžete někdy "
     "nejen přes mají tato mohou tyto tuto budou ji nejsou kterou již mít všechny ke během což "
     "kdy lze místo zda jiné svůj kdo kromě svým všech vlastní těchto nebyl žádné velmi poslední "
     "několik dvě"},
    {"sk", Script::latin, U"ľĺŕôäčšžýá",
     "a v sa na je že s z o to aj do vo pre za by si ale po od som tak ako k podľa ktoré jeho "
     "ktorý už pri iba keď než aby čo nie ktorá bol sú rokov až u alebo uviedol má roku povedal "
     "však ľudí eur bola svoje medzi bude tejto bolo pred ich byť kde ešte len percent preto "
     "proti viac zo ho môže mu prvý tým ďalšie zatiaľ dnes slovenskej slovenska boli tri dva "
     "ktorí napríklad tiež také pretože tu ak teraz niečo ľudia teda veľa slovensko jej môžete "
     "chce cez všetko všetky ktorej ktorého tvrdí mal mala kým dní ani takto majú táto túto môžu "
     "budú tieto tohto ju možno ktorú mať potom ktorých niektoré týmto pokiaľ iných musia nemôže "
     "počas všetkých iné nič veľmi svoj keďže najmä ďalej"},
    {"sl", Script::latin, U"čšž",
     "je in v na se da so za z ki pa po s ne bi tudi kot bo še pri o ali od do bil iz leta tako "
     "če kar to že ter k med le ni ko ker bila samo zaradi njegov več lahko dejal let bodo pred "
     "slovenije proti jih sloveniji nekaj njihov katerih vse bilo lani danes kako brez svoje "
     "kjer sem prav kaj zato tega sta ob veliko zelo vendar tem imajo ima nad njih zdaj biti "
     "leto sicer poleg mu dan bili milijonov evrov odstotkov povedal glede nato bomo kakor "
     "kateri nismo smo vsi niso teh predvsem bosta treba človek toda ga"},
    // These three write nearly alike and have the same words in the same order; their own decide.
    // Where Croatian and Bosnian have "ije" or "je", Serbian has "e".
    {"hr", Script::latin, U"čćđšž",
     "i je u se na da za su od s sa koji ne a kako što će iz to kao o koje bi ali koja bio ili "
     "nije samo godine rekao još kazao dok bila nakon već jer ima oko godina biti može po sve "
     "prema sam do te kod bilo ako smo bez kada koju više kojima između li zbog protiv njegov ga "
     "mu im kojem eura promet vlada ministar pri veoma vrlo nešto dobro pored pošto biće veće "
     "možete nego jedan često drugi možda čak koliko dva način toga mnogo nekoliko međutim malo "
     "prvi ipak zato jednom svoje ona ove ovo ova ovaj njih bude kaže ljudi ljude",
     "prije gdje vrijeme dvije uvijek ovdje riječ riječi vijeće vijeća posljednji posljednje "
     "uspjeh svijet svijetu svijeta cijene mjesto mjesta dijelu mjesec mjeseci vrijednost "
     "promjena promjene promijeni mjere savjet prijedlog rješenje cijelo cijela dijelova primjer "
     "čovjek čovjeka obje negdje nigdje sljedeći sljedeće zahtjev zahtjeva vidjeti željeli "
     "razumije također općine općina predsjednik predsjednika izvještaj tijekom tko nitko netko "
     "svatko tisuća milijuna tjedan tjedna zagrebu zagreb hrvatske hrvatska hrvatskoj hrvatski "
     "kuna europske europska europskog europi lipnja srpnja kolovoza rujna listopada studenoga "
     "prosinca siječnja veljače ožujka travnja svibnja ujutro unatoč glede točno točka općenito "
     "sukladno primjerice ondje priopćenju županije županija izvješće obavijesti dosad povijest "
     "glazbe sustav sustava utjecaj sudjelovanje sudjelovati uvjeti uvjet uvjetima tvrtka tvrtke "
     "plaća plaće neovisno gospodarstva gospodarstvo zrak sudac osobito slijedom računalo zaslon "
     "poput nogometni"},
    {"bs", Script::latin, U"čćđšž",
     "i je u se na da za su od s sa koji ne a kako što će iz to kao o koje bi ali koja bio ili "
     "nije samo godine rekao još kazao dok bila nakon već jer ima oko godina biti može po sve "
     "prema sam do te kod bilo ako smo bez kada koju više kojima između li zbog protiv njegov ga "
     "mu im kojem eura promet vlada ministar pri veoma vrlo nešto dobro pored pošto biće veće "
     "možete nego jedan često drugi možda čak koliko dva način toga mnogo nekoliko međutim malo "
     "prvi ipak zato jednom svoje ona ove ovo ova ovaj njih bude kaže ljudi ljude",
     "prije gdje vrijeme dvije uvijek ovdje riječ riječi vijeće vijeća posljednji posljednje "
     "uspjeh svijet svijetu svijeta cijene mjesto mjesta dijelu mjesec mjeseci vrijednost "
     "promjena promjene promijeni mjere savjet prijedlog rješenje cijelo cijela dijelova primjer "
     "čovjek čovjeka obje negdje nigdje sljedeći sljedeće zahtjev zahtjeva vidjeti željeli "
     "razumije također općine općina predsjednik predsjednika izvještaj hiljada hiljade miliona "
     "šta ko niko neko evropske evropska evropski januara februara aprila septembra oktobra "
     "novembra decembra tačno tačka uslovi uslov uticaj tokom finansijske bih bosne hercegovine "
     "hercegovini bosni federacije sedmice sedmica sedmicu sarajevo sarajevu sarajeva augusta "
     "saopćeno saopćenju kantona hercegovina naprimjer lahko historija historije hljeb km"},
    {"sr-Latn", Script::latin, U"čćđšž",
     "i je u se na da za su od s sa koji ne a kako što će iz to kao o koje bi ali koja bio ili "
     "nije samo godine rekao još kazao dok bila nakon već jer ima oko godina biti može po sve "
     "prema sam do te kod bilo ako smo bez kada koju više kojima između li zbog protiv njegov ga "
     "mu im kojem eura promet vlada ministar pri veoma vrlo nešto dobro pored pošto biće veće "
     "možete nego jedan često drugi možda čak koliko dva način toga mnogo nekoliko međutim malo "
     "prvi ipak zato jednom svoje ona ove ovo ova ovaj njih bude kaže ljudi ljude",
     "pre gde vreme dve uvek ovde reč reči poslednji poslednje poslednjih uspeh svet svetu sveta "
     "cene cenu mesto mesta delu deo dela mesec meseca meseci vrednost vrednosti promena promene "
     "promeni mere savet predlog rešenje celo ceo cela delova primer primera čovek čoveka obe "
     "negde nigde sledeći sledeće zahtev zahteva videti želeli razume umesto posle lepo izveštaj "
     "obaveštenje uspešno takođe predsednik predsednika nedelje nedelju opštine opština opšte "
     "uopšte saopštenju avgusta hleb istorije istorija srbije srbija srbiji srpski srpske "
     "beogradu beograd dinara deca dece sredu reka hiljada hiljade miliona šta ko niko neko "
     "evropske evropska evropski januara februara aprila septembra oktobra novembra decembra "
     "tačno tačka uslovi uslov uticaj tokom finansijske"},
    // Romance
    {"it", Script::latin, U"àèìòù",
     "di che e la il a un in per è del non una i le l con si da della ha dei al alla nel più "
     "anche come ma gli delle sono lo dal se dalla nella stato o ed su d all dell ai nell ci "
     "hanno questo alle essere sul anni era due cui chi quello ad dopo loro prima fa ancora sua "
     "suo solo degli ieri tra perché sulla questa molto stata quando fatto senza già tutti anno "
     "ne tutto presidente oggi detto contro così poi dove dalle sarà può nei mi fra agli ora "
     "dagli governo euro ogni hai abbiamo"},
    {"fr", Script::latin, U"àâçèéêëîïôœùûæ",
     "de la le l et les des d à en un du une que est dans qui pour a par il qu au sur plus ne "
     "pas ce se n son avec s sont aux ont cette été mais ou on elle comme sa ses fait ces y nous "
     "être leur deux ans même entre après tout selon était si bien c lui leurs vous avait france "
     "j dont sans je peut aussi depuis où ils encore contre euros très autres faire tous mardi "
     "an avant notre déjà moins sous jour cela soit cet trois première notamment alors là lors "
     "ainsi jusqu hier mois fois monde pays président"},
    {"es", Script::latin, U"ñ",
     "de la que el en y a los del se las por un con para una no su al lo es como más pero sus le "
     "o ha este sobre entre si ya porque esta todo desde también fue dos años cuando hay muy sin "
     "me son hasta donde quien han según ser está había era e tiene tras parte ayer ante esto "
     "contra dijo uno ni otros ese yo así gobierno día país nos durante unos después otra "
     "presidente ahora bien están les nacional mi todos eso año será cada él solo lunes hacer "
     "pueden qué antes además tiempo aunque siempre puede millones mientras aquí sido estos "
     "cualquier tienen sólo trabajo ejemplo tener algunos mismo hace otro otras bajo quiere "
     "nuevo mayor algunas incluso hacia ellos embargo mejor muchos ella mucho",
     "también muy fue hay según otro otros hace ella mucho hacia sus unos ellos había millones "
     "gobierno después"},
    {"pt", Script::latin, U"ãõçâê",
     "de a que o e do da em um para com não uma os no se na por mais as dos como mas ao foi das "
     "à seu sua é ou ser quando muito nos já está eu também só pelo pela até isso ela entre era "
     "depois sem mesmo aos ter seus quem nas me esse eles você anos tem segundo ainda são pode "
     "disse ano há governo presidente brasil portugal dia sobre ele foram contra sido estão "
     "apenas nem então havia milhões às suas essa este esta num numa fazer onde dois todos deve "
     "vai bem pessoas nesta neste será tinha país maior hoje qualquer podem outros possível "
     "direito trabalho têm seja enquanto após geral quer meio muitos sob pois através"},
    {"ca", Script::latin, U"àçèéíïòóúü",
     "de la que i a el en l d els per les del un una amb és al no va s ha es dels més com però "
     "als també pel si ser aquest aquesta o han van són seva seu on sobre molt entre fa havia "
     "anys hi fins tot perquè quan després ja catalunya n m barcelona dos segons ara pels té "
     "això així ahir des govern qui sense era any cap estat dues ens altres hem podria nou fet "
     "només persones tots part contra estan poden dia us catalana ell gairebé malgrat mentre "
     "aquests aquestes deia pot sigui podeu està durant altra abans encara qualsevol vostra "
     "mateix ús altre què quals temps molts mateixa"},
    {"gl", Script::latin, U"ñ",
     "de a que o e do da en un para con non unha os no se na por máis as dos como pero ao foi "
     "das á é ou ser cando moi nos xa está eu tamén só polo pola ata iso ela entre era despois "
     "sen mesmo aos ter seus quen nas esta este anos ten segundo aínda son pode dixo ano hai "
     "xunta galicia galego galega día sobre el foron contra sido están nin entón había millóns "
     "ás súas súa seu esa nun nunha facer onde dous todos debe vai ben persoas nesta neste será "
     "tiña país maior hoxe tras dende fronte xunto ademais onte cada goberno lle lles co dun "
     "teñen coa dunha dereito calquera cos sexa posíbel posible traballo cun cunha persoa coas "
     "mellor mentres xeral maioría ningunha"},
    {"oc", Script::latin, U"àçèéòó",
     "de la lo que e los a las en l d un per una es del al dins dels amb pas se son i sus o coma "
     "mai qu aquesta aquel tanben lor sas sa foguèt an mas aital entre fa tot totes totas aquò "
     "fan pels non ont dempuèi quand occitan occitana fin vila aqueste aquela ne lors dos jos "
     "sens èra aver èsser estat tres après pòt cada ara deu siá drech autre"},
    {"ast", Script::latin, U"ñḥḷ",
     "de la que el en y a los del se por un con una no al como más nun ye les l d pa o ente na "
     "nel foi tamién fo col asturies so mas dende pola polos colos onde esti esta ser tien tenía "
     "dos pero güei agora xente xunta asturianu llingua fixo yera yeren munchos tolos toles "
     "sieglu añu años hai cuando too ensin menos según dellos delles xeneral hasta drechu sos "
     "estáu seya cualesquier namái toa tiempu mesmu nuna dientro"},
    {"ro", Script::latin, U"ăâîșțşţ",
     "de și în a la din cu care pe nu să că o un au este pentru fost mai sunt ce prin dar al s "
     "ale iar după fi se cele lui va şi ca lei sau dintre unei despre între ar fie ani acest am "
     "românia fără astfel anul spus cel foarte când doar cei declarat l avea potrivit acum două "
     "persoane lor trebuie aceasta însă decât până ai i toate sa ei sale această câte poate "
     "ministrul asta acestui fiecare putea noi unui mii mult președintele unde eu le atunci vor "
     "euro are"},
    {"la", Script::latin, U"",
     "et in est non ad ut cum qui quod de ab ex si a sed quae per esse sunt aut etiam atque nec "
     "quam autem enim pro se te me hoc quo vel ac erat quidem eius tamen fuit neque ne nunc ille "
     "sua suo mihi tibi omnia inter ita iam sic apud eo post ante haec sine eum his nam usque "
     "quia"},
    {"eo", Script::latin, U"ĉĝĥĵŝŭ",
     "la de kaj en estas al por ne kun li ke ĝi per el sur post kiel mi oni ili ankaŭ pri sed "
     "estis ĉe kiu kiuj da tiu aŭ pli dum ĝis jaro jaroj unu tio ĉi plej inter nur tre sia havas "
     "siaj tamen tiuj se kio ĉiuj sub jam kie povas kiam laŭ vi ŝi ties ekde ja tial multaj dua "
     "esperanto alia aliaj kontraŭ sen ĉar ni homoj landoj ol"},
    // Albanian
    {"sq", Script::latin, U"ëç",
     "e të në dhe i për një me se nga që më është ka nuk do si u ky kjo edhe ai ne kanë por qe "
     "janë duke këtë tij ishte mund deri te tha nje pas shqipërisë kosovës kosovë shqipëri kur "
     "ndërsa saj po pa këtij gjatë kundër këto vetëm mes ndaj ndër tek ju unë dy ata ajo asnjë "
     "sot sipas sepse cila tyre policia qeveria presidenti vitin viti vjet kishte ku prej tjetër "
     "shumë gjithë ende tani sa jo ose"},
    // Celtic and Maltese
    {"ga", Script::latin, U"áéíóú",
     "an a na ar agus i go le is do sé ag bhí de níl tá leis sa nach raibh atá chun siad seo é ó "
     "mar ní faoi sin ina bhfuil ach den don as bheith aon nuair gur duine iad mé sí ann bliain "
     "dul gach eile air tar féin éireann rialtas daoine fear idir roimh dá ná acu tríd fós nó "
     "gaeilge ba bheadh gcuid lá blianta mbliana inné"},
    {"gd", Script::latin, U"àèìòù",
     "a an na air agus tha e gu bha ann do am le de is nan ag s airson gun leis chan bhith mar "
     "sin seo iad dh cha bidh aig gur eil nach mi ach h ri fhèin cuideachd t ur robh bho thuirt "
     "anns chaidh nam às aon eadar alba aca ris gàidhlig no gam barrachd tro sam mun dhan sgoil "
     "daoine bhios cò dhaibh"},
    {"cy", Script::latin, U"ŵŷâêîô",
     "y yn i a o ar yr mae r wedi am ei bod n gan gyda at eu oedd ac fod fel nid dywedodd hyn "
     "bydd un ond er hefyd ni mewn cymru dim sydd pan wrth mwy hynny sy gwaith fydd ôl ddim hon "
     "roedd pobl ers iddo rhai cael eraill yw dan newydd iawn lle neu roi na hyd fewn gweld cyn "
     "iddynt gwneud byddai sef blwyddyn flynedd gymraeg"},
    {"br", Script::latin, U"ñùê",
     "ar an ha da a eo e en o gant ur zo d al hag eus ez oa er war vez pa evit ket met gwelet n "
     "ne breizh pe bet hon ouzh un va betek ec h ch int ivez ma c dre hep etre em dindan bloaz "
     "bloavezh brezhoneg vo deus ober ul ken tud ganto goude re evel oant he she ganet"},
    {"mt", Script::latin, U"ċġħż",
     "il ta l li fil u ma għal f minn kien dan qal din biex is mill kif it ir għall mal b jew "
     "dwar hu ukoll hija jekk huwa wara tal id malta aktar tiegħu iżda hemm x aħna bħal m dak "
     "bejn żmien s jista iktar kienet mit fuq taħt kull lil kellu ħafna tagħha tagħhom kollha hi "
     "kemm gvern ministru se dawn meta waqt ġie ġew ikun qed fost qabel xi sena snin għandu "
     "għandha"},
    // Turkic
    {"tr", Script::latin, U"ğışçöü",
     "ve bir bu da de için ile olarak çok daha en gibi olan kadar ise ne o sonra ama yeni var "
     "dedi diye büyük türkiye değil iki olduğunu göre oldu ya her ilk olduğu yüzde eden ki kendi "
     "milyon mi gün şu yapılan arasında tarafından edilen ancak önce konusunda iyi veya bin etti "
     "ben yer bunu üzerine nasıl bütün biz genel bile içinde şekilde devam hem itibaren zaman "
     "karşı fazla ediyor tüm olacak şey başkanı yok mı artık sadece onun biri böyle söyledi türk "
     "yıl eğer bazı hiçbir çünkü nedeniyle ettiği"},
    {"az", Script::latin, U"əğışçöü",
     "və bu bir ki ilə üçün də olan da ildə o sonra azərbaycan daha ən isə edib olub onun kimi "
     "çox həm öz ya olaraq hər ona görə bildirib qədər ildən bakı deyib var onlar əsasında il "
     "tərəfindən haqqında belə etmək azərbaycanın respublikası yeni edilib həmin amma bütün "
     "artıq edir etdi dövlət ilk biz prezidenti mən nə əsas iki başqa deyil olduğu arasında iyul "
     "qeyd yer üzrə idi bundan xalq bakıda məlumat zaman ancaq rayonu"},
    {"uz", Script::latin, U"",
     "va bu bir bilan uchun ham o da edi deb bo lgan ning yil qildi oʻzbekiston esa dan ga u z "
     "yo oʻz kerak lib shu mumkin boʻlgan hamda yangi kabi boʻlib uning keyin yilda ular barcha "
     "biz emas lsa lishi ekan qilish bor haqida ana toshkent davlat katta har lar oʻzbek men "
     "yili prezidenti prezident nomli respublikasi foiz orqali qilingan ega tomonidan boshqa "
     "ko p so m kishi ichida yoki agar shuningdek"},
    {"tk", Script::latin, U"žňýäşç",
     "we bu bir bilen üçin hem ýyl ol da de boýunça türkmenistanyň ýa türkmen her soň bolan "
     "berdi ýylyň ony diýip şeýle edip täze bolup öz etmek bolsa ilki arasynda ýurduň aşgabat "
     "öňünde döwlet halkara dünýä möhüm gurbanguly hormatly prezident ähli has ýurdumyzyň"},
    {"ku", Script::latin, U"êîûçş",
     "û de ku bi di li ji bo jî ya ê wê ev re ew in ser min wî her me dikin gelek got yek da hat "
     "kir kurdistanê hatin nav kurd ên heye navê piştî dibe dike ne kurdî kurdistan dî xwe bû "
     "bûn herî gel ez tê an em hatiye divê dema yên yê sal bajarê"},
    // Malay and its relatives: Indonesian and Malay, too, differ only in their own words
    {"id", Script::latin, U"",
     "yang di dan untuk dengan dari ini itu dalam pada tidak akan tersebut ke juga adalah oleh "
     "ada kata sudah mereka para telah sebagai hari lebih menjadi dapat satu tahun saya orang "
     "kepada secara atau kami ia kita dia hanya masih seperti dua belum lain jika melalui anak "
     "hingga banyak pun sejak namun bukan seorang salah sebuah pihak beberapa antara masyarakat "
     "menurut ketika terhadap sementara katanya sehingga juta selain tetapi presiden setiap "
     "perlu mempunyai bagi boleh negara daripada sangat membuat digunakan bagaimana terakhir "
     "kembali besar rakyat tindakan turut semula kawasan kedudukan berlaku supaya tak anda baru "
     "kerjasama masa",
     "bahwa bisa karena saat harus setelah agar polisi pemerintah warga persen miliar senin "
     "selasa kamis jumat uang kalau usai mobil apakah bagian memiliki lalu biasanya pertama "
     "selama tapi meskipun mulai sebelumnya berbagai maupun misalnya kasus korban kantor "
     "mendapatkan sebagian rp ujar jakarta indonesia terjadi sampai kamu dibuat saja jadi rumah"},
    {"ms", Script::latin, U"",
     "yang di dan untuk dengan dari ini itu dalam pada tidak akan tersebut ke juga adalah oleh "
     "ada kata sudah mereka para telah sebagai hari lebih menjadi dapat satu tahun saya orang "
     "kepada secara atau kami ia kita dia hanya masih seperti dua belum lain jika melalui anak "
     "hingga banyak pun sejak namun bukan seorang salah sebuah pihak beberapa antara masyarakat "
     "menurut ketika terhadap sementara katanya sehingga juta selain tetapi presiden setiap "
     "perlu mempunyai bagi boleh negara daripada sangat membuat digunakan bagaimana terakhir "
     "kembali besar rakyat tindakan turut semula kawasan kedudukan berlaku supaya tak anda baru "
     "kerjasama masa",
     "bahawa kerana beliau ialah selepas ramai kerajaan peratus bilion isnin khamis jumaat ahad "
     "wang amat mahu semalam sahaja kereta berkenaan apabila tiada sebarang perkhidmatan semasa "
     "maklumat bahagian antarabangsa baharu hendaklah pelbagai sekiranya lelaki kes mangsa "
     "jenayah membolehkan sebahagian fail rm malaysia datuk seri kuala lumpur polis berkata "
     "negeri seterusnya"},
    {"tl", Script::latin, U"",
     "ang ng sa na mga ay si at ni nang ito para hindi ko kay niya siya may ako isang o pa ka "
     "din rin lang kung mo ba iyon nila po sila kanyang ating kaya ayon mula dahil yung noong "
     "mas wala kanilang pero naman hanggang araw bilang ngunit taon dito tayo kami pang kasi "
     "nito upang pamahalaan pangulo bago habang matapos maging muli akong kanya ring ilang lahat"},
    {"ceb", Script::latin, U"",
     "sa ang nga ug mga ni usa si kini na kay siya iyang alang usab sila dili kung gikan ila "
     "diin wala unang adunay matag tanan taga samtang apan tungod diha nila niini ako kaniya "
     "pinaagi og"},
    {"jv", Script::latin, U"",
     "ing lan kang sing iku dadi saka iki ora karo ana taun kanggo bisa uga utawa wong wis kaya "
     "amarga dening kuwi banjur marang akeh nanging nalika siji saben kutha basa jawa kanthi "
     "sarta"},
    {"sw", Script::latin, U"",
     "ya na wa kwa ni katika za la kuwa hiyo cha huo watu huyo hii wake alisema nchi kama yake "
     "kwamba pia baada au ili bila mwaka hata hivyo lakini vya zao wao sana moja wakati rais "
     "serikali yeye mtu hilo sasa mwenye tanzania kenya kila wananchi ndani kutoka dhidi kwenye "
     "yao ambao ambayo zaidi ambaye hayo hizo kufanya mimi huku juu kuhusu kabla siku wengi wote "
     "mbili hakuna mkuu wala bado"},
    {"vi", Script::latin, U"ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ",
     "và của có là các được trong cho một những không đã với người này để tại khi từ cũng đến ra "
     "về ở sẽ vào nhiều năm như trên phải theo làm số nhưng còn bị sau hơn nhà việc thì mới lại "
     "ông do đó qua nước nam việt mà ngày tôi hai chỉ nên đang rất trước thể đồng anh công chúng "
     "bằng nếu cùng vì đây đầu thành nhất quốc"},
    {"so", Script::latin, U"",
     "oo ka ku ee in ay iyo la uu soo waa ah u ayaa waxa waxaa kale si ugu isaga ayuu aan "
     "sheegay dalka soomaaliya magaalada maanta lagu laga inay inuu kuwa dowladda wuxuu waxay "
     "isku mid ayey madaxweyne muqdisho ciidamada kadib markii qaar dad dadka wax hadda balse "
     "ama kaas kasta sidii ilaa shalay dhan"},
    {"ha", Script::latin, U"ɓɗƙƴ",
     "da a ya na ta ba su wani cewa ne ga ce kan ko shi wannan don zai cikin yi wata kuma tun "
     "suka yana ke mai sun ita shugaban kasar najeriya mutane daga bayan amma ma za gwamnatin "
     "jihar ranar wanda kamar yadda aka inda lokacin sai an yin wadanda har domin kasa bai tare"},
    {"yo", Script::latin, U"ẹọṣàáèéìíòóùú",
     "ní ti àwọn tó ó sì tí fún ń pé láti wọn kan náà bí ló ṣe kò wa lati awọn ni o ati si fun "
     "pe bi ko naa tun ọdun ilẹ àti yóò yìí gbogbo kí rẹ̀ jẹ́ bá sọ mo"},
    {"zu", Script::latin, U"",
     "ukuthi futhi uma ngoba kanye kodwa ukuba lapho noma yini khona nje ngokuthi njengoba "
     "kakhulu uthi omunye sekuyisikhathi abantu umuntu ngesikhathi kusho amaphoyisa kuthiwa "
     "manje wathi lokhu wami bonke lo le emva kahle eminyakeni wonke ngemuva okuthi kusukela "
     "yokuthi hhayi"},
    {"xh", Script::latin, U"",
     "ukuba ukuze kwaye okanye kunye nokuba kuba xa ngoku abantu umntu kakhulu ukuthi kodwa loo "
     "njengoko yena phakathi nje bonke zonke wonke into apho utsho emva yakhe kwakhe kufuneka "
     "nangona ngenxa khona uthi abo yokuba kwi nge ngokuba oku"},
    {"rw", Script::latin, U"",
     "mu ku ya n kandi na ko ni abantu umuntu u rwanda cyangwa muri iyi uyu kuri aho ubwo ibyo "
     "yavuze ariko nta wa kugira gusa avuga by iki abo bwa ba cyane imyaka leta perezida buri "
     "wese"},
    {"sn", Script::latin, U"",
     "uye kuti ne mu ku vanhu munhu nokuti asi vari kana pa zvino zimbabwe nyika ndi iye vakati "
     "gore vaviri ndiye uyu izvi nguva wese pose"},
    {"mg", Script::latin, U"",
     "ny sy amin dia fa ho an izay ao no tsy izy ka ireo avy ity azy tao nandritra noho ary ilay "
     "isan toy olona taona malagasy anao ihany koa misy"},
    {"ht", Script::latin, U"òè",
     "nan yo ki a pou ak li yon se te la sou moun pa gen nou ayiti gouvènman an fè tout l ap men "
     "peyi sa prezidan avèk lè tankou depi kap genyen anpil ayisyen jan kote menm jou dwa"},
    {"ig", Script::latin, U"ịọụṅ",
     "na nke ya ka bụ ndị a n ọ o ma ga si onye nwere ihe ahụ maka dị e kwuru ndi m obodo ụlọ ha "
     "otu afọ mmadụ anyị ebe niile oge ọtụtụ ọzọ mgbe di bụla"},
    // Cyrillic
    {"ru", Script::cyrillic, U"ыэёъ",
     "в и на что с не по о для он из это как к у его а от за до года при было также был но так я "
     "мы или их году все она быть то этом том со только кто были уже после более сообщает того "
     "может лет время которые если россии когда который этого под об человек области чтобы ее её "
     "они есть во ещё еще даже где однако между руб будет заявил сказал чем меня около нас вы "
     "без нет себя можно надо этот этой эти сейчас была своей могут имеет будут всех же должно "
     "каждый обычно больше должен времени тем хотя нужно которых пока этих затем всегда здесь "
     "всего другие очень эту либо бы другой часть свои теперь"},
    {"uk", Script::cyrillic, U"іїєґ",
     "в на що з у і та не до за про й від він як для це року україни а його які але також є при "
     "або україні під буде який час було після щоб так вже був їх них її вони тому би якщо бути "
     "може якого ми із коли один лише ще між того через більше була ця цього серед цей проти "
     "своїх людей дуже бо мають має одного років яка яку всі свою без де тільки були зі можна "
     "інших будь можуть хоча завжди навіть вона якої замість яких ніж усіх будуть деякі цьому "
     "оскільки чи ви"},
    {"be", Script::cyrillic, U"ўіыэё",
     "і у на што з не да ў як для па за ад гэта але ён пра года яго быў таксама беларусі пры "
     "было яны быць гэтага годзе якія толькі які ці гадоў сваю калі мы каб таго яна яшчэ больш "
     "ужо паводле або іх мае была яе аб ва гэты дзе гэтым ні сябе са без людзей час гэтай якая "
     "тым вельмі тут праз былі можа я пасля павінна будуць пад якім кожны ўсіх якой павінен тое "
     "маюць ніхто"},
    {"bg", Script::cyrillic, U"ъщ",
     "на да и за в се от е че с са по не това ще до като към си при който през може го които "
     "след или а той ни беше бе но още му има както само българия тази съобщи един над години "
     "година ги лева която така между във със из бил част без под била повече този те пред "
     "всички него около тя няма вече когато ако защото тези каза обаче две много заяви къде нас "
     "би всеки какво бъде трябва чрез което най бъдат могат върху дори преди освен всяка една "
     "докато някои също тях"},
    {"mk", Script::cyrillic, U"ѓќѕјљњџ",
     "на да и во за се од е ја не со што ги го ќе кој како по беше која но а кои ова до има тоа "
     "или при само сите тие бил рече оваа кога овој може години нема најмногу под еден биде без "
     "меѓу денеска уште каде зошто тој дека била исто преку околу пред после година повеќе им му "
     "биле дел бидејќи ни некој сѐ многу скопје вели поради според бидат кое кон имаат врз секој "
     "никој одреден помеѓу"},
    {"sr", Script::cyrillic, U"ђћјљњџ",
     "је и у да се на за су који од са ће не а како што из то као о које би али која био или "
     "није само године рекао још каже док била након већ јер има око година бити може по све "
     "према сам до те код било ако смо пре без када коју више србије србија србији којима између "
     "ли веома због против његов динара га му им којем током такође ко увек где време две хиљада "
     "милиона београду после јуна јула ово тако треба ова један неки нису овај иако мора неће "
     "биће него довољно неколико први међутим пошто"},
    {"kk", Script::cyrillic, U"әғқңөұүһіыэ",
     "және мен бұл үшін бар да деп бір де болып ол ал осы жылы болды бойынша деген екі туралы "
     "жаңа ғана тек еді пен қазақ елдің емес облысы кейін жыл ел бірақ басқа болған астана өз "
     "біз барлық дейін керек халық бас қр бірге қазір оның ең сол осындай тиіс арқылы немесе бен "
     "астам жоқ олар соң"},
    {"ky", Script::cyrillic, U"ңөүыэ",
     "жана бул менен бир да эле деп жок ал үчүн бар боюнча кыргыз деген ар ошол эмес болуп жылы "
     "болгон эки анын бирок жаңы бишкек башка мурда ээ керек кийин эл өз биз дагы же мен ушул "
     "жыл алар сом баары улуттук тууралуу кылып катары өлкө учурда өткөн эң эч мүмкүн бирдей "
     "атайын тийиш болууга бардык ичинде"},
    {"mn", Script::cyrillic, U"өүыэ",
     "нь байна юм энэ болон гэж ч монгол байгаа хүн гэсэн улсын ба шүү бол бүх тус их монголын "
     "нэг тэр уу хоёр байсан өөр оны жил болсон хийх болно онд байх гэх байв авах мөн өнөөдөр "
     "харин юу л дээр манай хүний үед бид нийт төгрөг засгийн төрийн бүр бөгөөд гарсан үндэсний "
     "дагуу хамгийн тул хувь би эсвэл ёстой энэхүү үл ямар эсэх хэрэв буюу аль зөвхөн"},
    {"tg", Script::cyrillic, U"ӣӯҳҷқғэъ",
     "ва дар ба аз ки то ин бо он барои аст як буд худ вале душанбе ҳам ҷумҳурии сол вай ё соли "
     "мо шуд ҳар онҳо дигар ҳо нест ман мардум тоҷик кард ду бошад мегӯяд пас ҳамин шудааст баъд "
     "чи агар нафар буданд кардани шаҳри танҳо зиёда яке давлати ҳамаи доранд дорад рӯзи"},
    {"tt", Script::cyrillic, U"әҗңөүһыэ",
     "һәм бу да белән бер дә татар дип ул өчен бар булган ике иде бик генә шул казан буенча соң "
     "һәр бүген үз буларак яңа без кеше ел гына аның итеп кына мин ә турында булып түгел әле "
     "тора дөнья ди елда инде алар"},
    {"uz-Cyrl", Script::cyrillic, U"ўқғҳэъ",
     "ва бу бир билан учун ҳам эди деб йил эса ўз керак бўлган ҳамда янги каби бўлиб унинг кейин "
     "йилда улар барча биз эмас экан қилиш бор ҳақида тошкент давлат катта ҳар ўзбек мен йили "
     "фоиз орқали эга бошқа киши ичида ёки агар мумкин"},
    // Arabic
    {"ar", Script::arabic, U"ةأإ",
     "في من على أن إلى التي عن لا ما هذا مع الذي كان هذه كما أو بعد قد كل ذلك بين و بن ولا قال "
     "إن لم هو منذ وقد غير رئيس عام يوم خلال حيث قبل ان الى ثم حول أي كانت محمد التى وفي عليه "
     "لها بها اليوم هي وهو حتى فى عدم تم يكون نحو هناك ضد به منها عند وأن أنه فيها دون وكان حين "
     "أكثر أول له ومن وقال الدولة وأضاف ليس انه"},
    {"fa", Script::arabic, U"پچژگکی",
     "و در به از که این را با است برای آن یک خود تا کرد بر هم نیز گفت شد شده وی باید ما دو اما "
     "ایران می هر بود اگر او سال های دارد من دیگر بین کشور کند نمی شود همه ای هستند کنند بیش "
     "مردم پس روز گذشته باشد ها اند شما یا مورد پیش آنها داد خبرگزاری قرار توسط بی حال ایرانی "
     "امروز همین شدن هیچ چه درباره"},
    {"ur", Script::arabic, U"ٹڈڑںھہےپچگکی",
     "کے کی میں کا ہے نے کو سے اور کہ پر ہیں اس کر ان یہ بھی ایک ہو تھا کہا جو نہیں ہی تو کیا "
     "تھے لیے پاکستان تھی انہوں تک گیا ساتھ وہ بعد رہے لئے کرنے رہا دو یا جس گے وزیر اب اپنے "
     "ہوئے والے کوئی گی خلاف حکومت سال دیا کرتے جا رہی ہوا لوگوں ہم گئے بارے اپنی کسی کرتا"},
    {"ps", Script::arabic, U"ټډړږښځڅڼېۍ",
     "د په چې او کې دا یې له نه ته هم دی به دي کړي سره چي وي دې تر پر خو يې لري شوي کړې ده شي ول "
     "کابل وو ددې دغه يو یو هغه ولایت وايي وویل کړی شوی کړ افغان ولسمشر لپاره څخه باید خپل لور "
     "پاکستان ويل طالبانو شو پخوا څو"},
    {"ckb", Script::arabic, U"ڕڵۆێەڤ",
     "و لە بە بۆ ئەو کە هەر ئەم کردن کوردستان دوای هەیە لەگەڵ بوو لەسەر یان کرد دا سەر ئێمە "
     "هەموو نییە وەک ئەوە هەرێمی زۆر پێش تر دەکات ناو من عێراق ساڵی ساڵ بەڵام لەو لەم ئەوەی"},
    {"ug", Script::arabic, U"ۆۇۈۋېەڭ",
     "ۋە بىر بۇ بىلەن ئۇ ئۈچۈن دەپ قىلىپ بولغان ئۇيغۇر خىتاي ھەر بولۇپ كېيىن شۇ يەنە ئۇلار ھەم "
     "ئۆز بار ياكى ئىدى بولۇش ئۇنىڭ كېرەك بىز ئەمەس يىلى ھەممە باشقا بولىدۇ ئارقىلىق قىلىش ئىگە "
     "بولسا دېگەن كېيىنكى"},
    {"sd", Script::arabic, U"ڄڃڦڙڪڻٻڀٿٺٽڌڊڍ",
     "۾ جي جو جا آهي ۽ کي ته سان هن تي کان نه ان به سنڌ ڪري ڪرڻ اهو آهن هو وئي ويو ٿو ٿي ڪيو هڪ "
     "جن پنهنجي چيو لاءِ جيڪو پر هئي هئا"},
    // Devanagari
    {"hi", Script::devanagari, U"",
     "के में की है से का को और ने पर कि यह भी हैं इस एक नहीं कर जो था हो लिए ही साथ तो कहा किया "
     "वह गया बाद या थी रहे थे करने अब अपने हुए तक इसके जा कुछ दो इन दिया रहा होने उनके सकता वाले "
     "होता गई कोई करते सभी जब वे हुआ उस किसी अथवा प्रति जाता उसे आप"},
    {"mr", Script::devanagari, U"ळ",
     "आहे या व आणि हे त्या तर ही की हा आहेत मात्र नाही ते मध्ये झाली झाला होते असे होता झाले "
     "येथे होती करून यांनी केली का काही केला न ती तो केले एक असून येत करत पण मी देखील याची सर्व "
     "किंवा आली असेल"},
    {"ne", Script::devanagari, U"",
     "र छ को मा छन् भएको पनि यो गर्न भने गरेको एक लागि हो नेपाल गर्ने तथा थियो उनले लाई ले बताए "
     "नै हुने रहेको गरी भन्ने उनी थिए अब हुन बाट भए रूपमा आफ्नो कुनै वर्ष पछि हुन्छ छैन त सरकार "
     "तर त्यस यस आएको उनको वा समान उसको त्यो"},
    // Hebrew, Ethiopic, Bengali
    {"he", Script::hebrew, U"",
     "של את על לא עם כי הוא זה גם היא אל או כל יותר בין אך היה רק ידי אחרי אבל יש לפני אם אני זו "
     "אלא הם אחד מה כך היום לו הזה שלו מי עד היתה כדי להיות אין ב ישראל אמר עוד אחת שלא שני היו "
     "אותו לי כבר הממשלה אתה הן כאשר אלו מספר בכל אחר זאת לאחר ניתן יהיה שבו עליו אותה לכל באופן "
     "תוך ללא כמו שנה ראש בית לכך יכול פי"},
    {"yi", Script::hebrew, U"װױײ",
     "די און צו פון איז אין האט אז וואס ער דער אויף דאס מיט נישט האבן א זיך ווי געווען זיי מען "
     "עס אבער אויך דעם ווען נאר ביי ניט ייד יידישע דאָס האָט פֿון אַ װאָס זײַן אויב האָבן נאָך "
     "אַז קען יאר אײן פאר װי אויס מיר ביז אונטער"},
    {"am", Script::ethiopic, U"አ",
     "ነው ላይ ውስጥ እና ግን ወደ ያለው ጋር ሲሆን ደግሞ መሆኑን ሁሉ እንደ ይህ አንድ ኢትዮጵያ ጊዜ ናቸው ዓመት ነበር ብለዋል ሰዎች የነበረው "
     "ብቻ አዲስ መንግስት እስከ በኋላ ምንም ወይም የሚል ነገር ዶክተር ብር አሁን መካከል ከዚህ ሁለት አበባ ሲሉ ሆኖ ከ ለ በ ስለ ሰው አለው "
     "ነበሩ በሆነ ዘንድ"},
    {"ti", Script::ethiopic, U"ኣ",
     "እዩ ናይ ኣብ እቲ እዚ ድማ ምስ እዮም ካብ ኤርትራ ከም ናብ ከኣ እታ ዘሎ ነቲ ኣሎ ኢሉ ዝነበረ ኢዩ ነበረ ትግራይ ግን ኣይኮነን ኸኣ ሃገር "
     "ህዝቢ ሰብ ወይ ዝኾነ ነዚ እንተ ኣዲስ ኢትዮጵያ እውን"},
    {"bn", Script::bengali, U"র",
     "ও এ এই করে থেকে হয় করা না এবং জন্য তার একটি তিনি এক আর যে সঙ্গে বলে করতে পারে পর নিয়ে "
     "হবে কোনো মধ্যে কথা সে ছিল তাদের বলেন"},
    {"as", Script::bengali, U"ৰৱ",
     "আৰু এই কৰা হৈছে পৰা কৰে কৰি লগত এটা হয় বাবে এক তেওঁ তেওঁৰ হ আছিল অসম অসমৰ কৰিছে যে মাজত "
     "নাই আছে বুলি কৰিব পাৰে"},
    // Chinese: signs that are written otherwise in the other of its scripts
    {"zh", Script::han,
     U"国会来这个们时说对学开关东车门问间长发经现与为业实点过还后从总无种当体号电产区应机动务员报变"
     U"让联气万书话",
     ""},
    {"zh-Hant", Script::han,
     U"國會來這個們時說對學開關東車門問間長發經現與為業實點過還後從總無種當體號電產區應機動務員報變"
     U"讓聯氣萬書話",
     ""},
};

}  // namespace galley
