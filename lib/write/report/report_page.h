// What stands around a report in a page for browsers.
#pragma once

#include <string_view>

namespace galley {

std::string_view report_page_head();
std::string_view report_page_foot();

}  // namespace galley
