#include "split/roles/signals.h"

#include <doctest/doctest.h>

#include <set>
#include <string>

#include "split/reading.h"

using namespace galley;

namespace {

constexpr std::string_view record =
    "Home > News\n\n"
    "Weather today and tomorrow on the hills\n\n"
    "Copper smelter in Alto Loa to close for eight weeks\n\n"
    "By Isabel Corrales\n\n"
    "4 May 2021\n\n"
    "The copper smelter of Alto Loa will close for eight weeks from June to replace two furnaces, "
    "the company said on Tuesday. It makes a tenth of the country's copper.\n\n"
    "The plant stands near the port and has five hundred workers, who will be sent on courses or "
    "on leave. Deliveries will be made from stock until the furnaces are lit again.\n";

// Whether the signal holds for the record's block.
bool holds(std::size_t block, Signal signal) {
  Reading reading;
  return reading.read(record, {}).has(block, signal);
}

}  // namespace

TEST_CASE("every signal has a name of its own") {
  std::set<std::string_view> names;
  for (std::size_t i = 0; i < signal_count; ++i) names.insert(name_of(static_cast<Signal>(i)));
  CHECK(names.size() == signal_count);
  CHECK(names.count("") == 0);
  CHECK(name_of(Signal::title_like) == "title-like");
}

TEST_CASE("a set visits its signals in their order") {
  SignalSet set;
  set.set(Signal::clean_record);
  set.set(Signal::up_to_3);
  set.set(Signal::url, false);
  std::string visited;
  set.for_each([&](Signal signal) { visited += std::string(name_of(signal)) + ' '; });
  CHECK(visited == "up-to-3 clean-record ");
  CHECK(set.test(Signal::clean_record));
  CHECK_FALSE(set.test(Signal::url));
}

TEST_CASE("the first line knows that it is first, and of its signs") {
  CHECK(holds(0, Signal::first_block));
  CHECK(holds(0, Signal::crumb));
  CHECK_FALSE(holds(1, Signal::first_block));
}

TEST_CASE("a title's words come back in the text") {
  CHECK(holds(2, Signal::three_words_in_body));
  CHECK(holds(2, Signal::best_title));
  CHECK(holds(1, Signal::no_word_in_body));
  CHECK(holds(1, Signal::first_title));
}

TEST_CASE("names and dates speak from their lines") {
  CHECK(holds(2, Signal::byline_next));
  CHECK(holds(3, Signal::label_names));
  CHECK(holds(3, Signal::date_next));
  CHECK(holds(4, Signal::date_only));
  CHECK(holds(4, Signal::has_date));
  CHECK_FALSE(holds(3, Signal::has_date));
}

TEST_CASE("four short lines in a row are a run wherever they stand") {
  const std::string text = "The crew pulled a cow out of the harbour on Saturday, it was said.\n\n";
  for (std::size_t above = 0; above < 5; ++above) {
    std::string page;
    for (std::size_t i = 0; i < above; ++i) page += text;
    page += "News\n\nSport\n\nMoney\n\nTravel\n\n" + text + "Home\n\nShop\n\nHelp\n";
    Reading reading;
    const Draft draft = reading.read(page, {});
    REQUIRE(draft.size() == above + 8);
    for (std::size_t i = 0; i < draft.size(); ++i)
      CHECK(draft.has(i, Signal::short_line_run) == (i >= above && i < above + 4));
  }
}

TEST_CASE("a line that differs in case and punctuation alone is a repetition") {
  const auto is_repeated = [](std::string_view lines, std::size_t block) {
    Reading reading;
    return reading.read(lines, {}).has(block, Signal::repeated);
  };
  CHECK(is_repeated("COW RESCUED!\nCow drowned\nCow rescued\n", 0));
  CHECK(is_repeated("COW RESCUED!\nCow drowned\nCow rescued\n", 2));
  CHECK_FALSE(is_repeated("COW RESCUED!\nCow drowned\nCow rescued\n", 1));
  // The same length, first and last letter are not enough.
  CHECK_FALSE(is_repeated("Cow rescued\nCow retired\nDog walked home\n", 0));
}

TEST_CASE("rows that begin alike are a list, and what stands below a colon was announced") {
  const std::string table =
      std::string(record) +
      "\nThe furnaces by age:\n\n1971 Furnace north\n\n1984 Furnace south\n\n1990 Furnace "
      "west\n\n" +
      "Nobody in town remembers a time without the smoke, said a teacher who has lived next to the "
      "plant for forty years and whose pupils are the children of its workers.\n";
  Reading reading;
  const Draft draft = reading.read(table, {});
  REQUIRE(draft.size() == 12);
  for (const std::size_t row : {8u, 9u, 10u}) {
    CHECK(draft.has(row, Signal::list_run));
    CHECK(draft.has(row, Signal::after_colon));
    CHECK(draft.role(row) == Role::paragraph);
  }
  CHECK_FALSE(draft.has(7, Signal::list_run));
  CHECK_FALSE(draft.has(11, Signal::after_colon));
}

TEST_CASE("a standfirst that tells more of the text is not the best title") {
  const std::string text =
      "News\n\nHarbour of Virtsu closed for a day by a cow\n\nThe cow swam around the pier of the "
      "harbour until a tractor came\n\n2 May 2020\n\nThe harbour of Virtsu was closed on Monday "
      "after "
      "a cow had swum around the pier for an hour until a tractor pulled it out, the harbour "
      "master "
      "said.\n\nThe tractor came from a farm whose owner has pulled two cows and a car out of the "
      "harbour before and says that he asks no money for it.\n";
  Reading reading;
  const Draft draft = reading.read(text, {});
  CHECK(draft.has(1, Signal::best_title));
  CHECK_FALSE(draft.has(2, Signal::best_title));
  CHECK(draft.role(1) == Role::headline);
}

TEST_CASE("a few words above a longer title are its kicker, but on a record's first line") {
  const std::string text =
      "Cow in the water\n\nHarbour of Virtsu closed for a day by a cow\n\n2 May 2020\n\nThe "
      "harbour "
      "of Virtsu was closed on Monday after a cow had swum around the pier for an hour until a "
      "tractor pulled it out, the harbour master said.\n";
  Reading reading;
  CHECK_FALSE(reading.read(text, {}).has(0, Signal::short_over_title));
  const std::string sentence =
      "News\n\nCow in the water\n\nIt swam for an hour around the pier of Virtsu.\n\n2 May "
      "2020\n\nThe "
      "harbour of Virtsu was closed on Monday after a cow had swum around the pier for an hour "
      "until "
      "a tractor pulled it out, the harbour master said.\n";
  CHECK_FALSE(reading.read(sentence, {}).has(1, Signal::short_over_title));
  const std::string below = "News\n\n" + text;
  const Draft draft = reading.read(below, {});
  CHECK(draft.has(1, Signal::short_over_title));
  CHECK(draft.has(2, Signal::below_short_title));
  CHECK(draft.role(2) == Role::headline);
}

TEST_CASE("rows of pieces and companies are no titles") {
  const std::string text =
      "About us | Contact | Help\n\nVerband Deutscher Beispiele e.V.\n\nHarbour of Virtsu closed "
      "by "
      "a cow\n\nThe harbour of Virtsu was closed on Monday after a cow had swum around the pier "
      "for "
      "an hour until a tractor pulled it out, the harbour master said.\n";
  Reading reading;
  const Draft draft = reading.read(text, {});
  CHECK(draft.has(0, Signal::not_title_shaped));
  CHECK(draft.has(1, Signal::not_title_shaped));
  CHECK(draft.role(2) == Role::headline);
}

TEST_CASE("titles that stand above one another know it") {
  CHECK(holds(1, Signal::title_below));
  CHECK(holds(2, Signal::title_above));
  CHECK_FALSE(holds(2, Signal::title_below));
}

TEST_CASE("the name of a page holds the title that stands below it") {
  const std::string page =
      "Copper smelter in Alto Loa to close for eight weeks | The Example Courier\n\n" +
      std::string(record);
  Reading reading;
  const Draft draft = reading.read(page, {});
  CHECK(draft.has(0, Signal::ends_in_other_title));
  CHECK(draft.has(3, Signal::ends_other_title));
  CHECK(draft.first_in_header(Role::headline) == 3);
}
