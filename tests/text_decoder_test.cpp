#include "text/encoding/text_decoder.h"

#include <doctest/doctest.h>
#include <unicode/ucnv.h>
#include <unicode/unistr.h>

#include <cstdint>
#include <string>
#include <vector>

using namespace galley;
using namespace std::string_view_literals;

namespace {

std::string written_in(Encoding encoding, std::string_view utf8) {
  const auto text = icu::UnicodeString::fromUTF8({utf8.data(), static_cast<int>(utf8.size())});
  UErrorCode status = U_ZERO_ERROR;
  UConverter* const converter = ucnv_open(converter_of(encoding).data(), &status);
  std::string bytes(4 * utf8.size() + 16, '\0');
  const int size = text.extract(bytes.data(), static_cast<int>(bytes.size()), converter, status);
  ucnv_close(converter);
  bytes.resize(static_cast<std::size_t>(size));
  return bytes;
}

struct Sample {
  std::string_view text;
  std::vector<Encoding> encodings;
};

const Sample samples[] = {
    {"Der Bürgermeister begrüßte am Mittwoch die Gäste – „schöne Grüße“, sagte er.\n",
     {Encoding::windows_1252, Encoding::windows_1250}},
    {"Le maire a déclaré hier que l’école resterait fermée jusqu’à Noël, à cause du gel.\n",
     {Encoding::windows_1252, Encoding::macintosh}},
    {"El alcalde anunció el miércoles más dinero para los niños del pequeño pueblo.\n",
     {Encoding::windows_1252}},
    {"Le cœur du village a coûté 30 € par mètre, précise l'élu après la réunion.\n",
     {Encoding::iso_8859_15}},
    {"Burmistrz powiedział w środę, że most będzie gotowy już w przyszłym miesiącu.\n",
     {Encoding::windows_1250, Encoding::iso_8859_2}},
    {"Starosta města řekl ve středu, že se most otevře už příští týden a že věří dělníkům.\n",
     {Encoding::windows_1250, Encoding::iso_8859_2}},
    {"A polgármester szerdán közölte, hogy a híd jövő héten megnyílik, és örül a győzelemnek.\n",
     {Encoding::windows_1250}},
    {"Belediye başkanı çarşamba günü köprünün gelecek hafta açılacağını söyledi.\n",
     {Encoding::windows_1254}},
    {"Meras trečiadienį pranešė, kad tiltas bus atidarytas kitą savaitę, už miesto ribų.\n",
     {Encoding::windows_1257}},
    {"Мэр города сообщил в среду, что мост откроют на следующей неделе.\n",
     {Encoding::windows_1251, Encoding::koi8_r, Encoding::iso_8859_5, Encoding::ibm866}},
    {"Мер міста повідомив у середу, що міст відкриють наступного тижня, і подякував її жителям.\n",
     {Encoding::windows_1251, Encoding::koi8_u}},
    {"Ο δήμαρχος της πόλης είπε την Τετάρτη ότι η γέφυρα θα ανοίξει.\n",
     {Encoding::windows_1253, Encoding::iso_8859_7}},
    {"ראש העיר הודיע ביום רביעי כי הגשר ייפתח בשבוע הבא.\n", {Encoding::windows_1255}},
    {"أعلن رئيس البلدية يوم الأربعاء أن الجسر سيفتح الأسبوع المقبل.\n",
     {Encoding::windows_1256, Encoding::iso_8859_6}},
    {"นายกเทศมนตรีกล่าวเมื่อวันพุธว่าสะพานจะเปิดในสัปดาห์หน้า\n", {Encoding::windows_874}},
    {"市長は水曜日、橋が来週開通すると述べた。\n", {Encoding::shift_jis, Encoding::euc_jp}},
    {"시장은 수요일에 다리가 다음 주에 열린다고 말했다.\n", {Encoding::euc_kr}},
    {"市长星期三说，大桥将在下周开放，市民可以免费通过。\n", {Encoding::gb18030}},
    {"市長星期三說，大橋將在下週開放，市民可以免費通過。\n", {Encoding::big5}},
};

}  // namespace

TEST_CASE("bytes that are none of the encoding that is named are damage") {
  TextDecoder decoder(Encoding::shift_jis);
  CHECK(decoder.decode("\x95\x5C").text == "\u8868");
  CHECK(!decoder.decode("\x95\x5C").is_damaged);
  CHECK(decoder.decode("\xFF").is_damaged);
}

TEST_CASE("a sentence is enough to see what encoding it is in") {
  TextDecoder decoder;
  for (const auto& [text, encodings] : samples)
    for (const Encoding encoding : encodings) {
      CAPTURE(name_of(encoding));
      const std::string raw = written_in(encoding, text);
      const DecodedText decoded = decoder.decode(raw);
      CHECK(decoded.text == text);
      CHECK(decoded.is_utf8);
      CHECK(decoded.is_guessed);
    }
}

TEST_CASE("one byte in an English text is windows-1252") {
  TextDecoder decoder;
  CHECK(decoder.decode("It\x92s raining in Porto, the mayor said.\n").text ==
        "It’s raining in Porto, the mayor said.\n");
  CHECK(decoder.decode("The mayor said \x93no\x94 \x96 twice.").text ==
        "The mayor said “no” – twice.");
  CHECK(decoder.decode("And then\x85 nothing.").text == "And then… nothing.");
  CHECK(decoder.decode("By Ana M\xFCller\nRain fell in Porto.\n").text ==
        "By Ana Müller\nRain fell in Porto.\n");
  CHECK(decoder.decode("Photo: \xA9 Ana Costa").text == "Photo: © Ana Costa");
  CHECK(decoder.decode("It\x92s raining.").encoding == Encoding::windows_1252);
}

TEST_CASE("UTF-8 stays as it is, with damage too") {
  TextDecoder decoder;
  const std::string_view sound = "Ana Müller’s café\n";
  CHECK(decoder.decode(sound).text.data() == sound.data());
  CHECK(decoder.decode(sound).is_utf8);
  for (const std::string_view damaged : {"Müller, Köln, \xFC"sv, "Rain fell \xE2\x80"sv,
                                         "Rain \xE9t\xE9\0"sv, "für \uFFFD \xA0"sv}) {
    const DecodedText decoded = decoder.decode(damaged);
    CHECK(decoded.text.data() == damaged.data());
    CHECK_FALSE(decoded.is_utf8);
    CHECK_FALSE(decoded.is_guessed);
    CHECK(decoded.encoding == Encoding::utf8);
  }
}

TEST_CASE("what is named is not guessed") {
  const std::string_view raw = "caf\xE9\n";
  CHECK(TextDecoder(Encoding::windows_1251).decode(raw).text == "cafй\n");
  CHECK_FALSE(TextDecoder(Encoding::windows_1251).decode(raw).is_guessed);
  CHECK(TextDecoder(Encoding::utf8).decode(raw).text == raw);
  CHECK_FALSE(TextDecoder(Encoding::utf8).decode(raw).is_utf8);
  CHECK(TextDecoder(Encoding::utf16le).decode(raw).text == raw);
  TextDecoder from_mail(Encoding::iso_2022_jp);
  CHECK(from_mail.decode("\x1B$B;TD9\x1B(B").text == "市長");
  // Valid UTF-8 too.
  TextDecoder latin(Encoding::windows_1252);
  CHECK(latin.decode("\xC3\xBC").text == "Ã¼");
}

TEST_CASE("a byte that is none of the encoding becomes U+FFFD") {
  TextDecoder japanese(Encoding::euc_jp);
  CHECK(japanese.decode("a\xFFz \xA4\xA2").text == "a\uFFFDz あ");
  CHECK(japanese.decode("\xA4").text == "\uFFFD");
}

TEST_CASE("bytes by chance are text in no encoding") {
  std::string bytes;
  std::uint32_t state = 7;
  while (bytes.size() < 600) {
    state = state * 1664525 + 1013904223;
    if (const char byte = static_cast<char>(state >> 24); byte < 0 || byte > ' ') bytes += byte;
  }
  TextDecoder decoder;
  const DecodedText decoded = decoder.decode(bytes);
  CHECK(decoded.text.data() == bytes.data());
  CHECK_FALSE(decoded.is_guessed);
}

TEST_CASE("a rare letter far behind the beginning tells two encodings apart") {
  std::string text;
  while (text.size() < 9000)
    text += "Ο δήμαρχος της πόλης είπε την Τετάρτη ότι η γέφυρα θα ανοίξει.\n";
  text += "Άκυρο. Άκυρο.\n";
  TextDecoder decoder;
  CHECK(decoder.decode(written_in(Encoding::iso_8859_7, text)).text == text);
  CHECK(decoder.decode(written_in(Encoding::windows_1253, text)).text == text);
}
