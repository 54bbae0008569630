// Any bytes are literals and a text: the fast searches find what the plain ones do, and what they
// find is there.
#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

#include "bytes/literal_search.h"
#include "bytes/literal_set_search.h"

using namespace galley;

namespace {

void require(bool holds) {
  if (!holds) std::abort();
}

bool begins_with(std::string_view text, std::string literal, LetterCase letter_case) {
  std::string start(text.substr(0, literal.size()));
  if (letter_case == LetterCase::ignored) {
    make_small(start);
    make_small(literal);
  }
  return start == literal;
}

void check_one(const std::string& literal, std::string_view text, LetterCase letter_case) {
  const LiteralSearch search(literal, letter_case);
  for (std::size_t from = 0; from <= text.size(); ++from) {
    const std::size_t found = search.plain_find(text, from);
    require(search.find(text, from) == found && search.sse2_find(text, from) == found);
    if (found == search.npos) return;
    require(begins_with(text.substr(found), literal, letter_case));
    from = found;
  }
}

void check_set(const std::vector<std::string>& literals, std::string_view text,
               LetterCase letter_case) {
  const LiteralSetSearch search(literals, letter_case);
  for (std::size_t from = 0; from <= text.size(); from += 5)
    require(search.find(text, from) == search.plain_find(text, from));
  std::size_t least = 0;
  for (auto found = search.find(text, 0); found; found = search.find_next(text, *found)) {
    require(found->at >= least && found->size == literals[found->literal].size());
    require(begins_with(text.substr(found->at), literals[found->literal], letter_case));
    least = found->at;
  }
}

}  // namespace

// Lines are literals, up to an empty one; the text follows.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  std::string_view rest(reinterpret_cast<const char*>(data), size);
  std::vector<std::string> literals;
  while (!rest.empty() && literals.size() < 100) {
    const std::string_view line = rest.substr(0, rest.find('\n'));
    rest.remove_prefix(std::min(line.size() + 1, rest.size()));
    if (line.empty()) break;
    literals.emplace_back(line);
  }
  for (const LetterCase letter_case : {LetterCase::matters, LetterCase::ignored}) {
    for (const std::string& literal : literals) check_one(literal, rest, letter_case);
    check_set(literals, rest, letter_case);
  }
  return 0;
}
