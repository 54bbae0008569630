// Any bytes are a galley.toml or an error in it, and likewise a baseline. Of what was read, the
// patterns are such as a checker takes, which finds them in the text; and a baseline is written as
// it was written.
#include <galley/baseline.h>
#include <galley/configuration.h>

#include <cstdint>
#include <cstdlib>
#include <memory>
#include <string>
#include <string_view>

namespace {

using namespace galley;

void require(bool holds) {
  if (!holds) std::abort();
}

template <class Read>
void read(const Read& read_text) {
  try {
    read_text();
  } catch (const ConfigurationError& error) {
    require(error.line > 0 && error.column > 0 && error.offset <= error.text.size());
    require(error.what()[0] != '\0');
  }
}

std::string written(const Baseline& baseline) {
  std::string text;
  baseline.append(text);
  return text;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  read([&] {
    auto check = Configuration::parse(text).check_of("archive/a.txt");
    Checker checker(std::make_shared<const CheckSettings>(std::move(check.settings)));
    const Article article = split_article(text);
    for (const Finding& finding : checker.check(article, {}))
      require(!finding.span ||
              (finding.span->begin <= finding.span->end && finding.span->end <= text.size()));
  });
  read([&] {
    const std::string once = written(Baseline::read(text, "known.json"));
    require(written(Baseline::read(once, "known.json")) == once);
  });
  return 0;
}
