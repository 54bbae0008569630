#include "read/sgml/sgml_tags.h"

#include "text/word_table.h"

namespace galley {
namespace {

// Reuters-21578, the collections of TREC (Associated Press, Wall Street Journal, Los Angeles Times,
// Financial Times, FBIS, Ziff, San Jose Mercury News), of CLEF and TDT, AQUAINT, and Gigaword.
constexpr WordRow<SgmlTag> rows[] = {
    {"doc", SgmlTag::document},  {"reuters", SgmlTag::document},  {"docno", SgmlTag::id},
    {"docid", SgmlTag::id},      {"headline", SgmlTag::headline}, {"title", SgmlTag::headline},
    {"head", SgmlTag::headline}, {"hl", SgmlTag::headline},       {"ti", SgmlTag::headline},
    {"byline", SgmlTag::byline}, {"author", SgmlTag::byline},     {"date", SgmlTag::date},
    {"dd", SgmlTag::date},       {"date1", SgmlTag::date},        {"date_time", SgmlTag::date},
    {"pubdate", SgmlTag::date},  {"dateline", SgmlTag::dateline}, {"text", SgmlTag::text},
    {"body", SgmlTag::body},     {"lp", SgmlTag::body},           {"leadpara", SgmlTag::body},
    {"lead", SgmlTag::body},     {"p", SgmlTag::paragraph},       {"paragraph", SgmlTag::paragraph},
    {"br", SgmlTag::line_break},
};

constexpr WordTable<SgmlTag, slots_for(std::size(rows))> tags{std::span(rows)};

}  // namespace

SgmlTag find_sgml_tag(std::string_view name) {
  const SgmlTag* const found = tags.find(name);
  return found ? *found : SgmlTag::unknown;
}

}  // namespace galley
