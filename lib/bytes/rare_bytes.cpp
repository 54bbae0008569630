#include "bytes/rare_bytes.h"

#include <algorithm>
#include <array>

namespace galley {
namespace {

// How many of a million bytes of English news are such a byte, as a power of two. Those that begin
// the letters of other alphabets are as common in their languages.
struct Commonness {
  int power;
  std::string_view bytes;
};
constexpr Commonness groups[] = {
    {17, " "},
    {16, "etaonisr"},
    {15, "hldc\xD0\xD1\xCE\xCF\xD8\xD9\xD7\xE3\xE4\xE5\xE6\xE7\xE8\xE9\xE0"},
    {14, "umpfgyw\xEA\xEB\xEC\xC3\xC4\xC5"},
    {13, "b.\n,v"},
    {12, "kT0S\xE2\x80"},
    {11, "1BCA-MIx2\"\r"},
    {10, "'P95EWDFHRGJO8ULN3q647j"},
    {9, "Kz()\t"},
    {8, "Y%V/$:\xC2"},
    {7, "<>Z\f_"},
    {5, "QX?;&"},
    {3, "[]!^*+=@#\\`{|}~"},
};
constexpr int common_where_not_english = 11;  // the other bytes of characters beyond ASCII
constexpr int control = 1;

constexpr std::array<int, 256> commonness = [] {
  std::array<int, 256> powers{};
  for (std::size_t c = 0; c < powers.size(); ++c)
    powers[c] = c >= 0x80 ? common_where_not_english : control;
  for (const Commonness& group : groups)
    for (const char c : group.bytes) powers[static_cast<unsigned char>(c)] = group.power;
  return powers;
}();

int commonness_of(char c, LetterCase letter_case) {
  const int itself = commonness[static_cast<unsigned char>(c)];
  if (letter_case == LetterCase::matters || !has_two_cases(c)) return itself;
  return std::max(itself, commonness[static_cast<unsigned char>(c ^ case_bit)]);
}

// Neighbours often come together: a "u" tells little beside a "q".
int nearness(std::size_t a, std::size_t b) {
  const std::size_t distance = a < b ? b - a : a - b;
  return distance == 0 ? 100 : distance == 1 ? 3 : distance == 2 ? 1 : 0;
}

// The offset whose cost is least, and of equals the last.
template <class Cost>
std::size_t cheapest(std::size_t size, Cost cost) {
  std::size_t best = 0;
  for (std::size_t i = 1; i < size; ++i)
    if (cost(i) <= cost(best)) best = i;
  return best;
}

RareByte byte_at(std::string_view literal, std::size_t offset, LetterCase letter_case) {
  const char c = literal[offset];
  if (letter_case == LetterCase::matters || !has_two_cases(c)) return {offset, c, 0};
  return {offset, small_letter(c), case_bit};
}

}  // namespace

RareBytes rare_bytes(std::string_view literal, LetterCase letter_case) {
  const auto common = [&](std::size_t i) { return commonness_of(literal[i], letter_case); };
  const std::size_t first = cheapest(literal.size(), common);
  const std::size_t second =
      cheapest(literal.size(), [&](std::size_t i) { return common(i) + nearness(i, first); });
  return {byte_at(literal, first, letter_case), byte_at(literal, second, letter_case)};
}

}  // namespace galley
