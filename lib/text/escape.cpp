#include "text/escape.h"

#include <galley/text.h>

#include "text/utf8.h"

namespace galley {
namespace {

constexpr char hex_digits[] = "0123456789abcdef";

// Appends "\xNN" for each of the bytes.
void append_bytes_in_hex(std::string_view bytes, std::string& out) {
  for (const char c : bytes) {
    const auto byte = static_cast<unsigned char>(c);
    out += "\\x";
    out += hex_digits[byte >> 4];
    out += hex_digits[byte & 0xF];
  }
}

// Appends "\uNNNN" for a code point of the basic plane.
void append_unicode_escape(char32_t c, std::string& out) {
  out += "\\u";
  for (int shift = 12; shift >= 0; shift -= 4) out += hex_digits[(c >> shift) & 0xF];
}

// Signs that reorder or break the text around them (Unicode Standard Annex 9, section 2, and the
// line and paragraph separators), and the control characters past ASCII.
bool is_deceptive(char32_t c) {
  return (c >= 0x80 && c <= 0x9F) || c == 0x061C || c == 0x200E || c == 0x200F ||
         (c >= 0x2028 && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

bool is_printable_ascii(char byte) { return (byte >= ' ' && byte < 0x7F) || byte == '\t'; }

// Appends the code point that begins at `at`, which is no printable ASCII; gives its length.
std::size_t append_visible_sign(std::string_view text, std::size_t at, std::string& out) {
  const CodePoint sign = decode(text, at);
  const std::string_view bytes = text.substr(at, sign.length);
  const bool is_text =
      sign.value >= 0x80 && (sign.value != replacement_character || bytes == "\uFFFD");
  if (!is_text)
    append_bytes_in_hex(bytes, out);
  else if (is_deceptive(sign.value))
    append_unicode_escape(sign.value, out);
  else
    out += bytes;
  return sign.length;
}

bool is_plain_html(char byte) {
  return (is_printable_ascii(byte) && byte != '&' && byte != '<' && byte != '>' && byte != '"') ||
         byte == '\n';
}

// Appends the code point that begins at `at`, which is no plain HTML; gives its length.
std::size_t append_html_sign(std::string_view text, std::size_t at, std::string& out) {
  switch (text[at]) {
    case '&':
      out += "&amp;";
      return 1;
    case '<':
      out += "&lt;";
      return 1;
    case '>':
      out += "&gt;";
      return 1;
    case '"':
      out += "&quot;";
      return 1;
    case '\r':
      out += "&#13;";
      return 1;
    default:
      return append_visible_sign(text, at, out);
  }
}

}  // namespace

void append_tsv_escaped(std::string_view text, std::string& out) {
  for (const char c : text) {
    switch (c) {
      case '\t':
        out += "\\t";
        break;
      case '\n':
        out += "\\n";
        break;
      case '\r':
        out += "\\r";
        break;
      case '\\':
        out += "\\\\";
        break;
      default:
        out += c;
    }
  }
}

void append_csv_field(std::string_view text, std::string& out) {
  if (text.find_first_of(",\"\r\n") == std::string_view::npos) {
    out += text;
    return;
  }
  out += '"';
  for (const char c : text) {
    if (c == '"') out += '"';
    out += c;
  }
  out += '"';
}

void append_visible(std::string_view text, std::string& out) {
  for (std::size_t at = 0; at < text.size();) {
    std::size_t end = at;
    while (end < text.size() && is_printable_ascii(text[end])) ++end;
    out.append(text, at, end - at);
    at = end;
    if (at < text.size()) at += append_visible_sign(text, at, out);
  }
}

void append_visible_lines(std::string_view text, std::string& out) {
  for (;;) {
    const std::size_t end = text.find('\n');
    append_visible(text.substr(0, end), out);
    if (end == std::string_view::npos) return;
    out += '\n';
    text.remove_prefix(end + 1);
  }
}

void append_json_string(std::string_view text, std::string& out) {
  out += '"';
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint sign = decode(text, at);
    if (sign.value == '"' || sign.value == '\\') out += '\\';
    if (sign.value < 0x20 || (sign.value >= 0x7F && sign.value < 0xA0))
      append_unicode_escape(sign.value, out);
    else
      out += text.substr(at, sign.length);
    at += sign.length;
  }
  out += '"';
}

void append_html_escaped(std::string_view text, std::string& out) {
  for (std::size_t at = 0; at < text.size();) {
    std::size_t end = at;
    while (end < text.size() && is_plain_html(text[end])) ++end;
    out.append(text, at, end - at);
    at = end;
    if (at < text.size()) at += append_html_sign(text, at, out);
  }
}

}  // namespace galley
