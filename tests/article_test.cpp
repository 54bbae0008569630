#include <galley/article.h>

#include <doctest/doctest.h>

#include <algorithm>
#include <string>

using namespace galley;
using Views = std::vector<std::string_view>;

namespace {

constexpr std::string_view body =
    "The crew of a car ferry pulled a cow out of the harbour of Virtsu on Saturday, after the "
    "animal had swum around the pier for more than an hour.\n\n"
    "The captain delayed the departure by twenty minutes. He told a local paper that passengers "
    "had cheered and that the cow was well and back on its meadow.\n";

std::string with_header(std::string_view header) {
  return std::string(header) + "\n\n" + std::string(body);
}

std::string with_crlf(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '\n') out += '\r';
    out += c;
  }
  return out;
}

bool tiles_cover(const Article& article) {
  std::size_t covered = 0;
  for (const Tile& tile : article.tiles) {
    if (tile.span.begin != covered || tile.span.end <= covered) return false;
    covered = tile.span.end;
  }
  return covered == article.text.size();
}

bool is_inside(const Article& article, std::string_view part) {
  if (part.empty()) return true;
  const Span span = span_of(article, part);
  return span.begin < span.end && span.end <= article.text.size();
}

bool all_inside(const Article& article, const Views& parts) {
  return std::all_of(parts.begin(), parts.end(),
                     [&](std::string_view part) { return is_inside(article, part); });
}

bool views_record(const Article& article) {
  if (!all_inside(article, {article.kicker, article.headline, article.standfirst, article.byline,
                            article.agency}))
    return false;
  if (article.dateline && !all_inside(article, {article.dateline->whole, article.dateline->place,
                                                article.dateline->agency}))
    return false;
  for (const Furniture& piece : article.furniture)
    if (!is_inside(article, piece.text)) return false;
  return all_inside(article, article.header) && all_inside(article, article.authors) &&
         all_inside(article, article.paragraphs);
}

bool same_furniture(const Article& a, const Article& b) {
  return std::equal(a.furniture.begin(), a.furniture.end(), b.furniture.begin(), b.furniture.end(),
                    [](const Furniture& one, const Furniture& other) {
                      return one.kind == other.kind && one.text == other.text;
                    });
}

bool same_parts(const Article& a, const Article& b) {
  return a.header == b.header && a.kicker == b.kicker && a.headline == b.headline &&
         a.standfirst == b.standfirst && a.byline == b.byline && a.authors == b.authors &&
         a.agency == b.agency && a.date == b.date && a.updated == b.updated &&
         a.dateline.has_value() == b.dateline.has_value() && a.paragraphs == b.paragraphs &&
         a.warnings == b.warnings && same_furniture(a, b);
}

std::string times(std::size_t count, std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < count; ++i) out += text;
  return out;
}

std::string all_bytes() {
  std::string bytes;
  for (int byte = 0; byte < 256; ++byte) bytes += static_cast<char>(byte);
  return bytes;
}

// Texts of all sorts, none of which may do harm.
std::vector<std::string> records() {
  return {"",
          " \n\t\r\n",
          std::string("\0\0\n\0", 4),
          "\xFF\xFE\x80\n\xC3",
          all_bytes(),
          all_bytes() + "\n\n" + std::string(body) + all_bytes(),
          "By",
          "By\n",
          "LONDON -",
          with_header("Cow rescued from harbour\nBy Anneli Kask\n2 May 2020"),
          with_crlf(with_header("Cow rescued from harbour\nBy Anneli Kask\n2 May 2020")),
          with_header("城南旧书市场搬进老火车站\n作者：许清禾\n2021年9月12日"),
          "Cow rescued\n\nVIRTSU, May 2 (Reuters) - " + std::string(body) +
              "\n(Reporting by Anneli Kask)\n",
          times(100'000, "By By By\n"),
          times(200'000, "\n"),
          std::string(1 << 20, 'x'),
          times(1 << 18, "ab, "),
          times(1 << 17, "12.05.2020 "),
          times(20'000, "LONDON, May 2 (Reuters) - \n"),
          times(20'000, "and\n"),
          times(20'000, "By\n"),
          times(50'000, "Jane Doe\n")};
}

}  // namespace

TEST_CASE("the tiles cover every byte once and in order") {
  for (const std::string& record : records()) {
    CAPTURE(record.substr(0, 80));
    CHECK(tiles_cover(split_article(record)));
  }
}

TEST_CASE("every part views the record") {
  for (const std::string& record : records()) {
    CAPTURE(record.substr(0, 80));
    CHECK(views_record(split_article(record)));
  }
}

TEST_CASE("a splitter that has split other articles gives the same parts as a fresh one") {
  Splitter used;
  for (const std::string& record : records()) {
    CAPTURE(record.substr(0, 80));
    CHECK(same_parts(used.split(record), split_article(record)));
  }
}

TEST_CASE("a text of nothing has no parts and one separator at most") {
  for (const std::string_view record : {"", " ", "\n\n \t\r\n"}) {
    const Article article = split_article(record);
    CHECK(article.header.empty());
    CHECK(article.headline.empty());
    CHECK(article.paragraphs.empty());
    CHECK(article.tiles.size() == (record.empty() ? 0 : 1));
  }
}

TEST_CASE("line ends of either kind give the same parts") {
  const std::string lf = with_header("Cow rescued from harbour\n\nBy Anneli Kask\n\n2 May 2020");
  const std::string crlf = with_crlf(lf);
  CHECK(same_parts(split_article(lf), split_article(crlf)));
}

TEST_CASE("a question mark at the end of a title does not make it text") {
  const std::string record =
      with_header("Who will rescue the cow from the harbour?\n\nBy Anneli Kask");
  const Article article = split_article(record);
  CHECK(article.headline == "Who will rescue the cow from the harbour?");
  CHECK(article.paragraphs.size() == 2);
}

TEST_CASE("a breadcrumb that ends in the title is not the headline") {
  const std::string record = with_header(
      "Home > News > Cow rescued from harbour\n\nCow rescued from harbour\n\nBy Anneli Kask");
  CHECK(split_article(record).headline == "Cow rescued from harbour");
}

TEST_CASE("a complete date of the dateline is the date when the header has none") {
  const std::string record =
      "Cow rescued from harbour\n\nVIRTSU, May 2, 2020 (Reuters) - " + std::string(body);
  const Article article = split_article(record);
  REQUIRE(article.dateline);
  REQUIRE(article.date);
  CHECK(*article.date == Date{.year = 2020, .month = 5, .day = 2, .time = {}});
  CHECK_FALSE(article.date_span);
}

TEST_CASE("a dateline's date without a year is not the date") {
  const std::string record =
      "Cow rescued from harbour\n\nVIRTSU, May 2 (Reuters) - " + std::string(body);
  const Article article = split_article(record);
  REQUIRE(article.dateline);
  CHECK(article.dateline->date == Date{.year = 0, .month = 5, .day = 2, .time = {}});
  CHECK_FALSE(article.date);
}

TEST_CASE("the first paragraph lacks the dateline, which is a tile of its own") {
  const std::string record =
      "Cow rescued from harbour\n\nVIRTSU, May 2 (Reuters) - " + std::string(body);
  const Article article = split_article(record);
  REQUIRE(!article.paragraphs.empty());
  CHECK(article.paragraphs[0].starts_with("The crew"));
  CHECK(std::any_of(article.tiles.begin(), article.tiles.end(),
                    [](const Tile& tile) { return tile.kind == TileKind::dateline; }));
}

TEST_CASE("what the caller says of language and dates is taken") {
  const std::string record =
      with_header("Cow rescued from harbour\n\nBy Anneli Kask\n\n05/06/2020");
  const Article article =
      split_article(record, {.date_order = DateOrder::month_first, .language = "en"});
  CHECK(article.language == "en");
  REQUIRE(article.date);
  CHECK(article.date->month == 5);
  CHECK(article.warnings.empty());
}

TEST_CASE("a byline or a date that a record begins with is no headline") {
  const std::string body =
      "The crew of a car ferry pulled a cow out of the harbour on Saturday, after the animal had "
      "swum around the pier for more than an hour.\n";
  const std::string named = "By Maya Lindqvist, Reuters\n\n" + body;
  CHECK(split_article(named).headline.empty());
  CHECK(split_article(named).byline == "By Maya Lindqvist, Reuters");
  const std::string dated = "Published 4 May 2021\n\n" + body;
  CHECK(split_article(dated).headline.empty());
  CHECK(split_article(dated).date.has_value());
}

TEST_CASE("a standfirst as long as a paragraph does not begin the body above a date line") {
  const std::string record =
      "Fishing harbour repaired in coastal town\n"
      "The small harbour of the coastal town has opened again after three months of hard work.\n"
      "14.03.2019 - 10:22\n"
      "Maya Lindqvist\n"
      "The harbour was opened again on Thursday after repairs that took three months, the mayor "
      "told "
      "the hundred people who had come to see the boats return.\n"
      "The work cost two million and the breakwater will be next, he said at the ceremony on the "
      "quay, where the fishermen asked for a crane.\n";
  const Article article = split_article(record);
  CHECK(article.standfirst.starts_with("The small harbour"));
  CHECK(article.authors == std::vector<std::string_view>{"Maya Lindqvist"});
  CHECK(article.paragraphs.size() == 2);
}

TEST_CASE("a note to editors as long as a paragraph does not begin the body") {
  const std::string record =
      "BC-Harbor Fire, 1st Ld-Writethru,580\n"
      "Warehouse Fire Closes Port for Second Day\n"
      "Eds: SUBS 5th graf to CORRECT spelling of name; picks up 6th graf, `The fire began...'\n"
      "By MARTHA KELLOWAY\n"
      "Associated Press Writer\n"
      "   BALTIMORE (AP) _ A fire that began in a grain elevator spread to a\n"
      "warehouse on Tuesday and kept the port closed for a second day,\n"
      "officials said.\n"
      "   The fire began when a conveyor belt overheated, investigators said.\n";
  const Article article = split_article(record);
  REQUIRE(article.dateline);
  CHECK(article.dateline->place == "BALTIMORE");
  CHECK(article.authors == std::vector<std::string_view>{"MARTHA KELLOWAY"});
  CHECK(article.paragraphs.size() == 2);
}

TEST_CASE("a title that stands twice is no standfirst") {
  const std::string record =
      "Bridge opens again\nBridge opens again\n14 March 2019\n"
      "The bridge over the river was opened again on Thursday after a year of repairs, the town "
      "said.\n"
      "Drivers may use both lanes, and cyclists have a lane of their own for the first time.\n";
  const Article article = split_article(record);
  CHECK(article.headline == "Bridge opens again");
  CHECK(article.standfirst.empty());
}

TEST_CASE("wire copy without indents or blank lines keeps its paragraphs and loses its ids") {
  const std::string record =
      "NYT19980314.0101\n"
      "COUNCIL REJECTS CAR PARK AFTER PROTESTS\n"
      "By JANE POOLE\n"
      "c.1998 N.Y. Times News Service\n"
      "EASTHAM, England _ The council of a town in eastern England\n"
      "rejected on Thursday a plan to build a car park in the middle of\n"
      "the town, which has two schools.\n"
      "The vote was 5-2, a spokesman said.\n"
      "* * *\n"
      "\"This is a good day,\" said a resident who had led the campaign\n"
      "against the plan.\n"
      "NYT-03-14-98 1815EST\n";
  const Article article = split_article(record);
  CHECK(article.headline == "COUNCIL REJECTS CAR PARK AFTER PROTESTS");
  CHECK(article.authors == std::vector<std::string_view>{"JANE POOLE"});
  CHECK(article.paragraphs.size() == 3);
  REQUIRE(article.date);
  CHECK(article.date->year == 1998);
  std::vector<FurnitureKind> kinds;
  for (const Furniture& furniture : article.furniture) kinds.push_back(furniture.kind);
  CHECK(kinds == std::vector<FurnitureKind>{FurnitureKind::wire, FurnitureKind::copyright,
                                            FurnitureKind::other, FurnitureKind::wire});
}

TEST_CASE("a numbered list and a short sentence below the last paragraph are the article's") {
  const std::string body =
      "Five gifts for people who like to bake\n"
      "Bakers are easy to please, said the owner of the shop, who has sold tins and whisks to the "
      "town "
      "for twenty years and knows what comes back after the holidays.\n"
      "We asked her for the things that she would like to be given herself this winter, if she did "
      "not "
      "have all of them already in the back of her shop.\n";
  const std::string list =
      "1) A rolling pin of beech\nhttp://example.com/pin\n2) A tin for nine buns\n"
      "http://example.com/tin\n3) A book of Danish cakes\nhttp://example.com/book\n";
  const std::string sentence = "All of them are sold in the shop on the square.\n";
  CHECK(split_article(body).paragraphs.size() == 2);
  const std::string with_list = body + list;
  const Article listed = split_article(with_list);
  const auto is_numbered = [](std::string_view text) { return text.substr(1, 2) == ") "; };
  CHECK(std::count_if(listed.paragraphs.begin(), listed.paragraphs.end(), is_numbered) >= 2);
  CHECK(split_article(body + sentence).paragraphs.size() == 3);
  CHECK(split_article(body + "Most read\n" + list).paragraphs.size() == 2);
}

TEST_CASE("what stands below a heading of links is not the article's") {
  const std::string record =
      "Bridge opens again\n"
      "The bridge over the river was opened again on Thursday after a year of repairs, the town "
      "said.\n"
      "Drivers may use both lanes, and cyclists have a lane of their own for the first time.\n"
      "Related stories\n"
      "School gets a new roof\n"
      "The school on the square gets a new roof, the council said.\n";
  const Article article = split_article(record);
  CHECK(article.paragraphs.size() == 2);
  CHECK(article.furniture.size() == 3);
}

TEST_CASE("a title of a section's word right above the text is a headline") {
  const std::string body =
      "\nThe council voted five to two on Thursday against a plan to build a car park on Mill "
      "Lane, "
      "where there are two schools and a chapel.\n";
  for (const std::string title : {"Culture wars", "Shop closes", "Markets fall"}) {
    const std::string record = title + '\n' + body;
    CHECK(split_article(record).headline == title);
  }
}

TEST_CASE("a short sentence below an advertisement or a caption is the article's") {
  const std::string body =
      "Old storm hits Bala hard\n\nThe council voted five to two on Thursday against a plan to "
      "build a "
      "car park on Mill Lane, where there are two schools and a chapel.\n\n";
  for (const std::string inset :
       {"Advertisement", "Photo: Jane Doe/AFP", "Story continues below"}) {
    const std::string record = body + inset + "\n\nShe is ninety-one, said the porter.\n";
    const Article article = split_article(record);
    CHECK(article.paragraphs.size() == 2);
    CHECK(article.furniture.size() == 1);
  }
}

TEST_CASE("a title above another of several words is the headline, and that its standfirst") {
  const std::string text = with_header(
      "Ferry delayed, but the passengers cheered\n\nCow swam around the pier of Virtsu for an "
      "hour");
  const Article article = split_article(text);
  CHECK(article.headline == "Ferry delayed, but the passengers cheered");
  CHECK(article.standfirst == "Cow swam around the pier of Virtsu for an hour");
}

TEST_CASE("a name and an agency in brackets are a byline, above the text or below") {
  for (const std::string_view line : {"Maria Rossi (ANSA)", "Af Lars Holm /Ritzau/"}) {
    const std::string title = "Cow pulled out of the harbour of Virtsu\n\n";
    const std::string above = title + std::string(line) + "\n\n" + std::string(body);
    const Article article = split_article(above);
    CHECK(article.authors.size() == 1);
    CHECK_FALSE(article.dateline);
  }
  const std::string below = "Cow pulled out of the harbour of Virtsu\n\n15 March 2024\n\n" +
                            std::string(body) + "\nMaria Rossi (ANSA)\n";
  CHECK(split_article(below).authors == Views{"Maria Rossi"});
  const std::string place =
      "Cow pulled out of a harbour\n\nSan Francisco (AP)\n\n" + std::string(body);
  CHECK(split_article(place).authors.empty());
}

TEST_CASE("a label of other work than the author's and a name are no text") {
  for (const std::string_view line :
       {"Editor: Jane Miller", "Toimetaja: Kadri Tamm", "Photographer: Jane Miller"}) {
    CAPTURE(line);
    const std::string title = "Cow pulled out of the harbour of Virtsu\n\n15 March 2024\n\n";
    const std::string text = title + std::string(line) + "\n\n" + std::string(body);
    const Article article = split_article(text);
    CHECK(article.paragraphs.size() == 2);
    CHECK(article.authors.empty());
  }
}

TEST_CASE("a last sentence that the agency follows is the article's, a notice of rights is not") {
  const std::string end = "\nThe next ferry goes in May. (PAP)\n";
  const std::string rights =
      "\nAll rights reserved. This material, and what else is on this site, may not be published "
      "again without our permission.\n";
  const std::string text = with_header("Cow pulled out of the harbour of Virtsu") + end + rights;
  const Article article = split_article(text);
  REQUIRE(article.paragraphs.size() == 3);
  CHECK(article.paragraphs[2] == "The next ferry goes in May. (PAP)");
}

TEST_CASE("a notice of rights that begins with its year is no text, however long it is") {
  const std::string notice =
      "\nCopyright 2024 Example Media. All rights reserved. This material may not be published, "
      "shown, "
      "written anew or handed on in any other way without what the law asks for, and what is on "
      "this "
      "page was put there by people who know it.\n";
  const std::string text = with_header("Cow pulled out of the harbour of Virtsu") + notice;
  CHECK(split_article(text).paragraphs.size() == 2);
}

TEST_CASE("what begins with the author's name below the text tells of the author") {
  const std::string box =
      "\nAnneli Kask has written of cows and harbours since 2011. Before that she worked for a "
      "ferry company in Virtsu, where she was born, and for a paper in the capital of the "
      "country.\n";
  const std::string text = with_header("Cow pulled out of the harbour of Virtsu\n\nBy Anneli Kask");
  CHECK(split_article(text + box).paragraphs.size() == 2);
  const std::string other =
      with_header("Cow pulled out of the harbour of Virtsu\n\nBy Tiit Maasik");
  CHECK(split_article(other + box).paragraphs.size() == 3);
}

TEST_CASE("a dateline's own date goes before one that a signature has") {
  const std::string text =
      "VIRTSU, 2 May 2020 (BNS) - The harbour was closed on Monday after a cow had swum around the "
      "pier for an hour until a tractor pulled it out, the harbour master said.\n\nThe letter of "
      "the "
      "farmers was read out in the harbour and is signed by all of them, he said on Monday.\n\nThe "
      "farmers of Virtsu, 30 April 2020\n";
  const Article article = split_article(text);
  REQUIRE(article.date);
  CHECK(article.date->day == 2);
}

TEST_CASE("a title and a short sentence are headline and text") {
  for (const std::string record : {
           "Storm hits\n\nThe shop in Bala closed on Monday.\n",
           "Weather\n\nRain is expected in the north on Sunday, the weather office said.\n",
           "Погода\n\nВ воскресенье на севере ожидается дождь, сообщили синоптики.\n",
           "天気\n\n日曜日は北部で雨が降る見込みだと気象台は伝えた。\n",
           "物価\n\n5月の消費者物価は前の年より二分上がったと役所が発表した。\n",
       }) {
    const Article article = split_article(record);
    CHECK(article.headline == record.substr(0, record.find('\n')));
    CHECK(article.paragraphs.size() == 1);
  }
}
