// Articles as one HTML page on which people look a dump over: the whole text of each, with its
// parts marked and each line explained.
//
// The page is html_head(), any number of articles and html_foot(), one behind another; none of them
// depends on what stands before it, so that a page of any length can be written as it comes. It
// needs nothing from elsewhere and asks for nothing: style and script stand in it, and it forbids
// the browser to fetch. Whatever bytes an article is made of, they are shown as text.
#pragma once

#include <galley/article.h>
#include <galley/explain.h>
#include <galley/source.h>

#include <span>
#include <string>
#include <string_view>

namespace galley {

// What stands before the first article and behind the last. The page's title has the name, if any,
// of what it shows. Without an article the page says that there is none.
std::string html_head(std::string_view name);
std::string_view html_foot();

// Appends the article as an element <article>: where it came from, its warnings and fields, and its
// text, of which every byte is there once and in order. A carriage return is written as a
// reference, and what append_visible() escapes as it does. `blocks` is what explain_article() says
// of the text.
//
// Parts that do not stand in the text, as its container gave them, are written around it; of a
// record that galley wrote, which lacks the text, all parts are.
void append_html(const Article& article, const Source& source,
                 std::span<const BlockExplanation> blocks, std::string& out);

}  // namespace galley
