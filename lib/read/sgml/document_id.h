// What the ids of documents in collections tell: "AFP_ENG_19940512.0001", "WSJ870324-0001".
#pragma once

#include <galley/date.h>

#include <optional>
#include <string_view>

namespace galley {

// The day in an id: eight digits, or six of the twentieth century behind letters or a sign and
// before a sign. Absent when there is none.
std::optional<Date> date_of_id(std::string_view id);

// Digits alone that are a day: "19940512", "940512".
std::optional<Date> date_of_digits(std::string_view digits);

// The language between two underscores of an id, as BCP 47: "en" for "AFP_ENG_…"; empty when there
// is none.
std::string_view language_of_id(std::string_view id);

}  // namespace galley
