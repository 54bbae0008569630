#include "text/script.h"

namespace galley {
namespace {

struct Range {
  char32_t first;
  char32_t last;
  Script script;
};

// The blocks of Unicode 15 (Blocks.txt), without rows that are not of one script.
constexpr Range ranges[] = {
    {0x0000, 0x02AF, Script::latin},      {0x0370, 0x03DF, Script::greek},
    {0x03F0, 0x03FF, Script::greek},      {0x0400, 0x052F, Script::cyrillic},
    {0x0530, 0x058F, Script::armenian},   {0x0590, 0x05FF, Script::hebrew},
    {0x0600, 0x06FF, Script::arabic},     {0x0750, 0x077F, Script::arabic},
    {0x0780, 0x07BF, Script::thaana},     {0x08A0, 0x08FF, Script::arabic},
    {0x0900, 0x097F, Script::devanagari}, {0x0980, 0x09FF, Script::bengali},
    {0x0A00, 0x0A7F, Script::gurmukhi},   {0x0A80, 0x0AFF, Script::gujarati},
    {0x0B00, 0x0B7F, Script::oriya},      {0x0B80, 0x0BFF, Script::tamil},
    {0x0C00, 0x0C7F, Script::telugu},     {0x0C80, 0x0CFF, Script::kannada},
    {0x0D00, 0x0D7F, Script::malayalam},  {0x0D80, 0x0DFF, Script::sinhala},
    {0x0E00, 0x0E7F, Script::thai},       {0x0E80, 0x0EFF, Script::lao},
    {0x1000, 0x109F, Script::burmese},    {0x10A0, 0x10FF, Script::georgian},
    {0x1100, 0x11FF, Script::hangul},     {0x1200, 0x139F, Script::ethiopic},
    {0x1780, 0x17FF, Script::khmer},      {0x1800, 0x18AF, Script::mongolian},
    {0x1C80, 0x1C8F, Script::cyrillic},   {0x1C90, 0x1CBF, Script::georgian},
    {0x1E00, 0x1EFF, Script::latin},      {0x1F00, 0x1FFF, Script::greek},
    {0x2C60, 0x2C7F, Script::latin},      {0x2D00, 0x2D2F, Script::georgian},
    {0x2D80, 0x2DDF, Script::ethiopic},   {0x2DE0, 0x2DFF, Script::cyrillic},
    {0x3040, 0x30FF, Script::kana},       {0x3130, 0x318F, Script::hangul},
    {0x31F0, 0x31FF, Script::kana},       {0x3400, 0x4DBF, Script::han},
    {0x4E00, 0x9FFF, Script::han},        {0xA640, 0xA69F, Script::cyrillic},
    {0xA720, 0xA7FF, Script::latin},      {0xA8E0, 0xA8FF, Script::devanagari},
    {0xA960, 0xA97F, Script::hangul},     {0xA9E0, 0xA9FF, Script::burmese},
    {0xAA60, 0xAA7F, Script::burmese},    {0xAB00, 0xAB2F, Script::ethiopic},
    {0xAC00, 0xD7FF, Script::hangul},     {0xF900, 0xFAFF, Script::han},
    {0xFB50, 0xFDFF, Script::arabic},     {0xFE70, 0xFEFF, Script::arabic},
};

}  // namespace

constexpr std::array<Script, 0x1000> rows = [] {
  std::array<Script, 0x1000> scripts{};
  for (const Range& range : ranges)
    for (char32_t row = range.first >> 4; row <= range.last >> 4; ++row)
      scripts[row] = range.script;
  return scripts;
}();
const std::array<Script, 0x1000> script_of_row = rows;

}  // namespace galley
