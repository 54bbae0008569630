#include <galley/names.h>
#include <galley/report.h>

#include <map>

#include "text/statistics_fields.h"
#include "write/json/json_writer.h"
#include "write/report/figures.h"
#include "write/report/report_bars.h"
#include "write/report/report_groups.h"

namespace galley {
namespace {

// Writes the members of an object one after another.
class Members {
 public:
  explicit Members(JsonWriter& out) : out_(out) { out_.json('{'); }
  ~Members() { out_.json('}'); }
  Members(const Members&) = delete;
  Members& operator=(const Members&) = delete;

  JsonWriter& member(std::string_view name) {
    if (!is_first_) out_.json(',');
    is_first_ = false;
    out_.string(name);
    out_.json(':');
    return out_;
  }
  void number(std::string_view name, std::uint64_t number) { member(name).number(number); }
  void figure(std::string_view name, const Figure& figure, const Statistics& statistics) {
    text_.clear();
    append_figure(figure, statistics, text_);
    if (text_.empty())
      member(name).null();
    else if (figure.kind == FigureKind::day)
      member(name).string(text_);
    else
      member(name).json_text(text_);
  }

 private:
  JsonWriter& out_;
  bool is_first_ = true;
  std::string text_;
};

class Report {
 public:
  Report(const GroupedStatistics& statistics, const ReportOptions& options, JsonWriter& out)
      : statistics_(statistics), options_(options), out_(out) {}

  void write() {
    Members members(out_);
    write(statistics_.all, members);
    if (statistics_.by == GroupBy::nothing) return;
    members.member("by").string(name_of(statistics_.by));
    members.member("all_groups").json_text(statistics_.groups.are_all() ? "true" : "false");
    members.member("groups");
    out_.list(sorted_groups(statistics_, options_), [this](const ReportGroup& group) {
      Members inside(out_);
      inside.member("group").string(group.name);
      write(*group.statistics, inside);
    });
  }

 private:
  void write(const Statistics& s, Members& members) {
    for (const std::string_view name :
         {"articles", "bytes", "characters", "words", "sentences", "paragraphs", "quoted_share"})
      members.figure(name, *find_figure(name), s);
    write_coverage(s, members);
    for (const std::string_view name : {"earliest", "latest"})
      members.figure(name, *find_figure(name), s);
    write_counts("years", s.years, members);
    write_counts("months", s.months, members);
    write_counts("languages", s.languages, members);
    write_names("authors", s.authors, members);
    write_names("places", s.places, members);
    write_names("agencies", s.agencies, members);
    write_lengths(s, members);
    write_readability(s, members);
  }

  void write_coverage(const Statistics& s, Members& members) {
    members.member("coverage");
    {
      Members parts(out_);
      for (const Bar& part : coverage_bars(s)) parts.number(part.name, part.count);
    }
    members.member("warnings");
    Members warnings(out_);
    for (std::size_t i = 0; i < s.warnings.size(); ++i)
      warnings.number(name_of(static_cast<Warning>(i)), s.warnings[i]);
  }

  void write_counts(std::string_view name, const std::map<std::string, std::uint64_t>& counts,
                    Members& members) {
    members.member(name);
    Members inside(out_);
    for (const auto& [key, count] : counts) inside.number(key, count);
  }

  void write_names(std::string_view name, const NameCounts& names, Members& members) {
    members.member(name);
    Members inside(out_);
    inside.number("different", names.size());
    inside.member("all").json_text(names.are_all() ? "true" : "false");
    inside.member("top");
    const std::size_t count = options_.top == 0 ? names.size() : options_.top;
    out_.list(names.top(count), [this](const NameCounts::Name& each) {
      Members one(out_);
      one.member("name").string(each.name);
      one.number("articles", each.count);
    });
  }

  void write_lengths(const Statistics& s, Members& members) {
    members.member("lengths");
    Members inside(out_);
    for (const auto& [label, kind] : length_rows) {
      inside.member(kind);
      Members figures(out_);
      for (const std::string_view figure : length_columns)
        figures.figure(figure, *find_figure(std::string(kind) + '_' + std::string(figure)), s);
    }
  }

  void write_readability(const Statistics& s, Members& members) {
    members.member("readability");
    Members inside(out_);
    for (const auto& [label, score] : score_labels) inside.figure(score, *find_figure(score), s);
    write_text_counts("english", english_articles(s), s.english, inside);
    write_text_counts("compared", compared_articles(s), s.compared, inside);
  }

  void write_text_counts(std::string_view name, std::uint64_t articles, const TextCounts& counts,
                         Members& members) {
    members.member(name);
    Members inside(out_);
    inside.number("articles", articles);
    for_each_text_count(
        [&](std::string_view key, auto field) { inside.number(key, counts.*field); });
  }

  const GroupedStatistics& statistics_;
  const ReportOptions& options_;
  JsonWriter& out_;
};

}  // namespace

void append_report_json(const GroupedStatistics& statistics, const ReportOptions& options,
                        std::string& out) {
  JsonWriter json(out);
  Report(statistics, options, json).write();
}

}  // namespace galley
