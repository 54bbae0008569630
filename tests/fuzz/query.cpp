// Any bytes, as choices of a text and of a query: what is known at a glance is what the split
// article says, no article that is looked for is passed over, and hits stand where they say.
#include <cstdint>
#include <cstdlib>

#include "queries.h"

namespace {

// Zeros when the bytes are over.
class Choices {
 public:
  Choices(const std::uint8_t* data, std::size_t size) : data_(data), end_(data + size) {}

  std::size_t operator()(std::size_t count) { return data_ == end_ ? 0 : *data_++ % count; }

 private:
  const std::uint8_t* data_;
  const std::uint8_t* end_;
};

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace galley::test;
  Choices choices(data, size);
  const galley::QueryOptions options = random_query(choices);
  const std::string text = random_text(choices);
  if (cut_within_words(galley::split_article(text)) != text.npos) std::abort();
  try {
    if (!fault_of_query(options, text).empty()) std::abort();
  } catch (const galley::BadPattern&) {
  }
  return 0;
}
