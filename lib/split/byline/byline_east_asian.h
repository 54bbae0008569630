// Bylines of Chinese, Japanese and Korean papers, which are written without spaces.
#pragma once

#include <span>
#include <string_view>

#include "split/byline/byline.h"

namespace galley {

// Reads "本报记者 王小明 李华", "〔記者王小明／台北報導〕", "文/王小明", "김민수 기자
// kim@example.org". False, and nothing is read, when the line has no such form.
bool read_east_asian_byline(std::string_view line, std::span<const FoundDate> dates,
                            bool after_label, Byline& byline);

}  // namespace galley
