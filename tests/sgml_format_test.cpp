#include "read/sgml/sgml_format.h"

#include <doctest/doctest.h>

#include <string>

#include "extents.h"

using namespace galley;
using namespace galley::test;

namespace {

using Strings = std::vector<std::string>;

// One document as it is decoded, or the code of its rejection.
struct Document {
  std::string code = {};
  std::string id = {};
  std::string text = {};
  std::string headline = {};
  std::string byline = {};
  std::string date = {};
  std::string dateline = {};
  std::string language = {};
  bool body_only = false;
  bool repaired = false;
  Strings extra = {};
};

Document document_of(const Record& record) {
  const GivenParts& given = record.given;
  Document document{.code = {},
                    .id = std::string(record.id),
                    .text = std::string(record.text),
                    .headline = std::string(given.headline),
                    .byline = std::string(given.byline),
                    .date = std::string(given.filing_date),
                    .dateline = std::string(given.dateline),
                    .language = std::string(given.language),
                    .body_only = given.body_only,
                    .repaired = record.repaired,
                    .extra = {}};
  if (!given.dateline.empty()) CHECK(given.dateline.data() == record.text.data());
  for (const auto& [key, value] : record.extra)
    document.extra.push_back(std::string(key) + "=" + std::string(value));
  return document;
}

std::vector<Document> read_all(std::string_view source, const ReadOptions& options = {}) {
  SgmlFormat format(options);
  std::vector<Document> all;
  for (const auto& [begin, end] : extents_from(format, source, 0)) {
    Record record;
    record.raw = source.substr(begin, end - begin);
    record.offset = begin;
    Rejection rejection;
    const Decoded decoded = format.decode(record, rejection);
    if (decoded == Decoded::record) all.push_back(document_of(record));
    if (decoded == Decoded::rejected) all.push_back({.code = std::string(rejection.code)});
  }
  return all;
}

Document read(std::string_view source, const ReadOptions& options = {}) {
  const auto all = read_all(source, options);
  CHECK(all.size() == 1);
  return all.empty() ? Document{} : all.front();
}

// White space alone is no record, but a piece.
Strings pieces(std::string_view source) {
  SgmlFormat format({});
  Strings all;
  for (const auto& [begin, end] : extents_from(format, source, 0))
    all.emplace_back(source.substr(begin, end - begin));
  return all;
}

Likeness likeness(std::string_view bytes, bool to_end = true) {
  return recognise_sgml({.bytes = bytes, .from_start = true, .to_end = to_end});
}

constexpr std::string_view reuters = R"(<!DOCTYPE lewis SYSTEM "lewis.dtd">
<REUTERS TOPICS="YES" LEWISSPLIT="TRAIN" OLDID="5544" NEWID="1">
<DATE>26-FEB-1987 15:01:01.01</DATE>
<TOPICS><D>cocoa</D><D>rain</D></TOPICS>
<PEOPLE></PEOPLE>
<UNKNOWN>
&#5;&#5;&#5;C T
&#22;&#22;&#1;f0704&#31;reute</UNKNOWN>
<TEXT>&#2;
<TITLE>COCOA &lt;ISTER> REVIEW</TITLE>
<AUTHOR>    by Oona Falk, Reuters</AUTHOR>
<DATELINE>    LINZ, Feb 26 - </DATELINE><BODY>Showers continued in the zone
this week.
    The harvest will be late &amp; poor.
 Reuter
&#3;</BODY></TEXT>
</REUTERS>
)";

}  // namespace

TEST_CASE("Reuters-21578: the parts of a report") {
  const Document document = read(reuters);
  CHECK(document.id == "1");
  CHECK(document.headline == "COCOA <ISTER> REVIEW");
  CHECK(document.byline == "by Oona Falk, Reuters");
  CHECK(document.date == "26-FEB-1987 15:01:01.01");
  CHECK(document.dateline == "    LINZ, Feb 26 - ");
  CHECK(document.text ==
        "    LINZ, Feb 26 - Showers continued in the zone\nthis week.\n"
        "    The harvest will be late & poor.\n Reuter");
  CHECK(document.body_only);
  CHECK(!document.repaired);
}

TEST_CASE("Reuters-21578: a brief is a headline alone") {
  const Document document = read(
      "<REUTERS NEWID=\"2\">\n<TEXT TYPE=\"BRIEF\">&#2;\n******<TITLE>FALK CORP\nSPLITS STOCK\n"
      "</TITLE>Blah blah blah.\n&#3;\n\n</TEXT>\n</REUTERS>");
  CHECK(document.headline == "FALK CORP\nSPLITS STOCK");
  CHECK(document.text.empty());
  CHECK(document.body_only);
}

TEST_CASE("Reuters-21578: a text that nobody took apart has its header in it") {
  const Document document = read(
      "<REUTERS NEWID=\"3\">\n<DATE> 2-MAR-1987</DATE>\n<TEXT TYPE=\"UNPROC\">&#2;\nFALK CORP 4TH "
      "QTR NET\n    Shr 20 cts\n Reuter\n&#3;\n</TEXT>\n</REUTERS>");
  CHECK(document.text == "FALK CORP 4TH QTR NET\n    Shr 20 cts\n Reuter");
  CHECK(document.headline.empty());
  CHECK(!document.body_only);
}

TEST_CASE("TREC: the tags of the Associated Press") {
  const Document document = read(R"(<DOC>
<DOCNO> AP880212-0001 </DOCNO>
<FILEID>AP-NR-02-12-88 2344EST</FILEID>
<FIRST>u i AM-Flood     02-12 0123</FIRST>
<HEAD>Flood in Old Town</HEAD>
<HEAD>With AM-Other</HEAD>
<BYLINE>By OONA FALK</BYLINE>
<BYLINE>Associated Press Writer</BYLINE>
<DATELINE>LINZ, Austria (AP) </DATELINE>
<TEXT>
   The river rose on Friday, and the
bridge was closed.
   Nobody was hurt.
</TEXT>
</DOC>
)");
  CHECK(document.id == "AP880212-0001");
  CHECK(document.headline == "Flood in Old Town");
  CHECK(document.byline == "By OONA FALK\nAssociated Press Writer");
  CHECK(document.date == "1988-02-12");
  CHECK(document.text ==
        "LINZ, Austria (AP) - The river rose on Friday, and the\nbridge was closed.\n"
        "   Nobody was hurt.");
}

TEST_CASE("TREC: the tags of the Wall Street Journal") {
  const Document document = read(R"(<DOC>
<DOCNO> WSJ870403-0001 </DOCNO>
<HL> Falk Corp. Is Said to Be Near
@  Accord to Sell Its Barges
@  ----
@  By Oona Falk
@  Staff Reporter</HL>
<DD> 04/03/87</DD>
<SO> SOURCE (J)</SO>
<LP>
   The lead says it.
</LP>
<TEXT>
   The text goes on.
</TEXT>
</DOC>)");
  CHECK(document.headline == "Falk Corp. Is Said to Be Near\n   Accord to Sell Its Barges");
  CHECK(document.byline == "By Oona Falk\n   Staff Reporter");
  CHECK(document.date == "1987-04-03");
  CHECK(document.text == "   The lead says it.\n\n   The text goes on.");
}

TEST_CASE("a date in a tag stays as it is where nothing tells more") {
  CHECK(read("<DOC><DOCNO>A870403-1</DOCNO><DATE>May 3, 1987, Sunday</DATE></DOC>").date ==
        "May 3, 1987, Sunday");
  CHECK(read("<DOC><DOCNO>A1</DOCNO><DATE> 04/03/87 </DATE></DOC>").date == "04/03/87");
  CHECK(read("<DOC><DOCNO>A1</DOCNO></DOC>").date.empty());
}

TEST_CASE("TREC: paragraphs in the header's tags, and a date in digits") {
  const Document document = read(R"(<DOC>
<DOCNO>XY911-3</DOCNO>
<DATE>910514
</DATE>
<HEADLINE>
<P>
FLOOD IN OLD TOWN
</P>
</HEADLINE>
<LENGTH><P>120 words</P></LENGTH>
<TEXT>
<P>
The river
rose.
</P>
<P>
Nobody was hurt.
</TEXT>
<GRAPHIC><P>Photo</P></GRAPHIC>
</DOC>)");
  CHECK(document.headline == "FLOOD IN OLD TOWN");
  CHECK(document.date == "1991-05-14");
  CHECK(document.text == "The river rose.\n\nNobody was hurt.");
}

TEST_CASE("Gigaword: day and language come from the id") {
  const Document document = read(R"(<DOC id="AFP_FRE_19940512.0001" type="story" >
<HEADLINE>
Crue en ville
</HEADLINE>
<DATELINE>
LINZ, 12 mai (AFP)
</DATELINE>
<TEXT>
<P>
Le fleuve est
en crue.
</P>
</TEXT>
</DOC>)");
  CHECK(document.id == "AFP_FRE_19940512.0001");
  CHECK(document.headline == "Crue en ville");
  CHECK(document.date == "1994-05-12");
  CHECK(document.language == "fr");
  CHECK(document.dateline == "LINZ, 12 mai (AFP) - ");
  CHECK(document.text == "LINZ, 12 mai (AFP) - Le fleuve est en crue.");
}

TEST_CASE("a text without tags in it has its header and its lines") {
  const Document document = read("<doc id=\"7\"><Text>\n\n  ADVISORY\n\n  Call\n</tExt></dOc>");
  CHECK(document.text == "  ADVISORY\n\n  Call");
  CHECK(!document.body_only);
  CHECK(read("<DOC>\nRain\n\nIt rained.\n</DOC>").text == "Rain\n\nIt rained.");
}

TEST_CASE("tags that are not known are left out of the text, and elements out of the header") {
  CHECK(read("<DOC><G> codes <D>x</D> more</G><TEXT>a <F P=1>b</F> c</TEXT></DOC>").text ==
        "a b c");
  CHECK(read("<DOC><G> never closed<TEXT>a</TEXT></DOC>").text == "a");
  CHECK(read("<DOC><BODY><SLUG>x</SLUG><HEADLINE>h</HEADLINE><TEXT>a</TEXT></BODY></DOC>").text ==
        "a");
  CHECK(read("<DOC><TEXT>1 < 2 <jane@example.org></TEXT></DOC>").text ==
        "1 < 2 <jane@example.org>");
}

TEST_CASE("tags need not be closed") {
  const Document document =
      read("<DOC>\n<DOCNO> 5\n<HL> Rain\n<TEXT>\n<P>\nIt\nrained.\n<P>\nStill");
  CHECK(document.id == "5");
  CHECK(document.headline == "Rain");
  CHECK(document.text == "It rained.\n\nStill");
}

TEST_CASE("a dateline that comes too late is a paragraph") {
  const Document document = read("<DOC><TEXT>a</TEXT><DATELINE>LINZ</DATELINE></DOC>");
  CHECK(document.text == "a\n\nLINZ");
  CHECK(document.dateline.empty());
}

TEST_CASE("a document without anything is a record") {
  CHECK(read("<DOC></DOC>").text.empty());
  CHECK(read("<DOC>").code.empty());
  CHECK(read("<REUTERS NEWID=9>").id == "9");
}

TEST_CASE("bytes that are not UTF-8 are decoded, control characters left out") {
  const Document document = read("<DOC><TITLE>M\xFCller</TITLE><TEXT>a\x1b[1m&#27;b</TEXT></DOC>");
  CHECK(document.headline == "M\u00FCller");
  CHECK(document.text == "a[1mb");
  CHECK(!document.repaired);
}

TEST_CASE("what is no text is replaced") {
  const Document document = read("<DOC><TITLE>M\u00FCller \u00E9\xFF</TITLE></DOC>");
  CHECK(document.headline == "M\u00FCller \u00E9\uFFFD");
  CHECK(document.repaired);
}

TEST_CASE("what is kept is an element's text or an attribute's value") {
  const ReadOptions options{.keep = {"topics", "newid", "TITLE", "people", "lewissplit", "none"}};
  CHECK(read(reuters, options).extra == Strings{"topics=\"cocoa; rain\"", "newid=\"1\"",
                                                "TITLE=\"COCOA <ISTER> REVIEW\"", "people=\"\"",
                                                "lewissplit=\"TRAIN\""});
  CHECK(read("<DOC><G>a < \"b\"\n<H>c</DOC>", {.keep = {"g", "h"}}).extra ==
        Strings{"g=\"a < \\\"b\\\"\"", "h=\"c\""});
  CHECK(read("<DOC><G>a<G>b</DOC>", {.keep = {"g"}}).extra == Strings{"g=\"a; b\""});
}

TEST_CASE("documents stand one after another") {
  CHECK(pieces("<DOC>a</DOC>\n<DOC>b</DOC>") == Strings{"<DOC>a</DOC>", "\n", "<DOC>b</DOC>"});
  CHECK(pieces("<doc>a</Doc><DOC x>b</DOC>") == Strings{"<doc>a</Doc>", "<DOC x>b</DOC>"});
  CHECK(pieces("  <DOC>a</DOC>") == Strings{"  <DOC>a</DOC>"});
}

TEST_CASE("a document goes to the next one where its end tag is missing") {
  CHECK(pieces("<DOC>a\n<DOC\tid=1>b\n<REUTERS>c") ==
        Strings{"<DOC>a\n", "<DOC\tid=1>b\n", "<REUTERS>c"});
  CHECK(pieces("<DOC>a <DOC> b\n<DOCNO>c\n</DOCS></DOC") ==
        Strings{"<DOC>a <DOC> b\n<DOCNO>c\n</DOCS></DOC"});
}

TEST_CASE("tags outside of documents are passed over, text there is rejected") {
  const auto codes = [](std::string_view source) {
    Strings all;
    for (const Document& document : read_all(source)) all.push_back(document.code);
    return all;
  };
  CHECK(codes("<?xml version=\"1.0\"?>\n<!-- a -->\n<all>\n<DOC>a</DOC>\n</all>\n") == Strings{""});
  CHECK(codes("<all> <DOC>a</DOC> </all>") == Strings{""});
  CHECK(codes("<DOC>a</DOC> b\n<DOC>c</DOC> d") == Strings{"", "bad-sgml", "", "bad-sgml"});
  CHECK(codes("a\n<DOC>b</DOC>") == Strings{"bad-sgml", ""});
  CHECK(codes("a <DOC>b</DOC>") == Strings{"bad-sgml"});
  CHECK(codes("\xEF\xBB\xBF<DOC>a</DOC>") == Strings{""});
}

TEST_CASE("who asks for SGML in vain is told the way out") {
  SgmlFormat format({});
  Record record;
  record.raw = "Rain";
  Rejection rejection;
  CHECK(format.decode(record, rejection) == Decoded::rejected);
  CHECK(rejection.message == "text outside of <DOC> and <REUTERS> (try --from text)");
}

TEST_CASE("documents are found the same from any start and however they come") {
  SgmlFormat format({});
  for (const std::string_view source :
       {std::string_view(""), std::string_view("<DOC>a</DOC>\n<DOC>b</DOC>\n"),
        std::string_view("x <DOC>\n<DOC>\n<DO\n<DOC\n<DOC b\n</doc></DOC></DOC >\n\n <REUTERS>"),
        std::string_view("<DOC></DOC><DOC></DOC> <DOC></DOC>\n\n\n"),
        std::string_view("\n\n<\n<DOC><<<</REUTERS></REUTERS</DOC><"), reuters}) {
    CAPTURE(source);
    CHECK(starts_anywhere(format, source));
    CHECK(extents_growing(format, source) == extents_from(format, source, 0));
  }
}

TEST_CASE("SGML is told by its first tag") {
  CHECK(likeness("<DOC>") == Likeness::sure);
  CHECK(likeness("\xEF\xBB\xBF\n <doc id=\"1\">") == Likeness::sure);
  CHECK(likeness("<!DOCTYPE lewis SYSTEM \"lewis.dtd\">\n<REUTERS NEWID=\"1\">") == Likeness::sure);
  CHECK(likeness("<?xml version=\"1.0\"?><!-- news --><all><DOC>") == Likeness::sure);
  for (const char* const text :
       {"", "Rain\n<DOC>", "<DOCNO>", "<html><head><title>Rain", "<3", "{", "<DOC", "<"})
    CHECK(likeness(text) == Likeness::none);
}

TEST_CASE("SGML is not told while the first tag may go on") {
  for (const char* const text :
       {"", " \n", "<", "<DO", "<DOC", "<!-- a", "<!DOCTYPE le", "\xEF\xBB"})
    CHECK(likeness(text, false) == Likeness::cut_off);
  CHECK(likeness("R", false) == Likeness::none);
  CHECK(likeness("<html><b>Rain", false) == Likeness::none);
  CHECK(likeness(std::string(detection_length, '<'), false) == Likeness::none);
}

TEST_CASE("no document takes more time than others of its size") {
  // Each would take minutes if anything were searched again and again.
  for (const std::string_view piece :
       {"<", "<a", "<a ", "<a =\"", "<!--", "<!", "</", "&", "&#", "<P>", "<a '", "=\"<a \""}) {
    std::string source = "<DOC><TEXT>";
    while (source.size() < 1'000'000) source += piece;
    CHECK(read_all(source, {.keep = {"a", "b"}}).size() == 1);
  }
}
