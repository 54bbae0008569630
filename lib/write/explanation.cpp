#include <galley/parts.h>
#include <galley/text.h>

#include "write/terminal.h"
#include "write/verdict.h"

namespace galley {
namespace {

constexpr std::size_t role_width = 12;
constexpr std::size_t rival_width = 24;  // "+12.3 over byline+date" and a space
constexpr std::size_t text_width = 60;   // enough to know the block again

// The block on one line, cut where it is long.
std::string excerpt(std::string_view block) {
  std::string line;
  append_unwrapped(block, line);
  std::string visible;
  append_visible(line, visible);
  const std::string_view start = cut_to_width(visible, text_width);
  return start.size() < visible.size() ? std::string(start) + "…" : visible;
}

void append_signals(const BlockExplanation& block, Colour colour, std::string& out) {
  if (block.signals.empty()) return;
  out.append(2 + role_width, ' ');
  append_emphasized(signals_of(block), Emphasis::dim, colour, out);
  out += '\n';
}

void append_block(std::string_view record, const BlockExplanation& block, Colour colour,
                  std::string& out) {
  out += "  ";
  std::string role;
  append_padded(block.role, role_width, role);
  append_emphasized(role, Emphasis::bold, colour, out);
  append_padded(rival_of(block), rival_width, out);
  out += excerpt(record.substr(block.span.begin, block.span.size()));
  out += '\n';
  append_signals(block, colour, out);
}

}  // namespace

void append_explanation(std::string_view record, std::span<const BlockExplanation> blocks,
                        const Source& source, Colour colour, std::string& out) {
  std::string id;
  append_visible(source.id, id);
  append_emphasized(id, Emphasis::bold, colour, out);
  out += '\n';
  for (const BlockExplanation& block : blocks) append_block(record, block, colour, out);
}

}  // namespace galley
