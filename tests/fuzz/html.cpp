// Any bytes are shown as text: the elements are nested rightly, and what they hold is each byte of
// the record once and in order, as append_html_escaped() writes it.
#include <galley/html.h>

#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "html_text.h"
#include "text/escape.h"

using namespace galley;

namespace {

void require(bool holds) {
  if (!holds) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view record(reinterpret_cast<const char*>(data), size);
  std::string html;
  append_html(split_article(record), {}, explain_article(record), html);
  require(test::text_of_html(html).has_value());

  const std::size_t begin = html.find("<div class=\"record\"");
  require(begin != html.npos);
  std::string expected;
  append_html_escaped(record, expected);
  const std::string_view shown =
      std::string_view(html).substr(begin, html.rfind("\n</article>") - begin);
  require(test::text_of_html(shown) == test::without_references(expected));
  return 0;
}
