#include "rejects.h"

#include <galley/rejects.h>

#include <cstring>
#include <utility>

namespace galley {
namespace {

// Rejected records of one file that are named; of a file that is something else altogether, more
// would only hide what went wrong elsewhere.
constexpr std::uint64_t most_named = 20;

std::string place_of(const Incident& incident) {
  if (incident.kind == Incident::Kind::unopened) return incident.path;
  if (incident.line > 0) return incident.path + ":" + std::to_string(incident.line);
  return incident.path + ", byte " + std::to_string(incident.offset);
}

std::string records(std::uint64_t count) {
  return std::to_string(count) + (count == 1 ? " record" : " records");
}

}  // namespace

Rejects::Rejects(const RejectOptions& options, Trouble& trouble)
    : options_(options), trouble_(trouble) {
  if (!options.path.empty()) file_.emplace(options.path);
}

bool Rejects::take(const Incident& incident) {
  if (is_collected(incident))
    collect(incident);
  else
    report(incident);
  if (incident.kind == Incident::Kind::unopened || ++count_ <= options_.most) return true;
  report_unnamed();
  trouble_.report("--max-rejects", "more than " + records(options_.most) + " could not be read");
  return false;
}

// A file that is not there is trouble all the same.
bool Rejects::is_collected(const Incident& incident) const {
  return file_ && file_->good() && incident.kind != Incident::Kind::unopened;
}

void Rejects::collect(const Incident& incident) {
  line_.clear();
  append_reject(incident, line_);
  file_->write(line_);
}

void Rejects::report(const Incident& incident) {
  const bool is_rejected = incident.kind == Incident::Kind::rejected;
  if (!is_rejected || incident.path != path_) report_unnamed();
  if (is_rejected) {
    path_ = incident.path;
    if (++in_path_ > most_named) return;
  }
  trouble_.report(place_of(incident), incident.message);
}

// How many records of a file were rejected without being named.
void Rejects::report_unnamed() {
  const std::uint64_t count = std::exchange(in_path_, 0);
  if (count > most_named) trouble_.report(path_, "and " + records(count - most_named) + " more");
}

void Rejects::finish() {
  report_unnamed();
  if (!file_) return;
  if (!file_->finish()) return trouble_.report(file_->path(), std::strerror(file_->error()));
  if (count_ > 0)
    trouble_.tell(file_->path(), records(count_) + " could not be read",
                  "--from=rejects reads them anew");
}

}  // namespace galley
