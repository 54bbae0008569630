#include <galley/date.h>
#include <galley/names.h>
#include <galley/statistics.h>
#include <simdjson.h>

#include <iterator>
#include <map>
#include <utility>
#include <vector>

#include "text/statistics_fields.h"

namespace galley {
namespace {

namespace dom = simdjson::dom;

using Counts = std::map<std::string, std::uint64_t>;

// What every reader of JSON can hold (RFC 8259, section 6), and more than any real count.
constexpr std::uint64_t greatest_number = (std::uint64_t{1} << 53) - 1;

std::string in_quotes(std::string_view name) { return '"' + std::string(name) + '"'; }

// Whether that is a date without time, as precise as is asked for.
bool is_date(const std::string& text, bool with_month, bool with_day) {
  const std::optional<Date> date = read_date(text);
  return date && date->year > 0 && (date->month > 0) == with_month && (date->day > 0) == with_day &&
         !date->time;
}

bool is_year(const std::string& text) { return is_date(text, false, false); }
bool is_month(const std::string& text) { return is_date(text, true, false); }
bool is_day(const std::string& text) { return is_date(text, true, true); }
bool is_any_date(const std::string& text) {
  return is_year(text) || is_month(text) || is_day(text);
}

bool are_bounds(const std::string& earliest, const std::string& latest) {
  if (earliest.empty() && latest.empty()) return true;
  return is_any_date(earliest) && is_any_date(latest) && earliest <= latest;
}

// The members of an object that have not been read yet.
struct Members {
  dom::object::iterator at;
  dom::object::iterator end;

  bool is_next(std::string_view key) const { return at != end && at.key() == key; }
};

// Each function reads a value; false, and `what` says why, when it is not such a value.
class PartialReader {
 public:
  bool read(dom::element value, GroupedStatistics& statistics);
  const std::string& what() const { return what_; }

 private:
  bool read_version(Members& members);
  bool read(dom::element value, std::uint64_t& number);
  bool read(dom::element value, std::string& text);
  bool read(dom::element value, GroupBy& by);
  bool read(dom::element value, bool& flag);
  bool read(dom::element value, TextCounts& counts);
  bool read(dom::element value, WarningCounts& warnings);
  bool read(dom::element value, Counts& counts);
  bool read(dom::element value, std::vector<NameCounts::Name>& names);
  bool read(dom::element value, NameCounts& names);
  bool read(dom::element value, Histogram::Steps& steps);
  bool read(dom::element value, Histogram& histogram);
  bool read(dom::element value, Statistics& statistics);
  bool read(dom::element value, StatisticsGroups::ByName& groups);

  // A pair of the two numbers of a step.
  bool read_step(dom::element value, Histogram::Steps& steps);

  // An object whose keys come in the order of their bytes.
  template <class Map>
  bool read_sorted(dom::element value, Map& map);

  bool check_dates(const Statistics& statistics);
  bool check_counts(const Statistics& statistics);

  bool open(dom::element value, Members& members);
  template <class Value>
  bool member(Members& members, std::string_view key, Value& value);
  template <class Value>
  bool read_at(std::string_view key, dom::element element, Value& value);
  bool close(const Members& members);
  bool fail(const std::string& why);

  std::vector<std::string_view> place_;  // the keys that lead to the value
  std::string what_;
};

bool PartialReader::fail(const std::string& why) {
  for (const std::string_view key : place_) {
    if (!what_.empty()) what_ += '.';
    what_ += key;
  }
  what_ += (what_.empty() ? "" : ": ") + why;
  return false;
}

bool PartialReader::open(dom::element value, Members& members) {
  dom::object object;
  if (value.get_object().get(object) != simdjson::SUCCESS) return fail("not an object");
  members = {object.begin(), object.end()};
  return true;
}

template <class Value>
bool PartialReader::read_at(std::string_view key, dom::element element, Value& value) {
  place_.push_back(key);
  const bool good = read(element, value);
  place_.pop_back();
  return good;
}

// Takes the next member, which must have that key: other orders would be other bytes.
template <class Value>
bool PartialReader::member(Members& members, std::string_view key, Value& value) {
  if (!members.is_next(key)) return fail("no " + in_quotes(key) + " where it should stand");
  if (!read_at(key, members.at.value(), value)) return false;
  ++members.at;
  return true;
}

bool PartialReader::close(const Members& members) {
  if (members.at == members.end) return true;
  return fail(in_quotes(members.at.key()) + " is not known here");
}

bool PartialReader::read(dom::element value, std::uint64_t& number) {
  const bool good = value.get_uint64().get(number) == simdjson::SUCCESS;
  if (good && number <= greatest_number) return true;
  return fail("not a whole number from 0 to " + std::to_string(greatest_number));
}

bool PartialReader::read(dom::element value, std::string& text) {
  std::string_view found;
  if (value.get_string().get(found) != simdjson::SUCCESS) return fail("not a string");
  text = found;
  return true;
}

bool PartialReader::read(dom::element value, GroupBy& by) {
  std::string name;
  if (!read(value, name)) return false;
  const std::optional<GroupBy> found = group_by_named(name);
  if (!found) return fail("no grouping is called " + in_quotes(name));
  by = *found;
  return true;
}

bool PartialReader::read(dom::element value, bool& flag) {
  std::uint64_t number = 0;
  if (!read(value, number)) return false;
  if (number > 1) return fail("neither 0 nor 1");
  flag = number == 1;
  return true;
}

bool PartialReader::read(dom::element value, TextCounts& counts) {
  Members members;
  bool good = open(value, members);
  for_each_text_count(
      [&](auto key, auto field) { good = good && member(members, key, counts.*field); });
  return good && close(members);
}

bool PartialReader::read(dom::element value, WarningCounts& warnings) {
  Members members;
  bool good = open(value, members);
  for (std::size_t i = 0; i < warnings.size(); ++i)
    good = good && member(members, name_of(static_cast<Warning>(i)), warnings[i]);
  return good && close(members);
}

template <class Map>
bool PartialReader::read_sorted(dom::element value, Map& map) {
  Members members;
  if (!open(value, members)) return false;
  for (; members.at != members.end; ++members.at) {
    const std::string_view key = members.at.key();
    if (!map.empty() && std::prev(map.end())->first >= key)
      return fail(in_quotes(key) + " is not in its place");
    auto& added = map.emplace_hint(map.end(), key, typename Map::mapped_type())->second;
    if (!read_at(key, members.at.value(), added)) return false;
  }
  return true;
}

bool PartialReader::read(dom::element value, Counts& counts) {
  if (!read_sorted(value, counts)) return false;
  for (const auto& [name, count] : counts)
    if (count == 0) return fail(in_quotes(name) + " never came");
  return true;
}

bool PartialReader::read(dom::element value, std::vector<NameCounts::Name>& names) {
  Members members;
  if (!open(value, members)) return false;
  for (; members.at != members.end; ++members.at) {
    NameCounts::Name& name = names.emplace_back();
    name.name = members.at.key();
    if (!read_at(name.name, members.at.value(), name.count)) return false;
  }
  return true;
}

bool PartialReader::read(dom::element value, NameCounts& names) {
  Members members;
  bool dropped = false;
  std::vector<NameCounts::Name> listed;
  if (!open(value, members) || !member(members, "dropped", dropped) ||
      !member(members, "names", listed) || !close(members))
    return false;
  std::optional<NameCounts> found = NameCounts::of(listed, !dropped);
  if (!found) return fail("not the names that galley would keep");
  if (found->top(found->size()) != listed) return fail("the commonest names are not the first");
  names = std::move(*found);
  return true;
}

bool PartialReader::read_step(dom::element value, Histogram::Steps& steps) {
  dom::array pair;
  std::uint64_t step = 0;
  std::uint64_t times = 0;
  if (value.get_array().get(pair) != simdjson::SUCCESS || pair.size() != 2)
    return fail("not a list of pairs");
  dom::array::iterator at = pair.begin();
  if (!read(*at, step) || !read(*++at, times)) return false;
  if (!steps.empty() && std::prev(steps.end())->first >= step)
    return fail(std::to_string(step) + " is not in its place");
  steps.emplace_hint(steps.end(), step, times);
  return true;
}

bool PartialReader::read(dom::element value, Histogram::Steps& steps) {
  dom::array list;
  if (value.get_array().get(list) != simdjson::SUCCESS) return fail("not a list of pairs");
  for (const dom::element step : list)
    if (!read_step(step, steps)) return false;
  return true;
}

bool PartialReader::read(dom::element value, Histogram& histogram) {
  Members members;
  std::uint64_t sum = 0;
  std::uint64_t least = 0;
  std::uint64_t greatest = 0;
  Histogram::Steps steps;
  if (!open(value, members) || !member(members, "sum", sum) || !member(members, "least", least) ||
      !member(members, "greatest", greatest) || !member(members, "steps", steps) || !close(members))
    return false;
  std::optional<Histogram> found = Histogram::of(std::move(steps), sum, least, greatest);
  if (!found) return fail("no numbers have these steps, sum, least and greatest");
  histogram = std::move(*found);
  return true;
}

bool PartialReader::check_dates(const Statistics& statistics) {
  if (!are_bounds(statistics.earliest, statistics.latest))
    return fail(in_quotes(statistics.earliest) + " and " + in_quotes(statistics.latest) +
                " are no earliest and latest date");
  for (const auto& [year, count] : statistics.years)
    if (!is_year(year)) return fail(in_quotes(year) + " is no year");
  for (const auto& [month, count] : statistics.months)
    if (!is_month(month)) return fail(in_quotes(month) + " is no month");
  return true;
}

// No more articles have something than there are.
bool PartialReader::check_counts(const Statistics& s) {
  const auto is_part = [&](std::uint64_t count) { return count <= s.articles; };
  const auto are_parts = [&](const Counts& counts) {
    return std::ranges::all_of(counts, [&](const auto& each) { return is_part(each.second); });
  };
  const auto are_names = [&](const NameCounts& names) {
    const auto top = names.top(1);
    return top.empty() || is_part(top.front().count);
  };
  const bool good = is_part(s.with_headline) && is_part(s.with_byline) && is_part(s.with_author) &&
                    is_part(s.with_agency) && is_part(s.with_date) && is_part(s.with_dateline) &&
                    std::ranges::all_of(s.warnings, is_part) && are_parts(s.years) &&
                    are_parts(s.months) && are_parts(s.languages) && are_names(s.authors) &&
                    are_names(s.places) && are_names(s.agencies) && s.quoted <= s.text.characters;
  return good || fail("more articles have a part than there are, or more is quoted than written");
}

bool PartialReader::read(dom::element value, Statistics& statistics) {
  Members members;
  bool good = open(value, members) && member(members, "earliest", statistics.earliest) &&
              member(members, "latest", statistics.latest);
  for_each_sum(
      [&](auto key, auto field) { good = good && member(members, key, statistics.*field); });
  return good && close(members) && check_dates(statistics) && check_counts(statistics);
}

bool PartialReader::read(dom::element value, StatisticsGroups::ByName& groups) {
  return read_sorted(value, groups);
}

bool PartialReader::read_version(Members& members) {
  std::uint64_t version = 0;
  if (!members.is_next(partial_key) ||
      members.at.value().get_uint64().get(version) != simdjson::SUCCESS)
    return fail("not what galley stats --partial writes");
  if (version != partial_version)
    return fail("of version " + std::to_string(version) + ", and this galley reads version " +
                std::to_string(partial_version));
  ++members.at;
  return true;
}

bool PartialReader::read(dom::element value, GroupedStatistics& statistics) {
  Members members;
  bool dropped = false;
  StatisticsGroups::ByName groups;
  if (!open(value, members) || !read_version(members) || !member(members, "by", statistics.by) ||
      !member(members, "all", statistics.all) || !member(members, "dropped", dropped) ||
      !member(members, "groups", groups) || !close(members))
    return false;
  if (statistics.by == GroupBy::nothing && (dropped || !groups.empty()))
    return fail("groups by nothing");
  std::optional<StatisticsGroups> found = StatisticsGroups::of(std::move(groups), !dropped);
  if (!found) return fail("not the groups that galley would keep");
  statistics.groups = std::move(*found);
  return true;
}

}  // namespace

std::optional<std::string> read_partial(std::string_view json, GroupedStatistics& statistics) {
  dom::parser parser;
  dom::element value;
  if (const auto error = parser.parse(json.data(), json.size()).get(value)) {
    const bool is_partial = json.find(in_quotes(partial_key)) != json.npos;
    return is_partial ? std::string("broken JSON: ") + simdjson::error_message(error)
                      : "not what galley stats --partial writes";
  }
  GroupedStatistics found;
  PartialReader reader;
  if (!reader.read(value, found)) return reader.what();
  statistics = std::move(found);
  return std::nullopt;
}

}  // namespace galley
