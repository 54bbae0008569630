#include <galley/duplicates.h>
#include <galley/text.h>

#include <algorithm>
#include <limits>

#include "text/text_hash.h"

namespace galley {
namespace {

// Bytes. "No comment was made." may be all of two articles.
constexpr std::size_t shortest_body = 100;

// Of a table's places this many are taken at most, and by so much it grows.
constexpr std::size_t fullest_of_20 = 16;
constexpr std::size_t smallest_table = 16;

// Where in a table of so many places, fewer than four billion, a hash belongs.
std::size_t scaled(std::uint64_t hash, std::size_t size) {
  return static_cast<std::size_t>((hash >> 32) * size >> 32);
}

}  // namespace

std::optional<std::uint64_t> body_hash(const Article& article, std::string& body) {
  body.clear();
  for (const std::string_view paragraph : article.paragraphs) {
    append_unwrapped(paragraph, body);
    body += '\n';
  }
  if (body.size() < shortest_body) return std::nullopt;
  return text_hash(body);
}

void SeenArticles::begin_source(std::string_view path) {
  paths_ += path;
  path_ends_.push_back(paths_.size());
}

std::optional<SeenArticles::Place> SeenArticles::find_or_add(std::uint64_t hash,
                                                             std::uint64_t line) {
  Shard& shard = shards_[hash & (shards_.size() - 1)];
  if (shard.count * 20 >= shard.entries.size() * fullest_of_20) grow(shard);
  Entry& entry = place_in(shard.entries, hash);
  if (entry.source != 0) return Place{path(entry.source), entry.line};
  constexpr std::uint64_t most = std::numeric_limits<std::uint32_t>::max();
  entry = {.hash_high = static_cast<std::uint32_t>(hash >> 32),
           .hash_low = static_cast<std::uint32_t>(hash),
           .source = static_cast<std::uint32_t>(path_ends_.size()),
           .line = static_cast<std::uint32_t>(std::min(line, most))};
  ++shard.count;
  return std::nullopt;
}

// Where the hash is, or the free place where it belongs.
SeenArticles::Entry& SeenArticles::place_in(std::vector<Entry>& entries, std::uint64_t hash) {
  for (std::size_t at = scaled(hash, entries.size());; ++at) {
    if (at == entries.size()) at = 0;
    Entry& entry = entries[at];
    const std::uint64_t found = std::uint64_t{entry.hash_high} << 32 | entry.hash_low;
    if (entry.source == 0 || found == hash) return entry;
  }
}

void SeenArticles::grow(Shard& shard) {
  std::vector<Entry> larger(std::max(smallest_table, shard.entries.size() * 3 / 2));
  for (const Entry& entry : shard.entries)
    if (entry.source != 0)
      place_in(larger, std::uint64_t{entry.hash_high} << 32 | entry.hash_low) = entry;
  shard.entries = std::move(larger);
}

std::string_view SeenArticles::path(std::uint32_t source) const {
  const std::size_t begin = source > 1 ? path_ends_[source - 2] : 0;
  return std::string_view(paths_).substr(begin, path_ends_[source - 1] - begin);
}

}  // namespace galley
