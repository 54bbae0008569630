// Dates as append_date() in <galley/date.h> writes them, put where there is room.
#pragma once

#include <galley/date.h>

#include <cstddef>

namespace galley {

// So many bytes put_date() writes at most.
std::size_t room_for_date(const Date& date);

// Gives the end of what it wrote.
char* put_date(const Date& date, char* to);

}  // namespace galley
