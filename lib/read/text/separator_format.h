// Text whose records are kept apart by lines that match a pattern of the user's.
#pragma once

#include <re2/re2.h>

#include <optional>
#include <string>

#include "read/text/text_format.h"

namespace galley {

class SeparatorFormat final : public TextFormat {
 public:
  // A line separates when the options' separator matches the whole of it, without its LF or CRLF.
  // Lines longer than look_behind never do. Throws std::invalid_argument with RE2's words for a bad
  // pattern.
  explicit SeparatorFormat(const ReadOptions& options);

  std::size_t find_start(const Window& window, std::size_t from) const override;
  std::optional<std::size_t> find_last_start(const Window&, std::size_t) const override {
    return std::nullopt;
  }
  Extent next(const Window& window, std::size_t resume) override;

 private:
  bool separates(std::string_view line) const;

  RE2 pattern_;
  bool empty_line_separates_;  // found out once: a flood of blank lines need not ask RE2
};

}  // namespace galley
