#include "stats/article_names.h"

#include <galley/text.h>

#include <algorithm>

#include "text/repair.h"

namespace galley {
namespace {

std::string written(std::string_view part) {
  std::string text;
  append_unwrapped(part, text);
  repair_from(0, text);
  return text;
}

// A date without a year, which only a record made by others could have, is none.
std::string date_of(const Article& article, bool with_month, bool with_day) {
  std::string text;
  if (!article.date || article.date->year == 0) return text;
  append_date({.year = article.date->year,
               .month = with_month ? article.date->month : 0,
               .day = with_day ? article.date->day : 0,
               .time = {}},
              text);
  return text;
}

}  // namespace

std::vector<std::string> authors_of(const Article& article) {
  std::vector<std::string> authors;
  for (const std::string_view part : article.authors) {
    std::string author = written(part);
    const bool is_new = !author.empty() && std::ranges::find(authors, author) == authors.end();
    if (is_new) authors.push_back(std::move(author));
  }
  return authors;
}

std::string place_of(const Article& article) {
  return article.dateline ? written(article.dateline->place) : std::string();
}

std::string agency_of(const Article& article) { return written(article.agency); }
std::string language_of(const Article& article) { return written(article.language); }

std::string day_of(const Article& article) { return date_of(article, true, true); }
std::string year_of(const Article& article) { return date_of(article, false, false); }
std::string month_of(const Article& article) {
  return article.date && article.date->month > 0 ? date_of(article, true, false) : std::string();
}

std::vector<std::string> groups_of(const Article& article, const Source& source, GroupBy by) {
  switch (by) {
    case GroupBy::nothing:
      return {};
    case GroupBy::author: {
      std::vector<std::string> authors = authors_of(article);
      if (authors.empty()) authors.emplace_back();
      return authors;
    }
    case GroupBy::year:
      return {year_of(article)};
    case GroupBy::month:
      return {month_of(article)};
    case GroupBy::place:
      return {place_of(article)};
    case GroupBy::agency:
      return {agency_of(article)};
    case GroupBy::language:
      return {language_of(article)};
    case GroupBy::source:
      return {written(source.path)};
  }
  return {};
}

}  // namespace galley
