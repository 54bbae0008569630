#include <galley/names.h>
#include <galley/parts.h>
#include <galley/text.h>

#include "text/lines.h"
#include "write/columns.h"
#include "write/terminal.h"

namespace galley {
namespace {

constexpr std::string_view shown_fields[] = {"header",  "kicker",   "headline", "standfirst",
                                             "byline",  "authors",  "agency",   "date",
                                             "updated", "dateline", "language", "warnings"};

constexpr std::size_t name_width = 12;  // "standfirst" and two spaces

// Writes names on the left and, indented behind them, what they name.
class View {
 public:
  View(Colour colour, std::string& out) : colour_(colour), out_(out) {}

  void title(std::string_view text) {
    append_emphasized(visible(text), Emphasis::bold, colour_, out_);
    out_ += '\n';
  }

  void row(std::string_view name, std::string_view text, Emphasis emphasis = Emphasis::plain) {
    if (text.empty()) return;
    Lines lines(text);
    for (std::string_view line; lines.next(line); name = {}) {
      out_ += "  ";
      std::string label;
      append_padded(name, name_width, label);
      append_emphasized(label, Emphasis::dim, colour_, out_);
      append_emphasized(visible(line), emphasis, colour_, out_);
      out_ += '\n';
    }
  }

  void part(std::string_view name, std::string_view part, Emphasis emphasis = Emphasis::plain) {
    line_.clear();
    append_unwrapped(part, line_);
    row(name, line_, emphasis);
  }

  void blank_line() { out_ += '\n'; }

 private:
  std::string_view visible(std::string_view text) {
    visible_.clear();
    append_visible(text, visible_);
    return visible_;
  }

  Colour colour_;
  std::string& out_;
  std::string line_;
  std::string visible_;
};

std::string_view paragraph_label(std::size_t number, std::string& label) {
  label = std::to_string(number);
  if (label.size() < 4) label.insert(0, 4 - label.size(), ' ');
  return label;
}

}  // namespace

void append_view(const Article& article, const Source& source, Colour colour, std::string& out) {
  View view(colour, out);
  view.title(source.id);
  std::string text;
  for (const std::string_view name : shown_fields) {
    text.clear();
    find_column(name)->append(article, source, text);
    view.row(name, text, name == "headline" ? Emphasis::bold : Emphasis::plain);
  }
  if (!article.paragraphs.empty()) view.blank_line();
  for (std::size_t i = 0; i < article.paragraphs.size(); ++i)
    view.part(paragraph_label(i + 1, text), article.paragraphs[i]);
  if (!article.furniture.empty()) view.blank_line();
  for (const Furniture& furniture : article.furniture)
    view.part(name_of(furniture.kind), furniture.text, Emphasis::dim);
}

}  // namespace galley
