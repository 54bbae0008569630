#include "query/passages.h"

#include <algorithm>

namespace galley {
namespace {

class Passages {
 public:
  Passages(const Article& article, const std::vector<Field>& fields, std::vector<Passage>& passages)
      : article_(article), fields_(fields), passages_(passages) {}

  void take() {
    passages_.clear();
    take_header();
    take_dateline();
    for (const std::string_view paragraph : article_.paragraphs) add(Field::body, paragraph);
    for (const Furniture& piece : article_.furniture)
      add(Field::furniture, piece.text, repeats_byline(piece.text));
  }

 private:
  bool wants(Field field) const {
    return fields_.empty() || std::find(fields_.begin(), fields_.end(), field) != fields_.end();
  }

  void add(Field field, std::string_view text, bool is_repetition = false) {
    const bool is_numbered = field == Field::body || field == Field::furniture;
    if (field != last_) number_ = 0;
    last_ = field;
    ++number_;
    if (text.empty() || !wants(field)) return;
    passages_.push_back({field, is_numbered ? number_ : 0, text, is_repetition});
  }

  // Headline and byline are lines of the header as a rule, else parts of such, or several of them.
  void take_header() {
    for (const std::string_view line : article_.header) {
      if (!wants(Field::header)) break;
      add(name_of_line(line), line);
    }
    take_beside_header(Field::headline, article_.headline);
    take_beside_header(Field::byline, article_.byline);
    take_beside_header(Field::header, article_.kicker);
    take_beside_header(Field::header, article_.standfirst);
  }

  Field name_of_line(std::string_view line) const {
    if (wants(Field::headline) && line == article_.headline) return Field::headline;
    if (wants(Field::byline) && line == article_.byline) return Field::byline;
    return Field::header;
  }

  void take_beside_header(Field field, std::string_view part) {
    const auto& lines = article_.header;
    const auto is_there = [&](const auto& holds) {
      return wants(Field::header) && std::any_of(lines.begin(), lines.end(), holds);
    };
    if (is_there([part](std::string_view line) { return line == part; })) return;
    add(field, part, is_there([part](std::string_view line) {
          return overlap(line, part) || line.find(part) != line.npos ||
                 part.find(line) != part.npos;
        }));
  }

  // A byline may stand below the body, or open the dateline.
  bool repeats_byline(std::string_view text) const {
    return wants(Field::byline) && (text == article_.byline || overlap(text, article_.byline));
  }

  void take_dateline() {
    if (!article_.dateline) return;
    const Dateline& dateline = *article_.dateline;
    const bool is_whole = !dateline.whole.empty();
    add(Field::dateline, dateline.whole, repeats_byline(dateline.whole));
    add(Field::dateline, dateline.place, is_whole);
    add(Field::dateline, dateline.agency, is_whole);
  }

  const Article& article_;
  const std::vector<Field>& fields_;
  std::vector<Passage>& passages_;
  Field last_ = Field::header;
  std::size_t number_ = 0;
};

}  // namespace

void take_passages(const Article& article, const std::vector<Field>& fields,
                   std::vector<Passage>& passages) {
  Passages(article, fields, passages).take();
}

}  // namespace galley
