// Any bytes can be checked; findings stand in the text and in its order; repairs made once leave
// nothing to repair, and the same parts.
#include <galley/check.h>
#include <galley/repairs.h>

#include <cstdint>
#include <cstdlib>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace {

using namespace galley;

void require(bool holds) {
  if (!holds) std::abort();
}

std::shared_ptr<const CheckSettings> all_rules() {
  CheckSettings settings;
  for (RuleSetting& setting : settings.rules) setting.on = true;
  settings.now = Date{.year = 2024, .month = 3, .day = 5};
  return std::make_shared<const CheckSettings>(settings);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  static Checker checker(all_rules());
  static Splitter splitter;
  static Repairer repairer;
  std::size_t at = 0;
  for (const Finding& finding : checker.check(splitter.split(text), {})) {
    if (!finding.span) continue;
    require(at <= finding.span->begin && finding.span->begin <= finding.span->end &&
            finding.span->end <= text.size());
    at = finding.span->begin;
  }
  std::vector<Repair> repairs;
  const std::string repaired(repairer.repair(checker, splitter, text, {}, {}, repairs));
  std::string made;
  require(append_with_repairs(text, repairs, made) && made == repaired);
  repairs.clear();
  if (made == text) return 0;
  require(repairer.repair(checker, splitter, made, {}, {}, repairs) == made && repairs.empty());
  return 0;
}
