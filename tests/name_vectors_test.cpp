// Bylines and datelines as papers print them, with the parts that people read in them. The lines
// are third-party text and stay outside the repository.
#include <doctest/doctest.h>

#include <cstdlib>
#include <fstream>
#include <nlohmann/json.hpp>
#include <set>
#include <string>
#include <vector>

#include "split/byline/byline.h"
#include "split/dateline/dateline.h"

namespace {

using Rows = std::vector<nlohmann::json>;

Rows read_vectors(const std::string& name) {
  const char* shared = std::getenv("GALLEY_SHARED");
  std::ifstream file(std::string(shared ? shared : "../shared") + "/vectors/" + name);
  Rows rows;
  for (std::string line; std::getline(file, line);) rows.push_back(nlohmann::json::parse(line));
  if (rows.empty()) MESSAGE("skipped: no vectors");
  return rows;
}

std::string string_at(const nlohmann::json& row, const char* key) {
  return row.contains(key) && row[key].is_string() ? row[key].get<std::string>() : std::string();
}

// One space for each run of white space.
std::string flatten(std::string_view text) {
  std::string out;
  for (const char c : text) {
    const bool blank = c == ' ' || c == '\n';
    if (blank && (out.empty() || out.back() == ' ')) continue;
    out += blank ? ' ' : c;
  }
  return out;
}

std::set<std::string> names_of(const std::string& line) {
  std::vector<galley::FoundDate> dates;
  find_dates(line, galley::DateOrder::automatic, dates);
  galley::Byline byline;
  read_byline(line, dates, false, byline);
  return {byline.names.begin(), byline.names.end()};
}

}  // namespace

TEST_CASE("seven of eight byline vectors give exactly their authors, and few names are false") {
  const Rows rows = read_vectors("bylines.jsonl");
  std::size_t exact = 0;
  std::size_t right = 0;
  std::size_t false_names = 0;
  for (const auto& row : rows) {
    const auto wanted = row["authors"].get<std::set<std::string>>();
    const auto found = names_of(row["in"]);
    exact += found == wanted ? 1 : 0;
    for (const auto& name : found) ++(wanted.count(name) > 0 ? right : false_names);
  }
  MESSAGE(exact, " of ", rows.size(), " exact, ", right, " names right, ", false_names, " false");
  CHECK(exact * 100 >= rows.size() * 87);
  CHECK(false_names * 100 <= (right + false_names) * 4);
}

TEST_CASE("datelines give their place and agency, and negatives survive") {
  const Rows rows = read_vectors("datelines.jsonl");
  std::size_t datelines = 0;
  std::size_t places = 0;
  std::size_t agencies = 0;
  std::size_t agencies_right = 0;
  for (const auto& row : rows) {
    const std::string text = row["in"];
    const auto found = galley::may_have_dateline(text) ? galley::read_dateline(text) : std::nullopt;
    if (row.value("negative", false)) {
      CAPTURE(text);
      CHECK_FALSE(found);
      continue;
    }
    // A machine cut the lines: where it took the date for a part of the place the label is a slip.
    if (string_at(row, "place").find_first_of("0123456789") != std::string::npos) continue;
    ++datelines;
    if ((found ? flatten(found->parts.place) : "") == string_at(row, "place")) ++places;
    if (string_at(row, "agency").empty()) continue;
    ++agencies;
    if (found && found->parts.agency == string_at(row, "agency")) ++agencies_right;
  }
  MESSAGE(places, " of ", datelines, " places, ", agencies_right, " of ", agencies, " agencies");
  CHECK(places * 100 >= datelines * 94);
  CHECK(agencies_right * 100 >= agencies * 97);
}
