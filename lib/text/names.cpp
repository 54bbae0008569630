#include <galley/names.h>
#include <galley/statistics.h>

#include <algorithm>
#include <iterator>

namespace galley {
namespace {

// Each in the order of its enumeration.
constexpr std::string_view tile_kinds[] = {"header", "furniture", "dateline", "paragraph",
                                           "separator"};
constexpr std::string_view furniture_kinds[] = {"navigation", "wire",    "date",    "byline",
                                                "share",      "caption", "related", "signoff",
                                                "copyright",  "other"};
constexpr std::string_view warnings[] = {"ambiguous-date", "text-cut-off", "invalid-utf8",
                                         "encoding-guessed", "looks-like-html"};
constexpr std::string_view groupings[] = {"nothing", "author", "date:year", "date:month",
                                          "place",   "agency", "language",  "source"};

static_assert(std::size(tile_kinds) == static_cast<std::size_t>(TileKind::separator) + 1);
static_assert(std::size(furniture_kinds) == static_cast<std::size_t>(FurnitureKind::other) + 1);
static_assert(std::size(warnings) == static_cast<std::size_t>(Warning::looks_like_html) + 1);
static_assert(std::size(groupings) == static_cast<std::size_t>(GroupBy::source) + 1);

template <class Enumeration, std::size_t size>
std::optional<Enumeration> find(const std::string_view (&names)[size], std::string_view name) {
  const auto* const found = std::find(std::begin(names), std::end(names), name);
  if (found == std::end(names)) return std::nullopt;
  return static_cast<Enumeration>(found - names);
}

}  // namespace

std::string_view name_of(TileKind kind) { return tile_kinds[static_cast<std::size_t>(kind)]; }
std::string_view name_of(FurnitureKind kind) {
  return furniture_kinds[static_cast<std::size_t>(kind)];
}
std::string_view name_of(Warning warning) { return warnings[static_cast<std::size_t>(warning)]; }
std::string_view name_of(GroupBy by) { return groupings[static_cast<std::size_t>(by)]; }

std::optional<TileKind> tile_kind_named(std::string_view name) {
  return find<TileKind>(tile_kinds, name);
}
std::optional<FurnitureKind> furniture_kind_named(std::string_view name) {
  return find<FurnitureKind>(furniture_kinds, name);
}
std::optional<Warning> warning_named(std::string_view name) {
  return find<Warning>(warnings, name);
}
std::optional<GroupBy> group_by_named(std::string_view name) {
  return find<GroupBy>(groupings, name);
}

}  // namespace galley
