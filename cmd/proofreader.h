// What one thread checks and repairs records with.
#pragma once

#include <galley/article.h>
#include <galley/check.h>
#include <galley/json.h>
#include <galley/record.h>
#include <galley/repairs.h>
#include <galley/source.h>

#include <map>
#include <string>
#include <vector>

#include "configuration_file.h"

namespace galley {

class Proofreader {
 public:
  // Where it repairs, the findings that are told are those that are left.
  Proofreader(const SplitOptions& split, bool repairs) : split_(split), repairs_(repairs) {}

  // Appends what CheckedReader reads: the article, its repairs and its findings. The check must
  // stay as long as this.
  void read(const Record& record, const Source& source, const FileCheck& check, std::string& out);

 private:
  // What goes by the settings.
  struct Desk {
    Splitter splitter;
    Checker checker;
  };

  Desk& desk_of(const FileCheck& check);
  const Article& repair(const Record& record, const Source& source, Desk& desk);

  bool may_be_repaired(std::string_view path);

  SplitOptions split_;
  bool repairs_;
  std::map<const FileCheck*, Desk> desks_;
  RecordParser parser_;
  Repairer repairer_;
  std::string body_;
  std::vector<Repair> made_;  // in the record at hand
  std::string path_;          // of the source that was asked for last
  bool is_plain_ = false;     // that is a file of plain bytes
};

}  // namespace galley
