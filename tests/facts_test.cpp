#include "split/facts.h"

#include <doctest/doctest.h>

#include <string>

using namespace galley;

namespace {

const std::string sentence =
    "The crew of a car ferry pulled a cow out of the harbour on Saturday, after the animal had "
    "swum "
    "around the pier for more than an hour, watched by all passengers.";

// The facts of a record's blocks, which stay valid as long as this does.
struct Found {
  explicit Found(std::string_view record) {
    BlockSplitter().split(record, ParagraphStyle::lines, blocks);
    finder.find(blocks, DateOrder::automatic);
  }
  const Facts& operator[](std::size_t block) const { return finder.facts()[block]; }

  std::vector<Block> blocks;
  FactFinder finder;
};

}  // namespace

TEST_CASE("dates and names are found on their lines") {
  const std::string record =
      "Cow rescued\nBy Anneli Kask\n2 May 2020, 10:15\n" + sentence + '\n' + sentence;
  const Found found(record);
  CHECK(found.finder.byline_of(found[0]) == nullptr);
  REQUIRE(found.finder.byline_of(found[1]));
  CHECK(found.finder.byline_of(found[1])->names.front() == "Anneli Kask");
  REQUIRE(found[2].dates.count == 1);
  CHECK(found[2].dates.leads);
  CHECK(found[2].dates.other_words == 0);
  CHECK(found.finder.dates_of(found[2]).front().date.year == 2020);
}

TEST_CASE("the body reaches from the first long block to the last") {
  const std::string record = "Title\n" + sentence + "\nA subheading\n" + sentence + "\nShare\n";
  const Found found(record);
  CHECK(found.finder.body().first == 1);
  CHECK(found.finder.body().last == 3);
  CHECK(Found("Title\nJane Doe\n").finder.body().empty());
  CHECK(Found("").finder.body().empty());
}

TEST_CASE("a dateline is found where the body opens") {
  const std::string record = "Title\nTALLINN, May 2 (Reuters) - " + sentence + '\n' + sentence;
  const Found found(record);
  CHECK(found[1].dateline == DatelineProof::date_or_agency);
  CHECK_FALSE(found[1].dateline_fills);
  CHECK_FALSE(found[2].dateline);
}

TEST_CASE("a line that is only a dateline is known as one") {
  const std::string record = "Title\nTALLINN, May 2 (Reuters) -\n" + sentence + '\n' + sentence;
  CHECK(Found(record)[1].dateline_fills);
}

TEST_CASE("wire slugs and ids are known by their shape") {
  const std::string record =
      "f0594reute\nu f BC-OPEC-PRICES 04-08 0149\nOPEC TO MEET\n" + sentence + '\n' + sentence;
  const Found found(record);
  CHECK(found[0].wire_id);
  CHECK(found[1].slug);
  CHECK_FALSE(found[2].slug);
  CHECK_FALSE(found[2].wire_id);
}

TEST_CASE("a sign-off is looked for at the foot only") {
  const std::string record = "(Reporting by Jane Doe)\n" + sentence + '\n' + sentence + '\n' +
                             sentence + '\n' + sentence + "\n(Reporting by Jane Doe)\n";
  const Found found(record);
  CHECK(found[5].signoff);
  CHECK_FALSE(found[0].signoff);
}

TEST_CASE("long sentences near the body's ends are asked for furniture and sign-offs") {
  std::string body;
  for (int i = 0; i < 4; ++i) body += sentence + '\n';
  const std::string related = "Read more: " + sentence + '\n';
  const Found found("Title\n" + body + related + body);
  CHECK(found[5].phrases.related);
  CHECK(found[5].certainty == Certainty::none);

  const std::string signoff =
      "Reporting by Jane Doe in Tallinn and Piet van der Berg in Riga; editing by Anna Lindqvist "
      "and "
      "Tom Garrick.\n";
  const Found ended("Title\n" + body + signoff + sentence + '\n');
  CHECK(ended[5].signoff);
}

TEST_CASE("running text in the midst of the body is certain, the lines around it are not") {
  std::string record = "Title\n";
  for (int i = 0; i < 30; ++i) record += sentence + '\n';
  const Found found(record);
  CHECK(found[0].certainty == Certainty::none);
  CHECK(found[15].certainty == Certainty::paragraph);
}

TEST_CASE("a body that begins without a header's lines is certain from its first sentence") {
  const std::string body = sentence + '\n' + sentence + '\n' + sentence + '\n';
  CHECK(Found("Title\nBy Anneli Kask\n" + body)[2].certainty == Certainty::paragraph);
  // The long line may be a standfirst where a byline follows it.
  CHECK(Found("Title\n" + sentence + "\nBy Anneli Kask\n" + body)[1].certainty == Certainty::none);
  // What stands above a dateline is no paragraph.
  const std::string dateline = "PÄRNU, May 2 (Reuters) - " + body;
  CHECK(Found("Title\n" + sentence + '\n' + dateline)[1].certainty == Certainty::none);
  CHECK(Found("Title\n" + dateline)[2].certainty == Certainty::paragraph);
}

TEST_CASE("the blocks that are not certain are known in order") {
  std::string record = "Title\nBy Anneli Kask\n";
  for (int i = 0; i < 30; ++i) record += sentence + '\n';
  const Found found(record + "Share\n");
  const auto blocks = found.finder.uncertain();
  REQUIRE(blocks.size() == 3);
  CHECK((blocks[0] == 0 && blocks[1] == 1 && blocks[2] == 32));
  for (const std::size_t block : blocks) CHECK(found[block].certainty == Certainty::none);
}

TEST_CASE("only lines near the top and the foot may repeat") {
  std::string record = "Title\n";
  for (int i = 0; i < 30; ++i) record += sentence + "\nA subheading\n";
  const Found found(record + sentence);
  const auto lines = found.finder.short_lines();
  CHECK(lines.size() == 5);
  CHECK(lines.front() == 0);
}

TEST_CASE("the first sure dateline is none that is a place alone") {
  const std::string dateline = "TALLINN, May 2 (Reuters) - " + sentence + '\n';
  const Found found("MOSCOW\n" + dateline + sentence);
  CHECK(found.finder.first_sure_dateline() == 1);
  CHECK(Found(sentence + '\n' + sentence).finder.first_sure_dateline() == 2);
}
