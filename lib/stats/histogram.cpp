#include <galley/statistics.h>

#include <algorithm>
#include <bit>
#include <cmath>
#include <iterator>

namespace galley {
namespace {

// A step has the numbers that begin with the same bits, so many of them.
constexpr int exact_bits = 11;

// Numbers from here on are not small.
constexpr std::uint64_t large = 64;

int dropped_bits(std::uint64_t number) {
  return std::max(static_cast<int>(std::bit_width(number)) - exact_bits, 0);
}

std::uint64_t step_of(std::uint64_t number) {
  const int dropped = dropped_bits(number);
  return number >> dropped << dropped;
}

std::uint64_t last_of(std::uint64_t step) {
  return step + ((std::uint64_t{1} << dropped_bits(step)) - 1);
}

// Adds number * times to `sum`; false when that is more than it holds.
bool add_product(std::uint64_t number, std::uint64_t times, std::uint64_t& sum) {
  std::uint64_t product = 0;
  return !__builtin_mul_overflow(number, times, &product) &&
         !__builtin_add_overflow(sum, product, &sum);
}

// Whether numbers of these steps can have that sum.
bool can_be_sum(const Histogram::Steps& steps, std::uint64_t sum) {
  std::uint64_t least = 0;
  std::uint64_t greatest = 0;
  bool has_greatest = true;
  for (const auto& [step, times] : steps) {
    if (!add_product(step, times, least)) return false;
    has_greatest = has_greatest && add_product(last_of(step), times, greatest);
  }
  return least <= sum && (!has_greatest || sum <= greatest);
}

bool are_steps(const Histogram::Steps& steps) {
  return std::ranges::all_of(
      steps, [](const auto& step) { return step_of(step.first) == step.first && step.second > 0; });
}

}  // namespace

std::optional<Histogram> Histogram::of(const Steps& steps, std::uint64_t sum, std::uint64_t least,
                                       std::uint64_t greatest) {
  Histogram found;
  for (const auto& [step, times] : steps)
    if (!add_product(1, times, found.count_)) return std::nullopt;
  const std::uint64_t first = steps.empty() ? 0 : steps.begin()->first;
  const std::uint64_t last = steps.empty() ? 0 : std::prev(steps.end())->first;
  const bool in_bounds = !steps.empty() || (least == 0 && greatest == 0);
  if (!are_steps(steps) || !can_be_sum(steps, sum) || !in_bounds || least > greatest ||
      step_of(least) != first || step_of(greatest) != last)
    return std::nullopt;
  for (const auto& [step, times] : steps) found.add_step(step, times);
  found.sum_ = sum;
  found.least_ = least;
  found.greatest_ = greatest;
  return found;
}

void Histogram::add(std::uint64_t number, std::uint64_t times) {
  if (times == 0) return;
  least_ = count_ == 0 ? number : std::min(least_, number);
  greatest_ = std::max(greatest_, number);
  count_ += times;
  sum_ += number * times;
  add_step(step_of(number), times);
}

void Histogram::add_step(std::uint64_t step, std::uint64_t times) {
  if (step >= large) {
    others_[step] += times;
    return;
  }
  if (step >= small_.size()) small_.resize(step + 1);
  small_[step] += times;
}

Histogram::Steps Histogram::steps() const {
  Steps steps = others_;
  for (std::size_t number = small_.size(); number-- > 0;)
    if (small_[number] > 0) steps.emplace_hint(steps.begin(), number, small_[number]);
  return steps;
}

void Histogram::add(const Histogram& other) {
  if (other.count_ == 0) return;
  least_ = count_ == 0 ? other.least_ : std::min(least_, other.least_);
  greatest_ = std::max(greatest_, other.greatest_);
  count_ += other.count_;
  sum_ += other.sum_;
  for (std::size_t number = 0; number < other.small_.size(); ++number)
    if (other.small_[number] > 0) add_step(number, other.small_[number]);
  for (const auto& [step, times] : other.others_) others_[step] += times;
}

double Histogram::mean() const {
  return count_ == 0 ? 0 : static_cast<double>(sum_) / static_cast<double>(count_);
}

// About the mean of the steps, not of the numbers: equal numbers then deviate by nothing.
double Histogram::deviation() const {
  if (count_ == 0) return 0;
  const auto count = static_cast<double>(count_);
  const Steps all = steps();
  double sum = 0;
  for (const auto& [step, times] : all)
    sum += static_cast<double>(step) * static_cast<double>(times);
  double squares = 0;
  for (const auto& [step, times] : all) {
    const double distance = static_cast<double>(step) - sum / count;
    squares += distance * distance * static_cast<double>(times);
  }
  return std::sqrt(squares / count);
}

std::uint64_t Histogram::percentile(unsigned per_cent) const {
  // count * per_cent / 100, rounded up, in numbers that do not overflow.
  const std::uint64_t rank = count_ / 100 * per_cent + (count_ % 100 * per_cent + 99) / 100;
  if (rank <= 1) return least_;
  if (rank >= count_) return greatest_;
  std::uint64_t passed = 0;
  for (std::size_t number = 0; number < small_.size(); ++number) {
    passed += small_[number];
    if (passed >= rank) return number;
  }
  for (const auto& [step, times] : others_) {
    passed += times;
    if (passed >= rank) return std::max(step, least_);
  }
  return greatest_;
}

}  // namespace galley
