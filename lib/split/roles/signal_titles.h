// Lines that could be the title, and which of them is most like the text.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "split/body_words.h"
#include "split/roles/signal_view.h"

namespace galley {

// Finds the titles of one record, with storage kept between records.
class TitleFinder {
 public:
  void find(const SignalView& view);

 private:
  void find_shaped(const SignalView& view, std::span<const std::uint32_t> lines);
  void drop_breadcrumbs(const SignalView& view);
  void note_order(const SignalView& view) const;
  void compare(const SignalView& view);
  bool is_over_standfirst(const SignalView& view) const;
  void read_body(const SignalView& view);

  std::vector<std::size_t> titles_;
  BodyWords body_words_;
};

}  // namespace galley
