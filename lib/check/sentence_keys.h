// What findings are known again by.
#pragma once

#include <galley/check.h>

#include <cstdint>
#include <string>
#include <string_view>

#include "check/proof.h"

namespace galley {

// Gives the findings of an article their keys. Keeps its storage from article to article.
class SentenceKeys {
 public:
  // The proof must stay on one article while its findings are asked for, best in their order.
  explicit SentenceKeys(Proof& proof) : proof_(proof) {}

  // Begins an article.
  void start() { sentence_ = {}; }

  // Finding::key.
  std::uint64_t key_of(const Finding& finding);

 private:
  std::string_view name_of_article();
  std::string_view sentence_at(std::size_t at);
  std::string_view sentence_in(std::size_t paragraph, std::size_t at);
  std::string_view place_of(const Finding& finding);

  Proof& proof_;
  std::string_view sentence_;  // the one that was asked for last, and its hash
  std::uint64_t hash_ = 0;
  std::string unwrapped_;
};

}  // namespace galley
