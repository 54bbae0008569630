#include "split/date/time_zones.h"

#include <iterator>

#include "split/date/date_scan.h"
#include "text/utf8.h"
#include "text/word_table.h"

namespace galley {
namespace {

using std::chrono::minutes;

struct ZoneName {
  int minutes;  // east of Greenwich
  bool certain = true;
  bool american = false;
};

// Names with one meaning give their offset. Those with several (IST is India, Israel and Ireland)
// are known as zones and give none, nor do American ones that leave summer time open (ET).
constexpr WordRow<ZoneName> zone_names[] = {
    {"z", {0}},
    {"utc", {0}},
    {"gmt", {0}},
    // United States: EST is also Australia's, but nobody abbreviates that so beside EDT and PST
    {"est", {-300, true, true}},
    {"edt", {-240, true, true}},
    {"cdt", {-300, true, true}},
    {"mst", {-420, true, true}},
    {"mdt", {-360, true, true}},
    {"pst", {-480, true, true}},
    {"pdt", {-420, true, true}},
    {"akst", {-540, true, true}},
    {"akdt", {-480, true, true}},
    {"hst", {-600, true, true}},
    {"et", {-300, false, true}},
    {"ct", {-360, false, true}},
    {"mt", {-420, false, true}},
    {"pt", {-480, false, true}},
    {"cst", {0, false, false}},
    // Europe
    {"wet", {0}},
    {"west", {60}},
    {"cet", {60}},
    {"cest", {120}},
    {"mez", {60}},
    {"mesz", {120}},
    {"eet", {120}},
    {"eest", {180}},
    {"msk", {180}},
    {"мск", {180}},
    {"trt", {180}},
    {"bst", {0, false}},
    {"ist", {0, false}},
    // Africa and Asia
    {"sast", {120}},
    {"eat", {180}},
    {"wat", {60}},
    {"cat", {120}},
    {"azt", {240}},
    {"irst", {210}},
    {"uzt", {300}},
    {"pkt", {300}},
    {"npt", {345}},
    {"wib", {420}},
    {"wita", {480}},
    {"wit", {540}},
    {"ict", {420}},
    {"hkt", {480}},
    {"sgt", {480}},
    {"myt", {480}},
    {"pht", {480}},
    {"jst", {540}},
    {"kst", {540}},
    {"gst", {0, false}},
    {"ast", {0, false}},
    {"amt", {0, false}},
    {"ect", {0, false}},
    // Oceania, South America
    {"awst", {480}},
    {"acst", {570}},
    {"acdt", {630}},
    {"aest", {600}},
    {"aedt", {660}},
    {"nzst", {720}},
    {"nzdt", {780}},
    {"brt", {-180}},
    {"art", {-180}},
};
constexpr WordTable<ZoneName, slots_for(std::size(zone_names))> zone_table(zone_names);

// Zones are written in capitals: "PT" is one, "pt" is not.
const ZoneName* find_zone_name(std::string_view name) {
  for (const char c : name)
    if (c >= 'a' && c <= 'z') return nullptr;
  return zone_table.find(name);
}

// "+01:00", "-0700", "+5", "−3"; nothing moves `at`.
std::optional<minutes> read_offset(std::string_view line, std::size_t& at) {
  const bool minus_sign = has_at(line, at, "−");
  if (!minus_sign && !has_at(line, at, "+") && !has_at(line, at, "-")) return {};
  const bool west = line[at] != '+';
  const std::size_t begin = at + (minus_sign ? std::string_view("−").size() : 1);
  Number hours = number_at(line, begin);
  int minute = 0;
  if (hours.native || hours.digits == 0) return {};
  if (hours.digits >= 4 && !has_at(line, begin + 2, ":")) {
    const Number all = first_digits(line, hours, 4);
    minute = all.value % 100;
    hours = first_digits(line, hours, 2);
    hours.end = all.end;
  } else if (hours.digits > 2) {
    return {};
  } else if (has_at(line, hours.end, ":")) {
    const Number after = number_at(line, hours.end + 1);
    if (after.native || after.digits < 2) return {};
    const Number two = first_digits(line, after, 2);
    minute = two.value;
    hours.end = two.end;
  }
  if (hours.value > 14 || minute > 59) return {};
  at = hours.end;
  const int total = hours.value * 60 + minute;
  return minutes(west ? -total : total);
}

// "CEST", "UTC+4", "PST-0700": an offset that is written beside a name counts.
std::optional<Zone> read_named_zone(std::string_view line, std::size_t at) {
  const std::string_view name = word_at(line, at);
  const ZoneName* known = name.size() <= 6 ? find_zone_name(name) : nullptr;
  if (!known) return {};
  Zone zone;
  zone.end = at + name.size();
  zone.american = known->american;
  zone.utc = name == "Z" || name == "UTC" || name == "GMT";
  if (known->certain) zone.offset = minutes(known->minutes);
  if (!known->certain && known->american) zone.american_standard = minutes(known->minutes);
  if (const auto offset = read_offset(line, zone.end); offset && name != "Z") {
    zone.offset = offset;
    zone.american_standard.reset();
    zone.utc = false;
  }
  return zone;
}

// The bracket that belongs to a zone in brackets, and a second name for the same: "+0300 MSK",
// "+0200 (CEST)".
std::size_t pass_second_name(std::string_view line, std::size_t end) {
  const std::size_t at = skip_space(line, end);
  const bool bracket = has_at(line, at, "(");
  const auto again = read_named_zone(line, at + (bracket ? 1 : 0));
  if (!again || (bracket && !has_at(line, again->end, ")"))) return end;
  return again->end + (bracket ? 1 : 0);
}

}  // namespace

std::optional<Zone> read_zone(std::string_view line, std::size_t at) {
  at = skip_space(line, at);
  if (at == line.size()) return {};
  const bool bracket = has_at(line, at, "(");
  if (bracket) ++at;
  std::optional<Zone> zone;
  std::size_t end = at;
  if (const auto offset = read_offset(line, end)) {
    zone.emplace();
    zone->offset = offset;
    zone->end = bracket ? end : pass_second_name(line, end);
  } else {
    zone = read_named_zone(line, at);
  }
  if (!zone || !bracket) return zone;
  if (!has_at(line, zone->end, ")")) return {};
  ++zone->end;
  return zone;
}

}  // namespace galley
