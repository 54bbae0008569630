// What a command does with what it could not read: it tells people, or collects it in a file.
#pragma once

#include <galley/output.h>
#include <galley/stream.h>

#include <cstdint>
#include <limits>
#include <optional>
#include <string>

#include "messages.h"

namespace galley {

struct RejectOptions {
  std::string path;  // of the file that takes them; empty without one
  std::uint64_t most = std::numeric_limits<std::uint64_t>::max();
};

class Rejects {
 public:
  Rejects(const RejectOptions& options, Trouble& trouble);

  // Takes what was not read. False when it is one too many.
  bool take(const Incident& incident);

  // The file that takes them; null without one.
  const Output* file() const { return file_ ? &*file_ : nullptr; }

  // Tells what is left to tell, and puts the file in its place.
  void finish();

 private:
  bool is_collected(const Incident& incident) const;
  void collect(const Incident& incident);
  void report(const Incident& incident);
  void report_unnamed();

  const RejectOptions& options_;
  Trouble& trouble_;
  std::optional<Output> file_;
  std::string line_;
  std::uint64_t count_ = 0;    // of records that were rejected and sources that were cut short
  std::string path_;           // the file whose rejected records are reported
  std::uint64_t in_path_ = 0;  // how many there are of it
};

}  // namespace galley
