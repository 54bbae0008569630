#include "check/rules/character_rules.h"

#include <galley/text.h>

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "bytes/byte_search.h"
#include "check/rules/misreading.h"
#include "check/rules/signs.h"
#include "text/encoding/converter.h"
#include "text/repair.h"

namespace galley {
namespace {

void add_ill_formed(std::string_view bytes, Findings& findings) {
  constexpr std::size_t most_shown = 8;
  std::string shown;
  append_visible(bytes.substr(0, most_shown), shown);
  if (bytes.size() > most_shown) shown += "…";
  findings.add(bytes, "'" + shown + "' is not UTF-8");
}

void find_ill_formed(std::string_view text, Findings& findings) {
  if (is_utf8(text)) return;
  std::size_t end = 0;
  for_each_sign(text, [&](std::size_t at, CodePoint sign) {
    if (at < end) return;
    for (end = at; sign.length > 0 && is_ill_formed(text, end, sign); sign = decode(text, end))
      end += sign.length;
    if (end > at) add_ill_formed(text.substr(at, end - at), findings);
  });
}

// Runs of U+FFFD, which the reader or a program before it put in the place of bytes.
void find_replaced(std::string_view text, Findings& findings) {
  constexpr std::string_view replaced = "\uFFFD";
  for (std::size_t at = text.find(replaced); at != text.npos; at = text.find(replaced, at)) {
    std::size_t end = at;
    while (text.substr(end).starts_with(replaced)) end += replaced.size();
    findings.add(text.substr(at, end - at), "U+FFFD stands for bytes that were no text");
    at = end;
  }
}

bool was_repaired(const Proof& proof) {
  const auto& warnings = proof.article().warnings;
  return proof.source().repaired ||
         std::find(warnings.begin(), warnings.end(), Warning::invalid_utf8) != warnings.end();
}

}  // namespace

void find_invalid_utf8(Proof& proof, Findings& findings) {
  const std::size_t before = findings.list().size();
  for (const std::string_view text : proof.texts()) {
    find_ill_formed(text, findings);
    find_replaced(text, findings);
  }
  if (findings.list().size() == before && was_repaired(proof))
    findings.add("bytes of the article were not UTF-8");
  if (proof.source().encoding_guessed)
    findings.add("the article is not UTF-8, and was read in the encoding that it looks like");
}

namespace {

bool is_control_byte(char c) {
  return c == 0x7F || (c >= 0 && c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f');
}

// Fill bytes of records and of paper tape, and a bell: nothing that could be read is lost with
// them. Others once parted or placed what stands around them.
bool has_no_meaning(char c) { return c == '\0' || c == '\a' || c == 0x7F; }

bool are_alike(char a, char b) { return a == b || (has_no_meaning(a) && has_no_meaning(b)); }

// Between letters a character may have been lost; beside a line end the line may become another.
bool may_go(std::string_view text, std::size_t begin, std::size_t end) {
  const char32_t before = decode_before(text, begin).value;
  const char32_t after = decode(text, end).value;
  const auto ends_line = [](char32_t c) { return c == '\n' || c == '\r' || c == '\f'; };
  return !ends_line(before) && !ends_line(after) &&
         !(is_word_character(before) && is_word_character(after)) &&
         !(is_space(before) && is_space(after));
}

void add_controls(Proof& proof, std::string_view text, std::size_t at, std::size_t end,
                  Findings& findings) {
  const std::string_view run = text.substr(at, end - at);
  const std::string code = code_of(static_cast<unsigned char>(run.front()));
  Finding& finding = findings.add(
      run, run.size() == 1 ? code + " is a control character"
                           : with_commas(run.size()) + " control characters from " + code + " on");
  if (has_no_meaning(run.front()) && proof.is_inside(run) && may_go(text, at, end))
    finding.replacement = "";
}

void find_control_bytes(Proof& proof, std::string_view text, Findings& findings) {
  for (std::size_t at = find_reference_or_control(text, 0); at < text.size();
       at = find_reference_or_control(text, at)) {
    std::size_t end = at + 1;
    if (is_control_byte(text[at])) {
      while (end < text.size() && are_alike(text[end], text[at])) ++end;
      add_controls(proof, text, at, end, findings);
    }
    at = end;
  }
}

constexpr char32_t first_high_control = 0x80;
constexpr char32_t last_high_control = 0x9F;
using HighControls = std::array<std::string, last_high_control - first_high_control + 1>;

HighControls read_high_controls() {
  const Converter converter = open_converter(Encoding::windows_1252);
  HighControls characters;
  std::u16string decoded;
  for (std::size_t i = 0; i < characters.size(); ++i) {
    const char byte = static_cast<char>(first_high_control + i);
    to_utf16(converter.get(), {&byte, 1}, Ending::whole, decoded);
    if (!decoded.empty() && decoded.front() > last_high_control)
      append_utf8(decoded.front(), characters[i]);
  }
  return characters;
}

// What a control beyond ASCII is in Windows-1252, for which web browsers take it (the HTML
// Standard, numeric character references); empty where that has no character.
const std::string& in_windows_1252(char32_t control) {
  static const HighControls characters = read_high_controls();
  return characters[control - first_high_control];
}

// Whether the control could be a byte of a misread character, which another repair reads back.
bool may_be_misread(std::string_view text, std::size_t at, std::size_t end) {
  const char32_t before = decode_before(text, at).value;
  const char32_t after = decode(text, end).value;
  return misreadings().front().may_begin(before) || (before >= 0x80 && before < 0xC0) ||
         (after >= 0x80 && after < 0xC0);
}

void add_high_control(std::string_view text, std::size_t at, const CodePoint& sign,
                      Findings& findings) {
  const std::string_view control = text.substr(at, sign.length);
  Finding& finding = findings.add(control, code_of(sign.value) + " is a control character");
  constexpr char32_t next_line = 0x85;
  if (sign.value == next_line || may_be_misread(text, at, at + sign.length)) return;
  const std::string& meant = in_windows_1252(sign.value);
  if (meant.empty()) return;
  finding.message += ", '" + meant + "' in Windows-1252";
  finding.replacement = meant;
}

}  // namespace

void find_control_character(Proof& proof, Findings& findings) {
  for (const std::string_view text : proof.texts()) {
    find_control_bytes(proof, text, findings);
    for_each_sign(text, [&](std::size_t at, const CodePoint& sign) {
      if (sign.value <= last_high_control) add_high_control(text, at, sign, findings);
    });
  }
}

namespace {

struct LineEnds {
  std::size_t lf = 0;
  std::size_t crlf = 0;
};

// Calls visit(at) for each LF.
template <class Visit>
void for_each_line_feed(std::string_view text, Visit visit) {
  for (std::size_t at = text.find('\n'); at != text.npos; at = text.find('\n', at + 1)) visit(at);
}

bool is_behind_return(std::string_view text, std::size_t at) {
  return at > 0 && text[at - 1] == '\r';
}

// Without it a CR before it would end a line with the LF behind it.
bool is_return_behind_return(std::string_view text, std::size_t line_feed) {
  return line_feed > 1 && text[line_feed - 2] == '\r';
}

void find_rarer_ends(std::string_view text, bool crlf_is_rarer, Findings& findings) {
  for_each_line_feed(text, [&](std::size_t at) {
    if (is_behind_return(text, at) != crlf_is_rarer) return;
    const std::string_view end = crlf_is_rarer ? text.substr(at - 1, 2) : text.substr(at, 1);
    Finding& finding =
        findings.add(end, crlf_is_rarer ? "a line ends with CRLF, more of them with LF"
                                        : "a line ends with LF, more of them with CRLF");
    if (crlf_is_rarer && is_return_behind_return(text, at)) return;
    finding.replacement = crlf_is_rarer ? "\n" : "\r\n";
  });
}

}  // namespace

void find_mixed_line_ends(Proof& proof, Findings& findings) {
  for (const std::string_view text : proof.texts()) {
    if (text.find('\r') == text.npos) continue;
    LineEnds ends;
    for_each_line_feed(
        text, [&](std::size_t at) { ++(is_behind_return(text, at) ? ends.crlf : ends.lf); });
    if (ends.lf > 0 && ends.crlf > 0) find_rarer_ends(text, ends.crlf <= ends.lf, findings);
  }
}

}  // namespace galley
