#include "read/format.h"

#include "read/jsonl_format.h"
#include "read/separator_format.h"
#include "read/text_format.h"

namespace galley {

std::unique_ptr<Format> make_format(const ReadOptions& options, SourceFormat found) {
  const SourceFormat format = options.format == SourceFormat::automatic ? found : options.format;
  if (format == SourceFormat::jsonl) return std::make_unique<JsonlFormat>(options);
  if (!options.separator.empty()) return std::make_unique<SeparatorFormat>(options.separator);
  return std::make_unique<TextFormat>();
}

}  // namespace galley
