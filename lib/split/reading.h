// The way from a record to a draft: blocks, facts, signals, scores, roles.
#pragma once

#include <galley/article.h>

#include <string_view>
#include <vector>

#include "split/draft.h"
#include "split/roles/signal_finder.h"

namespace galley {

// Keeps its storage between records; a draft views it and the record.
class Reading {
 public:
  Draft read(std::string_view record, const SplitOptions& options, const GivenParts& given = {});

 private:
  BlockSplitter splitter_;
  std::vector<Block> blocks_;
  FactFinder facts_;
  SignalFinder signals_;
  std::vector<RoleScores> scores_;
  RoleSequence sequence_;
};

}  // namespace galley
