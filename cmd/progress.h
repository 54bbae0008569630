// Tells people how far a run has come, on the standard error.
#pragma once

#include <galley/output.h>
#include <galley/stream.h>

#include <chrono>
#include <cstdint>
#include <string>

namespace galley {

struct CommonOptions;

// Automatic is a line that is drawn again and again, on a terminal that the output does not go to,
// and a summary when the run took long.
enum class ProgressChoice { automatic, always, never };

class Progress {
 public:
  Progress(const CommonOptions& options, std::string program, const Output& output);

  void add(const Yield& yield);

  // Takes the line off the terminal, for a message to stand there.
  void clear();

  // Leaves a summary in the place of the line.
  void finish();

 private:
  using Clock = std::chrono::steady_clock;

  double seconds() const;
  std::string amounts() const;
  std::string time_left() const;
  void draw();

  std::string program_;
  bool wanted_ = false;
  bool redraws_ = false;  // the standard error is a terminal
  bool is_drawn_ = false;
  std::uint64_t total_ = 0;  // bytes of all input, 0 when nobody knows
  std::uint64_t articles_ = 0;
  std::uint64_t bytes_ = 0;
  Clock::time_point begin_ = Clock::now();
  Clock::time_point drawn_ = begin_;
  bool always_ = false;
};

}  // namespace galley
