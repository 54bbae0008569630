#include "split/furniture/picture_credit.h"

#include <algorithm>
#include <iterator>

#include "split/agencies.h"
#include "text/ascii_set.h"
#include "text/fold.h"
#include "text/utf8.h"

namespace galley {
namespace {

constexpr std::size_t longest_credit = 80;    // bytes
constexpr std::size_t shortest_caption = 24;  // bytes, before the credit

// Archives and sources of pictures that are no news agencies, and words that stand in their place.
constexpr std::string_view sources[] = {"getty images",
                                        "getty",
                                        "shutterstock",
                                        "alamy",
                                        "istock",
                                        "adobe stock",
                                        "imago",
                                        "imago images",
                                        "picture alliance",
                                        "nasa",
                                        "pool",
                                        "sipa",
                                        "sipa usa",
                                        "zuma press",
                                        "wikimedia commons",
                                        "unsplash",
                                        "pixabay",
                                        "scanpix",
                                        "ntb scanpix",
                                        "epa-efe",
                                        "epa",
                                        "handout",
                                        "file",
                                        "archivo",
                                        "archiv",
                                        "arşiv",
                                        "arsip",
                                        "архив",
                                        "أرشيفية",
                                        "أرشيف",
                                        "profimedia",
                                        "keystone",
                                        "hollandse hoogte",
                                        "belga image",
                                        "lehtikuva",
                                        "flickr",
                                        "the new york times",
                                        "ritzau scanpix"};

// Words that open a credit in brackets: "(Photo …)", "[File: …]".
constexpr std::string_view openings[] = {
    "photo",      "photos",     "image",      "images",     "picture",   "file",       "credit",
    "courtesy",   "handout",    "foto",       "fotos",      "bild",      "bilder",     "symbolbild",
    "archivbild", "symbolfoto", "archivfoto", "imagen",     "imagem",    "crédit",     "crédito",
    "beeld",      "kuva",       "fot",        "fotó",       "fotoğraf",  "фото",       "фота",
    "ფოტო",       "فوٹو",       "φωτό",       "صورة",       "צילום",     "ảnh",        "फोटो",
    "사진",       "图",         "圖",         "写真",       "gentileza", "gentilezza", "cortesía",
    "cortesia",   "fotografía", "fotografia", "fotografie", "снимка",    "zdj",        "nuotr",
    "slika",      "dok"};

// In any case.
template <std::size_t Count>
bool is_any_of(std::string_view text, const std::string_view (&folded)[Count]) {
  FoldBuffer buffer;
  const std::string_view word = fold(text, buffer);
  return !word.empty() && std::find(std::begin(folded), std::end(folded), word) != std::end(folded);
}

bool is_source(std::string_view text) {
  text = trim(text);
  if (text.empty()) return false;
  if (text.back() == '.') text.remove_suffix(1);
  return is_agency(text) || is_any_of(text, sources);
}

// Whether one of the parts that strokes or commas make of a credit is an agency or an archive.
bool has_source_part(std::string_view text) {
  constexpr std::string_view signs = "/,|";
  while (!text.empty()) {
    const std::size_t end = std::min(text.find_first_of(signs), text.size());
    if (is_source(text.substr(0, end))) return true;
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return false;
}

std::string_view behind_via(std::string_view text) {
  const std::size_t at = text.find("via ");
  return at == text.npos || at == 0 || text[at - 1] != ' ' ? std::string_view{}
                                                           : text.substr(at + 4);
}

// The first word of a credit: letters up to a space or a sign.
bool opens_credit(std::string_view text) {
  const std::size_t end = std::min(text.find_first_of(" :/=|"), text.size());
  return is_any_of(text.substr(0, end), openings);
}

// What stands in the brackets that end the line; empty without.
std::string_view in_last_brackets(std::string_view line) {
  const char open = line.back() == ')' ? '(' : line.back() == ']' ? '[' : '\0';
  if (open == '\0') return {};
  const std::size_t begin = line.rfind(open);
  if (begin == line.npos || line.size() - begin > longest_credit) return {};
  return trim(line.substr(begin + 1, line.size() - begin - 2));
}

bool ends_sentence(std::string_view text) {
  text = trim(text);
  if (text.empty()) return true;
  const char32_t last = decode_before(text, text.size()).value;
  return last == '.' || last == '!' || last == '?' || last == '"' || last == 0x201D ||
         last == 0x3002;
}

bool ends_in_brackets_credit(std::string_view line) {
  const std::string_view inside = in_last_brackets(line);
  if (inside.empty()) return false;
  if (opens_credit(inside) || is_source(behind_via(inside))) return true;
  // Running text ends in its agency behind the full stop: "(dpa)", "(ats/ab)".
  const std::string_view caption = line.substr(0, line.rfind(line.back() == ')' ? '(' : '['));
  const bool credits = inside.find(' ') != inside.npos || !ends_sentence(caption);
  if (inside.find_first_of("/|") != inside.npos) return credits && has_source_part(inside);
  return line.back() == ')' && is_source(inside) && !ends_sentence(caption);
}

// "… on Sunday. REUTERS/Jane Doe", "… on Sunday. Jane Doe/AFP", "… on Sunday. Jane Doe / AFP"
bool ends_in_stroke_credit(std::string_view line) {
  const std::size_t tail = line.size() - std::min(line.size(), longest_credit);
  if (line.find('/', std::max(tail, shortest_caption)) == line.npos) return false;
  const std::size_t stroke = line.rfind('/');
  const std::string_view last = trim(line.substr(stroke + 1));
  if (is_source(last)) return true;
  // Of initials the line signs off: "AFP/fs".
  const bool is_name = last.size() > 4 && last.find(' ') != last.npos && last.size() < 40;
  const std::string_view before = trim(line.substr(0, stroke));
  const std::size_t word = before.find_last_of(" .(");
  return is_name && word != before.npos && is_source(before.substr(word + 1));
}

// "(Jane Doe/AP)", "Jane Doe / Getty Images" on a line of its own.
bool is_credit_alone(std::string_view line) {
  if (line.size() > longest_credit || line.find('/') == line.npos) return false;
  if (is_any_of(trim(line.substr(line.rfind('/') + 1)), sources)) return true;
  const std::string_view inside = in_last_brackets(line);
  return inside.size() + 2 == line.size() && has_source_part(inside);
}

// "… on Sunday. JANE DOE", "… on Sunday. | EXAMPLE COURIER": what stands behind the caption's last
// stop is a few words in capitals.
bool ends_in_capitals(std::string_view line) {
  constexpr std::size_t most_words = 6;
  if (!is_upper(decode_before(line, line.size()).value)) return false;
  const std::size_t tail = line.size() - std::min(line.size(), longest_credit);
  const std::size_t stop = line.rfind(". ");
  if (stop == line.npos || stop < std::max(tail, shortest_caption)) return false;
  std::string_view name = trim(line.substr(stop + 2));
  const bool barred = name.starts_with('|');
  if (barred) name = trim(name.substr(1));
  std::size_t words = 1;
  for (std::size_t at = 0; at < name.size();) {
    const CodePoint c = decode(name, at);
    if (is_lower(c.value) || digit_value(c.value) >= 0) return false;
    words += c.value == ' ';
    at += c.length;
  }
  // "… the court said. PTI ABC DEF": a wire's signature.
  return words <= most_words && (barred || words >= 2) &&
         !is_agency(name.substr(0, name.find(' ')));
}

// "… on Sunday - File", "… on Sunday. - Foto Jane Doe"
bool ends_in_dashed_credit(std::string_view line) {
  const std::size_t tail = line.size() - std::min(line.size(), longest_credit);
  const std::size_t dash = std::max(line.rfind(" - ") + 1, line.rfind(" – ") + 1);  // 0 without
  if (dash <= std::max(tail, shortest_caption)) return false;
  const std::string_view credit = trim(line.substr(line.find(' ', dash) + 1));
  return is_source(credit) || opens_credit(credit);
}

// "… on Sunday. Photo Jane Doe", "… on Sunday / Foto Jane Doe": a word for pictures and a name.
bool ends_in_named_picture(std::string_view line) {
  constexpr std::size_t longest_name = 48;  // bytes, with the word
  const std::size_t tail = line.size() - std::min(line.size(), longest_name);
  const std::size_t sign = find_last_of(line, "./", line.size());
  if (sign == line.npos || sign < std::max(tail, shortest_caption)) return false;
  const std::string_view credit = trim(line.substr(sign + 1));
  const std::size_t word = std::min(credit.find(' '), credit.size());
  return word < credit.size() && opens_credit(credit) && is_upper(decode(credit, word + 1).value);
}

}  // namespace

bool ends_in_credit(std::string_view line) {
  if (is_credit_alone(line) || line.ends_with(" nuotr.")) return true;
  if (line.size() < shortest_caption) return false;
  if (line.back() == '.' && (line.ends_with(").") || line.ends_with("]."))) line.remove_suffix(1);
  const char last = line.back();
  if (last == ')' || last == ']') return ends_in_brackets_credit(line);
  constexpr AsciiSet ends = ".!?\":;,'";
  if (ends.has(last) || line.size() < 2 * shortest_caption) return false;
  const std::size_t tail = line.size() - std::min(line.size(), longest_credit);
  return ends_in_stroke_credit(line) || is_source(behind_via(line.substr(tail))) ||
         ends_in_capitals(line) || ends_in_named_picture(line) || ends_in_dashed_credit(line);
}

namespace {

// How captions begin, and the words for a picture that come behind the day.
struct CaptionStart {
  std::string_view opening;
  std::string_view pictures;  // kept apart by strokes
};
constexpr CaptionStart caption_starts[] = {
    {"In this ", "photo|photograph|image|picture|frame grab|frame from"},
    {"This ", "file photo|photo provided|photo shows|photo released|photo taken|handout"},
    {"En esta ", "foto|fotografía|imagen"},
    {"Esta ", "foto de archivo|fotografía de archivo|foto de"},
    {"Nesta ", "foto|imagem"},
    {"In questa ", "foto|immagine"},
    {"Sur cette ", "photo|image"},
    {"Auf diesem ", "Foto|Bild|Archivbild|Archivfoto"},
    {"Dieses vom ", "Bild|Foto|Handout"},
    {"Op deze ", "foto|archieffoto"},
};
constexpr std::size_t longest_day = 60;  // bytes

bool has_digit(std::string_view text) {
  return std::any_of(text.begin(), text.end(),
                     [](char c) { return is_ascii_digit(static_cast<unsigned char>(c)); });
}

bool names_picture(std::string_view text, std::string_view pictures) {
  while (!pictures.empty()) {
    const std::size_t end = std::min(pictures.find('|'), pictures.size());
    if (text.find(pictures.substr(0, end)) != text.npos) return true;
    pictures.remove_prefix(std::min(end + 1, pictures.size()));
  }
  return false;
}

}  // namespace

bool is_dated_caption(std::string_view line) {
  if (line.size() < 8) return false;  // no opening with its picture is shorter
  for (const CaptionStart& start : caption_starts) {
    const bool may_start = line[0] == start.opening[0] && line[1] == start.opening[1];
    if (!may_start || !line.starts_with(start.opening)) continue;
    const std::string_view rest = line.substr(start.opening.size(), longest_day);
    return has_digit(rest) && names_picture(rest, start.pictures);
  }
  return false;
}

}  // namespace galley
