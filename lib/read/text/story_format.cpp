#include "read/text/story_format.h"

namespace galley {

Decoded StoryFormat::decode(Record& record, Rejection& rejection) {
  record.given.body_only = true;
  return TextFormat::decode(record, rejection);
}

}  // namespace galley
