#include "proofreader.h"

#include <galley/duplicates.h>
#include <galley/files.h>
#include <galley/findings.h>

#include <algorithm>
#include <span>
#include <string_view>

#include "article_findings.h"
#include "run.h"

namespace galley {
namespace {

// Whether the record's text stands in its source as it is, and something is to be mended.
bool can_be_repaired(const Record& record, const Article& article,
                     std::span<const Finding> findings) {
  if (record.format != SourceFormat::text || record.galleys_own || record.encoding_guessed ||
      !article.text_is_utf8 || !lies_in(record.raw, record.text))
    return false;
  return std::any_of(findings.begin(), findings.end(),
                     [](const Finding& finding) { return finding.replacement.has_value(); });
}

}  // namespace

void Proofreader::read(const Record& record, const Source& source, const FileCheck& check,
                       std::string& out) {
  Desk& desk = desk_of(check);
  const Described found = describe(record, source, desk.splitter, parser_);
  const Article* article = &found.article;
  const CheckedArticle checked = {
      .id = found.source.id, .line = record.line, .body = body_hash(*article, body_)};
  auto findings = desk.checker.check(*article, found.source);
  made_.clear();
  if (repairs_ && can_be_repaired(record, *article, findings) && may_be_repaired(source.path)) {
    article = &repair(record, source, desk);
    findings = desk.checker.check(*article, source);
  }
  append_checked(checked, made_, out);
  if (findings.empty()) return;
  FindingPlaces places(record, *article);
  for (const Finding& finding : findings) append_finding(places.place(finding), out);
}

Proofreader::Desk& Proofreader::desk_of(const FileCheck& check) {
  const auto found = desks_.find(&check);
  if (found != desks_.end()) return found->second;
  SplitOptions split = split_;
  // The command line has the last word.
  if (split.date_order == DateOrder::automatic && check.date_order)
    split.date_order = *check.date_order;
  return desks_.emplace(&check, Desk{Splitter(split), Checker(check.settings)}).first->second;
}

// What is compressed, in an archive or read from a pipe cannot: it is told what is wrong there.
bool Proofreader::may_be_repaired(std::string_view path) {
  if (path_ == path) return is_plain_;
  path_ = path;
  return is_plain_ = path != "-" && size_of_plain_file(path_).has_value();
}

// Finds the repairs of a record, and gives the article as it is with them.
const Article& Proofreader::repair(const Record& record, const Source& source, Desk& desk) {
  const std::string_view text =
      repairer_.repair(desk.checker, desk.splitter, record.text, record.given, source, made_);
  const auto text_begin = static_cast<std::uint64_t>(record.text.data() - record.raw.data());
  for (Repair& repair : made_) repair.offset += record.offset + text_begin;
  return desk.splitter.split(text, record.given);
}

}  // namespace galley
