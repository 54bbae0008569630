// JSON appended to a string, with room made for a whole part at a time instead of byte by byte.
#pragma once

#include <galley/date.h>
#include <galley/span.h>

#include <cstddef>
#include <cstring>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace galley {

// A short piece of JSON for constant tables. All of its storage is copied, which is less work than
// to copy just as much as it holds.
class JsonPiece {
 public:
  static constexpr std::size_t room = 32;

  template <std::size_t Size>
  consteval JsonPiece(const char (&json)[Size]) : size_(Size - 1) {
    static_assert(Size <= room);
    for (std::size_t i = 0; i < size_; ++i) bytes_[i] = json[i];
  }

  constexpr std::string_view text() const { return {bytes_, size_}; }
  const char* bytes() const { return bytes_; }
  std::size_t size() const { return size_; }

 private:
  char bytes_[room] = {};
  std::size_t size_;
};

// The string must be left alone while there is a writer on it.
class JsonWriter {
 public:
  explicit JsonWriter(std::string& out) : out_(out) { set_ends(out.size()); }
  ~JsonWriter() { out_.resize(size()); }
  JsonWriter(const JsonWriter&) = delete;
  JsonWriter& operator=(const JsonWriter&) = delete;

  // JSON as it stands.
  template <std::size_t Size>
  void json(const char (&literal)[Size]) {
    make_room(Size - 1);
    std::memcpy(at_, literal, Size - 1);
    at_ += Size - 1;
  }
  void json(const JsonPiece& piece) {
    make_room(JsonPiece::room);
    std::memcpy(at_, piece.bytes(), JsonPiece::room);
    at_ += piece.size();
  }
  void json(char sign) {
    make_room(1);
    *at_++ = sign;
  }
  void json_text(std::string_view json);

  void null() { json("null"); }
  void number(std::size_t number);
  void number_or_null(std::size_t number);             // null for 0
  void span_or_null(const std::optional<Span>& span);  // "[begin,end]"

  // A string of the text. Control characters are escaped, also DEL and those from U+0080 to U+009F,
  // which JSON would let pass and terminals obey. Bytes that are not UTF-8 stay as they are.
  void string(std::string_view text);
  void string_or_null(std::string_view text);

  // A string of a part of an article, unwrapped, or of null where nothing is in the part.
  void part(std::string_view part);
  void part_or_null(std::string_view part);

  // A string of the lines of all blocks that are not blank, trimmed, with line feeds between them,
  // or null where there is none.
  void lines_or_null(std::span<const std::string_view> blocks);

  void date_or_null(const std::optional<Date>& date);

  // A list with what write(element) writes for each element.
  template <class List, class Write>
  void list(const List& list, Write write) {
    json('[');
    for (const auto& element : list) {
      write(element);
      json(',');
    }
    close(']');
  }

  // The end of a list or an object, in place of a comma behind the last element.
  void close(char bracket) {
    if (at_[-1] == ',') --at_;
    json(bracket);
  }

 private:
  std::size_t size() const { return static_cast<std::size_t>(at_ - out_.data()); }
  void set_ends(std::size_t size) {
    at_ = out_.data() + size;
    end_ = out_.data() + out_.size();
  }
  void make_room(std::size_t bytes) {
    if (static_cast<std::size_t>(end_ - at_) < bytes) grow(bytes);
  }
  void grow(std::size_t bytes);

  std::size_t copy_to_special(std::string_view text, std::size_t at);
  std::size_t escape(std::string_view text, std::size_t at);
  void escape_sign(char sign);
  void characters(std::string_view text);
  void unwrapped(std::string_view trimmed);
  void take_back(std::string_view text);
  template <std::size_t Size, class Joined>
  void lines(std::string_view text, const char (&joint)[Size], Joined joined);

  std::string& out_;
  char* at_;   // the end of what is written
  char* end_;  // of the room behind it
};

}  // namespace galley
