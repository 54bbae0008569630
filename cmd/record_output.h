// Writes what records become, and what stands around them.
#pragma once

#include <galley/formats.h>
#include <galley/output.h>
#include <galley/span.h>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "messages.h"

namespace galley {

struct Framing;

class RecordOutput {
 public:
  // All must outlive this.
  RecordOutput(const Framing& framing, Trouble& trouble, Output& output)
      : framing_(framing), trouble_(trouble), output_(output) {}

  // Takes a record, which is `span` of `bytes`, with Framing::between before it. False when it
  // cannot stand beside those before it; of the first such one of a source that is told.
  // What is taken waits until write_waiting(), up to which `bytes` must stay.
  bool take(std::string_view bytes, Span span, SourceFormat format, const std::string& path);

  // Takes a record for which this is written at once.
  void take_written(std::string_view text);

  void write_waiting();

  // Writes what stands beside the records.
  void write_beside(std::string_view text);

  // Writes what stands behind the last record.
  void finish();

  std::uint64_t count() const { return count_; }  // of records

 private:
  bool is_of_the_format(SourceFormat format, const std::string& path);
  void take_as_read(std::string_view record);
  void part_texts();
  void write(std::string_view bytes);

  const Framing& framing_;
  Trouble& trouble_;
  Output& output_;
  std::uint64_t count_ = 0;
  std::string_view waiting_;            // of records that stand one behind another
  std::optional<SourceFormat> format_;  // of the records that are written as they were read
  std::string refused_;                 // the source whose records were of another format last
  std::string_view line_end_ = "\n";    // of the text that was written last, empty without one
  std::string visible_;
};

}  // namespace galley
