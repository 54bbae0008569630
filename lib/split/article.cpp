#include <galley/article.h>

#include <algorithm>

#include "split/date/date_evidence.h"
#include "split/draft.h"
#include "split/furniture/furniture.h"
#include "split/given_parts.h"
#include "split/language/language.h"
#include "split/reading.h"
#include "split/warnings.h"
#include "text/repair.h"
#include "text/utf8.h"

namespace galley {

struct Splitter::Workspace {
  SplitOptions options;
  Reading reading;
  std::vector<std::size_t> byline_blocks;
  Article article;
};

namespace {

// Empties the article and keeps its storage.
void start(std::string_view record, const SplitOptions& options, Article& article) {
  article.text = record;
  article.header.clear();
  article.kicker = article.headline = article.standfirst = article.byline = article.agency = {};
  article.authors.clear();
  article.date.reset();
  article.updated.reset();
  article.date_span.reset();
  article.updated_span.reset();
  article.dateline.reset();
  article.paragraphs.clear();
  article.furniture.clear();
  article.warnings.clear();
  article.tiles.clear();
  article.language = options.language;
}

// The short line right above the headline, unless it is furniture. At the end of a menu it is one
// only where the menu's other lines are known furniture and it is not.
std::string_view find_kicker(const Draft& draft, std::size_t headline) {
  if (headline == 0 || headline >= draft.size()) return {};
  const std::size_t i = headline - 1;
  if (draft.role(i) != Role::clutter) return {};
  const Facts& facts = draft.facts(i);
  const bool in_menu = draft.has(i, Signal::short_line_run);
  const bool menu_ends = i > 0 && draft.facts(i - 1).phrases.anywhere;
  const bool known = facts.phrases.anywhere && (in_menu || !facts.phrases.section);
  const bool furniture = known || facts.slug || facts.wire_id || facts.shape.has_bar ||
                         facts.shape.has_crumb || facts.shape.has_url || facts.shape.has_at ||
                         draft.has(i, Signal::repeated);
  const bool shaped =
      facts.shape.has_letter && facts.shape.width <= 70 && facts.shape.ending != Ending::full_stop;
  return !furniture && (!in_menu || menu_ends) && shaped ? draft.blocks[i].text
                                                         : std::string_view{};
}

void take_headline(const Draft& draft, Article& article) {
  const std::size_t headline = draft.first_in_header(Role::headline);
  if (headline < draft.size()) article.headline = draft.blocks[headline].text;
  article.kicker = find_kicker(draft, headline);
  const std::size_t standfirst = draft.first_in_header(Role::standfirst);
  if (standfirst == draft.size()) return;
  const std::string_view text = draft.blocks[standfirst].text;
  if (text != article.headline) article.standfirst = text;
}

// The byline as it stands: from its first to its last line where they follow one another.
void take_byline(const Draft& draft, std::span<const std::size_t> blocks, Article& article) {
  const char* begin = nullptr;
  const char* end = nullptr;
  for (const std::size_t i : blocks) {
    const Byline* byline = draft.byline(i);
    const std::string_view whole = byline ? byline->whole : draft.blocks[i].text;
    const bool goes_on = begin == nullptr || blocks.back() - blocks.front() + 1 == blocks.size();
    if (begin == nullptr) begin = whole.data();
    if (goes_on) end = whole.data() + whole.size();
    if (!byline) continue;
    for (const std::string_view name : byline->names) {
      if (std::find(article.authors.begin(), article.authors.end(), name) == article.authors.end())
        article.authors.push_back(name);
    }
    if (article.agency.empty()) article.agency = byline->agency;
  }
  if (begin != nullptr) article.byline = {begin, static_cast<std::size_t>(end - begin)};
}

// Where the date was read, as bytes of the record.
Span place_of(const Article& article, const Draft& draft, const DatePlace& place) {
  const std::size_t begin = span_of(article, draft.blocks[place.block].text).begin;
  return {begin + place.found->span.begin, begin + place.found->span.end};
}

Date other_reading(const FoundDate& found) {
  Date date = found.other;
  date.time = found.date.time;
  return date;
}

// An ambiguous date of which nothing is proved. Of a month alone that is one or another in two
// languages nothing is sure, and "p.m." tells of American order in English alone.
std::optional<Date> undecided_date(const FoundDate& found, std::string_view record) {
  if (found.date.day == 0) return {};
  const bool is_other = found.order == DateOrder::month_first && !may_be_american(record);
  return is_other ? other_reading(found) : found.date;
}

// The date as it was read, or as the rest of the text proves it.
std::optional<Date> settle(const Draft& draft, const FoundDate& found, Article& article) {
  if (!found.ambiguous) return found.date;
  const auto dateline_date = article.dateline ? article.dateline->date : std::nullopt;
  switch (decide_reading(found, draft.found.dates(), dateline_date, article.text)) {
    case Decision::as_read:
      return found.date;
    case Decision::other:
      return other_reading(found);
    case Decision::undecided:
      break;
  }
  const auto date = undecided_date(found, article.text);
  if (date) article.warnings.push_back(Warning::ambiguous_date);
  return date;
}

void take_dates(const Draft& draft, const SplitOptions& options, const DateChoice& choice,
                Article& article) {
  const auto take = [&](const DatePlace& place, std::optional<Date>& date,
                        std::optional<Span>& span) {
    const bool order_given =
        options.date_order != DateOrder::automatic && place.found->order != DateOrder::automatic;
    date = order_given ? place.found->date : settle(draft, *place.found, article);
    if (date) span = place_of(article, draft, place);
  };
  const bool complete =
      article.dateline && article.dateline->date && article.dateline->date->year != 0;
  // A date below the dateline, as of a letter's signature, does not go before the dateline's own.
  const auto is_below_dateline = [&](std::size_t block) {
    return draft.blocks[block].text.data() > article.dateline->whole.data();
  };
  if (choice.published && !(complete && is_below_dateline(choice.published->block)))
    take(*choice.published, article.date, article.date_span);
  if (choice.updated) take(*choice.updated, article.updated, article.updated_span);
  if (!article.date && complete) article.date = article.dateline->date;
}

// The byline that East Asian datelines hold.
void take_reporters(std::string_view reporters, Article& article) {
  if (reporters.empty()) return;
  Byline byline;
  read_byline(reporters, {}, false, byline);
  article.byline = byline.whole;
  article.authors = byline.names;
}

// Cuts the dateline off the first paragraph, or takes the line that is one.
void take_dateline(const Draft& draft, Article& article) {
  std::size_t tried = 0;
  for (std::size_t i = 0; i < draft.size() && tried < 3; ++i) {
    if (draft.role(i) != Role::paragraph && draft.role(i) != Role::dateline) continue;
    ++tried;
    const FoundDateline* found = draft.found.dateline_of(i);
    if (!found) continue;
    article.dateline = found->parts;
    if (article.agency.empty()) article.agency = found->parts.agency;
    if (article.byline.empty()) take_reporters(found->reporters, article);
    return;
  }
}

// Whether the block belongs to the header: the lines above the body that are the article's own.
bool is_header(const Draft& draft, std::size_t i, const DateChoice& dates,
               std::span<const std::size_t> byline, const Article& article) {
  if (!draft.is_above_body(i) || draft.role(i) == Role::dateline) return false;
  if (draft.blocks[i].text.data() == article.kicker.data()) return true;
  const auto is_at = [i](const std::optional<DatePlace>& place) {
    return place && place->block == i;
  };
  if (is_at(dates.published) || is_at(dates.updated)) return true;
  if (std::find(byline.begin(), byline.end(), i) != byline.end()) return true;
  if (draft.roles[i].phase == Phase::before_headline) return false;
  return draft.role(i) != Role::matter;
}

// Puts each block where it belongs and lays the tiles.
class TileLayer {
 public:
  explicit TileLayer(Article& article) : article_(article) {
    if (article.dateline) dateline_ = article.dateline->whole;
  }

  void header(std::string_view text) {
    article_.header.push_back(text);
    lay(TileKind::header, text);
  }
  void furniture(FurnitureKind kind, std::string_view text) {
    article_.furniture.push_back({kind, text});
    lay(TileKind::furniture, text);
  }
  void paragraph(std::string_view text) {
    if (dateline_.data() == text.data()) {
      lay(TileKind::dateline, dateline_);
      text = trim(text.substr(dateline_.size()));
      if (text.empty()) return;
    }
    article_.paragraphs.push_back(text);
    lay(TileKind::paragraph, text);
  }
  void finish() { separate(article_.text.size()); }

 private:
  void lay(TileKind kind, std::string_view text) {
    const Span span = span_of(article_, text);
    separate(span.begin);
    article_.tiles.push_back({kind, span});
    end_ = span.end;
  }
  void separate(std::size_t until) {
    if (end_ < until) article_.tiles.push_back({TileKind::separator, {end_, until}});
  }

  Article& article_;
  std::string_view dateline_;
  std::size_t end_ = 0;
};

void lay_tiles(const Draft& draft, const DateChoice& dates, std::span<const std::size_t> byline,
               Article& article) {
  TileLayer layer(article);
  for (std::size_t i = 0; i < draft.size(); ++i) {
    const std::string_view text = draft.blocks[i].text;
    const Role role = draft.role(i);
    if (role == Role::paragraph || role == Role::dateline)
      layer.paragraph(text);
    else if (is_header(draft, i, dates, byline, article))
      layer.header(text);
    else
      layer.furniture(furniture_kind(draft, i), text);
  }
  layer.finish();
}

}  // namespace

Splitter::Splitter(const SplitOptions& options) : workspace_(std::make_unique<Workspace>()) {
  workspace_->options = options;
}
Splitter::~Splitter() = default;
Splitter::Splitter(Splitter&&) noexcept = default;
Splitter& Splitter::operator=(Splitter&&) noexcept = default;

const Article& Splitter::split(std::string_view record, const GivenParts& given) {
  Workspace& work = *workspace_;
  Article& article = work.article;
  start(record, work.options, article);
  const Draft draft = work.reading.read(record, work.options, given);
  choose_byline(draft, work.byline_blocks);
  const DateChoice dates = choose_dates(draft);

  take_headline(draft, article);
  take_byline(draft, work.byline_blocks, article);
  take_dateline(draft, article);
  if (article.agency.empty()) article.agency = draft.found.signoff_agency();
  take_dates(draft, work.options, dates, article);
  take_given_parts(given, work.options.date_order, article);
  lay_tiles(draft, dates, work.byline_blocks, article);
  for (const std::string_view text : given.furniture)
    article.furniture.push_back({FurnitureKind::other, text});
  if (article.language.empty())
    article.language = language_of(article.paragraphs, article.headline);
  if (article.language.empty()) article.language = given.language;
  article.text_is_utf8 = given.is_utf8 || is_utf8(record);
  take_warnings(article);
  return article;
}

Article split_article(std::string_view record, const SplitOptions& options,
                      const GivenParts& given) {
  return Splitter(options).split(record, given);
}

}  // namespace galley
