#include <galley/query.h>

#include <algorithm>
#include <functional>
#include <iterator>
#include <limits>

#include "bytes/letter_case.h"
#include "query/date_range.h"
#include "query/glance.h"
#include "query/needle_sieve.h"
#include "query/passages.h"
#include "query/pattern_set.h"
#include "text/part_text.h"
#include "text/utf8.h"

namespace galley {
namespace {

constexpr std::string_view names_of_fields[] = {"headline", "byline", "header",
                                                "dateline", "body",   "furniture"};
static_assert(std::size(names_of_fields) == static_cast<std::size_t>(Field::furniture) + 1);

std::vector<PatternSet> one_set_each(const std::vector<std::string>& patterns,
                                     const PatternStyle& style) {
  std::vector<PatternSet> sets;
  for (const std::string& pattern : patterns) sets.emplace_back(std::vector{pattern}, style);
  return sets;
}

std::optional<PatternSet> optional_set(const std::vector<std::string>& patterns,
                                       const PatternStyle& style) {
  if (patterns.empty()) return std::nullopt;
  return PatternSet(patterns, style);
}

// RFC 4647, 3.3.1
bool is_in_range(std::string_view tag, std::string_view range) {
  if (tag.size() < range.size()) return false;
  const bool ends = tag.size() == range.size() || tag[range.size()] == '-';
  return ends && std::equal(range.begin(), range.end(), tag.begin(),
                            [](char a, char b) { return small_letter(a) == small_letter(b); });
}

bool is_within(std::string_view part, std::string_view text) {
  return std::less_equal<>()(text.data(), part.data()) &&
         std::less_equal<>()(part.data() + part.size(), text.data() + text.size());
}

// Where bytes of a part stand in the line that it makes.
Span place_in(const PartText& line, Span source) {
  const auto first_from = [&](std::size_t byte) {
    std::size_t begin = 0;
    for (std::size_t end = line.text().size(); begin < end;) {
      const std::size_t middle = begin + (end - begin) / 2;
      if (line.source_of(middle, middle).begin < byte)
        begin = middle + 1;
      else
        end = middle;
    }
    return begin;
  };
  return {first_from(source.begin), first_from(source.end)};
}

// Whether nothing of the article stands beside the record's text.
bool is_text_alone(const Record& record) {
  const GivenParts& given = record.given;
  return !record.galleys_own && given.headline.empty() && given.byline.empty() &&
         given.authors.empty() && given.dateline.empty() && given.furniture.empty();
}

}  // namespace

std::span<const std::string_view> field_names() { return names_of_fields; }

struct Query::State {
  explicit State(const QueryOptions& given)
      : options(given),
        patterns(given.patterns, given.style),
        required(one_set_each(given.required, given.style)),
        forbidden(one_set_each(given.forbidden, given.style)),
        author(optional_set(given.authors, given.style)),
        place(optional_set(given.places, given.style)),
        sieve(sieving_needles()) {}

  // Those of the first patterns without which an article is not found.
  const Needles* sieving_needles() const {
    if (!options.inverted && patterns.needles().exist()) return &patterns.needles();
    if (author && author->needles().exist()) return &author->needles();
    for (const PatternSet& set : required)
      if (set.needles().exist()) return &set.needles();
    return nullptr;
  }

  // Whether nothing counts but the patterns, anywhere in the article.
  bool asks_for_patterns_alone() const {
    return options.fields.empty() && required.empty() && forbidden.empty() && !author && !place &&
           !options.since && !options.until && options.language.empty();
  }

  QueryOptions options;
  PatternSet patterns;
  std::vector<PatternSet> required;
  std::vector<PatternSet> forbidden;
  std::optional<PatternSet> author;
  std::optional<PatternSet> place;
  NeedleSieve sieve;
};

Query::Query(const QueryOptions& options) : state_(std::make_unique<const State>(options)) {}
Query::~Query() = default;
Query::Query(Query&&) noexcept = default;
Query& Query::operator=(Query&&) noexcept = default;

const Sieve* Query::sieve() const { return state_->sieve.get(); }

struct Search::State {
  explicit State(const Query::State& given)
      : query(given),
        form(given.options.style.loose ? TextForm::loose : TextForm::exact),
        can_glance(given.asks_for_patterns_alone() && given.patterns.are_local() &&
                   !given.options.style.whole && form == TextForm::exact) {}

  bool matches(const PatternSet& patterns, std::string_view part);
  bool matches_somewhere(const PatternSet& patterns);
  bool suits(const Article& article);
  void add_hits(const Passage& passage);
  void add_hit(const Passage& passage, const PartText& line, Span match);
  bool is_known(const Hit& hit) const;
  const PartText& keep_line(std::string_view passage);

  const Query::State& query;
  const TextForm form;
  const bool can_glance;
  std::string_view text;  // of the article's record
  std::vector<Passage> passages;
  PartText part;
  std::vector<std::unique_ptr<PartText>> lines;  // of the parts with hits
  std::size_t used_lines = 0;
  std::vector<Hit> hits;
};

Search::Search(const Query& query) : state_(std::make_unique<State>(*query.state_)) {}
Search::~Search() = default;
Search::Search(Search&&) noexcept = default;
Search& Search::operator=(Search&&) noexcept = default;

bool Search::State::matches(const PatternSet& patterns, std::string_view bytes) {
  part.set(bytes, form);
  return patterns.matches(part.text());
}

// In the passages.
bool Search::State::matches_somewhere(const PatternSet& patterns) {
  return std::any_of(passages.begin(), passages.end(),
                     [&](const Passage& passage) { return matches(patterns, passage.text); });
}

// What is asked besides patterns for the article's text.
bool Search::State::suits(const Article& article) {
  const QueryOptions& options = query.options;
  if (options.since || options.until) {
    if (!article.date || !lies_between(*article.date, options.since, options.until)) return false;
  }
  if (!options.language.empty() && !is_in_range(article.language, options.language)) return false;
  if (query.place && !(article.dateline && matches(*query.place, article.dateline->place)))
    return false;
  return !query.author ||
         std::any_of(article.authors.begin(), article.authors.end(),
                     [this](std::string_view author) { return matches(*query.author, author); });
}

bool Search::selects(const Article& article) {
  State& s = *state_;
  if (!s.suits(article)) return false;
  const QueryOptions& options = s.query.options;
  const auto is_found = [&s](const PatternSet& set) {
    return set.match_all() || s.matches_somewhere(set);
  };
  take_passages(article, options.fields, s.passages);
  const bool all_match = s.query.patterns.match_all() && options.fields.empty();
  if ((all_match || s.matches_somewhere(s.query.patterns)) == options.inverted) return false;
  if (s.query.required.empty() && s.query.forbidden.empty()) return true;
  take_passages(article, {}, s.passages);
  return std::all_of(s.query.required.begin(), s.query.required.end(), is_found) &&
         std::none_of(s.query.forbidden.begin(), s.query.forbidden.end(), is_found);
}

const std::vector<Hit>& Search::hits(const Article& article) {
  State& s = *state_;
  s.hits.clear();
  s.used_lines = 0;
  s.text = article.text;
  take_passages(article, s.query.options.fields, s.passages);
  for (const Passage& passage : s.passages) s.add_hits(passage);
  return s.hits;
}

void Search::State::add_hits(const Passage& passage) {
  part.set(passage.text, form);
  const std::string_view searched = part.text();
  const PartText* line = nullptr;  // the passage, as hits show it
  for (std::size_t from = 0; from <= searched.size();) {
    const auto match = query.patterns.find(searched, from);
    if (!match) return;
    if (match->size() > 0) {
      if (line == nullptr) line = &keep_line(passage.text);
      add_hit(passage, *line, *match);
    }
    from = match->size() > 0
               ? match->end
               : match->end + std::max<std::size_t>(decode(searched, match->end).length, 1);
  }
}

const PartText& Search::State::keep_line(std::string_view passage) {
  if (used_lines == lines.size()) lines.push_back(std::make_unique<PartText>());
  PartText& line = *lines[used_lines++];
  line.set(passage);
  return line;
}

void Search::State::add_hit(const Passage& passage, const PartText& line, Span match) {
  const Span source = part.source_of(match.begin, match.end);
  const Span in_line = form == TextForm::exact ? match : place_in(line, source);
  Hit hit = {passage.field,
             passage.number,
             line.text(),
             in_line,
             {},
             query.patterns.pattern_at(part.text(), match)};
  if (const char* const begin = text.data(); is_within(passage.text, text)) {
    const auto at = static_cast<std::size_t>(passage.text.data() - begin);
    hit.span = {at + source.begin, at + source.end};
  }
  if (!passage.is_repetition || !is_known(hit)) hits.push_back(hit);
}

// Whether it is a match that was found in another passage already. Where the passages stand is not
// known of a record that galley wrote: then any hit may be.
bool Search::State::is_known(const Hit& hit) const {
  return std::any_of(hits.begin(), hits.end(), [&hit](const Hit& other) {
    if (!hit.span || !other.span) return true;
    return hit.span->begin < other.span->end && other.span->begin < hit.span->end;
  });
}

std::optional<bool> Search::glance(const Record& record) {
  const State& s = *state_;
  if (s.query.patterns.match_all() && s.query.asks_for_patterns_alone())
    return !s.query.options.inverted;
  if (!s.can_glance || !is_text_alone(record)) return std::nullopt;
  const auto count = galley::count_at_a_glance(s.query.patterns, record.text, 1);
  if (!count) return std::nullopt;
  return (*count > 0) != s.query.options.inverted;
}

std::optional<std::uint64_t> Search::count_at_a_glance(const Record& record) {
  const State& s = *state_;
  if (!s.can_glance || !is_text_alone(record) || s.query.options.inverted) return std::nullopt;
  return galley::count_at_a_glance(s.query.patterns, record.text,
                                   std::numeric_limits<std::uint64_t>::max());
}

}  // namespace galley
