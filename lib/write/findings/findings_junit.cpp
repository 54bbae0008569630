// JUnit's XML, as Jenkins and GitLab read it: a source is a suite of tests, and a finding a test
// that failed. One that is a mere suggestion is a test that was skipped: reports show that, and no
// job fails by it.
#include <galley/text.h>

#include <map>

#include "text/utf8.h"
#include "write/findings/ci_commands.h"
#include "write/findings/finding_parts.h"
#include "write/findings/finding_writers.h"

namespace galley {
namespace {

// A suite begins with how many tests it has, and so it is held until it ends. What has more comes
// as several of one name, which readers put together.
constexpr std::size_t most_cases = 1000;

// Appends text from append_visible(), and line feeds, for an element or an attribute. XML 1.0 has
// no way to write U+FFFE and U+FFFF.
void append_xml(std::string_view visible, std::string& out) {
  for (std::size_t at = 0; at < visible.size();) {
    const CodePoint sign = decode(visible, at);
    if (sign.value == '&')
      out += "&amp;";
    else if (sign.value == '<')
      out += "&lt;";
    else if (sign.value == '>')
      out += "&gt;";
    else if (sign.value == '"')
      out += "&quot;";
    else if (sign.value == '\t')
      out += "&#9;";
    else if (sign.value == 0xFFFE || sign.value == 0xFFFF)
      append_utf8(replacement_character, out);
    else
      out += visible.substr(at, sign.length);
    at += sign.length;
  }
}

class JunitFindings final : public FindingWriter {
 public:
  void begin(std::string& out) override {
    out +=
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        "<testsuites name=\"galley check\">\n";
  }

  void begin_source(std::string_view path, std::string& out) override {
    end_source(out);
    is_clean_ = true;
    set_xml(path_in_folder(path), path_);
  }

  void add(const PlacedFinding& finding, std::string& out) override {
    is_clean_ = false;
    ++(finding.severity == Severity::suggestion ? skipped_ : failures_);
    append_case(finding);
    if (failures_ + skipped_ == most_cases) end_suite(out);
  }

  void end(const FindingSum& sum, std::string& out) override {
    end_source(out);
    if (sum.had_trouble) append_trouble(out);
    out += "</testsuites>\n";
  }

 private:
  // A source without findings is a test that passed.
  void end_source(std::string& out) {
    if (is_clean_) append_case_start("galley", path_), cases_ += "/>\n";
    end_suite(out);
    is_clean_ = false;
  }

  void end_suite(std::string& out) {
    if (cases_.empty()) return;
    const std::size_t begin = out.size();
    const std::size_t tests = is_clean_ ? 1 : failures_ + skipped_;
    out.append("  <testsuite name=\"").append(path_).append("\" tests=\"");
    out.append(std::to_string(tests)).append("\" failures=\"").append(std::to_string(failures_));
    out.append("\" errors=\"0\" skipped=\"").append(std::to_string(skipped_)).append("\">\n");
    out.append(cases_).append("  </testsuite>\n");
    break_ci_commands(begin, "&#35;", out);
    cases_.clear();
    names_.clear();
    failures_ = skipped_ = 0;
  }

  void append_case(const PlacedFinding& finding) {
    set_xml(finding.rule, rule_);
    append_case_start(rule_, name_of_case(finding));
    const bool fails = finding.severity != Severity::suggestion;
    cases_ += fails ? "><failure message=\"" : "><skipped message=\"";
    visible_.clear();
    append_message(finding, visible_);
    append_xml(visible_, cases_);
    cases_.append("\" type=\"").append(galley::name_of(finding.severity)).append("\">");
    visible_.clear();
    as_text_->add(finding, visible_);
    append_xml(visible_, cases_);
    cases_ += fails ? "</failure></testcase>\n" : "</skipped></testcase>\n";
  }

  void append_case_start(std::string_view class_name, std::string_view name) {
    cases_.append("    <testcase classname=\"").append(class_name).append("\" name=\"");
    cases_.append(name).append("\" file=\"").append(path_).append("\"");
  }

  // Of tests of one class and name all but one are left out by GitLab.
  std::string name_of_case(const PlacedFinding& finding) {
    std::string name = path_ + ":" + std::to_string(finding.line);
    name.append(":").append(std::to_string(finding.column));
    const std::size_t times = ++names_[rule_ + "\n" + name];
    if (times > 1) name.append(" (").append(std::to_string(times)).append(")");
    return name;
  }

  void set_xml(std::string_view text, std::string& xml) {
    visible_.clear();
    append_visible(text, visible_);
    xml.clear();
    append_xml(visible_, xml);
  }

  // Nobody should take the report for that of a run in which all went well.
  static void append_trouble(std::string& out) {
    out +=
        "  <testsuite name=\"galley check\" tests=\"1\" failures=\"0\" errors=\"1\" "
        "skipped=\"0\">\n"
        "    <testcase classname=\"galley\" name=\"all could be read\">"
        "<error message=\"not all could be read\" type=\"trouble\"/></testcase>\n"
        "  </testsuite>\n";
  }

  std::unique_ptr<FindingWriter> as_text_ = make_text_findings(Colour::none);
  bool is_clean_ = false;  // there is a source, and no finding in it yet
  std::string path_;       // as XML, as what follows
  std::string rule_;
  std::string cases_;  // of the suite that is held
  std::size_t failures_ = 0;
  std::size_t skipped_ = 0;
  std::map<std::string, std::size_t> names_;  // of tests in it, and how often
  std::string visible_;
};

}  // namespace

std::unique_ptr<FindingWriter> make_junit_findings() { return std::make_unique<JunitFindings>(); }

}  // namespace galley
