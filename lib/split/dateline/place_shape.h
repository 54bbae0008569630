// What a place in a dateline looks like: its letters, and words that name none.
#pragma once

#include <cstddef>
#include <string_view>

namespace galley {

struct PlaceShape {
  std::size_t letters = 0;
  std::size_t capitals = 0;
  std::size_t caseless = 0;
  std::size_t words = 0;
  std::size_t digits = 0;
  std::size_t length = 0;   // code points
  bool lower_word = false;  // a word begins in lower case and is no linking word
  bool forbidden = false;   // a sign that no place has
};

PlaceShape place_shape_of(std::string_view place);

// Whether a place may look so: capitals at the words, no sign or number that places lack.
// `beside_date`: a date stands beside it, which proves a short one in small letters too.
bool is_place(const PlaceShape& shape, bool beside_date);

// Whether a word is one of labels, titles or moments: "WATCH", "Meanwhile".
bool never_names_place(std::string_view word);

// "NOTE - ", "WATCH - ": a label, not a place.
bool is_label(std::string_view place, const PlaceShape& shape);

// Four letters in five are capitals.
bool all_capitals(const PlaceShape& shape);
bool all_capitals(std::string_view text);

// Whether the first part of a place of this shape, before a comma, is all in capitals:
// "FORT WASHINGTON, Pa.".
bool opens_in_capitals(std::string_view place, const PlaceShape& shape);

}  // namespace galley
