#include <galley/nearest.h>

#include <algorithm>
#include <vector>

namespace galley {
namespace {

// The distance of Damerau and Levenshtein, where no letter is edited twice.
std::size_t distance(std::string_view a, std::string_view b) {
  std::vector<std::size_t> two_back(b.size() + 1), last(b.size() + 1), row(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) row[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    two_back.swap(last);
    last.swap(row);
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const bool same = a[i - 1] == b[j - 1];
      row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + (same ? 0 : 1)});
      const bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
      if (swapped) row[j] = std::min(row[j], two_back[j - 2] + 1);
    }
  }
  return row[b.size()];
}

constexpr std::size_t too_far = 3;

// How far the name is from what was written. Of a short name at least one letter must be there.
std::size_t farness(std::string_view written, std::string_view name) {
  if (name.starts_with(written)) return 0;
  const std::size_t edits = distance(written, name);
  if (edits < too_far && edits < name.size()) return edits;
  return written.starts_with(name) ? too_far - 1 : too_far;
}

// None where they are too many to be a hint.
std::vector<std::string_view> names_beginning_with(std::string_view written,
                                                   std::span<const std::string_view> names) {
  constexpr std::size_t most = 3;
  std::vector<std::string_view> found;
  for (const std::string_view name : names)
    if (!written.empty() && name.starts_with(written)) found.push_back(name);
  if (found.size() > most) found.clear();
  return found;
}

// "a, b or c"
std::string one_of(std::span<const std::string_view> names) {
  std::string list;
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (i > 0) list += i + 1 == names.size() ? " or " : ", ";
    list += names[i];
  }
  return list;
}

}  // namespace

std::string_view find_nearest(std::string_view written, std::span<const std::string_view> names) {
  constexpr std::size_t longest_name = 40;
  if (written.empty() || written.size() > longest_name) return {};
  std::string_view nearest;
  std::size_t fewest = too_far;
  for (const std::string_view name : names) {
    const std::size_t edits = farness(written, name);
    if (edits >= fewest) continue;
    fewest = edits;
    nearest = name;
  }
  return nearest;
}

std::string suggest(std::string_view written, std::span<const std::string_view> names) {
  if (const auto longer = names_beginning_with(written, names); longer.size() > 1)
    return "did you mean " + one_of(longer) + "?";
  const std::string_view nearest = find_nearest(written, names);
  if (!nearest.empty()) return "did you mean " + std::string(nearest) + "?";
  return "try " + one_of(names);
}

}  // namespace galley
