// The names under which statistics know an article: as the record writes them, UTF-8; empty where
// the article lacks the part.
#pragma once

#include <galley/article.h>
#include <galley/source.h>
#include <galley/statistics.h>

#include <string>
#include <vector>

namespace galley {

std::vector<std::string> authors_of(const Article& article);  // each once
std::string place_of(const Article& article);
std::string agency_of(const Article& article);
std::string language_of(const Article& article);

// Of the date published, as far as it is written: "2020-07-30".
std::string day_of(const Article& article);
std::string year_of(const Article& article);
std::string month_of(const Article& article);  // empty, too, when there is just a year

// The groups that the article is in.
std::vector<std::string> groups_of(const Article& article, const Source& source, GroupBy by);

}  // namespace galley
