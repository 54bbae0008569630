// Plain text: a line that is just a form feed separates records; without one the source is one
// record. The separator, which LF, CRLF or the end of the source ends, belongs to no record.
#pragma once

#include "read/format.h"
#include "read/text/highlights.h"
#include "text/encoding/text_decoder.h"

namespace galley {

class TextFormat : public Format {
 public:
  TextFormat() = default;
  explicit TextFormat(const ReadOptions& options);

  std::size_t find_start(const Window& window, std::size_t from) const override;
  bool is_plain_text() const override { return true; }
  std::optional<std::size_t> find_last_start(const Window& window,
                                             std::size_t before) const override;
  Extent next(const Window& window, std::size_t resume) override;

  // The text is the record without a byte order mark at the source's start and without the
  // highlights of a story. Nothing is rejected.
  Decoded decode(Record& record, Rejection& rejection) override;

 private:
  TextDecoder decoder_;
  Highlights highlights_;
};

}  // namespace galley
