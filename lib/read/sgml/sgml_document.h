// One document of SGML, taken apart by its tags.
#pragma once

#include <galley/given_parts.h>

#include <optional>
#include <string>
#include <string_view>

#include "read/sgml/sgml_tags.h"
#include "read/sgml/sgml_tokens.h"

namespace galley {

// Keeps its storage from document to document. What it hands over lasts until the next one.
class SgmlDocument {
 public:
  // `document` is UTF-8.
  void read(std::string_view document);

  // The dateline, with a dash behind it, and the text. Paragraphs in tags of their own stand
  // between blank lines.
  std::string_view text() const { return text_view_; }
  std::string_view id() const { return id_view_; }

  // Puts what the tags say into `given`.
  void give(GivenParts& given) const;

 private:
  // What of a document the innermost open element is; elements that are not known count in
  // `document` alone, where they are parts of the header.
  enum class Level { document, body, text };
  // White space that is left out before the text goes on.
  enum class Gap { none, blank_lines, all };

  void start();
  void begin_tag(const SgmlToken& tag);
  void end_tag(const SgmlToken& tag);
  void begin_document(const SgmlToken& tag);
  void begin_text(const SgmlToken& tag);
  void begin_body();
  void end_text();
  void begin_unknown(std::string_view name);
  void open(std::string& part);
  void open_first(std::string& part);
  void close();
  void add(std::string_view text);
  void join_dateline();
  void break_paragraph(Gap gap);
  void unwrap_paragraph();
  void part_headline();
  void read_date();
  void finish();

  std::string text_;
  std::string id_;
  std::string headline_;
  std::string byline_;
  std::string date_;
  std::string dateline_;
  std::string passed_over_;  // takes nothing; what is open when no part is

  std::string* open_ = nullptr;    // what text is added to
  std::string* around_ = nullptr;  // what will be open again behind the end of that
  std::string_view unknown_;       // the name of the header's unknown element that is open
  Level level_ = Level::document;
  Gap gap_ = Gap::none;
  bool has_header_tags_ = false;
  std::size_t dateline_end_ = 0;               // in `text_`
  std::size_t paragraph_ = std::string::npos;  // where one in tags begins in `text_`
  std::string wrapped_;

  std::string_view text_view_;
  std::string_view id_view_;
  std::string_view headline_view_;
  std::string_view byline_view_;
};

// Everything in the elements of that name, joined by "; " where tags part it; where there is none,
// the first attribute of that name. Absent when there is neither. Appended to `out`.
bool append_sgml_value(std::string_view document, std::string_view name, std::string& out);

}  // namespace galley
