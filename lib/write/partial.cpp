#include <galley/names.h>
#include <galley/statistics.h>

#include "text/statistics_fields.h"
#include "write/json/json_writer.h"

namespace galley {
namespace {

class PartialWriter {
 public:
  explicit PartialWriter(std::string& out) : out_(out) {}

  void write(const GroupedStatistics& statistics);

 private:
  void write(std::uint64_t number) { out_.number(number); }
  void write(std::string_view text) { out_.string(text); }
  void write(const std::string& text) { out_.string(text); }
  void write(const TextCounts& counts);
  void write(const WarningCounts& warnings);
  void write(const NameCounts& names);
  void write(const Histogram& histogram);
  void write(const Statistics& statistics);

  // An object with a member for each pair.
  template <class Pairs>
  void write(const Pairs& pairs) {
    out_.json('{');
    for (const auto& [key, value] : pairs) member(key, value);
    out_.close('}');
  }

  // A key and a value, and the comma that close() takes back behind the last one.
  template <class Value>
  void member(std::string_view key, const Value& value) {
    out_.string(key);
    out_.json(':');
    write(value);
    out_.json(',');
  }

  JsonWriter out_;
};

void PartialWriter::write(const TextCounts& counts) {
  out_.json('{');
  for_each_text_count([&](auto key, auto field) { member(key, counts.*field); });
  out_.close('}');
}

void PartialWriter::write(const WarningCounts& warnings) {
  out_.json('{');
  for (std::size_t i = 0; i < warnings.size(); ++i)
    member(name_of(static_cast<Warning>(i)), warnings[i]);
  out_.close('}');
}

void PartialWriter::write(const NameCounts& names) {
  out_.json('{');
  member("dropped", std::uint64_t{!names.are_all()});
  member("names", names.top(names.size()));
  out_.close('}');
}

void PartialWriter::write(const Histogram& histogram) {
  out_.json('{');
  member("sum", histogram.sum());
  member("least", histogram.least());
  member("greatest", histogram.greatest());
  out_.json(R"("steps":)");
  out_.list(histogram.steps(), [&](const auto& step) {
    out_.json('[');
    out_.number(step.first);
    out_.json(',');
    out_.number(step.second);
    out_.json(']');
  });
  out_.json('}');
}

void PartialWriter::write(const Statistics& statistics) {
  out_.json('{');
  member("earliest", statistics.earliest);
  member("latest", statistics.latest);
  for_each_sum([&](auto key, auto field) { member(key, statistics.*field); });
  out_.close('}');
}

void PartialWriter::write(const GroupedStatistics& statistics) {
  out_.json('{');
  member(partial_key, partial_version);
  member("by", name_of(statistics.by));
  member("all", statistics.all);
  member("dropped", std::uint64_t{!statistics.groups.are_all()});
  member("groups", statistics.groups);
  out_.close('}');
}

}  // namespace

void append_partial(const GroupedStatistics& statistics, std::string& out) {
  PartialWriter(out).write(statistics);
}

}  // namespace galley
