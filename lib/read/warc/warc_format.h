// Web archives (WARC, ISO 28500) and the texts made of them (WET): records with a header that says
// how long they are. Where it says so wrongly, the next line that begins as a record does is where
// the next record begins, and what stands before it is rejected.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "read/detect.h"
#include "read/format.h"
#include "read/warc/warc_content.h"
#include "read/warc/warc_header.h"
#include "text/encoding/text_decoder.h"

namespace galley {

class WarcFormat final : public Format {
 public:
  explicit WarcFormat(const ReadOptions& options);

  std::size_t find_start(const Window& window, std::size_t from) const override;
  bool can_start_anywhere() const override { return false; }

  // A record is a header and its block, without the two line ends behind. Those that hold no
  // article are passed over, and are not held where they are longer than any that is.
  Extent next(const Window& window, std::size_t resume) override;

  // Rejects with "bad-warc" what is no whole record, with "not-text" what has an article in it that
  // has to be got out first.
  Decoded decode(Record& record, Rejection& rejection) override;

 private:
  Extent find_end(const Window& window, std::size_t begin);
  Extent find_end_of_block(const Window& window, std::size_t begin, std::size_t block);
  Extent find_next(const Window& window, std::size_t begin, std::size_t from);
  Decoded take_text(const WarcContent& content, Record& record, Rejection& rejection);
  void take_fields(std::string_view header, const WarcHeader& parsed, Record& record);
  void take_kept(std::string_view header, Record& record);
  std::string_view language_of(std::string_view languages);

  std::uint64_t max_record_;
  std::vector<std::string> keep_;

  // Of a record whose end is searched for: its bytes from `resume` on, and whether it is passed
  // over.
  std::uint64_t rest_ = 0;
  bool passes_over_ = false;

  // Of the record decoded last.
  std::string body_;
  TextDecoder decoder_;
  std::string id_;
  std::string value_;
  std::string kept_;
  std::vector<std::size_t> kept_ends_;
  std::string language_code_;  // as it stood in the last header
  std::string language_;       // what that is in BCP 47
};

Likeness recognise_warc(const Window& window);

}  // namespace galley
