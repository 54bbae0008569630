#include "text/encoding/text_decoder.h"

#include <algorithm>

#include "text/repair.h"
#include "text/utf8.h"

namespace galley {
namespace {

constexpr std::string_view replacement = "\uFFFD";

// NULs, or many controls that no text has.
bool is_binary(std::string_view raw) {
  if (raw.find('\0') != raw.npos) return true;
  const auto controls = std::count_if(
      raw.begin(), raw.end(), [](char c) { return c > 0 && c < ' ' && (c < '\t' || c > '\r'); });
  return static_cast<std::size_t>(controls) * 32 > raw.size();
}

bool is_lead(char byte) { return byte >= '\xC2' && byte <= '\xF4'; }

// Whether the bytes are UTF-8 with some damage: more characters of several bytes than bytes that
// are none, or nothing wrong but that the last one is cut off.
bool is_damaged_utf8(std::string_view raw) {
  std::size_t good = 0;
  std::size_t bad = 0;
  bool is_cut_off = false;
  for (std::size_t at = 0; at < raw.size();) {
    const CodePoint next = galley::decode(raw, at);
    if (next.value == replacement_character && raw.substr(at, next.length) != replacement) {
      ++bad;
      is_cut_off = at + next.length == raw.size() && is_lead(raw[at]);
    } else if (next.length > 1) {
      ++good;
    }
    at += next.length;
  }
  return good > bad || (bad == 1 && is_cut_off);
}

}  // namespace

DecodedText TextDecoder::decode(std::string_view raw, std::optional<Encoding> said) {
  if (named_ && *named_ != Encoding::utf8 && !is_wide(*named_)) return convert(raw, *named_);
  if (is_utf8(raw)) return {.text = raw};
  const DecodedText as_it_is = {.text = raw, .is_utf8 = false};
  if (named_ || is_binary(raw) || is_damaged_utf8(raw)) return as_it_is;
  if (said && *said != Encoding::utf8 && !is_wide(*said)) return convert(raw, *said);
  const std::optional<Encoding> guess = guesser_.guess(raw);
  if (!guess) return as_it_is;
  DecodedText decoded = convert(raw, *guess);
  decoded.is_guessed = true;
  return decoded;
}

// Bytes that are none of the encoding become U+FFFD.
DecodedText TextDecoder::convert(std::string_view raw, Encoding from) {
  Converter& converter = converters_[from];
  if (!converter) converter = open_converter(from);
  // No byte becomes more than one character of the basic plane.
  text_.resize(std::max(text_.size(), 3 * raw.size() + 3));
  UErrorCode status = U_ZERO_ERROR;
  const std::int32_t size = ucnv_toAlgorithmic(UCNV_UTF8, converter.get(), text_.data(),
                                               static_cast<std::int32_t>(text_.size()), raw.data(),
                                               static_cast<std::int32_t>(raw.size()), &status);
  const auto text = std::string_view(text_).substr(0, static_cast<std::size_t>(size));
  const bool is_damaged = text.find(replacement) != text.npos;
  return {.text = text, .encoding = from, .is_damaged = is_damaged};
}

}  // namespace galley
