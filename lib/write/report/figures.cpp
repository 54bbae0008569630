#include "write/report/figures.h"

#include <galley/report.h>
#include <galley/text.h>

#include <algorithm>
#include <vector>

namespace galley {
namespace {

using Number = std::optional<double>;

Number whole(std::uint64_t number) { return static_cast<double>(number); }

template <auto Member>
Number count_of(const Statistics& s) {
  return whole(s.*Member);
}
template <auto Member>
Number text_count(const Statistics& s) {
  return whole(s.text.*Member);
}
template <auto Member>
Number score(const Statistics& s) {
  return readability_of(s.english, s.compared).*Member;
}

Number quoted_share(const Statistics& s) {
  if (s.text.characters == 0) return {};
  return static_cast<double>(s.quoted) / static_cast<double>(s.text.characters);
}

template <auto Lengths>
Number mean(const Statistics& s) {
  return (s.*Lengths).count() > 0 ? Number((s.*Lengths).mean()) : Number();
}
template <auto Lengths>
Number deviation(const Statistics& s) {
  return (s.*Lengths).count() > 0 ? Number((s.*Lengths).deviation()) : Number();
}
template <auto Lengths>
Number least(const Statistics& s) {
  return (s.*Lengths).count() > 0 ? whole((s.*Lengths).least()) : Number();
}
template <auto Lengths>
Number greatest(const Statistics& s) {
  return (s.*Lengths).count() > 0 ? whole((s.*Lengths).greatest()) : Number();
}
template <auto Lengths, unsigned per_cent>
Number percentile(const Statistics& s) {
  return (s.*Lengths).count() > 0 ? whole((s.*Lengths).percentile(per_cent)) : Number();
}

using S = Statistics;
constexpr FigureKind count = FigureKind::count;
constexpr FigureKind decimal = FigureKind::decimal;

// Lengths of one article are counts already.
template <auto Lengths>
constexpr std::array<Figure, 9> lengths(std::array<std::string_view, 9> names) {
  return {{{names[0], decimal, mean<Lengths>, false},
           {names[1], decimal, deviation<Lengths>, false},
           {names[2], count, least<Lengths>, false},
           {names[3], count, percentile<Lengths, 5>, false},
           {names[4], count, percentile<Lengths, 25>, false},
           {names[5], count, percentile<Lengths, 50>, false},
           {names[6], count, percentile<Lengths, 75>, false},
           {names[7], count, percentile<Lengths, 95>, false},
           {names[8], count, greatest<Lengths>, false}}};
}

constexpr Figure counts[] = {
    {"articles", count, count_of<&S::articles>, false},
    {"bytes", count, count_of<&S::bytes>},
    {"characters", count, text_count<&TextCounts::characters>},
    {"words", count, text_count<&TextCounts::words>},
    {"sentences", count, text_count<&TextCounts::sentences>},
    {"paragraphs", count, count_of<&S::paragraphs>},
    {"quoted_share", decimal, quoted_share},
    {"with_headline", count, count_of<&S::with_headline>, false},
    {"with_byline", count, count_of<&S::with_byline>, false},
    {"with_author", count, count_of<&S::with_author>, false},
    {"with_agency", count, count_of<&S::with_agency>, false},
    {"with_date", count, count_of<&S::with_date>, false},
    {"with_dateline", count, count_of<&S::with_dateline>, false},
    {"earliest", FigureKind::day, nullptr, false},
    {"latest", FigureKind::day, nullptr, false},
};

constexpr auto words =
    lengths<&S::article_words>({"words_mean", "words_sd", "words_min", "words_p5", "words_p25",
                                "words_p50", "words_p75", "words_p95", "words_max"});
constexpr auto sentences = lengths<&S::article_sentences>(
    {"sentences_mean", "sentences_sd", "sentences_min", "sentences_p5", "sentences_p25",
     "sentences_p50", "sentences_p75", "sentences_p95", "sentences_max"});
constexpr auto paragraphs = lengths<&S::article_paragraphs>(
    {"paragraphs_mean", "paragraphs_sd", "paragraphs_min", "paragraphs_p5", "paragraphs_p25",
     "paragraphs_p50", "paragraphs_p75", "paragraphs_p95", "paragraphs_max"});
constexpr auto sentence_words =
    lengths<&S::sentence_words>({"sentence_words_mean", "sentence_words_sd", "sentence_words_min",
                                 "sentence_words_p5", "sentence_words_p25", "sentence_words_p50",
                                 "sentence_words_p75", "sentence_words_p95", "sentence_words_max"});

constexpr Figure scores[] = {
    {"flesch", decimal, score<&Readability::flesch>},
    {"flesch_kincaid", decimal, score<&Readability::flesch_kincaid>},
    {"fog", decimal, score<&Readability::fog>},
    {"smog", decimal, score<&Readability::smog>},
    {"coleman_liau", decimal, score<&Readability::coleman_liau>},
    {"ari", decimal, score<&Readability::ari>},
    {"lix", decimal, score<&Readability::lix>},
    {"rix", decimal, score<&Readability::rix>},
};

std::vector<Figure> gather_figures() {
  std::vector<Figure> all(std::begin(counts), std::end(counts));
  for (const auto* const group : {&words, &sentences, &paragraphs, &sentence_words})
    all.insert(all.end(), group->begin(), group->end());
  all.insert(all.end(), std::begin(scores), std::end(scores));
  return all;
}

template <class Wanted>
std::vector<std::string_view> names_of(const Wanted& wanted) {
  std::vector<std::string_view> names;
  for (const Figure& figure : all_figures())
    if (wanted(figure)) names.push_back(figure.name);
  return names;
}

}  // namespace

std::span<const Figure> all_figures() {
  static const std::vector<Figure> all = gather_figures();
  return all;
}

const Figure* find_figure(std::string_view name) {
  const auto all = all_figures();
  const auto found = std::find_if(all.begin(), all.end(),
                                  [&](const Figure& figure) { return figure.name == name; });
  return found == all.end() ? nullptr : &*found;
}

void append_figure(const Figure& figure, const Statistics& statistics, std::string& out) {
  if (figure.kind == FigureKind::day) {
    out += figure.name == "earliest" ? statistics.earliest : statistics.latest;
    return;
  }
  const auto number = figure.number(statistics);
  if (!number) return;
  if (figure.kind == FigureKind::count)
    out += std::to_string(static_cast<std::uint64_t>(*number));
  else
    append_decimal(*number, out);
}

void append_decimal(double number, std::string& out) {
  constexpr int places = 4;
  std::string text = with_places(number, places);
  text.erase(text.find_last_not_of('0') + 1);
  if (text.ends_with('.')) text.pop_back();
  out += text == "-0" ? "0" : text;
}

std::span<const std::string_view> figure_names() {
  static const auto names = names_of([](const Figure&) { return true; });
  return names;
}

std::span<const std::string_view> article_figure_names() {
  static const auto names = names_of([](const Figure& figure) { return figure.of_one_article; });
  return names;
}

}  // namespace galley
