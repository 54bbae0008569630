#include <galley/repairs.h>

#include <algorithm>
#include <utility>

namespace galley {
namespace {

// A repair may be in the way of another, which is made in the next round then.
constexpr int most_rounds = 8;

// What of an article may not change. Tiles tell of the rest.
struct Shape {
  std::vector<TileKind> tiles = {};
  std::size_t header = 0;
  std::size_t paragraphs = 0;
  std::size_t authors = 0;
  bool has_headline = false;
  std::optional<Date> date;

  friend bool operator==(const Shape&, const Shape&) = default;
};

Shape shape_of(const Article& article) {
  Shape shape = {.header = article.header.size(),
                 .paragraphs = article.paragraphs.size(),
                 .authors = article.authors.size(),
                 .has_headline = !article.headline.empty(),
                 .date = article.date};
  // A fraction views the text.
  if (shape.date) shape.date->time.reset();
  for (const Tile& tile : article.tiles) shape.tiles.push_back(tile.kind);
  return shape;
}

// Appends the text with what stands in place of the findings. False when nothing does.
bool append_mended(std::string_view text, std::span<const Finding> findings, std::string& out) {
  std::size_t at = 0;
  bool any = false;
  for (const Finding& finding : findings) {
    if (!finding.replacement || !finding.span || finding.span->begin < at) continue;
    out += text.substr(at, finding.span->begin - at);
    out += *finding.replacement;
    at = finding.span->end;
    any = true;
  }
  out += text.substr(at);
  return any;
}

std::vector<std::string_view> lines_of(std::string_view text) {
  std::vector<std::string_view> lines;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size() - 1) + 1;
    lines.push_back(text.substr(0, end));
    text.remove_prefix(end);
  }
  return lines;
}

std::string joined(std::span<const std::string_view> lines) {
  std::string text;
  for (const std::string_view line : lines) text += line;
  return text;
}

// Appends what changed between two texts: line by line where there are as many, else all between
// the first line that changed and the last one.
void append_changes(std::string_view before, std::string_view after, std::vector<Repair>& repairs) {
  const auto old_lines = lines_of(before);
  const auto new_lines = lines_of(after);
  const auto offset_of = [&](std::size_t line) {
    return line < old_lines.size()
               ? static_cast<std::size_t>(old_lines[line].data() - before.data())
               : before.size();
  };
  if (old_lines.size() == new_lines.size()) {
    for (std::size_t i = 0; i < old_lines.size(); ++i)
      if (old_lines[i] != new_lines[i])
        repairs.push_back({offset_of(i), std::string(old_lines[i]), std::string(new_lines[i])});
    return;
  }
  const std::size_t shorter = std::min(old_lines.size(), new_lines.size());
  std::size_t head = 0;
  while (head < shorter && old_lines[head] == new_lines[head]) ++head;
  std::size_t tail = 0;
  while (tail < shorter - head && old_lines.end()[-1 - static_cast<std::ptrdiff_t>(tail)] ==
                                      new_lines.end()[-1 - static_cast<std::ptrdiff_t>(tail)])
    ++tail;
  const auto middle = [&](const std::vector<std::string_view>& lines) {
    return joined(std::span(lines).subspan(head, lines.size() - head - tail));
  };
  repairs.push_back({offset_of(head), middle(old_lines), middle(new_lines)});
}

}  // namespace

std::string_view Repairer::repair(Checker& checker, Splitter& splitter, std::string_view text,
                                  const GivenParts& given, const Source& source,
                                  std::vector<Repair>& repairs) {
  const Shape shape = shape_of(splitter.split(text, given));
  text_ = text;
  for (int round = 0;; ++round) {
    repaired_.clear();
    const Article& article = splitter.split(text_, given);
    if (!append_mended(text_, checker.check(article, source), repaired_)) break;
    // Repairs that are never done would be other ones the next time.
    const bool never_ends = round == most_rounds;
    if (never_ends || shape_of(splitter.split(repaired_, given)) != shape) return text_ = text;
    std::swap(text_, repaired_);
  }
  append_changes(text, text_, repairs);
  return text_;
}

bool append_with_repairs(std::string_view content, std::span<const Repair> repairs,
                         std::string& out) {
  const std::size_t begin = out.size();
  std::size_t at = 0;
  for (const Repair& repair : repairs) {
    if (repair.offset < at || content.size() < repair.offset ||
        !content.substr(repair.offset).starts_with(repair.before))
      return out.resize(begin), false;
    out += content.substr(at, repair.offset - at);
    out += repair.after;
    at = repair.offset + repair.before.size();
  }
  out += content.substr(at);
  return true;
}

}  // namespace galley
