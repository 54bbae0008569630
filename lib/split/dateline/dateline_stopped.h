// Datelines that a stop or a colon parts from the text where others have a dash.
#pragma once

#include <optional>
#include <string_view>

#include "split/dateline/dateline.h"

namespace galley {

// Whether read_stopped_dateline() may find one: a quick look at the start of the text.
bool may_have_stopped_dateline(std::string_view text);

// "YEREVAN, MARCH 15, ARMENPRESS. The …", "JOKKMOKK. Det …", "BANGKOK: Ein …".
std::optional<FoundDateline> read_stopped_dateline(std::string_view text);

}  // namespace galley
