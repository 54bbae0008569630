#include "bytes/commonness.h"

#include <array>
#include <cstddef>
#include <string_view>

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

constexpr std::array<int, 256> powers_of_bytes = [] {
  std::array<int, 256> powers{};
  for (std::size_t c = 0; c < powers.size(); ++c)
    powers[c] = c >= 0x80 ? common_where_not_english : control;
  for (const Commonness& group : groups)
    for (const char c : group.bytes) powers[static_cast<unsigned char>(c)] = group.power;
  return powers;
}();

}  // namespace

int commonness(char c) { return powers_of_bytes[static_cast<unsigned char>(c)]; }

}  // namespace galley
