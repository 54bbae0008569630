// Elements of HTML.
#pragma once

#include <string>
#include <string_view>

namespace galley {

// Appends ` name="value"`.
void append_attribute(std::string_view name, std::string_view value, std::string& out);

// Appends the element with its text; without the attribute where there is no class.
void append_element(std::string_view name, std::string_view class_name, std::string_view text,
                    std::string& out);

}  // namespace galley
