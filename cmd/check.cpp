#include <fmt/format.h>
#include <galley/baseline.h>
#include <galley/duplicates.h>
#include <sys/stat.h>

#include <cstring>
#include <optional>
#include <utility>

#include "article_findings.h"
#include "check_answers.h"
#include "check_options.h"
#include "edited_file.h"
#include "proofreader.h"
#include "repaired_file.h"
#include "run.h"

namespace galley {
namespace {

// Where nothing is to be written of findings.
class NoFindings final : public FindingWriter {
 public:
  void add(const PlacedFinding&, std::string&) override {}
};

std::unique_ptr<FindingWriter> make_writer(const CheckOptions& options, const Output& output) {
  if (options.common.quiet || options.shows_diff || !options.written_baseline.empty())
    return std::make_unique<NoFindings>();
  return make_finding_writer(options.format, choose_colour(options.common.colour, output));
}

// The setting of a rule that is on.
const RuleSetting* setting_of(const FileCheck& check, std::string_view rule) {
  const RuleSetting& setting = check.settings->rules[*find_rule(rule)];
  return setting.on ? &setting : nullptr;
}

bool is_file(const std::string& path) {
  struct stat status = {};
  return !path.empty() && stat(path.c_str(), &status) == 0 && S_ISREG(status.st_mode);
}

// Of the folders that are checked: it lies among the articles, and is none.
void leave_out(const std::string& path, StreamOptions& input) {
  struct stat status = {};
  if (!path.empty() && stat(path.c_str(), &status) == 0)
    input.replaced.push_back({status.st_dev, status.st_ino});
}

std::string counted(std::uint64_t count, std::string_view noun) {
  return fmt::format("{} {}{}", count, noun, count == 1 ? "" : "s");
}

// The run of galley check over its input.
class Check {
 public:
  explicit Check(const CheckOptions& options)
      : options_(options),
        trouble_("galley check", options.common.quiet),
        output_(options.common.output),
        writer_(make_writer(options, output_)),
        files_(configuration_files(options)) {
    for (std::size_t i = 0; i < options.common.input.threads; ++i)
      proofreaders_.emplace_back(options.common.split, options.repairs());
    if (!options.baseline.empty()) baseline_ = read_baseline_file(options.baseline);
    if (is_file(options.written_baseline)) baseline_ = read_baseline_file(options.written_baseline);
  }

  int run();

 private:
  // What follows is called in the order of the input.
  void begin_source(std::string_view path, std::string& out);
  void take_article(std::string_view path, std::string_view appended, std::string& out);
  void end_source(const SourceSum& source, std::string& out);
  void end(std::string& out);
  void add_duplicate(const CheckedArticle& article, std::string& out);
  void add_empty_file(std::string& out);
  void add(PlacedFinding& finding, std::string& out);
  void make_repairs(std::string& out);
  void write_baseline();
  bool fails() const;
  void tell_sum() const;

  const CheckOptions& options_;
  Trouble trouble_;
  Output output_;
  std::unique_ptr<FindingWriter> writer_;
  ConfigurationFiles files_;
  std::vector<Proofreader> proofreaders_;  // one for each thread
  Baseline baseline_;                      // what is known, or was before it is written anew
  Baseline written_;
  SeenArticles seen_;
  bool has_begun_ = false;
  std::optional<std::string> source_;  // the one that was begun last, until it is ended
  const FileCheck* check_ = nullptr;   // how that is checked
  std::vector<Repair> repairs_;        // of that
  std::uint64_t repaired_ = 0;         // lines, of all
  FindingSum sum_;
};

int Check::run() {
  const RecordSearch work = [this](const Record& record, const Source& source, Worker& worker,
                                   std::string& out) -> std::optional<std::uint64_t> {
    const FileCheck& check = files_.check_of(source.path);
    if (check.is_skipped) return std::nullopt;
    proofreaders_[worker.number].read(record, source, check, out);
    return 1;
  };
  const Framing framing = {
      .in_order = [this](std::string_view path, std::string_view appended,
                         std::string& out) { take_article(path, appended, out); },
      .after_source = [this](const SourceSum& source,
                             std::string& out) { end_source(source, out); },
      .whole = [this](std::string& out) { end(out); },
      // A patch is the text as it stands.
      .safe_for_terminals = !options_.shows_diff};
  CommonOptions common = options_.common;
  leave_out(options_.baseline, common.input);
  leave_out(options_.written_baseline, common.input);
  search_records(common, framing, work, trouble_, output_);
  if (!options_.written_baseline.empty()) write_baseline();
  if (options_.format == FindingFormat::text) tell_sum();
  return trouble_.exit_status() != 0 ? trouble_.exit_status() : fails() ? 1 : 0;
}

void Check::begin_source(std::string_view path, std::string& out) {
  if (!std::exchange(has_begun_, true)) writer_->begin(out);
  if (source_ == path) return;
  source_ = path;
  check_ = &files_.check_of(path);
  seen_.begin_source(path);
  if (!check_->is_skipped) writer_->begin_source(path, out);
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
  const RuleSetting* const setting = setting_of(*check_, "duplicate-article");
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
  if (source.records == 0 && !source.had_trouble && !check_->is_skipped) add_empty_file(out);
  if (!repairs_.empty()) make_repairs(out);
  source_.reset();
}

void Check::add_empty_file(std::string& out) {
  const RuleSetting* const setting = setting_of(*check_, "empty-file");
  if (setting == nullptr) return;
  PlacedFinding finding = {.rule = "empty-file",
                           .severity = setting->severity,
                           .message = "the file has no article",
                           .article = *source_,
                           .key = finding_key("empty-file", *source_)};
  add(finding, out);
}

void Check::add(PlacedFinding& finding, std::string& out) {
  finding.path = *source_;
  if (!options_.written_baseline.empty())
    written_.add(finding.rule, finding.key, finding.path, finding.message);
  else if (baseline_.takes(finding.rule, finding.key))
    return;
  sum_.count(finding.severity);
  writer_->add(finding, out);
}

void Check::make_repairs(std::string& out) {
  std::string diff;
  const bool made = options_.fixes ? write_repaired(*source_, repairs_, trouble_)
                                   : append_repaired_diff(*source_, repairs_, trouble_, diff);
  if (made) repaired_ += repairs_.size();
  if (!options_.common.quiet) out += diff;
  repairs_.clear();
}

void Check::end(std::string& out) {
  if (!std::exchange(has_begun_, true)) {
    if (trouble_.exit_status() == 0 && options_.common.limit > 0)
      trouble_.report({}, "there is no file", "name files or folders");
    writer_->begin(out);
  }
  sum_.had_trouble = trouble_.exit_status() != 0;
  sum_.exit_status = sum_.had_trouble ? trouble_.exit_status() : fails() ? 1 : 0;
  writer_->end(sum_, out);
}

// What was there stays where not all could be read: it would lose what is known of the rest.
void Check::write_baseline() {
  if (trouble_.exit_status() != 0) return;
  const std::string& path = options_.written_baseline;
  written_.keep_reasons(baseline_);
  std::string text;
  written_.append(text);
  Output file(path);
  file.write(text);
  if (!file.finish()) trouble_.report(path, std::strerror(file.error()));
}

bool Check::fails() const {
  if (options_.shows_diff) return repaired_ > 0;
  if (!options_.written_baseline.empty()) return false;
  return sum_.errors > 0 || (sum_.warnings > 0 && options_.fail_on <= Severity::warning) ||
         (sum_.suggestions > 0 && options_.fail_on == Severity::suggestion);
}

void Check::tell_sum() const {
  if (repaired_ > 0 && options_.fixes)
    trouble_.tell({}, "repaired " + counted(repaired_, "line"), {});
  if (sum_.findings() == 0 || options_.shows_diff) return;
  trouble_.tell(
      options_.written_baseline,
      fmt::format("{}, {} and {} in {}", counted(sum_.errors, "error"),
                  counted(sum_.warnings, "warning"), counted(sum_.suggestions, "suggestion"),
                  counted(sum_.articles, "article")),
      {});
}

int run(Words words) {
  CheckOptions options;
  if (!read_check_options(words, options)) return 0;
  return options.question == CheckQuestion::none ? Check(options).run() : answer(options);
}

}  // namespace

const Command check_command = {"check", "tell what is wrong with articles", run, has_check_option};

}  // namespace galley
