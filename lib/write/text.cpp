#include <galley/parts.h>
#include <galley/text.h>

#include "text/repair.h"
#include "text/utf8.h"

namespace galley {
namespace {

// Begins a new block of text, behind a blank line unless it is the first.
class Blocks {
 public:
  explicit Blocks(std::string& out) : out_(out), begin_(out.size()) {}

  void start() {
    if (out_.size() > begin_) out_ += '\n';
  }
  void add(std::string_view part) {
    if (trim(part).empty()) return;
    start();
    append_unwrapped(part, out_);
    out_ += '\n';
  }

 private:
  std::string& out_;
  std::size_t begin_;
};

// What stands before the first paragraph, with a space behind it.
void append_dateline(const Dateline& dateline, std::string& out) {
  append_unwrapped(dateline.whole, out);
  if (dateline.whole.empty()) {
    append_unwrapped(dateline.place, out);
    if (dateline.date && dateline.date->year != 0) append_date(*dateline.date, out += ", ");
    if (!dateline.agency.empty()) ((out += " (") += dateline.agency) += ')';
    out += " -";
  }
  out += ' ';
}

}  // namespace

void append_text(const Article& article, std::string& out) {
  const std::size_t begin = out.size();
  Blocks blocks(out);
  blocks.add(article.kicker);
  blocks.add(article.headline);
  blocks.add(article.standfirst);
  blocks.add(article.byline);
  if (article.date) {
    blocks.start();
    append_date(*article.date, out);
    out += '\n';
  }
  bool first = true;
  for (const std::string_view paragraph : article.paragraphs) {
    blocks.start();
    if (first && article.dateline) append_dateline(*article.dateline, out);
    first = false;
    append_unwrapped(paragraph, out);
    out += '\n';
  }
  repair_from(begin, out);
}

}  // namespace galley
