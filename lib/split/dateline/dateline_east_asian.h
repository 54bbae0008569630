// Datelines of Chinese, Japanese and Korean papers, which are written without spaces.
#pragma once

#include <optional>
#include <string_view>

#include "split/dateline/dateline.h"

namespace galley {

// The dateline that `text` begins with: "新华社北京1月31日电", "(中央社記者王小明台北5日電)",
// "【ワシントン＝共同】", "(서울=연합뉴스) 김민수 기자 =". Nothing for other scripts.
std::optional<FoundDateline> find_east_asian_dateline(std::string_view text);

}  // namespace galley
