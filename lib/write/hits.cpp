#include <galley/hits.h>
#include <galley/text.h>

#include <algorithm>
#include <optional>
#include <vector>

#include "text/repair.h"
#include "write/json/json_source.h"
#include "write/json/json_writer.h"

namespace galley {
namespace {

std::string_view match_of(const Hit& hit) {
  return hit.part.substr(hit.in_part.begin, hit.in_part.size());
}

void write_hit(const Hit& hit, std::span<const std::string> patterns, JsonWriter& out) {
  out.json(R"({"pattern":)");
  out.string(patterns[hit.pattern]);
  out.json(R"(,"in":)");
  out.string(field_names()[static_cast<std::size_t>(hit.field)]);
  out.json(R"(,"number":)");
  out.number_or_null(hit.number);
  out.json(R"(,"match":)");
  out.string(match_of(hit));
  out.json(R"(,"at":)");
  out.span_or_null(hit.in_part);
  out.json(R"(,"span":)");
  out.span_or_null(hit.span);
  out.json('}');
}

// The escape sequences of grep's own colours.
constexpr std::string_view place_colour = "\x1b[35m";
constexpr std::string_view field_colour = "\x1b[32m";
constexpr std::string_view sign_colour = "\x1b[36m";
constexpr std::string_view match_colour = "\x1b[1;31m";
constexpr std::string_view no_colour = "\x1b[m";

// Lines of an article's parts with what is before them.
class PartLines {
 public:
  PartLines(std::string_view place, Colour colour, std::string& out)
      : place_(place), colour_(colour), out_(out) {}

  // The hits are those in the line, in its order.
  void line(std::string_view field, std::string_view text, std::span<const Hit> hits) {
    const char sign = hits.empty() ? '-' : ':';
    if (!place_.empty()) before(place_, place_colour, sign);
    if (!field.empty()) before(field, field_colour, sign);
    std::size_t at = 0;
    for (const Hit& hit : hits) {
      append_visible(text.substr(at, hit.in_part.begin - at), out_);
      coloured(match_of(hit), match_colour);
      at = hit.in_part.end;
    }
    append_visible(text.substr(at), out_);
    out_ += '\n';
  }

  void gap() {
    coloured("--", sign_colour);
    out_ += '\n';
  }

 private:
  void before(std::string_view text, std::string_view colour, char sign) {
    coloured(text, colour);
    coloured({&sign, 1}, sign_colour);
  }
  void coloured(std::string_view text, std::string_view colour) {
    if (colour_ == Colour::ansi) out_ += colour;
    append_visible(text, out_);
    if (colour_ == Colour::ansi) out_ += no_colour;
  }

  std::string_view place_;
  Colour colour_;
  std::string& out_;
};

// The hits of the first one's part.
std::span<const Hit> hits_of_part(std::span<const Hit> hits) {
  const auto end = std::find_if(hits.begin(), hits.end(), [&](const Hit& hit) {
    return hit.part.data() != hits.front().part.data();
  });
  return hits.first(static_cast<std::size_t>(end - hits.begin()));
}

// Paragraphs with hits, and those around them.
class Paragraphs {
 public:
  Paragraphs(const Article& article, std::size_t context, PartLines& lines)
      : paragraphs_(article.paragraphs), context_(context), lines_(lines) {}

  void show(std::span<const Hit> hits) {
    const std::size_t number = hits.front().number;
    const std::size_t first = number - std::min(context_, number - 1);
    if (first > shown_) finish_context(std::min(first - 1, wanted_));
    if (shown_ > 0 && first > shown_ + 1) lines_.gap();
    for (std::size_t i = std::max(first, shown_ + 1); i < number; ++i) show_context(i);
    lines_.line(std::to_string(number), hits.front().part, hits);
    shown_ = number;
    wanted_ = std::min(number + context_, paragraphs_.size());
  }

  void finish() { finish_context(wanted_); }

 private:
  void finish_context(std::size_t last) {
    while (shown_ < last) show_context(++shown_);
  }
  void show_context(std::size_t number) {
    line_.clear();
    append_unwrapped(paragraphs_[number - 1], line_);
    lines_.line(std::to_string(number), line_, {});
    shown_ = number;
  }

  const std::vector<std::string_view>& paragraphs_;
  const std::size_t context_;
  PartLines& lines_;
  std::size_t shown_ = 0;   // the paragraph shown last
  std::size_t wanted_ = 0;  // the last one that is shown behind it whatever comes
  std::string line_;
};

}  // namespace

void append_hits_json(const Article& article, const Source& source, std::uint64_t number,
                      std::span<const Hit> hits, std::span<const std::string> patterns,
                      std::string& out) {
  const std::size_t begin = out.size();
  {
    JsonWriter json(out);
    json.json(R"({"id":)");
    json.string(source.id);
    json.json(R"(,"source":)");
    write_source(source, json);
    json.json(R"(,"article":)");
    json.number_or_null(number);
    json.json(R"(,"headline":)");
    json.part_or_null(article.headline);
    json.json(R"(,"hits":)");
    json.list(hits, [&](const Hit& hit) { write_hit(hit, patterns, json); });
    json.json('}');
  }
  repair_from(begin, out);
}

void append_hit_parts(const Article& article, std::string_view place, std::span<const Hit> hits,
                      const HitView& view, std::string& out) {
  PartLines lines(place, view.colour, out);
  if (hits.empty()) {
    std::string headline;
    append_unwrapped(article.headline, headline);
    lines.line("headline", headline, {});
  }
  Paragraphs paragraphs(article, view.context, lines);
  while (!hits.empty()) {
    const auto here = hits_of_part(hits);
    const Field field = here.front().field;
    if (field == Field::furniture) paragraphs.finish();
    if (field == Field::body)
      paragraphs.show(here);
    else
      lines.line(field_names()[static_cast<std::size_t>(field)], here.front().part, here);
    hits = hits.subspan(here.size());
  }
  paragraphs.finish();
}

void append_coloured_text(std::string_view text, std::span<const Hit> hits, std::string& out) {
  std::vector<Span> spans;
  for (const Hit& hit : hits)
    if (hit.span) spans.push_back(*hit.span);
  std::sort(spans.begin(), spans.end(),
            [](const Span& a, const Span& b) { return a.begin < b.begin; });
  std::size_t at = 0;
  for (const Span& span : spans) {
    append_visible_lines(text.substr(at, span.begin - at), out);
    out += match_colour;
    append_visible_lines(text.substr(span.begin, span.size()), out);
    out += no_colour;
    at = span.end;
  }
  append_visible_lines(text.substr(at), out);
}

void append_matches(std::string_view place, std::span<const Hit> hits, Colour colour,
                    std::string& out) {
  PartLines lines(place, colour, out);
  for (Hit hit : hits) {
    hit.part = match_of(hit);
    hit.in_part = {0, hit.part.size()};
    lines.line({}, hit.part, {&hit, 1});
  }
}

}  // namespace galley
