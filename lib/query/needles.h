// What has to stand in the bytes of a record for a pattern to match in it. Looking for that, at the
// speed of memory, spares taking the other records apart.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "bytes/letter_case.h"
#include "bytes/literal_search.h"
#include "bytes/literal_set_search.h"

namespace galley {

struct FoundNeedle {
  std::size_t at;
  bool is_broken;  // the text that it is of goes on on another line, as far as that is known
};

class Needles {
 public:
  // None: anything may match.
  Needles() = default;

  // A part of an article in which a pattern matches has one of the texts, or with any_case one that
  // differs from it in case alone (simple folding, Unicode CaseFolding.txt). A line may end within
  // a text: a piece of it in which none can is looked for, then the rest around it. That is one of
  // ASCII, where there is one of some length, and the one that is likely to be found least.
  Needles(std::vector<std::string> texts, bool any_case);

  bool exist() const { return search_.index() != 0; }

  // Where one is found, one of the texts is, or one that differs from it in case alone.
  bool are_certain() const { return exist() && are_certain_; }

  // They stand so in text of any encoding that has ASCII in it, too, not in UTF-8 alone.
  bool are_ascii() const { return are_ascii_; }

  // The first one at or after `from`. Where none exist there is one everywhere.
  std::optional<FoundNeedle> find(std::string_view bytes, std::size_t from) const;

 private:
  struct Text {
    std::string text;
    std::size_t begin = 0;   // of its piece
    std::size_t size = 0;    // of that
    bool is_certain = true;  // all ways to write it are among the texts, but for the case of ASCII
    std::string_view piece() const { return std::string_view(text).substr(begin, size); }
  };

  void take(std::string&& text);
  bool choose_pieces();
  void make_search();
  std::optional<FoundNeedle> find_alone(std::string_view bytes, std::size_t from) const;
  std::optional<FoundNeedle> find_any(std::string_view bytes, std::size_t from) const;
  std::optional<FoundNeedle> look_around(std::string_view bytes, std::size_t at,
                                         const Text& text) const;

  std::variant<std::monostate, LiteralSearch, LiteralSetSearch> search_;
  std::vector<Text> texts_;
  LetterCase letter_case_ = LetterCase::matters;
  bool are_certain_ = true;
  bool are_ascii_ = true;
};

}  // namespace galley
