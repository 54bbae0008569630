#include "split/date/date.h"

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

using galley::DateLabel;
using galley::DateOrder;
using galley::find_dates;
using galley::FoundDate;
using galley::proven_order;
using galley::read_dateline_date;

namespace {

std::vector<FoundDate> found_in(std::string_view line, DateOrder order = DateOrder::automatic) {
  std::vector<FoundDate> found;
  find_dates(line, order, found);
  return found;
}

// The dates of a line in ISO form, kept apart by spaces.
std::string dates_of(std::string_view line, DateOrder order = DateOrder::automatic) {
  std::string all;
  for (const FoundDate& date : found_in(line, order)) {
    if (!all.empty()) all += ' ';
    galley::append_date(date.date, all);
  }
  return all;
}

std::string_view text_of(std::string_view line, galley::Span span) {
  return line.substr(span.begin, span.size());
}

std::string dateline_date(std::string_view text) {
  const auto date = read_dateline_date(text);
  std::string iso;
  if (date) galley::append_date(*date, iso);
  return iso;
}

}  // namespace

TEST_CASE("ISO dates keep the precision they were written with") {
  CHECK(dates_of("2020-07-30") == "2020-07-30");
  CHECK(dates_of(" date 2020-07-30 By Jane Doe") == "2020-07-30");
  CHECK(dates_of("2020-07-30T16:59:07.25+04:00") == "2020-07-30T16:59:07.25+04:00");
  CHECK(dates_of("2020-07-30 16:59 Z") == "2020-07-30T16:59Z");
  CHECK(dates_of("20200730T165907Z") == "2020-07-30T16:59:07Z");
  CHECK(dates_of("Published 2020-07") == "2020-07");
}

TEST_CASE("a month's name tells the order of its date") {
  CHECK(dates_of("30 July 2020") == "2020-07-30");
  CHECK(dates_of("July 30, 2020") == "2020-07-30");
  CHECK(dates_of("30. Juli 2020") == "2020-07-30");
  CHECK(dates_of("le 1er août 2020") == "2020-08-01");
  CHECK(dates_of("25 de mayo de 2025") == "2025-05-25");
  CHECK(dates_of("12 de junio del 2012") == "2012-06-12");
  CHECK(dates_of("September 2nd, 2020") == "2020-09-02");
  CHECK(dates_of("1-APR-1987") == "1987-04-01");
  CHECK(dates_of("30 iyul 2020/15:45") == "2020-07-30T15:45");
  CHECK(dates_of("July 2020") == "2020-07");
}

TEST_CASE("a year may come first") {
  CHECK(dates_of("2026. augusztus 14. 10:21") == "2026-08-14T10:21");
  CHECK(dates_of("2015 წ. 12 ივნ") == "2015-06-12");
  CHECK(dates_of("2021. gada 12. novembris") == "2021-11-12");
  CHECK(dates_of("2020 m. liepos 30 d.") == "2020-07-30");
  CHECK(dates_of("2020 ж. 30 шілде") == "2020-07-30");
}

TEST_CASE("three numbers are a date") {
  CHECK(dates_of("30.07.2020") == "2020-07-30");
  CHECK(dates_of("30. 7. 2020, 18:41 Uhr") == "2020-07-30T18:41");
  CHECK(dates_of("2020/07/30") == "2020-07-30");
  CHECK(dates_of("2020. 7. 30.") == "2020-07-30");
  CHECK(dates_of("30.07.20 | 14:07 Uhr") == "2020-07-30T14:07");
  CHECK(dates_of("7/30/2020") == "2020-07-30");
}

TEST_CASE("East Asian dates have signs for year, month and day") {
  CHECK(dates_of("2024年4月24日23:52") == "2024-04-24T23:52");
  CHECK(dates_of("２０２４年４月２４日") == "2024-04-24");
  CHECK(dates_of("2015년 3월 3일 오후 3:45") == "2015-03-03T15:45");
  CHECK(dates_of("2016年9月14日晚8:00") == "2016-09-14T20:00");
  CHECK(dates_of("二零一六年九月三號") == "2016-09-03");
  CHECK(dates_of("令和2年7月30日") == "2020-07-30");
  CHECK(dates_of("民國109年7月30日") == "2020-07-30");
  CHECK(dates_of("令和元年9月5日") == "2019-09-05");
  CHECK(dates_of("平成二十六年十二月二十九日") == "2014-12-29");
  CHECK(dates_of("R2/7/30") == "2020-07-30");
  CHECK(dates_of("입력 20.07.30 15:45") == "2020-07-30T15:45");
  CHECK(dates_of("20. 7. 30.") == "");  // nothing tells Korean from Serbian
  CHECK(dates_of("2025年1月14日（火）") == "2025-01-14");
}

TEST_CASE("digits and years of other scripts and calendars are read") {
  CHECK(dates_of("٣٠ يوليو ٢٠٢٠") == "2020-07-30");
  CHECK(dates_of("३० जुलाई २०२०") == "2020-07-30");
  CHECK(dates_of("30 กรกฎาคม พ.ศ. 2563") == "2020-07-30");
  CHECK(dates_of("26 شهریور 1394") == "2015-09-17");
  CHECK(dates_of("۱۳۹۴/۶/۲۶") == "2015-09-17");
  CHECK(dates_of("30 ก.ค. 63") == "2020-07-30");
  CHECK(dates_of("1399/05/09 ه.ش") == "2020-07-30");
  CHECK(dates_of("ngày 3 tháng 3 năm 2017") == "2017-03-03");
}

TEST_CASE("a day of the Islamic calendar is the one of Umm al-Qura") {
  CHECK(dates_of("5/1/1441 هـ") == "2019-09-04");
  CHECK(dates_of("٩ ذو الحجة ١٤٤١ هـ") == "2020-07-30");
  CHECK(dates_of("31 محرم 1441 هـ") == "");
  CHECK_FALSE(found_in("5/1/1441 هـ").front().ambiguous);
}

TEST_CASE("the day of the week tells on which day an Islamic month began") {
  CHECK(dates_of("الخميس، 5 محرم 1441 هـ") == "2019-09-05");
}

TEST_CASE("of one day in two calendars the Gregorian is taken") {
  CHECK(dates_of("الخميس 8 ذو الحجة 1441هـ - 30 يوليو 2020م") == "2020-07-30");
}

TEST_CASE("Ethiopic months make an Ethiopic date") {
  CHECK(dates_of("23 ሐምሌ 2012") == "2020-07-30");
  CHECK(dates_of("ሐምሌ 23 ቀን 2012 ዓ.ም") == "2020-07-30");
  CHECK(dates_of("23 ጁላይ 2012") == "2012-07-23");
}

TEST_CASE("numbers in other signs are dates where nothing else is meant") {
  CHECK(dates_of("le 20 02 2014") == "2014-02-20");
  CHECK(dates_of("30 07 2020, 15:45") == "2020-07-30T15:45");
  CHECK(dates_of("2013 - 08 - 20") == "2013-08-20");
  CHECK(dates_of("2012:08:03 18:31:59") == "2012-08-03T18:31:59");
  CHECK(dates_of("24/3/3") == "2024-03-03");
  CHECK(dates_of("5.09.19 г.") == "2019-09-05");
  CHECK(dates_of("5.IX.2015") == "2015-09-05");
  CHECK(dates_of("5 IX 2015") == "2015-09-05");
  CHECK(dates_of("5 X 2015") == "");
  CHECK(dates_of("call 20 02 2014 now") == "");
}

TEST_CASE("a month is told by its number or its first day by a word") {
  CHECK(dates_of("tháng 10 năm 2017") == "2017-10");
  CHECK(dates_of("2015 оны 9 сарын 5") == "2015-09-05");
  CHECK(dates_of("primeiro de agosto de 2020") == "2020-08-01");
  CHECK(dates_of("الثالث عشر من شباط 2013") == "");
}

TEST_CASE("Croatian dots tell October from the Polish November") {
  CHECK(dates_of("30. listopada 2020.") == "2020-10-30");
  CHECK(dates_of("30 listopada 2020") == "2020-11-30");
  CHECK(dates_of("30. listopada 2020 u 15:45") == "2020-10-30T15:45");
  CHECK(dateline_date("30. listopada") == "--10-30");
  CHECK(dateline_date("30 listopada") == "--11-30");
  CHECK_FALSE(found_in("30. listopada 2020.").front().ambiguous);
  CHECK(found_in("30 listopada 2020").front().ambiguous);
}

TEST_CASE("the day of the week tells in which language a month is") {
  CHECK(dates_of("pet, srp 18, 2014, 19:00") == "2014-07-18T19:00");
  CHECK(dates_of("po, 18. srp 2014") == "2014-08-18");
  CHECK_FALSE(found_in("po, 18. srp 2014").front().ambiguous);
}

TEST_CASE("two digits are a year from 1969 to 2068") {
  CHECK(dates_of("31/10/74") == "1974-10-31");
  CHECK(dates_of("31/10/20") == "2020-10-31");
  CHECK(dates_of("21 JUN 89 (PRESS)") == "1989-06-21");
  CHECK(dates_of("Oct. 7, '70") == "1970-10-07");
  CHECK(dates_of("On 3 May 20 people met") == "");
}

TEST_CASE("a time stands after its date or before it") {
  CHECK(dates_of("30.07.2020 19.25 Uhr") == "2020-07-30T19:25");
  CHECK(dates_of("30 juli 2020 kl. 13.05") == "2020-07-30T13:05");
  CHECK(dates_of("22 janvier 2015 à 14h40") == "2015-01-22T14:40");
  CHECK(dates_of("Nov 20, 2020 / 1:07 AM") == "2020-11-20T01:07");
  CHECK(dates_of("July 30, 2020, 7 p.m.") == "2020-07-30T19:00");
  CHECK(dates_of("10:00am, 20 Jan, 2020") == "2020-01-20T10:00");
  CHECK(dates_of("15:56 BST, 27 April 2024") == "2024-04-27T15:56");
  CHECK(dates_of("11:00 AM PDT • May 16, 2024") == "2024-05-16T11:00-07:00");
  CHECK(dates_of("Thu Jul 30 15:04:05 2020") == "2020-07-30T15:04:05");
}

TEST_CASE("a zone gives an offset only where it has one meaning") {
  CHECK(dates_of("2020-07-30 16:59 EDT") == "2020-07-30T16:59-04:00");
  CHECK(dates_of("30 July 2020 18:34 (UTC+04:00)") == "2020-07-30T18:34+04:00");
  CHECK(dates_of("30 July 2020 18:34 GMT+1") == "2020-07-30T18:34+01:00");
  CHECK(dates_of("30 July 2020 18:34 IST") == "2020-07-30T18:34");
}

TEST_CASE("words for the parts of the day tell which of two hours it is") {
  CHECK(dates_of("18 juli 2014 7 uur 's avonds") == "2014-07-18T19:00");
  CHECK(dates_of("2013.08.20 délután 5") == "2013-08-20T17:00");
  CHECK(dates_of("18 июля 2014 7 часов вечера") == "2014-07-18T19:00");
  CHECK(dates_of("18 липня 2014 7 година вечора") == "2014-07-18T19:00");
  CHECK(dates_of("30 juillet 2020 à 3h de l'après-midi") == "2020-07-30T15:00");
  CHECK(dates_of("30 de julio de 2020 a las 7 de la tarde") == "2020-07-30T19:00");
  CHECK(dates_of("2020年7月30日中午12:15") == "2020-07-30T12:15");
  CHECK(dates_of("30. Juli 2020, 11 Uhr nachts") == "2020-07-30T23:00");
  CHECK(dates_of("30. Juli 2020, 2 Uhr nachts") == "2020-07-30T02:00");
  CHECK(dates_of("30 जुलाई 2020, शाम 7:15 बजे") == "2020-07-30T19:15");
  CHECK(dates_of("৩০ জুলাই ২০২০ রাত ৯টা") == "2020-07-30T21:00");
}

TEST_CASE("a part of the day that is a name or counts something else tells nothing") {
  CHECK(dates_of("July 30, 2020 7:30 Evening Standard") == "2020-07-30T07:30");
  CHECK(dates_of("2013.08.20 délután 5 ember") == "2013-08-20");
  CHECK(dates_of("30. Juli 2020, 12 Uhr abends") == "2020-07-30");
}

TEST_CASE("an hour alone is a time after a word that announces one") {
  CHECK(dates_of("30. juli 2020 kl. 8") == "2020-07-30T08:00");
  CHECK(dates_of("30.7.2020 klo 8") == "2020-07-30T08:00");
  CHECK(dates_of("30. juli 2020 kl. 8 mennesker") == "2020-07-30");
}

TEST_CASE("minutes may have one digit where nothing but a time is meant") {
  CHECK(dates_of("May 8, 2009 5:7:51 PM") == "2009-05-08T17:07:51");
  CHECK(dates_of("04/22/2014 4:8 PM") == "2014-04-22T16:08");
  CHECK(dates_of("2012-08-03 8:1:59.257 +00:00") == "2012-08-03T08:01:59.257+00:00");
  CHECK(dates_of("Bohemians 30. 7. 2020 3:2") == "2020-07-30");
}

TEST_CASE("American zones that leave summer time open take their offset from the date") {
  CHECK(dates_of("November 29, 2016: 8:18 AM ET") == "2016-11-29T08:18-05:00");
  CHECK(dates_of("5:00 PM PT, Thu July 30, 2020") == "2020-07-30T17:00-07:00");
  CHECK(dates_of("November 1, 2020 1:30 AM ET") == "2020-11-01T01:30");
  CHECK(dates_of("July 1, 1974 8:00 AM ET") == "1974-07-01T08:00");
}

TEST_CASE("reading times and amounts are no clock times") {
  CHECK(dates_of("16 May 2019 - 3 h read") == "2019-05-16");
  CHECK(dates_of("Since 3.5.2020 2.50 million came") == "2020-05-03");
}

TEST_CASE("day and month that could be exchanged follow the order asked for") {
  CHECK(dates_of("03/04/2020") == "2020-04-03");
  CHECK(dates_of("03/04/2020", DateOrder::month_first) == "2020-03-04");
  CHECK(found_in("03/04/2020").front().ambiguous);
  CHECK_FALSE(found_in("04/04/2020").front().ambiguous);
  CHECK_FALSE(found_in("03.04.2020").front().ambiguous);
}

TEST_CASE("American times, other dates and the day of the week settle the order") {
  CHECK(dates_of("03/04/2020 5:10 p.m. EST") == "2020-03-04T17:10-05:00");
  CHECK(dates_of("03/04/2020 - 03/28/2020") == "2020-03-04 2020-03-28");
  CHECK(dates_of("Wednesday, 03/04/2020") == "2020-03-04");
  CHECK(dates_of("Mi, 03/04/2020") == "2020-03-04");
  CHECK(dates_of("٠٥/٠٩/٢٠١٩، ٩:٠٥ ص") == "2019-09-05T09:05");
  CHECK_FALSE(found_in("Wednesday, 03/04/2020").front().ambiguous);
}

TEST_CASE("a document's other dates prove its order") {
  const auto american = found_in("03/28/2020");
  CHECK(proven_order(american, '/') == DateOrder::month_first);
  CHECK(proven_order(american, '-') == DateOrder::automatic);
  CHECK(proven_order(found_in("03/28/2020 28/03/2020"), '/') == DateOrder::automatic);
  CHECK(proven_order(found_in("2020-03-28"), '-') == DateOrder::automatic);
}

TEST_CASE("a day that the calendar lacks is no date") {
  CHECK(dates_of("31 February 2020") == "");
  CHECK(dates_of("29 February 2021") == "");
  CHECK(dates_of("2020-13-01") == "");
  CHECK(dates_of("May 32, 2020") == "");
  CHECK(dates_of("۱۴۰۰/۱۲/۳۰") == "");
}

TEST_CASE("a year before the first newspaper is one of another calendar or none") {
  CHECK(dates_of("12 October 1492") == "");
  CHECK(dates_of("1399/05/09") == "");
  CHECK(dates_of("تاریخ انتشار: 1399/05/09") == "2020-07-30");
  CHECK(dates_of("२०७७-०४-१५") == "");  // a year of Nepal
}

TEST_CASE("a count glued to the year is left alone") {
  CHECK(dates_of("by Ann Lee22 Dec 2016651") == "2016-12-22");
  CHECK(dates_of("3. April 20223. April 2022") == "2022-04-03 2022-04-03");
  CHECK(dates_of("Lee2022-12-07T10:10:52+01:0025. Dezember 2022|") ==
        "2022-12-07T10:10:52+01:00 2022-12-25");
}

TEST_CASE("versions, addresses, scores and telephone numbers are no dates") {
  CHECK(dates_of("Version 1.2.20 is out") == "");
  CHECK(dates_of("Version 3.12.2020 is out") == "");
  CHECK(dates_of("10.12.2020.11 answered") == "");
  CHECK(dates_of("https://example.org/2020/07/30/title") == "");
  CHECK(dates_of("example.org/2020/07/30/title and /2020/07/30/") == "");
  CHECK(dates_of("0171/12/20201234") == "");
  CHECK(dates_of("They won 6-3, 7-6 in 2019-20") == "");
}

TEST_CASE("no date is made up from a part of one") {
  CHECK(dates_of("March 3") == "");
  CHECK(dates_of("3 hours ago, in 2020") == "");
  CHECK(dates_of("He may 2020 people invite") == "");
  CHECK(dates_of("im Jahr 2007. Sie kam im Mai") == "");
}

TEST_CASE("the span holds weekday, date, time and zone") {
  const std::string_view line = "Ann Lee | Freitag, den 30.07.2021 um 18:04 Uhr MESZ | 3 min";
  const auto found = found_in(line);
  REQUIRE(found.size() == 1);
  CHECK(text_of(line, found[0].span) == "Freitag, den 30.07.2021 um 18:04 Uhr MESZ");
}

TEST_CASE("the words before a date say what it is") {
  const std::string_view line = "First published on 3 May 2020 • Last updated: 4 May 2020";
  const auto found = found_in(line);
  REQUIRE(found.size() == 2);
  CHECK(found[0].kind == DateLabel::published);
  CHECK(text_of(line, found[0].label) == "First published on");
  CHECK(found[1].kind == DateLabel::updated);
  CHECK(text_of(line, found[1].label) == "Last updated");
}

TEST_CASE("a labelled time or day takes the rest from the line's first date") {
  CHECK(dates_of("Publicerad 23 okt 2025 kl 10.23Uppdaterad kl 12.17") ==
        "2025-10-23T10:23 2025-10-23T12:17");
  CHECK(dates_of("Published 3 May 2020 | Updated May 4") == "2020-05-03 2020-05-04");
  CHECK(dates_of("Published 30 Dec 2020 | Updated January 2") == "2020-12-30");
}

TEST_CASE("two digits before a comma and the year are a day") {
  CHECK(dates_of("Version 2.5.2 - August 31, 2021").find("2031") == std::string::npos);
}

TEST_CASE("a dateline's date fills its text") {
  CHECK(dateline_date("March 3") == "--03-03");
  CHECK(dateline_date("Jan. 1") == "--01-01");
  CHECK(dateline_date("3 мая") == "--05-03");
  CHECK(dateline_date("3 de mayo") == "--05-03");
  CHECK(dateline_date("6 LUG") == "--07-06");
  CHECK(dateline_date("1月31日") == "--01-31");
  CHECK(dateline_date("31日") == "---31");
  CHECK(dateline_date("十二日") == "---12");
  CHECK(dateline_date("21 JUN 89") == "1989-06-21");
  CHECK(dateline_date("(Dec 6, 2016)") == "2016-12-06");
}

TEST_CASE("what is more or less than a date is none in a dateline") {
  CHECK(dateline_date("March 3 Reuters") == "");
  CHECK(dateline_date("May") == "");
  CHECK(dateline_date("31 Feb") == "");
  CHECK(dateline_date("5") == "");
  CHECK(dateline_date("") == "");
}
