// Tells articles that were seen before.
#pragma once

#include <galley/article.h>

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace galley {

// A hash of an article's paragraphs, however they are wrapped; nothing where they are shorter than
// a hundred bytes, which may be all of two articles. Of ten million articles two have the same by
// chance once in 300,000 such piles. The storage is kept from article to article.
std::optional<std::uint64_t> body_hash(const Article& article, std::string& storage);

// Remembers where each article stood first, in at most 32 bytes an article and the paths of the
// sources.
class SeenArticles {
 public:
  struct Place {
    std::string_view path;  // until the next call
    std::uint64_t line;
  };

  // The articles that come next are from this source. Comes before the first of them.
  void begin_source(std::string_view path);

  // Where an article with the same hash stood first; nothing where there is none, and then this one
  // is remembered. `line` is where it begins.
  std::optional<Place> find_or_add(std::uint64_t hash, std::uint64_t line);

 private:
  // Numbers of four bytes, so that one is 16 bytes long. A free one has no source.
  struct Entry {
    std::uint32_t hash_high = 0;
    std::uint32_t hash_low = 0;
    std::uint32_t source = 0;  // from 1 on
    std::uint32_t line = 0;
  };

  // By the first bits of the hash: such a part grows on its own, and only it is there twice then.
  struct Shard {
    std::vector<Entry> entries;
    std::size_t count = 0;
  };

  static Entry& place_in(std::vector<Entry>& entries, std::uint64_t hash);
  static void grow(Shard& shard);
  std::string_view path(std::uint32_t source) const;

  std::array<Shard, 64> shards_;
  std::string paths_;
  std::vector<std::size_t> path_ends_;
};

}  // namespace galley
