#include "read/sgml/sgml_document.h"

#include <galley/text.h>

#include <algorithm>
#include <utility>

#include "bytes/blank.h"
#include "read/sgml/document_id.h"
#include "read/sgml/sgml_text.h"
#include "text/lines.h"
#include "text/utf8.h"

namespace galley {
namespace {

void trim_end(std::string& text) {
  while (!text.empty() && is_blank(text.back())) text.pop_back();
}

// Without the blank lines that it begins with.
std::string_view from_first_line(std::string_view text) {
  const std::size_t blank = count_blank(text);
  const std::size_t line = text.substr(0, blank).rfind('\n');
  return line == text.npos ? text : text.substr(line + 1);
}

// What datelines end with, where they end with a sign.
constexpr std::string_view dateline_ends[] = {"-", "–", "—", "―", "−", "_", "=", ":", "：", "】"};

bool ends_as_dateline(std::string_view text) {
  return std::any_of(std::begin(dateline_ends), std::end(dateline_ends),
                     [&](std::string_view end) { return text.ends_with(end); });
}

// Whether a line behind the first begins with a tab or two spaces, as paragraphs do in a text
// without tags for them.
bool has_indented_line(std::string_view text) {
  for (std::size_t at = text.find('\n'); at != text.npos; at = text.find('\n', at + 1)) {
    const std::string_view line = text.substr(at + 1);
    if ((line.starts_with('\t') || line.starts_with("  ")) &&
        !is_blank(line.substr(0, line.find('\n'))))
      return true;
  }
  return false;
}

// A line of dashes alone, which parts a headline from the byline under it.
bool is_rule(std::string_view line) {
  return line.size() >= 2 && line.find_first_not_of('-') == line.npos;
}

// The Wall Street Journal's collection begins the further lines of a headline with "@ ".
void blank_line_signs(std::string& headline) {
  constexpr std::string_view sign = "\n@ ";
  for (std::size_t at = headline.find(sign); at != headline.npos; at = headline.find(sign, at))
    headline[at + 1] = ' ';
}

// The text in all elements of a name, one piece between two tags.
class ElementText {
 public:
  bool found() const { return found_; }
  std::string_view text() const { return text_; }

  // Reads an element up to its end tag, or where no such tag follows, up to the next tag.
  void read(SgmlTokens& tokens, std::string_view name) {
    found_ = true;
    may_end_ = may_end_ && ends(tokens, name);
    for (SgmlToken token;;) {
      SgmlTokens before = tokens;
      const bool more = tokens.next(token);
      if (more && token.kind == SgmlToken::Kind::text) {
        append_sgml_text(token.text, piece_);
        continue;
      }
      add_piece();
      if (!more || (token.kind == SgmlToken::Kind::end && same_name(token.text, name))) return;
      if (may_end_) continue;
      tokens = before;  // the next tag may begin another element of the name
      return;
    }
  }

 private:
  static bool ends(SgmlTokens tokens, std::string_view name) {
    for (SgmlToken token; tokens.next(token);)
      if (token.kind == SgmlToken::Kind::end && same_name(token.text, name)) return true;
    return false;
  }

  void add_piece() {
    const std::string_view piece = trim(piece_);
    if (!piece.empty() && !text_.empty()) text_ += "; ";
    text_ += piece;
    piece_.clear();
  }

  std::string text_;
  std::string piece_;
  bool found_ = false;
  bool may_end_ = true;  // no end tag was looked for in vain
};

}  // namespace

void SgmlDocument::read(std::string_view document) {
  start();
  SgmlTokens tokens(document);
  for (SgmlToken token; tokens.next(token);) {
    if (token.kind == SgmlToken::Kind::text)
      add(token.text);
    else if (token.kind == SgmlToken::Kind::begin)
      begin_tag(token);
    else
      end_tag(token);
  }
  finish();
}

void SgmlDocument::start() {
  for (std::string* const part : {&text_, &id_, &headline_, &byline_, &date_, &dateline_})
    part->clear();
  open_ = around_ = &text_;
  unknown_ = {};
  level_ = Level::document;
  gap_ = Gap::blank_lines;
  has_header_tags_ = false;
  dateline_end_ = 0;
  paragraph_ = std::string::npos;
}

void SgmlDocument::begin_tag(const SgmlToken& tag) {
  switch (find_sgml_tag(tag.text)) {
    case SgmlTag::document:
      return begin_document(tag);
    case SgmlTag::id:
      return open_first(id_);
    case SgmlTag::headline:
      has_header_tags_ = true;
      return open_first(headline_);
    case SgmlTag::byline:
      has_header_tags_ = true;
      if (!byline_.empty()) byline_ += '\n';
      return open(byline_);
    case SgmlTag::date:
      return open_first(date_);
    case SgmlTag::dateline:
      has_header_tags_ = true;
      return open_first(dateline_);
    case SgmlTag::text:
      return begin_text(tag);
    case SgmlTag::body:
      return begin_body();
    case SgmlTag::paragraph:
      if (open_ != &text_) return;
      has_header_tags_ = true;
      break_paragraph(Gap::all);
      paragraph_ = text_.size();
      return;
    case SgmlTag::line_break:
      return add("\n");
    case SgmlTag::unknown:
      return begin_unknown(tag.text);
  }
}

void SgmlDocument::end_tag(const SgmlToken& tag) {
  switch (find_sgml_tag(tag.text)) {
    case SgmlTag::document:
    case SgmlTag::line_break:
      return;
    case SgmlTag::paragraph:
      if (open_ == &text_) break_paragraph(Gap::all);
      return;
    case SgmlTag::text:
    case SgmlTag::body:
      return end_text();
    case SgmlTag::unknown:
      if (unknown_.empty() || !same_name(tag.text, unknown_)) return;
      unknown_ = {};
      return close();
    default:
      return close();
  }
}

// A document that tells of what type its text is, as those of Gigaword do, has tags for its header.
void SgmlDocument::begin_document(const SgmlToken& tag) {
  if (attribute_value(tag.attributes, "type")) has_header_tags_ = true;
  for (const std::string_view name : {"newid", "id", "docid"}) {
    if (!id_.empty()) return;
    append_sgml_text(attribute_value(tag.attributes, name).value_or(""), id_);
  }
}

// Reuters' briefs are headlines alone, with a filler for a text.
void SgmlDocument::begin_text(const SgmlToken& tag) {
  const bool brief = same_name(attribute_value(tag.attributes, "type").value_or(""), "brief");
  unknown_ = {};
  level_ = Level::text;
  around_ = brief ? &passed_over_ : &text_;
  close();
  if (!brief) break_paragraph(Gap::blank_lines);
}

void SgmlDocument::begin_body() {
  unknown_ = {};
  level_ = Level::body;
  has_header_tags_ = true;
  around_ = &text_;
  close();
  break_paragraph(Gap::blank_lines);
}

void SgmlDocument::end_text() {
  level_ = Level::document;
  around_ = &text_;
  close();
  break_paragraph(Gap::blank_lines);
}

// In the text a tag is left out; before it, the whole element is.
void SgmlDocument::begin_unknown(std::string_view name) {
  if (open_ != &text_ || level_ == Level::text) return;
  if (level_ == Level::body && !text_.empty()) return;
  unknown_ = name;
  close();
}

void SgmlDocument::open(std::string& part) {
  close();
  open_ = &part;
}

// Only the first element of its kind counts.
void SgmlDocument::open_first(std::string& part) { open(part.empty() ? part : passed_over_); }

// Ends what is open, whatever its end tag.
void SgmlDocument::close() {
  if (open_ == &dateline_) join_dateline();
  open_ = unknown_.empty() ? around_ : &passed_over_;
}

void SgmlDocument::add(std::string_view text) {
  if (open_ == &passed_over_) return;
  if (open_ == &text_ && gap_ != Gap::none) {
    text = gap_ == Gap::all ? text.substr(count_blank(text)) : from_first_line(text);
    if (text.empty()) return;
    gap_ = Gap::none;
  }
  const bool begins = open_->empty();
  append_sgml_text(text, *open_);
  if (begins && is_blank(*open_)) open_->clear();  // white space alone is nothing
}

// Puts the dateline before the text, which goes on in the same line.
void SgmlDocument::join_dateline() {
  trim_end(dateline_);
  const std::string_view line = from_first_line(dateline_);
  if (line.empty()) return;
  if (!text_.empty()) {  // too late to begin it
    break_paragraph(Gap::blank_lines);
    text_ += line;
    return break_paragraph(Gap::blank_lines);
  }
  text_ = line;
  std::replace(text_.begin(), text_.end(), '\n', ' ');
  text_ += ends_as_dateline(line) ? " " : " - ";
  dateline_end_ = text_.size();
  gap_ = Gap::all;
}

// Ends the paragraph before; the dateline is the start of one that has not ended.
void SgmlDocument::break_paragraph(Gap gap) {
  if (dateline_end_ > 0 && text_.size() == dateline_end_) return;
  trim_end(text_);
  unwrap_paragraph();
  if (!text_.empty()) text_ += "\n\n";
  gap_ = gap;
}

// The lines of a paragraph in tags belong together, whatever the rest of the text looks like.
void SgmlDocument::unwrap_paragraph() {
  const std::size_t begin = std::exchange(paragraph_, std::string::npos);
  if (begin >= text_.size() || text_.find('\n', begin) == text_.npos) return;
  wrapped_.assign(text_, begin);
  text_.resize(begin);
  append_unwrapped(wrapped_, text_);
}

// Takes the byline out of a headline that has it behind a line of dashes.
void SgmlDocument::part_headline() {
  blank_line_signs(headline_);
  headline_view_ = trim(headline_);
  byline_view_ = trim(byline_);
  Lines lines(headline_view_);
  for (std::string_view line; lines.next(line);) {
    line = trim(line);
    if (!is_rule(line)) continue;
    const auto before = static_cast<std::size_t>(line.data() - headline_view_.data());
    const std::string_view behind = trim(headline_view_.substr(before + line.size()));
    if (byline_view_.empty()) byline_view_ = behind;
    headline_view_ = trim(headline_view_.substr(0, before));
    return;
  }
}

// Dates that only a collection writes become ISO dates; others stay as they are. Which number of
// "03/04/87" is the month, only the id tells.
void SgmlDocument::read_date() {
  const std::string_view written = trim(date_);
  auto date = date_of_digits(written);
  if (!date && written.find_first_not_of("0123456789/") == written.npos)
    date = date_of_id(id_view_);
  if (!date) return;
  date_.clear();
  append_date(*date, date_);
}

void SgmlDocument::finish() {
  close();
  unwrap_paragraph();
  part_headline();
  id_view_ = trim(id_);
  read_date();
  trim_end(text_);
  text_view_ = from_first_line(text_);
}

void SgmlDocument::give(GivenParts& given) const {
  given.headline = headline_view_;
  given.byline = byline_view_;
  given.filing_date = trim(date_);
  given.dateline = text_view_.substr(0, dateline_end_);
  given.language = language_of_id(id_view_);
  given.body_only = has_header_tags_;
  if (has_header_tags_ && has_indented_line(text_view_)) given.paragraphs = ParagraphStyle::indent;
  given.is_utf8 = true;
}

bool append_sgml_value(std::string_view document, std::string_view name, std::string& out) {
  std::optional<std::string_view> attribute;
  ElementText element;
  SgmlTokens tokens(document);
  for (SgmlToken token; tokens.next(token);) {
    if (token.kind != SgmlToken::Kind::begin) continue;
    if (!attribute) attribute = attribute_value(token.attributes, name);
    if (same_name(token.text, name)) element.read(tokens, name);
  }
  if (element.found())
    out += element.text();
  else if (attribute)
    append_sgml_text(*attribute, out);
  return element.found() || attribute;
}

}  // namespace galley
