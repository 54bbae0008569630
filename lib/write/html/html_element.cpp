#include "write/html/html_element.h"

#include "text/escape.h"

namespace galley {

void append_attribute(std::string_view name, std::string_view value, std::string& out) {
  ((out += ' ') += name) += "=\"";
  append_html_escaped(value, out);
  out += '"';
}

void append_element(std::string_view name, std::string_view class_name, std::string_view text,
                    std::string& out) {
  (out += '<') += name;
  if (!class_name.empty()) append_attribute("class", class_name, out);
  out += '>';
  append_html_escaped(text, out);
  ((out += "</") += name) += '>';
}

}  // namespace galley
