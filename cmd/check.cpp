#include <fmt/format.h>
#include <galley/duplicates.h>

#include <algorithm>
#include <functional>
#include <optional>
#include <span>
#include <utility>

#include "article_findings.h"
#include "check_options.h"
#include "repaired_file.h"
#include "run.h"

namespace galley {
namespace {

// What a thread checks and repairs with.
struct Proofreader {
  Checker checker;
  Repairer repairer;
  std::vector<Repair> repairs;  // of the article that it is at
};

// Where nothing is to be written of findings.
class NoFindings final : public FindingWriter {
 public:
  void add(const PlacedFinding&, std::string&) override {}
};

std::unique_ptr<FindingWriter> make_writer(const CheckOptions& options, const Output& output) {
  if (options.common.quiet || options.shows_diff) return std::make_unique<NoFindings>();
  return make_finding_writer(options.format, choose_colour(options.common.colour, output));
}

// The run of galley check over its input.
class Check {
 public:
  explicit Check(const CheckOptions& options)
      : options_(options),
        trouble_("galley check", options.common.quiet),
        output_(options.common.output),
        writer_(make_writer(options, output_)),
        settings_(std::make_shared<const CheckSettings>(options.settings)) {
    for (std::size_t i = 0; i < options.common.input.threads; ++i)
      proofreaders_.push_back({Checker(settings_), {}, {}});
  }

  int run();

 private:
  void check(const Record& record, const Source& source, Worker& worker, std::string& out);

  // What follows is called in the order of the input.
  void begin_source(std::string_view path, std::string& out);
  void take_article(std::string_view path, std::string_view appended, std::string& out);
  void end_source(const SourceSum& source, std::string& out);
  void end(std::string& out);
  void make_repairs(std::string& out);
  void add_duplicate(const CheckedArticle& article, std::string& out);
  void add(PlacedFinding& finding, std::string& out);
  bool repairs() const { return options_.fixes || options_.shows_diff; }
  bool fails() const;
  void tell_sum();

  const CheckOptions& options_;
  Trouble trouble_;
  Output output_;
  std::unique_ptr<FindingWriter> writer_;
  std::shared_ptr<const CheckSettings> settings_;
  std::vector<Proofreader> proofreaders_;  // one for each thread
  SeenArticles seen_;
  std::optional<std::string> source_;  // the one that was begun last
  std::vector<Repair> repairs_;        // of that
  std::uint64_t repaired_ = 0;         // lines, of all
  bool has_begun_ = false;
  FindingSum sum_;
};

const RuleSetting* setting_of(const CheckSettings& settings, std::string_view rule) {
  const RuleSetting& setting = settings.rules[*find_rule(rule)];
  return setting.on ? &setting : nullptr;
}

bool views(std::string_view text, std::string_view part) {
  const std::less_equal<const char*> not_behind;
  return not_behind(text.data(), part.data()) &&
         not_behind(part.data() + part.size(), text.data() + text.size());
}

// Whether the record's text stands in its source as it is, and something is to be mended.
bool can_be_repaired(const Record& record, std::span<const Finding> findings) {
  if (record.format != SourceFormat::text || record.galleys_own || record.encoding_guessed ||
      !views(record.raw, record.text))
    return false;
  return std::any_of(findings.begin(), findings.end(),
                     [](const Finding& finding) { return finding.replacement.has_value(); });
}

int Check::run() {
  const RecordWork work = [this](const Record& record, const Source& source, Worker& worker,
                                 std::string& out) { check(record, source, worker, out); };
  const Framing framing = {
      .in_order = [this](std::string_view path, std::string_view appended,
                         std::string& out) { take_article(path, appended, out); },
      .after_source = [this](const SourceSum& source,
                             std::string& out) { end_source(source, out); },
      .whole = [this](std::string& out) { end(out); },
      .safe_for_terminals = true};
  const int status = each_record(options_.common, framing, work, trouble_, output_);
  tell_sum();
  return status != 0 ? status : fails() ? 1 : 0;
}

void Check::check(const Record& record, const Source& source, Worker& worker, std::string& out) {
  Proofreader& reader = proofreaders_[worker.number];
  const Described found = worker.describe(record, source);
  const CheckedArticle checked = {
      .id = found.source.id, .line = record.line, .body = body_hash(found.article)};
  const Article* article = &found.article;
  auto findings = reader.checker.check(*article, found.source);
  reader.repairs.clear();
  if (repairs() && can_be_repaired(record, findings)) {
    const std::string_view text = reader.repairer.repair(
        reader.checker, worker.splitter, record.text, record.given, source, reader.repairs);
    const auto text_begin = static_cast<std::uint64_t>(record.text.data() - record.raw.data());
    for (Repair& repair : reader.repairs) repair.offset += record.offset + text_begin;
    article = &worker.splitter.split(text, record.given);
    findings = reader.checker.check(*article, source);
  }
  append_checked(checked, reader.repairs, out);
  if (findings.empty()) return;
  FindingPlaces places(record, *article);
  for (const Finding& finding : findings) append_finding(places.place(finding), out);
}

void Check::begin_source(std::string_view path, std::string& out) {
  if (!std::exchange(has_begun_, true)) writer_->begin(out);
  if (source_ == path) return;
  source_ = path;
  seen_.begin_source(path);
  writer_->begin_source(path, out);
}

void Check::take_article(std::string_view path, std::string_view appended, std::string& out) {
  begin_source(path, out);
  ++sum_.articles;
  CheckedReader reader(appended);
  const CheckedArticle article = reader.article();
  reader.repairs(repairs_);
  add_duplicate(article, out);
  for (PlacedFinding finding; reader.next(finding);) {
    finding.article = article.id;
    add(finding, out);
  }
}

void Check::add_duplicate(const CheckedArticle& article, std::string& out) {
  const RuleSetting* const setting = setting_of(*settings_, "duplicate-article");
  if (setting == nullptr || !article.body) return;
  const auto first = seen_.find_or_add(*article.body, article.line);
  if (!first) return;
  const std::string message =
      fmt::format("the article stands twice: it is at {}:{} already", first->path, first->line);
  PlacedFinding finding = {.rule = "duplicate-article",
                           .severity = setting->severity,
                           .message = message,
                           .article = article.id,
                           .line = article.line,
                           .end_line = article.line,
                           .key = *article.body};
  add(finding, out);
}

void Check::end_source(const SourceSum& source, std::string& out) {
  begin_source(source.path, out);
  const RuleSetting* const setting = setting_of(*settings_, "empty-file");
  if (setting != nullptr && source.records == 0) {
    PlacedFinding finding = {.rule = "empty-file",
                             .severity = setting->severity,
                             .message = "the file has no article",
                             .article = source.path};
    add(finding, out);
  }
  if (!repairs_.empty()) make_repairs(out);
  source_.reset();
}

void Check::make_repairs(std::string& out) {
  const bool made = options_.fixes ? write_repaired(*source_, repairs_, trouble_)
                                   : append_repaired_diff(*source_, repairs_, trouble_, out);
  if (made) repaired_ += repairs_.size();
  repairs_.clear();
}

void Check::add(PlacedFinding& finding, std::string& out) {
  finding.path = *source_;
  sum_.count(finding.severity);
  writer_->add(finding, out);
}

bool Check::fails() const {
  if (options_.shows_diff) return repaired_ > 0;
  return sum_.errors > 0 || (sum_.warnings > 0 && options_.fail_on <= Severity::warning) ||
         (sum_.suggestions > 0 && options_.fail_on == Severity::suggestion);
}

void Check::end(std::string& out) {
  if (!std::exchange(has_begun_, true)) writer_->begin(out);
  sum_.had_trouble = trouble_.exit_status() != 0;
  sum_.exit_status = sum_.had_trouble ? trouble_.exit_status() : fails() ? 1 : 0;
  writer_->end(sum_, out);
}

void Check::tell_sum() {
  if (options_.format != FindingFormat::text) return;
  const auto counted = [](std::uint64_t count, std::string_view noun) {
    return fmt::format("{} {}{}", count, noun, count == 1 ? "" : "s");
  };
  if (repaired_ > 0 && options_.fixes)
    trouble_.tell({}, fmt::format("repaired {}", counted(repaired_, "line")), {});
  if (sum_.findings() == 0) return;
  trouble_.tell(
      {},
      fmt::format("{}, {} and {} in {}", counted(sum_.errors, "error"),
                  counted(sum_.warnings, "warning"), counted(sum_.suggestions, "suggestion"),
                  counted(sum_.articles, "article")),
      {});
}

void list_rules(const CheckOptions& options) {
  for (std::size_t i = 0; i < rules().size(); ++i) {
    const Rule& rule = rules()[i];
    const RuleSetting& setting = options.settings.rules[i];
    fmt::print("{:<26}{:<12}{:<5}{}\n", rule.id, name_of(setting.severity),
               setting.on ? "on" : "off", rule.summary);
  }
}

int run(Words words) {
  CheckOptions options;
  if (!read_check_options(words, options)) return 0;
  if (options.lists_rules) return list_rules(options), 0;
  if (!options.explained.empty())
    return fmt::print("{}", rule_page(*find_rule(options.explained))), 0;
  return Check(options).run();
}

}  // namespace

const Command check_command = {"check", "tell what is wrong with articles", run, has_check_option};

}  // namespace galley
