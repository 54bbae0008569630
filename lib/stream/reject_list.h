// A list of rejected records, as append_reject() wrote it, that is read anew.
#pragma once

#include <galley/files.h>
#include <galley/stream.h>

#include <optional>
#include <string>

#include "read/own/reject_line.h"
#include "read/record_finder.h"
#include "read/source/contents.h"
#include "stream/incident.h"

namespace galley {

class RejectList {
 public:
  // The options are those by which the records will be read.
  RejectList(std::string path, File&& file, const ReadOptions& options);

  enum class Step { reject, failed, end };

  // Goes on to the next line. After `failed`, failure() is what is wrong with it, or with the rest.
  Step next();

  RejectLine& reject() { return *reject_; }
  const Incident& failure() const { return failure_; }

 private:
  static ReadOptions line_options(const ReadOptions& options);

  const std::string path_;
  const ReadOptions options_;
  File file_;
  Contents contents_;
  RecordFinder finder_;
  std::optional<RejectLine> reject_;
  Incident failure_;
  bool has_failed_ = false;  // and that was told
};

}  // namespace galley
