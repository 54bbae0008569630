// The places where a query matches, as JSON for programs and as text for people.
#pragma once

#include <galley/article.h>
#include <galley/parts.h>
#include <galley/query.h>
#include <galley/source.h>

#include <span>
#include <string>
#include <string_view>

namespace galley {

// Appends the hits in an article as one JSON object without a line end:
//
//   {"id", "source": {"path", "offset", "length"}, "article", "headline", "hits": [{"pattern",
//    "in", "number", "match", "at", "span"}, …]}
//
// "article" is Record::number or null. "in" is a name of field_names(), "number" that of the
// paragraph or the piece of furniture, from 1 on, or null. "at" is where the match stands in the
// part as one line (as `galley tojson` writes it), "span" where in the text of the record or null:
// [begin, end), in bytes. `patterns` are those of the query.
void append_hits_json(const Article& article, const Source& source, std::uint64_t number,
                      std::span<const Hit> hits, std::span<const std::string> patterns,
                      std::string& out);

// How the places of articles are shown: "dump.txt@4096:headline:" or, with a number,
// "dump.txt:12:headline:".
struct HitView {
  Colour colour = Colour::none;
  std::size_t context = 0;  // paragraphs shown before and behind one with a hit
};

// Appends the parts of the article that have hits, each on a line behind its place, in the order of
// the article, with the paragraphs around them: their places have "-" for ":", and a line "--" is
// between those that are not neighbours. Without a hit it is the headline. Safe to show on a
// terminal, as by append_visible().
void append_hit_parts(const Article& article, std::string_view place, std::span<const Hit> hits,
                      const HitView& view, std::string& out);

// Appends the text of a record with the hits that stand in it in colour. Safe to show on a
// terminal, as by append_visible_lines().
void append_coloured_text(std::string_view text, std::span<const Hit> hits, std::string& out);

// Appends each match on a line of its own behind `place`, which may be empty. Safe to show
// likewise.
void append_matches(std::string_view place, std::span<const Hit> hits, Colour colour,
                    std::string& out);

}  // namespace galley
