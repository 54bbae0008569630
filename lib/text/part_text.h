// What a part of an article says, with the way back to its bytes.
#pragma once

#include <galley/span.h>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace galley {

enum class TextForm : std::uint8_t {
  exact,  // as the record holds it: unwrapped (see <galley/text.h>) and repaired (text/repair.h)
  loose,  // and then with the differences left out that text/loose.h tells of
};

// Keeps its storage from part to part.
class PartText {
 public:
  PartText() = default;
  PartText(const PartText&) = delete;
  PartText& operator=(const PartText&) = delete;

  // The part must stay while the text is asked for.
  void set(std::string_view part, TextForm form = TextForm::exact);

  // UTF-8. Where the part says it just so, this views the part itself.
  std::string_view text() const { return text_; }

  // The bytes of the part that the bytes [begin, end) of the text stand for: from the first byte of
  // the first character to the last byte of the last one. A space between lines stands for the line
  // end and the white space around it; what vanished is in the range only between two characters of
  // it, but accents go with their letter. An empty range gives an empty one.
  Span source_of(std::size_t begin, std::size_t end) const;

 private:
  // Some of the text, up to the next piece.
  struct Piece {
    std::size_t text;    // where it begins there
    std::size_t source;  // and in the part
    std::size_t length;  // in the part, of one that goes by the whole; 0 where byte stands for byte
  };

  bool stays(TextForm form);
  void add_lines(std::string_view text, TextForm form);
  void add_line(std::string_view line, TextForm form);
  void add_unchanged(std::string_view line);
  template <class Append>
  void add_characters(std::string_view line, Append append);
  void add_space(std::size_t source, std::size_t length);
  void note_character(std::size_t text, std::string_view source);
  void note_unchanged(std::size_t text, std::size_t source);
  std::size_t place_of(std::string_view source) const;

  const Piece& piece_at(std::size_t at) const;
  std::size_t source_begin(std::size_t at) const;
  std::size_t source_end(std::size_t at) const;

  std::string_view part_;
  std::string_view text_;
  bool is_utf8_ = true;
  std::string storage_;
  std::vector<Piece> pieces_ = {{0, 0, 0}};  // sorted; of those that begin together the last counts
};

}  // namespace galley
