#include <doctest/doctest.h>
#include <galley/statistics.h>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>
#include <vector>

using galley::Histogram;

namespace {

using Numbers = std::vector<std::uint64_t>;

Histogram histogram_of(const Numbers& numbers) {
  Histogram histogram;
  for (const std::uint64_t number : numbers) histogram.add(number);
  return histogram;
}

// By nearest rank, from the numbers themselves.
std::uint64_t percentile_of(Numbers numbers, unsigned per_cent) {
  std::ranges::sort(numbers);
  const double rank = std::ceil(static_cast<double>(numbers.size()) * per_cent / 100);
  return numbers[static_cast<std::size_t>(std::max(rank, 1.0)) - 1];
}

double mean_of(const Numbers& numbers) {
  return std::accumulate(numbers.begin(), numbers.end(), 0.0) / static_cast<double>(numbers.size());
}

double deviation_of(const Numbers& numbers) {
  const double mean = mean_of(numbers);
  double squares = 0;
  for (const std::uint64_t number : numbers) {
    const double distance = static_cast<double>(number) - mean;
    squares += distance * distance;
  }
  return std::sqrt(squares / static_cast<double>(numbers.size()));
}

Numbers random_numbers(std::mt19937_64& random, std::size_t count, std::uint64_t below) {
  Numbers numbers(count);
  for (std::uint64_t& number : numbers) number = random() % below;
  return numbers;
}

}  // namespace

TEST_CASE("a histogram of small numbers has the percentiles of a sorted list") {
  std::mt19937_64 random(1);
  for (const std::size_t count : {1u, 2u, 3u, 7u, 99u, 100u, 101u, 1000u}) {
    const Numbers numbers = random_numbers(random, count, 2048);
    const Histogram histogram = histogram_of(numbers);
    for (unsigned per_cent = 0; per_cent <= 100; ++per_cent)
      CHECK(histogram.percentile(per_cent) == percentile_of(numbers, per_cent));
    CHECK(histogram.mean() == doctest::Approx(mean_of(numbers)));
    CHECK(histogram.deviation() == doctest::Approx(deviation_of(numbers)));
  }
}

TEST_CASE("the percentiles of large numbers are up to a thousandth too small") {
  std::mt19937_64 random(2);
  for (const std::uint64_t below : {5000u, 1'000'000u, 4'000'000'000u}) {
    const Numbers numbers = random_numbers(random, 500, below);
    const Histogram histogram = histogram_of(numbers);
    for (unsigned per_cent = 0; per_cent <= 100; ++per_cent) {
      const auto exact = static_cast<double>(percentile_of(numbers, per_cent));
      CHECK(static_cast<double>(histogram.percentile(per_cent)) <= exact);
      CHECK(static_cast<double>(histogram.percentile(per_cent)) >= 0.999 * exact);
    }
    CHECK(histogram.percentile(100) == std::ranges::max(numbers));
    CHECK(histogram.mean() == doctest::Approx(mean_of(numbers)));
    CHECK(histogram.deviation() == doctest::Approx(deviation_of(numbers)).epsilon(0.001));
  }
}

TEST_CASE("equal numbers do not deviate, however large they are") {
  const Histogram histogram = histogram_of({1'000'001, 1'000'001, 1'000'001});
  CHECK(histogram.deviation() == 0);
  CHECK(histogram.percentile(50) == 1'000'001);
}

TEST_CASE("numbers below 2,048 are steps of their own, larger ones 1,024 for a power of two") {
  const Histogram histogram = histogram_of({2046, 2047, 2048, 2049, 2050, 4095, 4096, 4099, 4100});
  CHECK(histogram.steps() ==
        Histogram::Steps{
            {2046, 1}, {2047, 1}, {2048, 2}, {2050, 1}, {4094, 1}, {4096, 2}, {4100, 1}});
}

TEST_CASE("the greatest number has a step, too") {
  const std::uint64_t greatest = ~std::uint64_t{0};
  CHECK(histogram_of({greatest}).percentile(50) == greatest);
}

TEST_CASE("an empty histogram has zeros, and adding it changes nothing") {
  const Histogram empty;
  CHECK(empty.mean() == 0);
  CHECK(empty.deviation() == 0);
  CHECK(empty.percentile(50) == 0);
  Histogram histogram = histogram_of({3, 5});
  histogram.add(empty);
  histogram.add(7, 0);
  CHECK(histogram == histogram_of({3, 5}));
  Histogram other;
  other.add(histogram);
  CHECK(other == histogram);
}

TEST_CASE("histograms added up are the histogram of all numbers") {
  Histogram histogram = histogram_of({5, 3000, 5});
  histogram.add(histogram_of({2, 3000}));
  CHECK(histogram == histogram_of({3000, 3000, 2, 5, 5}));
  CHECK(histogram.count() == 5);
  CHECK(histogram.sum() == 6012);
  CHECK(histogram.least() == 2);
  CHECK(histogram.greatest() == 3000);
}

TEST_CASE("a histogram is made again of what it tells, and of nothing else") {
  const Histogram histogram = histogram_of({3, 2049, 4099});
  const Histogram::Steps steps = histogram.steps();
  CHECK(Histogram::of(steps, 6151, 3, 4099) == histogram);
  CHECK(Histogram::of({}, 0, 0, 0) == Histogram());
  CHECK_FALSE(Histogram::of({}, 0, 0, 1));
  CHECK_FALSE(Histogram::of({}, 1, 0, 0));
  CHECK_FALSE(Histogram::of(steps, 6146, 3, 4099));  // least sum 3 + 2048 + 4096 = 6147
  CHECK_FALSE(Histogram::of(steps, 6152, 3, 4099));  // greatest 3 + 2049 + 4099 = 6151
  CHECK_FALSE(Histogram::of(steps, 6151, 2, 4099));
  CHECK_FALSE(Histogram::of(steps, 6151, 3, 4100));
  CHECK_FALSE(Histogram::of({{2049, 1}}, 2049, 2049, 2049));  // no step begins there
  CHECK_FALSE(Histogram::of({{3, 0}}, 0, 3, 3));
  CHECK_FALSE(Histogram::of({{2048, 2}}, 4097, 2049, 2048));
  CHECK_FALSE(Histogram::of({{3, ~std::uint64_t{0}}, {4, 1}}, 7, 3, 4));  // too many to count
}
