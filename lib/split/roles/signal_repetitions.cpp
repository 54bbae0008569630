#include "split/roles/signal_repetitions.h"

#include <algorithm>

#include "bytes/eight_bytes.h"
#include "text/utf8.h"

namespace galley {
namespace {

// The letters and digits without regard to case, mixed into one number.
std::uint64_t fingerprint_of(std::string_view text) {
  std::uint64_t hash = 0;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    const bool counts = byte >= 0x80 || is_ascii_letter(byte) || is_ascii_digit(byte);
    if (!counts) continue;
    hash = (hash ^ (is_ascii_letter(byte) ? byte | 0x20u : byte)) * 0x100000001B3;
    hash ^= hash >> 29;
  }
  return hash;
}

// Whether two of the lines may have the same signature; as a rule they differ at a glance.
bool may_repeat(const SignalView& view, std::span<const std::uint32_t> lines) {
  std::uint64_t seen = 0;
  bool again = false;
  for (const std::size_t i : lines) {
    const std::uint64_t hash = scattered(view.facts(i).shape.signature);
    const std::uint64_t bit = std::uint64_t{1} << (hash >> 58);
    again |= (seen & bit) != 0;
    seen |= bit;
  }
  return again;
}

}  // namespace

// Lines that are the same have the same signature: only those need be compared.
void RepetitionFinder::find(const SignalView& view) {
  if (!may_repeat(view, view.found.short_lines())) return;
  signed_.clear();
  for (const std::uint32_t i : view.found.short_lines())
    signed_.emplace_back(view.facts(i).shape.signature, i);
  std::sort(signed_.begin(), signed_.end());
  for (std::size_t first = 0; first < signed_.size();) {
    std::size_t last = first + 1;
    while (last < signed_.size() && signed_[last].first == signed_[first].first) ++last;
    if (last - first > 1) compare(view, std::span(signed_).subspan(first, last - first));
    first = last;
  }
}

// Notes which of the lines are the same but for case and punctuation.
void RepetitionFinder::compare(const SignalView& view, std::span<const HashedLine> lines) {
  fingerprints_.clear();
  for (const auto& [signature, i] : lines) {
    const std::uint64_t fingerprint = fingerprint_of(view.blocks[i].text);
    if (fingerprint != 0) fingerprints_.emplace_back(fingerprint, i);
  }
  std::sort(fingerprints_.begin(), fingerprints_.end());
  for (std::size_t k = 0; k < fingerprints_.size(); ++k) {
    const auto same = [&](std::size_t other) {
      return fingerprints_[other].first == fingerprints_[k].first;
    };
    if (!(k > 0 && same(k - 1)) && !(k + 1 < fingerprints_.size() && same(k + 1))) continue;
    const std::size_t i = fingerprints_[k].second;
    view.set(i, Signal::repeated);
    view.set(i, Signal::bare_name_repeated, view.has(i, Signal::bare_name));
  }
}

}  // namespace galley
