// Dates with the month's name: "30 July 2020", "July 30, 2020", "2026. augusztus 14.", "май 2020".
#pragma once

#include "split/date/date_forms.h"

namespace galley {

// Each reads the form that its name says from the number it begins with (or follows the month).
std::optional<WrittenDate> read_day_month_year(std::string_view line, const Number& day);
std::optional<WrittenDate> read_month_day_year(std::string_view line, const Number& day,
                                               std::size_t floor);
std::optional<WrittenDate> read_month_year(std::string_view line, const Number& year,
                                           std::size_t floor);
std::optional<WrittenDate> read_year_month_day(std::string_view line, const Number& year);

std::optional<WrittenDate> read_day_month(std::string_view line, const Number& day);
std::optional<WrittenDate> read_month_day(std::string_view line, const Number& day,
                                          std::size_t floor);

}  // namespace galley
