// An article's parts as text: for people, for reading on, and as columns for the shell.
//
// Every part is written as one line (append_unwrapped() in <galley/text.h>), and all of it is valid
// UTF-8: bytes that are not become U+FFFD, and in what is meant for people "\xNN".
#pragma once

#include <galley/article.h>
#include <galley/explain.h>
#include <galley/source.h>

#include <span>
#include <string>
#include <string_view>

namespace galley {

// Whether text for people carries the escape sequences of ECMA-48 for bold and dim.
enum class Colour { none, ansi };

// Appends the article for people to look at: its id, the parts by name, the paragraphs numbered,
// the furniture last and dimmed. Safe to show on a terminal, as by append_visible().
void append_view(const Article& article, const Source& source, Colour colour, std::string& out);

// Appends the article as plain text that galley reads back: kicker, headline, standfirst, byline,
// date and paragraphs, with a blank line between them. The dateline opens the first paragraph as
// it stands; of a record that galley wrote, which lacks that, as "LONDON, 2024-03-05 (Reuters) - ".
void append_text(const Article& article, std::string& out);

// Appends each block of `record` with its role, what nearly was its role, and the signals that
// weighed. `blocks` is what explain_article() says of the record.
void append_explanation(std::string_view record, std::span<const BlockExplanation> blocks,
                        const Source& source, Colour colour, std::string& out);

enum class TableFormat {
  tsv,  // a tab between fields; tab, line feed, carriage return and backslash escaped in them
  csv,  // RFC 4180, but for the line end, which is LF
};

// What append_row() knows: the keys of the record that have a meaning as text. "source" is the
// path; a list and the parts of a dateline are joined by "; ", the header's lines by a line feed.
std::span<const std::string_view> column_names();

// Appends the line with the columns' names.
void append_heading(std::span<const std::string_view> columns, TableFormat format,
                    std::string& out);

// Appends the article's line. Columns are among column_names(); what is not there is empty.
void append_row(const Article& article, const Source& source,
                std::span<const std::string_view> columns, TableFormat format, std::string& out);

}  // namespace galley
