// Whether letters of Chinese, Japanese and Korean, between which no space stands, are a name.
#pragma once

#include <cstddef>
#include <string_view>

namespace galley {

// Coarser than text/script.h, and with the sign that repeats a letter of Han.
enum class NameScript { other, han, kana, hangul };

inline NameScript name_script_of(char32_t c) {
  if ((c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3400 && c <= 0x4DBF) || c == U'々')
    return NameScript::han;
  if (c >= 0x3041 && c <= 0x30FF) return NameScript::kana;
  if (c >= 0xAC00 && c <= 0xD7A3) return NameScript::hangul;
  return NameScript::other;
}

std::size_t count_letters(std::string_view text);

// The letters of one script that `text` begins with.
std::string_view run_of(std::string_view text);

// Whether the first letter is a surname of the Chinese.
bool has_chinese_surname(std::string_view name);

// Whether a run of Han is short enough for a name and no desk.
bool is_chinese_name(std::string_view run);

// Whether a run of Hangul begins with a surname and is no desk.
bool is_korean_name(std::string_view run);

// Whether a run begins with a surname and goes on like a name, not like a place: "山口県".
bool is_japanese_name(std::string_view run);

// Whether `text` names what other persons than authors did: editors, translators, proof-readers,
// photographers.
bool begins_with_other_credit(std::string_view text);

}  // namespace galley
