#include "text/encoding/encoding_guess.h"

#include <algorithm>
#include <iterator>
#include <limits>
#include <vector>

#include "text/encoding/code_page.h"
#include "text/encoding/large_reading.h"

namespace galley {
namespace {

// How much of a text is looked at, and how many bytes of it that are not ASCII.
struct SampleSize {
  std::size_t bytes;
  std::size_t high_bytes;
};
// Tells all encodings apart but those that differ in rare letters alone.
constexpr SampleSize short_sample = {.bytes = 1 << 12, .high_bytes = 512};
constexpr SampleSize long_sample = {.bytes = 1 << 16, .high_bytes = 1 << 14};
// An encoding so far behind the best one in the short sample is out: e^-20.
constexpr float too_far_behind = 20;
// What each byte of a text is worth at least, on average of all but a few.
constexpr float least_of_high = -5.5F;
constexpr float least_of_ascii = -4.5F;
constexpr float leeway = -40;

// A single-byte encoding, how much it takes for granted, and what is written in it. Where two read
// a text in the same way the first is named.
struct Candidate {
  Encoding encoding;
  Writing writing;
  float prior;
};
constexpr Candidate candidates[] = {
    {Encoding::windows_1252, Writing::western, 0},
    {Encoding::windows_1250, Writing::central_european, -2},
    {Encoding::windows_1254, Writing::turkish, -2},
    {Encoding::windows_1257, Writing::baltic, -2.5F},
    {Encoding::iso_8859_2, Writing::central_european, -2.5F},
    {Encoding::iso_8859_15, Writing::western, -2.5F},
    {Encoding::macintosh, Writing::western, -5},
    {Encoding::windows_1251, Writing::cyrillic, -3},
    {Encoding::koi8_r, Writing::cyrillic, -3.5F},
    {Encoding::koi8_u, Writing::cyrillic, -4},
    {Encoding::iso_8859_5, Writing::cyrillic, -4},
    {Encoding::ibm866, Writing::cyrillic, -5},
    {Encoding::mac_cyrillic, Writing::cyrillic, -6},
    {Encoding::windows_1253, Writing::greek, -4},
    {Encoding::iso_8859_7, Writing::greek, -5},
    {Encoding::windows_1255, Writing::hebrew, -4},
    {Encoding::windows_1256, Writing::arabic, -4},
    {Encoding::iso_8859_6, Writing::arabic, -5},
    {Encoding::windows_874, Writing::thai, -4},
};

// Encodings of thousands of characters, and the languages they are for.
struct LargeCandidate {
  Encoding encoding;
  Writing writing;
};
constexpr LargeCandidate large_candidates[] = {
    {Encoding::shift_jis, Writing::japanese}, {Encoding::euc_jp, Writing::japanese},
    {Encoding::euc_kr, Writing::korean},      {Encoding::gb18030, Writing::chinese},
    {Encoding::big5, Writing::chinese},
};
constexpr float large_prior = -3;

// In the order of the candidates.
const std::vector<CodePage>& code_pages() {
  static const std::vector<CodePage> pages = [] {
    std::vector<CodePage> made;
    for (const Candidate& candidate : candidates)
      made.push_back(make_code_page(candidate.encoding, candidate.writing));
    return made;
  }();
  return pages;
}

// How much of the text is in a sample of that size.
std::size_t sample_length(std::string_view text, const SampleSize& size) {
  const std::size_t end = std::min(text.size(), size.bytes);
  std::size_t high = 0;
  for (std::size_t at = 0; at < end; ++at)
    if (is_high(text[at]) && ++high == size.high_bytes) return at + 1;
  return end;
}

// From the first line on that is not ASCII.
Sample sample_of(std::string_view text, const SampleSize& size) {
  const auto high = std::find_if(text.begin(), text.end(), is_high);
  const auto at = static_cast<std::size_t>(high - text.begin());
  const std::size_t line_end = at == 0 ? text.npos : text.rfind('\n', at - 1);
  const std::size_t begin = line_end == text.npos ? 0 : line_end + 1;
  const std::size_t longest = short_sample.bytes / 2;  // that the line may be before the byte
  const std::string_view rest = text.substr(std::max(begin, at - std::min(at, longest)));
  const std::size_t length = sample_length(rest, size);
  return {.bytes = rest.substr(0, length),
          .ending = length < rest.size() ? Ending::cut_off : Ending::whole};
}

// Bytes by chance are less likely in any encoding than the rarest words of a language.
bool is_text(float score, const Sample& sample) {
  const auto high = std::count_if(sample.bytes.begin(), sample.bytes.end(), is_high);
  const auto ascii = static_cast<std::ptrdiff_t>(sample.bytes.size()) - high;
  return score >= leeway + least_of_high * static_cast<float>(high) +
                      least_of_ascii * static_cast<float>(ascii);
}

}  // namespace

std::optional<Encoding> EncodingGuesser::guess(std::string_view text) {
  const Sample sample = sample_of(text, short_sample);
  contenders_.set();
  const Guess guess = best_of(sample);
  if (!is_text(guess.score, sample)) return std::nullopt;
  if (sample.ending == Ending::whole || contenders_.count() == 1) return guess.encoding;
  return best_of(sample_of(text, long_sample)).encoding;
}

// The best of the contenders; those that are too far behind it are none any more.
EncodingGuesser::Guess EncodingGuesser::best_of(const Sample& sample) {
  const Counts counts = count_bytes(sample.bytes);
  const Pairs pairs = pairs_of(sample.bytes);
  scores_.clear();
  for (std::size_t i = 0; i < std::size(candidates); ++i) {
    const auto& [encoding, writing, prior] = candidates[i];
    if (is_contender(encoding))
      scores_.push_back({encoding, prior + likelihood_in(code_pages()[i], counts, pairs)});
  }
  for (const LargeCandidate& candidate : large_candidates)
    if (is_contender(candidate.encoding))
      scores_.push_back(
          {candidate.encoding, score_in_large(candidate.encoding, candidate.writing, sample)});
  const Guess best = *std::max_element(
      scores_.begin(), scores_.end(),
      [](const Guess& one, const Guess& other) { return one.score < other.score; });
  contenders_.reset();
  for (const Guess& guess : scores_)
    if (guess.score > best.score - too_far_behind)
      contenders_.set(static_cast<std::size_t>(guess.encoding));
  return best;
}

float EncodingGuesser::score_in_large(Encoding encoding, Writing writing, const Sample& sample) {
  Converter& converter = converters_[encoding];
  if (!converter) converter = open_converter(encoding);
  to_utf16(converter.get(), sample.bytes, sample.ending, decoded_);
  float best = -std::numeric_limits<float>::infinity();
  for (const LargeReading& reading : large_readings())
    if (reading.writing == writing) best = std::max(best, likelihood_in(reading, decoded_));
  return large_prior + best;
}

}  // namespace galley
