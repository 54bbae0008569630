#include "progress.h"

#include <fmt/format.h>
#include <galley/text.h>
#include <unistd.h>

#include <algorithm>
#include <string_view>

#include "common_options.h"

namespace galley {
namespace {

using namespace std::chrono_literals;

constexpr std::string_view empty_line = "\r\x1b[K";

void print(std::string_view text) {
  // Nowhere is left to tell that this failed.
  [[maybe_unused]] const auto written = write(STDERR_FILENO, text.data(), text.size());
}

// "512.0 MiB"
std::string size_of(double bytes) {
  constexpr std::string_view units[] = {"B", "KiB", "MiB", "GiB", "TiB"};
  std::size_t unit = 0;
  for (; bytes >= 1024 && unit + 1 < std::size(units); ++unit) bytes /= 1024;
  return fmt::format("{:.{}f} {}", bytes, unit == 0 ? 0 : 1, units[unit]);
}

// How many bytes the run will read, 0 when that cannot be told beforehand.
std::uint64_t total_of(const StreamOptions& input) {
  std::uint64_t total = 0;
  if (input.list || !input.places.empty() || input.rereads_rejects) return 0;
  for (const std::string& operand : input.operands) {
    const auto size = size_of_plain_file(operand);
    if (!size) return 0;
    total += *size;
  }
  return total;
}

}  // namespace

Progress::Progress(const CommonOptions& options, std::string program, const Output& output)
    : program_(std::move(program)), always_(options.progress == ProgressChoice::always) {
  redraws_ = isatty(STDERR_FILENO) != 0;
  const bool fits = redraws_ && !output.is_terminal() && !options.quiet;
  wanted_ = always_ || (options.progress == ProgressChoice::automatic && fits);
  if (wanted_ && options.limit == std::numeric_limits<std::uint64_t>::max())
    total_ = total_of(options.input);
}

void Progress::add(const Yield& yield) {
  articles_ += yield.shares.size();
  bytes_ += yield.input;
  const auto pause = redraws_ ? 100ms : 1000ms;
  if (wanted_ && Clock::now() - drawn_ >= pause) draw();
}

double Progress::seconds() const {
  return std::max(std::chrono::duration<double>(Clock::now() - begin_).count(), 1e-6);
}

std::string Progress::amounts() const {
  return fmt::format("{} {}, {}", with_commas(articles_), articles_ == 1 ? "article" : "articles",
                     size_of(static_cast<double>(bytes_)));
}

// ", 1:05 left", or nothing when that is not known.
std::string Progress::time_left() const {
  if (total_ <= bytes_ || bytes_ == 0) return {};
  const double rest = static_cast<double>(total_ - bytes_);
  const auto left =
      static_cast<std::uint64_t>(rest / static_cast<double>(bytes_) * seconds() + 0.5);
  return fmt::format(", {}:{:02} left", left / 60, left % 60);
}

void Progress::draw() {
  const double rate = static_cast<double>(bytes_) / seconds();
  const std::string line =
      fmt::format("{}: {}, {}/s{}", program_, amounts(), size_of(rate), time_left());
  print(redraws_ ? fmt::format("{}{}", empty_line, line) : fmt::format("{}\n", line));
  is_drawn_ = redraws_;
  drawn_ = Clock::now();
}

void Progress::clear() {
  if (is_drawn_) print(empty_line);
  is_drawn_ = false;
}

void Progress::finish() {
  clear();
  const double time = seconds();
  if (!wanted_ || (!always_ && time < 1)) return;
  print(fmt::format("{}: {} in {:.1f} s ({}/s)\n", program_, amounts(), time,
                    size_of(static_cast<double>(bytes_) / time)));
}

}  // namespace galley
