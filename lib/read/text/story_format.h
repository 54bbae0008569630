// Stories of the CNN/Daily Mail corpus: text that has no headline, and highlights behind it.
#pragma once

#include "read/text/text_format.h"

namespace galley {

// Text with highlights is read the same as TextFormat; here what has none is a story, too.
class StoryFormat final : public TextFormat {
 public:
  using TextFormat::TextFormat;

  Decoded decode(Record& record, Rejection& rejection) override;
};

}  // namespace galley
