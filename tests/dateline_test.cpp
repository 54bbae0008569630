#include "split/dateline/dateline.h"

#include <doctest/doctest.h>

#include <string>

using galley::DatelineProof;
using galley::FoundDateline;

namespace {

std::optional<FoundDateline> find_dateline(std::string_view text) {
  if (!galley::may_have_dateline(text)) return {};
  return galley::read_dateline(text);
}

// The parts as "place | agency | date", or "none".
std::string parts_of(std::string_view text) {
  const auto found = find_dateline(text);
  if (!found) return "none";
  std::string out(found->parts.place);
  out += " | ";
  out += found->parts.agency;
  out += " | ";
  if (found->parts.date) append_date(*found->parts.date, out);
  return out;
}

// What is left of the text after the dateline.
std::string_view rest_of(std::string_view text) {
  const auto found = find_dateline(text);
  if (!found) return text;
  const auto& whole = found->parts.whole;
  return text.substr(static_cast<std::size_t>(whole.data() + whole.size() - text.data()));
}

}  // namespace

TEST_CASE("place, date and agency stand in any order that agencies use") {
  CHECK(parts_of("LONDON, March 3 (Reuters) - Shares rose.") == "LONDON | Reuters | --03-03");
  CHECK(parts_of("FORT EXAMPLE, Pa. (AP) _ A bridge fell.") == "FORT EXAMPLE, Pa. | AP | ");
  CHECK(parts_of("Berlin (dpa) - Die Bahn streikt.") == "Berlin | dpa | ");
  CHECK(parts_of("MADRID, 5 nov (EFE).- El tren llega.") == "MADRID | EFE | --11-05");
  CHECK(parts_of("(ANSA) - ROMA, 6 LUG - Il treno parte.") == "ROMA | ANSA | --07-06");
  CHECK(parts_of("МОСКВА, 22 января. /ТАСС/. Поезд ушел.") == "МОСКВА | ТАСС | --01-22");
  CHECK(parts_of("МОСКВА, 28 окт — РИА Новости. Поезд ушел.") == "МОСКВА | РИА Новости | --10-28");
  CHECK(parts_of("New Delhi, July 26 (IANS) The train left.") == "New Delhi | IANS | --07-26");
  CHECK(parts_of("OSLO, March 25, Reuter - Trains ran.") == "OSLO | Reuter | --03-25");
  CHECK(parts_of("Jakarta, ANTARA - Kereta tiba.") == "Jakarta | ANTARA | ");
}

TEST_CASE("press wires give the year and their own separators") {
  CHECK(parts_of("NEW YORK, July 2, 2021 /PRNewswire/ -- Example Corp grows.") ==
        "NEW YORK | PRNewswire | 2021-07-02");
  CHECK(parts_of("ST. PAUL--(BUSINESS WIRE)--Example Corp grows.") ==
        "ST. PAUL | BUSINESS WIRE | ");
  CHECK(parts_of("LONDON / ACCESSWIRE / March 3, 2021 / Example Corp grows.") ==
        "LONDON | ACCESSWIRE | 2021-03-03");
}

TEST_CASE("Chinese, Japanese and Korean datelines have no spaces") {
  CHECK(parts_of("新华社北京1月31日电 列车抵达。") == "北京 | 新华社 | --01-31");
  CHECK(parts_of("(中央社記者王小明台北5日電)列車抵達。") == "台北 | 中央社 | ---05");
  CHECK(parts_of("【ロンドン時事】列車が着いた。") == "ロンドン | 時事 | ");
  CHECK(parts_of("【ロンドン＝山田太郎】列車が着いた。") == "ロンドン |  | ");
  CHECK(parts_of("(서울=연합뉴스) 김민수 기자 = 열차가 도착했다.") == "서울 | 연합뉴스 | ");
  CHECK(rest_of("(서울=연합뉴스) 김민수 기자 = 열차가 도착했다.") == " 열차가 도착했다.");
}

TEST_CASE("old wire copy is read with its slips") {
  CHECK(parts_of("****OSLO, March 4 - Trains ran.") == "OSLO |  | --03-04");
  CHECK(parts_of("BERGEN, Norway, April 1- Trains ran.") == "BERGEN, Norway |  | --04-01");
  CHECK(parts_of("caracas, march 19 - trains ran.") == "caracas |  | --03-19");
  CHECK(parts_of("KANSAS CITY, Mo. - March 13 - Trains ran.") == "KANSAS CITY, Mo. |  | --03-13");
  CHECK(parts_of("NORTH WHITE PLAINS, N.Y.,\nJune 18 - Trains ran.") ==
        "NORTH WHITE PLAINS, N.Y. |  | --06-18");
}

TEST_CASE("a place alone needs capitals and a dash, and is weak") {
  const auto found = find_dateline("TEHRAN – Trains ran.");
  REQUIRE(found);
  CHECK(found->parts.place == "TEHRAN");
  CHECK(found->proof == DatelineProof::place_alone);
  CHECK(find_dateline("OSLO (AP) - Trains ran.")->proof == DatelineProof::date_or_agency);
}

TEST_CASE("the dash of Spanish papers proves a place in small letters") {
  CHECK(parts_of("Lima.- El puente fue reabierto.") == "Lima |  | ");
  CHECK(parts_of("Ciudad de México.- El puente fue reabierto.") == "Ciudad de México |  | ");
  CHECK(parts_of("Monterrey, N.L.- El puente fue reabierto.") == "Monterrey, N.L. |  | ");
  CHECK(parts_of("Guadalajara, Jalisco.- El puente fue reabierto.") ==
        "Guadalajara, Jalisco |  | ");
  CHECK(parts_of("LIMA.- El puente fue reabierto.") == "LIMA |  | ");
  CHECK(parts_of("Sin embargo.- El puente fue reabierto.") == "none");
  CHECK(parts_of("Análisis.- El puente fue reabierto.") == "none");
  CHECK(parts_of("Lima.- y el puente fue reabierto.") == "none");
}

TEST_CASE("a region proves a place in small letters, where no person or sentence begins so") {
  CHECK(parts_of("Nairobi, Kenya – The bridge is open.") == "Nairobi, Kenya |  | ");
  CHECK(parts_of("La Paz, Bolivia — The bridge is open.") == "La Paz, Bolivia |  | ");
  CHECK(parts_of("Washington, D.C. - The bridge is open.") == "Washington, D.C. |  | ");
  CHECK(parts_of("Meanwhile, Smith – the baker – came.") == "none");
  CHECK(parts_of("In Paris, France – The bridge is open.") == "none");
  CHECK(parts_of("Peter, Paul – The bridge is open.") == "none");
}

TEST_CASE("a city that papers report from needs a dash alone") {
  CHECK(parts_of("Berlin – Die Brücke ist offen.") == "Berlin |  | ");
  CHECK(parts_of("Praha - Most je otevřen.") == "Praha |  | ");
  CHECK(parts_of("Example – The bridge is open.") == "none");
  CHECK(parts_of("Berlin – die Brücke ist offen.") == "none");
}

TEST_CASE("an agency that a stop follows ends a head without a dash") {
  CHECK(parts_of("YEREVAN, MARCH 15, ARMENPRESS. The bridge is open.") ==
        "YEREVAN | ARMENPRESS | --03-15");
  CHECK(parts_of("London, 15 March 2024, Reuters: The bridge is open.") ==
        "London | Reuters | 2024-03-15");
  CHECK(rest_of("YEREVAN, MARCH 15, ARMENPRESS. The bridge is open.") == " The bridge is open.");
  CHECK(parts_of("In March 2019, Reuters. The bridge is open.") == "none");
  CHECK(parts_of("London, 15 March, the mayor. The bridge is open.") == "none");
}

TEST_CASE("stops may part place, date and agency") {
  CHECK(parts_of("КИЇВ. 5 травня. УНН. Міст відкрито, повідомили в мерії міста у понеділок.") ==
        "КИЇВ | УНН | --05-05");
}

TEST_CASE("a place in capitals may end in a stop, a known one in a colon") {
  const std::string text =
      " Det luktar fortfarande svagt av bensin i hamnen när Maja Exempel kommer.";
  CHECK(parts_of("JOKKMOKK." + text) == "JOKKMOKK |  | ");
  CHECK(parts_of("BANGKOK:" + text) == "BANGKOK |  | ");
  for (const std::string start :
       {"EXAMPLE:", "OPINION.", "PROF.", "ATTENTION:", "Jokkmokk.", "ABC1."}) {
    CAPTURE(start);
    CHECK(parts_of(start + text) == "none");
  }
  CHECK(
      parts_of("JOKKMOKK. DET LUKTAR FORTFARANDE SVAGT AV BENSIN I HAMNEN NÄR MAJA EXEMPEL KOM.") ==
      "none");
}

TEST_CASE("reporters may stand before the place, the date behind the agency") {
  CHECK(parts_of("Jane DOE-John ROE/ANKARA, (AA)- Köprü açıldı.") == "ANKARA | AA | ");
  CHECK(parts_of("LONDON/WARSAW, May 14 (Reuters) - The bridge is open.") ==
        "LONDON/WARSAW | Reuters | --05-14");
  CHECK(parts_of("Huế (TTXVN 13/5) Cây cầu mở cửa trở lại.") == "Huế | TTXVN | ");
  CHECK(parts_of("देहरादून, नौ नवंबर (भाषा) पुल खुल गया।") == "देहरादून | भाषा | ");
  CHECK(parts_of("Deštné v Orlických horách 22. srpna (ČTK) - Most je otevřen.") ==
        "Deštné v Orlických horách | ČTK | --08-22");
}

TEST_CASE("a section, a date and a time are no dateline, nor are names and what they did") {
  CHECK(parts_of("Politics 4 May 2022 - 10:30") == "none");
  CHECK(parts_of("Jane Doe (text) and John Roe (photo)") == "none");
}

TEST_CASE("the day of the week may follow the date") {
  CHECK(parts_of("Szeged, 2024. március 15., péntek (MTI) - Megnyílt a híd.") ==
        "Szeged | MTI | 2024-03-15");
  CHECK(parts_of("PARIS, March 15, 2024, Friday (AFP) - The bridge is open.") ==
        "PARIS | AFP | 2024-03-15");
}

TEST_CASE("the dateline ends with its sign, and the text goes on after it") {
  CHECK(rest_of("OSLO, March 4 -- Trains ran.") == " Trains ran.");
  CHECK(rest_of("ОСЛО, 4 марта. /ТАСС/. Поезд ушел.") == " Поезд ушел.");
  CHECK(rest_of("By Jane Doe OSLO, Nov. 24 (Yonhap) -- Trains ran.") == " Trains ran.");
}

TEST_CASE("a dateline on a line of its own needs no dash") {
  CHECK(parts_of("STOCKHOLM, Aug 29, 2014") == "STOCKHOLM |  | 2014-08-29");
}

TEST_CASE("quotation marks stand in a head, and around what is none") {
  CHECK(parts_of("O’EXAMPLE, Mo., March 3 – Trains ran.") == "O’EXAMPLE, Mo. |  | --03-03");
  CHECK(parts_of("O’HARE – Trains ran.") == "O’HARE |  | ");
  CHECK(parts_of("“Trains ran”, the mayor’s office said – late.") == "none");
  CHECK(parts_of("The mayor’s trains – all of them – ran.") == "none");
}

TEST_CASE("a head may have ninety characters, of however many bytes") {
  const std::string place = "“Əəəəəə” Ƣƣƣƣƣƣ Ǝǝǝǝǝǝ Ɛɛɛɛɛɛ Ɔɔɔɔɔɔ Ɣɣɣɣɣɣ Ŋŋŋŋŋŋ";
  CHECK(parts_of(place + ", 5 March 2014 (Reuters) – Trains ran.") ==
        place + " | Reuters | 2014-03-05");
  CHECK(parts_of(std::string(80, 'x') + " 5 March 2014 (Reuters) – Trains ran.") == "none");
}

TEST_CASE("a headline in capitals is none, though a symbol or a date stands in it") {
  CHECK(parts_of("EASTERN RAILWAY (ER) UNIT SEEKS LOAN") == "none");
  CHECK(parts_of("NORTHERN TIMBER (AP) TO CUT PRICES") == "none");
  CHECK(parts_of("TEA EXPORTS RISE IN WEEK TO MARCH 24") == "none");
}

TEST_CASE("running text has no dateline") {
  CHECK(parts_of("By Jane Doe, Example Town, on March 3, 2014") == "none");
  CHECK(parts_of("Jane Doe — the mayor — said trains ran.") == "none");
  CHECK(parts_of("OSLO-based trains ran.") == "none");
  CHECK(parts_of("The Associated Press (AP) reported that trains ran.") == "none");
  CHECK(parts_of("WATCH - how trains ran") == "none");
  CHECK(parts_of("June 9 -- Example Hall, Oslo") == "none");
  CHECK(parts_of("(This version of the Dec 6 story corrects the number of trains)") == "none");
  CHECK(parts_of("THE TRAINS -- AS THE MAYOR SAID -- RAN ON TIME.") == "none");
  CHECK(parts_of("") == "none");
  CHECK(parts_of("\xE2\x80") == "none");
}

TEST_CASE("a region, or a day of an unknown month, proves a place in capitals") {
  CHECK(find_dateline("FORT EXAMPLE, Texas - A bridge fell.")->proof ==
        DatelineProof::date_or_agency);
  CHECK(parts_of("NEW EXAMPLE, Aprl 7 - A bridge fell.") == "NEW EXAMPLE |  | ");
  CHECK(parts_of("UPDATE - A bridge fell.") == "none");
  CHECK(parts_of("CIUDAD EJEMPLO.- El puente cayó.") == "CIUDAD EJEMPLO |  | ");
  CHECK(parts_of("EXAMPLETON, Germany--(BUSINESS WIRE)--Example Corp grows.") ==
        "EXAMPLETON, Germany | BUSINESS WIRE | ");
}

TEST_CASE("agencies put stops, dashes or themselves between the parts") {
  CHECK(parts_of("Москва. 28 октября. ИНТЕРФАКС - Поезд ушел.") == "Москва | ИНТЕРФАКС | --10-28");
  CHECK(parts_of("АСТАНА. КАЗИНФОРМ - Поезд ушел.") == "АСТАНА | КАЗИНФОРМ | ");
  CHECK(parts_of("МОСКВА, 28 окт - РИА Новости, Иван Петров. Поезд ушел.") ==
        "МОСКВА | РИА Новости | --10-28");
  CHECK(parts_of("الرياض - واس: وصل القطار.") == "الرياض | واس | ");
  CHECK(parts_of("Paris, le 3 mars 2021 (AFP) - Le train part.") == "Paris | AFP | 2021-03-03");
  CHECK(parts_of("Toronto, Ontario--(Newsfile Corp. - May 5, 2021) - Example Corp grows.") ==
        "Toronto, Ontario | Newsfile Corp. | 2021-05-05");
  CHECK(parts_of("Contoh.com, Jakarta - Kereta tiba.") == "Jakarta | Contoh.com | ");
  CHECK(parts_of("Bakı, 26 iyul, AZƏRTAC") == "Bakı | AZƏRTAC | --07-26");
}

TEST_CASE("Chinese datelines may do without the word for wire, or say who reports") {
  CHECK(parts_of("新华社北京12月16日（王小明、李华）列车开动。") == "北京 | 新华社 | --12-16");
  CHECK(parts_of("本报北京1月31日电（记者王小明）列车开动。") == "北京 |  | --01-31");
  CHECK(parts_of("（中央社華盛頓5日綜合外電報導）列車開動。") == "華盛頓 | 中央社 | ---05");
  CHECK(find_dateline("【ロンドン＝山田太郎】列車が")->reporters == "【ロンドン＝山田太郎】");
}
