#include "bytes/json_special.h"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

namespace {

using Copy = std::size_t (*)(const char* from, std::size_t size, char* to);

constexpr Copy copies[] = {galley::copy_to_json_special, galley::copy_to_json_special_avx2,
                           galley::copy_to_json_special_sse2, galley::copy_to_json_special_plain};

// What is copied of the text; a sign behind the room for it shows that all else is left alone.
std::string copied(Copy copy, std::string_view text) {
  std::string room(text.size() + galley::json_special_further, '?');
  room += '!';
  const std::size_t count = copy(text.data(), text.size(), room.data());
  return room.back() == '!' ? room.substr(0, count) : "wrote past the end";
}

}  // namespace

TEST_CASE("text is copied up to a special byte at every place of a block") {
  for (const Copy copy : copies) {
    for (std::size_t size = 0; size < 100; ++size) {
      std::string text;
      for (std::size_t i = 0; i < size; ++i) text += static_cast<char>('a' + i % 26);
      CHECK(copied(copy, text) == text);
      for (std::size_t at = 0; at < size; ++at) {
        std::string special = text;
        special[at] = '"';
        CHECK(copied(copy, special) == text.substr(0, at));
        special.back() = '\\';
        CHECK(copied(copy, special) == text.substr(0, at));
      }
    }
  }
}

TEST_CASE("the fast ways stop at the bytes at which the plain one does") {
  for (const Copy copy : copies) {
    for (int byte = 0; byte < 256; ++byte) {
      for (const std::size_t around : {1UL, 3UL, 6UL, 12UL, 40UL}) {
        const std::string text = std::string(around, 'x') + static_cast<char>(byte) + "yz";
        CHECK(copied(copy, text) == copied(galley::copy_to_json_special_plain, text));
      }
    }
  }
}
