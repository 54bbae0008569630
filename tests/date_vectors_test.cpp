// How many of the dates that other projects test with are read right: floors, so that a change that
// loses some is seen.
#include <doctest/doctest.h>

#include <cstdlib>
#include <fstream>
#include <nlohmann/json.hpp>
#include <string>
#include <utility>
#include <vector>

#include "split/date/date.h"

using namespace galley;
using nlohmann::json;

namespace {

std::vector<json> vectors(const std::string& name) {
  const char* shared = std::getenv("GALLEY_SHARED");
  std::ifstream file(std::string(shared ? shared : "../shared") + "/vectors/" + name);
  std::vector<json> rows;
  for (std::string line; std::getline(file, line);) rows.push_back(json::parse(line));
  if (rows.empty()) MESSAGE("skipped: no ", name);
  return rows;
}

std::string iso(const Date& date) {
  std::string text;
  append_date(date, text);
  return text;
}

std::string day_of(const std::string& date) { return date.substr(0, date.find('T')); }

// The first date labelled as published, else the first one.
const FoundDate* choose(const std::vector<FoundDate>& found) {
  for (const FoundDate& date : found)
    if (date.kind == DateLabel::published) return &date;
  return found.empty() ? nullptr : &found.front();
}

bool is_right(const FoundDate& found, const std::string& want) {
  if (day_of(iso(found.date)) == day_of(want)) return true;
  Date other = found.date;
  std::swap(other.day, other.month);
  return found.ambiguous && day_of(iso(other)) == day_of(want);
}

struct Score {
  double right = 0;  // shares of the rows
  double wrong = 0;
};

Score score_of(const std::vector<json>& rows) {
  Score score;
  for (const json& row : rows) {
    std::vector<FoundDate> found;
    find_dates(row["in"].get_ref<const std::string&>(), DateOrder::automatic, found);
    if (const FoundDate* chosen = choose(found))
      ++(is_right(*chosen, row["want"]) ? score.right : score.wrong);
  }
  const auto count = static_cast<double>(rows.size());
  return {score.right / count, score.wrong / count};
}

}  // namespace

TEST_CASE("nearly all dates of other projects' tests are read") {
  const auto rows = vectors("dates.jsonl");
  if (rows.empty()) return;
  const Score score = score_of(rows);
  CHECK(score.right >= 0.958);
  CHECK(score.wrong <= 0.003);
}

TEST_CASE("nearly all dates in the forms of CLDR's locales are read") {
  const auto rows = vectors("dates_cldr.jsonl");
  if (rows.empty()) return;
  const Score score = score_of(rows);
  CHECK(score.right >= 0.98);
  CHECK(score.wrong <= 0.0095);
}

TEST_CASE("nearly all lines of real headers give their day of publication") {
  const auto rows = vectors("header_lines.jsonl");
  if (rows.empty()) return;
  const Score score = score_of(rows);
  CHECK(score.right >= 0.98);
  CHECK(score.wrong <= 0.017);
}

TEST_CASE("dates without a year are not completed") {
  for (const json& row : vectors("relative.jsonl")) {
    const std::string& line = row["in"].get_ref<const std::string&>();
    std::vector<FoundDate> found;
    find_dates(line, DateOrder::automatic, found);
    if (found.empty()) continue;
    // The rows stand in for days of 2013; a year that is found is one that is written.
    const std::string year = std::to_string(found.front().date.year);
    const bool written = line.find(year) != line.npos || line.find(year.substr(2)) != line.npos;
    CHECK_MESSAGE(written, line);
  }
}

TEST_CASE("the dates of datelines are read") {
  for (const json& row : vectors("datelines.jsonl")) {
    if (!row.contains("date_text") || row["date"].is_null()) continue;
    const auto date = read_dateline_date(row["date_text"].get_ref<const std::string&>());
    REQUIRE(date.has_value());
    CHECK(iso(*date) == row["date"]);
  }
}
