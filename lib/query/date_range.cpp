#include "query/date_range.h"

namespace galley {
namespace {

// Below zero when `a` is before `b`.
int compare(const Date& a, const Date& b) {
  if (a.year != b.year) return a.year - b.year;
  if (a.month == 0 || b.month == 0) return 0;
  if (a.month != b.month) return a.month - b.month;
  return a.day == 0 || b.day == 0 ? 0 : a.day - b.day;
}

}  // namespace

bool lies_between(const Date& date, const std::optional<Date>& since,
                  const std::optional<Date>& until) {
  return (!since || compare(date, *since) >= 0) && (!until || compare(date, *until) <= 0);
}

}  // namespace galley
