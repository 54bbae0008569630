#include "article_findings.h"

#include <cstring>

namespace galley {
namespace {

void append_number(std::uint64_t number, std::string& out) {
  char bytes[sizeof number];
  std::memcpy(bytes, &number, sizeof number);
  out.append(bytes, sizeof number);
}

void append_text(std::string_view text, std::string& out) {
  append_number(text.size(), out);
  out += text;
}

// Calls visit for each number and for each text of a finding, the same ones for all.
template <class Finding, class Numbers, class Texts>
void visit(Finding& finding, Numbers number, Texts text) {
  number(finding.line);
  number(finding.column);
  number(finding.end_line);
  number(finding.end_column);
  number(finding.offset);
  number(finding.length);
  number(finding.excerpt_mark);
  number(finding.key);
  text(finding.rule);
  text(finding.message);
  text(finding.suggestion);
  text(finding.excerpt);
}

}  // namespace

void append_checked(const CheckedArticle& article, std::span<const Repair> repairs,
                    std::string& out) {
  append_text(article.id, out);
  append_number(article.line, out);
  append_number(article.body ? 1 : 0, out);
  append_number(article.body.value_or(0), out);
  append_number(repairs.size(), out);
  for (const Repair& repair : repairs) {
    append_number(repair.offset, out);
    append_text(repair.before, out);
    append_text(repair.after, out);
  }
}

void append_finding(const PlacedFinding& finding, std::string& out) {
  append_number(static_cast<std::uint64_t>(finding.severity), out);
  append_number(finding.has_span ? 1 : 0, out);
  visit(
      finding, [&](std::uint64_t number) { append_number(number, out); },
      [&](std::string_view text) { append_text(text, out); });
}

CheckedArticle CheckedReader::article() {
  CheckedArticle article;
  article.id = text();
  article.line = number();
  const bool has_body = number() != 0;
  const std::uint64_t body = number();
  if (has_body) article.body = body;
  return article;
}

void CheckedReader::repairs(std::vector<Repair>& repairs) {
  for (std::uint64_t count = number(); count > 0; --count) {
    Repair& repair = repairs.emplace_back();
    repair.offset = number();
    repair.before = text();
    repair.after = text();
  }
}

bool CheckedReader::next(PlacedFinding& finding) {
  if (rest_.empty()) return false;
  finding = {};
  finding.severity = static_cast<Severity>(number());
  finding.has_span = number() != 0;
  visit(
      finding, [&](std::uint64_t& value) { value = number(); },
      [&](std::string_view& value) { value = text(); });
  return true;
}

std::uint64_t CheckedReader::number() {
  std::uint64_t number = 0;
  std::memcpy(&number, rest_.data(), sizeof number);
  rest_.remove_prefix(sizeof number);
  return number;
}

std::string_view CheckedReader::text() {
  const std::size_t size = number();
  const std::string_view text = rest_.substr(0, size);
  rest_.remove_prefix(size);
  return text;
}

}  // namespace galley
