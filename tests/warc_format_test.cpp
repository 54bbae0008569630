#include "read/warc/warc_format.h"

#include <doctest/doctest.h>

#include "extents.h"
#include "source.h"

using namespace galley;
using namespace galley::test;

namespace {

using Extra = std::vector<std::pair<std::string, std::string>>;

// A record with that block and those fields, each with its line end.
std::string record(std::string_view fields, std::string_view block, std::string_view length = {}) {
  std::string bytes = "WARC/1.0\r\n";
  bytes += fields;
  bytes += "Content-Length: ";
  bytes += length.empty() ? std::to_string(block.size()) : length;
  bytes += "\r\n\r\n";
  bytes += block;
  return bytes;
}

std::string wet(std::string_view text, std::string_view length = {}) {
  return record(
      "WARC-Type: conversion\r\n"
      "WARC-Record-ID: <urn:uuid:1>\r\n"
      "Content-Type: text/plain\r\n",
      text, length);
}

std::string response(std::string_view message) {
  return record("WARC-Type: response\r\nContent-Type: application/http; msgtype=response\r\n",
                message);
}

std::string plain_response(std::string_view more_fields, std::string_view body) {
  return response("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n" + std::string(more_fields) +
                  "\r\n" + std::string(body));
}

// What is found in the source, and what is made of it. A record's views are copied.
struct Found {
  std::vector<Read> all;
  std::vector<std::string> languages;
};

Found find_all(std::string_view source, const ReadOptions& options = {}) {
  Found found;
  WarcFormat format(options);
  for (const auto& [begin, end] : extents_from(format, source, 0)) {
    Record record;
    record.raw = source.substr(begin, end - begin);
    record.offset = begin;
    Rejection rejection = {.offset = begin, .length = end - begin, .raw = record.raw};
    const Decoded decoded = format.decode(record, rejection);
    if (decoded == Decoded::passed_over) continue;
    const bool taken = decoded == Decoded::record;
    found.all.push_back(taken ? copy_of(record) : copy_of(rejection));
    found.languages.emplace_back(taken ? record.given.language : "");
  }
  return found;
}

std::vector<Read> read(std::string_view source, const ReadOptions& options = {}) {
  return find_all(source, options).all;
}

Read read_one(std::string_view source, const ReadOptions& options = {}) {
  const auto all = read(source, options);
  REQUIRE(all.size() == 1);
  return all.front();
}

Strings messages(const std::vector<Read>& all) {
  Strings found;
  for (const Read& read : all) found.push_back(read.message);
  return found;
}

std::string language(std::string_view field) {
  return find_all(record("WARC-Type: conversion\r\nWARC-Identified-Content-Language: " +
                             std::string(field) + "\r\n",
                         "text"))
      .languages.at(0);
}

// However the source comes, it gives what it gives as a whole.
void check_growing(std::string_view source, const ReadOptions& options = {}) {
  CAPTURE(source);
  WarcFormat format(options);
  const Ranges whole = extents_from(format, source, 0);
  CHECK(extents_growing(format, source) == whole);
  for (const std::size_t block : {1u, 7u, 50u})
    CHECK(extents_in_blocks(format, source, block, options.max_record) == whole);
}

}  // namespace

TEST_CASE("a text of a WET file is a record with its id") {
  const std::string one = wet("Rain in May\nIt rained.\n");
  const auto all = read(one + "\r\n\r\n" + wet("Snow in June") + "\r\n\r\n");
  REQUIRE(all.size() == 2);
  CHECK(all[0].text == "Rain in May\nIt rained.\n");
  CHECK(all[0].id == "urn:uuid:1");
  CHECK(all[0].raw == one);
  CHECK(all[1].text == "Snow in June");
  CHECK(all[1].offset == one.size() + 4);
  CHECK(!all[1].alone);
}

TEST_CASE("a conversion is text unless its Content-Type says otherwise") {
  CHECK(read_one(record("WARC-Type: conversion\r\n", "text")).text == "text");
  CHECK(read(record("WARC-Type: conversion\r\nContent-Type: application/json\r\n", "{}")).empty());
}

TEST_CASE("names of fields, types and media types are read in any case") {
  CHECK(read_one("WARC/1.1\r\nwarc-type: Conversion\r\ncontent-type:TEXT/Plain; charset=UTF-8\r\n"
                 "CONTENT-LENGTH: 4\r\n\r\ntext")
            .text == "text");
}

TEST_CASE("a field's value may go on in further lines") {
  const ReadOptions options = {.keep = {"WARC-Target-URI"}};
  const auto one = read_one(
      "WARC/1.0\r\nWARC-Type:\r\n conversion\r\nWARC-Target-URI: a\r\n\t b\r\nContent-Length:\n"
      " 4\r\n\r\ntext",
      options);
  CHECK(one.text == "text");
  CHECK(one.extra == Extra{{"WARC-Target-URI", "\"a b\""}});
}

TEST_CASE("records that hold no article are passed over without a word") {
  for (const char* type : {"warcinfo", "request", "metadata", "revisit", "continuation", "other"}) {
    CAPTURE(type);
    const std::string fields = "WARC-Type: " + std::string(type) + "\r\n";
    CHECK(texts(read(record(fields, "a: b") + "\r\n\r\n" + wet("text"))) == Strings{"text"});
  }
  CHECK(read(record("WARC-Type: resource\r\nContent-Type: image/png\r\n", "x")).empty());
  CHECK(read(record("WARC-Type: resource\r\n", "x")).empty());
  CHECK(read(record("WARC-Type: response\r\nContent-Type: text/dns\r\n", "x")).empty());
  CHECK(read(response("HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\nx")).empty());
  CHECK(read(response("HTTP/1.1 404 Not Found\r\nContent-Type: text/plain\r\n\r\nx")).empty());
  CHECK(read(response("HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\nx")).empty());
  CHECK(read(response("no HTTP")).empty());
}

TEST_CASE("a text of white space alone is no record") {
  CHECK(read(wet("")).empty());
  CHECK(read(wet(" \r\n\n")).empty());
  CHECK(read(plain_response("", "")).empty());
}

TEST_CASE("a resource and the body of a response are texts if they are plain") {
  CHECK(read_one(record("WARC-Type: resource\r\nContent-Type: text/plain\r\n", "text")).text ==
        "text");
  CHECK(read_one(plain_response("", "one\r\n\r\ntwo")).text == "one\r\n\r\ntwo");
  CHECK(read_one(response("HTTP/1.0 203 Yes\ncontent-type: text/plain\n\ntext")).text == "text");
  CHECK(read_one(
            record("WARC-Type: response\r\n", "HTTP/2 200\r\nContent-Type: text/plain\r\n\r\ntext"))
            .text == "text");
}

TEST_CASE("a page is rejected with what to do") {
  for (const char* type : {"text/html", "Text/HTML; charset=utf-8", "application/xhtml+xml"}) {
    CAPTURE(type);
    const std::string field = "Content-Type: " + std::string(type) + "\r\n";
    for (const std::string& source : {response("HTTP/1.1 200 OK\r\n" + field + "\r\n<p>"),
                                      record("WARC-Type: resource\r\n" + field, "<p>")}) {
      const auto one = read_one(source);
      CHECK(one.code == "not-text");
      CHECK(one.message == "a page of HTML (extract its text first)");
      CHECK(one.raw == source);
    }
  }
}

TEST_CASE("a text that was sent compressed is rejected") {
  for (const char* field : {"Content-Encoding: gzip", "Transfer-Encoding: gzip"}) {
    CAPTURE(field);
    const auto one = read_one(plain_response(std::string(field) + "\r\n", "\x1F\x8B"));
    CHECK(one.code == "not-text");
    CHECK(one.message == "the text is compressed ('gzip')");
  }
  CHECK(read_one(plain_response("Content-Encoding: identity\r\n", "text")).text == "text");
}

TEST_CASE("a body in chunks is put together") {
  const auto body = [](std::string_view chunks) {
    return read_one(plain_response("Transfer-Encoding: chunked\r\n", chunks));
  };
  CHECK(body("4\r\nRain\r\nA;x=y\r\n in\nMay 27\r\n0\r\n\r\n").text == "Rain in\nMay 27");
  CHECK(body("4\nRain\n0\n\n").text == "Rain");
  CHECK(body("4\r\nRain\r\n0\r\nTrailer: x\r\n\r\n").text == "Rain");
  // Cut off, or put together already.
  CHECK(body("4\r\nRain\r\n10\r\n in").text == "Rain in");
  CHECK(body("4\r\nRain\r\n").text == "Rain");
  CHECK(body("ffffffffffffffff\r\nRain").text == "Rain");
  CHECK(body("Rain in May").text == "Rain in May");
  CHECK(body("4\r\nRain\r\nin May").message == "the chunks of the body are broken");
}

TEST_CASE("the first language of a record is handed over as BCP 47 writes it") {
  CHECK(language("eng") == "en");
  CHECK(language("deu,eng") == "de");
  CHECK(language("zho") == "zh");
  CHECK(language("sco") == "sco");
  CHECK(language("de-AT") == "de-AT");
  CHECK(language("und") == "");
  CHECK(language("qqqqqqqqqqq") == "qqqqqqqqqqq");
  CHECK(language("\xFF\xFE") == "");
  CHECK(language("") == "");
}

TEST_CASE("fields of the header are kept under the names that were asked for") {
  const ReadOptions options = {
      .keep = {"warc-date", "none", "WARC-Target-URI", "X-Empty", "Content-Length"}};
  const auto one = read_one(record("WARC-Type: conversion\r\n"
                                   "WARC-Date: 2024-05-01T00:00:00Z\r\nX-Empty:\r\n"
                                   "WARC-Target-URI: http://a.example/\"\\\x01\xFF\r\n",
                                   "text"),
                            options);
  CHECK(one.extra == Extra{{"warc-date", "\"2024-05-01T00:00:00Z\""},
                           {"WARC-Target-URI", "\"http://a.example/\\\"\\\\\\u0001\uFFFD\""},
                           {"X-Empty", "\"\""},
                           {"Content-Length", "\"4\""}});
}

TEST_CASE("an id that is not UTF-8 is mended, one without brackets stays") {
  const auto id = [](std::string value) {
    return read_one(record("WARC-Type: conversion\r\nWARC-Record-ID: " + value + "\r\n", "a")).id;
  };
  CHECK(id("<urn:\xFF>") == "urn:\uFFFD");
  CHECK(id("urn:1") == "urn:1");
  CHECK(id("") == "");
}

TEST_CASE("line ends may be LF, and those behind a record may lack") {
  const std::string lf = "WARC/1.0\nWARC-Type: conversion\nContent-Length: 4\n\ntext";
  for (const char* between : {"", "\n", "\n\n", "\r\n", "\r\n\r\n", "\r\n\r\n\r\n \n"}) {
    CAPTURE(between);
    const std::string source = lf + between + lf + between;
    CHECK(texts(read(source)) == Strings{"text", "text"});
    check_growing(source);
  }
}

TEST_CASE("rubbish before, between and behind records is rejected") {
  const std::string source =
      "\nrubbish\n\n" + wet("one") + "\r\n\r\nmore\nWARC\n" + wet("two") + "\r\n\r\nlast\n";
  const auto all = read(source);
  CHECK(texts(all) == Strings{"", "one", "", "two", ""});
  CHECK(raws(all) == Strings{"rubbish", wet("one"), "more\nWARC", wet("two"), "last"});
  CHECK(all[0].code == "bad-warc");
  CHECK(all[0].message == "no record of a WARC");
  check_growing(source);
}

TEST_CASE("a record without a length is rejected, and the next one is read") {
  const std::string header = "WARC/1.0\r\nWARC-Type: conversion\r\n";
  for (const auto& [field, message] : std::initializer_list<std::pair<const char*, const char*>>{
           {"", "no Content-Length"},
           {"Content-Length:\r\n", "no Content-Length"},
           {"Content-Length: x\r\n", "the Content-Length 'x' is no length"},
           {"Content-Length: -1\r\n", "the Content-Length '-1' is no length"},
           {"Content-Length: 4 4\r\n", "the Content-Length '4 4' is no length"},
           {"Content-Length: \xFF\r\n", "the Content-Length '\uFFFD' is no length"},
           {"Content-Length: 18446744073709551616\r\n",
            "the Content-Length '18446744073709551616' is no length"},
           {"Content-Length: 18446744073709551615\r\n",
            "the Content-Length '18446744073709551615' is no length"},
           {"Content-Length: 9223372036854775807\r\n", "ends after 4 of 9223372036854775807 bytes"},
           {"Content-Length: 4294967297\r\n", "ends after 4 of 4294967297 bytes"}}) {
    const std::string broken = header + field + "\r\ntext";
    CAPTURE(broken);
    const std::string source = broken + "\r\n\r\n" + wet("next");
    const auto all = read(source);
    CHECK(raws(all) == Strings{broken, wet("next")});
    CHECK(messages(all) == Strings{message, ""});
    CHECK(all[0].code == "bad-warc");
    check_growing(source);
    check_growing(source, {.max_record = 100});
  }
}

TEST_CASE("a length that is wrong by some bytes does not cost the next record") {
  for (const std::size_t length : {1u, 3u, 20u, 40u, 100u, 150u}) {
    CAPTURE(length);
    const std::string broken = wet("a short text", std::to_string(length));
    const std::string source = broken + "\r\n\r\n" + wet("next") + "\r\n\r\n" + wet("last");
    const auto all = read(source);
    CHECK(raws(all) == Strings{broken, wet("next"), wet("last")});
    const std::string bytes = std::to_string(length);
    CHECK(all[0].message == (length < 12
                                 ? "goes on behind the " + bytes + " bytes of its Content-Length"
                                 : "ends after 12 of " + bytes + " bytes"));
    check_growing(source);
  }
}

TEST_CASE("a length that counts the line ends behind a record is taken") {
  CHECK(texts(read(wet("text\r\n\r\n") + wet("next"))) == Strings{"text\r\n\r\n", "next"});
}

TEST_CASE("a record cut off by the source's end is rejected") {
  const std::string whole = wet("text");
  for (std::size_t size = 1; size < whole.size(); ++size) {
    const std::string cut = wet("first") + "\r\n\r\n" + whole.substr(0, size);
    const auto all = read(cut);
    CAPTURE(size);
    REQUIRE(all.size() == 2);
    CHECK(all[0].text == "first");
    CHECK(all[1].code == "bad-warc");
    CHECK(whole.starts_with(all[1].raw));  // but for line ends at its end, which are no record's
    CHECK(whole.substr(0, size).find_first_not_of("\r\n", all[1].raw.size()) == std::string::npos);
    check_growing(cut);
  }
  CHECK(read_one(whole.substr(0, whole.size() - 1)).message == "ends after 3 of 4 bytes");
  CHECK(read_one(whole.substr(0, 20)).message == "the header has no end");
}

TEST_CASE("a header in which another record begins has no end") {
  const std::string source = "WARC/1.0\r\nWARC-Type: conversion\r\n" + wet("next");
  CHECK(messages(read(source)) == Strings{"the header has no end", ""});
  check_growing(source);
}

TEST_CASE("a header that goes on for ever is not searched for ever") {
  const std::string endless = "WARC/1.0\r\n" + std::string(1 << 17, 'x');
  const auto all = read(endless + "\r\n\r\n" + wet("next"));
  CHECK(messages(all) == Strings{"the header has no end", ""});
  CHECK(raws(all) == Strings{endless, wet("next")});
}

TEST_CASE("a record without a type is rejected") {
  CHECK(read_one(record("", "text")).message == "no WARC-Type");
}

TEST_CASE("records longer than any that is held are found in a growing window") {
  const std::string long_text(300, 'x');
  const std::string picture =
      response("HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\n" + long_text);
  const std::string info = record("WARC-Type: warcinfo\r\n", long_text);
  const std::string source = info + "\r\n\r\n" + wet("one") + "\r\n\r\n" + wet(long_text) +
                             "\r\n\r\n" + picture + "\r\n\r\n" + wet("two");
  const ReadOptions options = {.max_record = 200};
  check_growing(source, options);
  WarcFormat format(options);
  CHECK(extents_from(format, source, 0).size() == 3);
  check_growing(wet(long_text) + "\r\n\r\nrubbish\n" + picture + "more", options);
  // A wrong length may only be told when it is too late to go back.
  const std::string lies = record("WARC-Type: metadata\r\n", "x", "1000000") + "\r\n\r\n" +
                           wet("one", "1000000") + "\r\n\r\n" + wet("two");
  check_growing(lies, options);
  CHECK(messages(read(lies, options)) == Strings{"ends after 3 of 1000000 bytes", ""});
}

TEST_CASE("a long record that is passed over never stands in memory") {
  const std::string start = record("WARC-Type: warcinfo\r\n", "", "1000000000000");
  WarcFormat format({.max_record = 1000});
  std::string window = start + std::string(5000, 'x');
  const Extent first = format.next({.bytes = window, .from_start = true}, 0);
  CHECK(!first.whole);
  CHECK(first.begin > 5000);
  window = window.substr(first.begin) + std::string(5000, 'x');
  const Extent second = format.next({.bytes = window}, first.resume - first.begin);
  CHECK(!second.whole);
  CHECK(second.begin > 4990);
}

TEST_CASE("a web archive is told by its version line") {
  const auto likeness = [](std::string_view bytes, bool to_end = false) {
    return recognise_warc({.bytes = bytes, .from_start = true, .to_end = to_end});
  };
  for (const char* line : {"WARC/1.0\r\n", "WARC/1.1\n", "WARC/0.18\r\nWARC-Type: x"})
    CHECK(likeness(line) == Likeness::sure);
  for (const char* line : {"", "W", "WARC/", "WARC/1", "WARC/1.", "WARC/1.0", "WARC/1.0\r"}) {
    CHECK(likeness(line) == Likeness::cut_off);
    CHECK(likeness(line, true) == Likeness::none);
  }
  for (const char* line :
       {"x", "WARD", "WARC/x", "WARC/1.1 is a standard", "WARC/1.0\rx", "WARC/1111111111111111111"})
    CHECK(likeness(line) == Likeness::none);
}
