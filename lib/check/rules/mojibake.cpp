#include "check/rules/mojibake.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "check/rules/misreading.h"
#include "check/rules/signs.h"
#include "check/rules/strangeness.h"

namespace galley {
namespace {

// By how much less strange a piece of text has to be, read back, to be certain of. Found by trial:
// clean French has 8 where a guillemet stands behind a capital letter.
constexpr float certain = 9;
// Where another piece of the text is certain.
constexpr float likely = 5;
// Of what was read back once.
constexpr float likely_again = 6.5F;

// Longer ones are told piece by piece.
constexpr std::size_t longest_run = 16384;

// Misread characters that follow each other.
struct Run {
  std::size_t begin = 0;
  std::size_t end = 0;
  const Misreading* misreading = nullptr;
  float gain = 0;  // how much less strange it is, read back
  bool is_whole = true;
  std::string text = {};  // read back
};

Run read_run(std::string_view text, std::size_t begin, const Misreading& misreading) {
  Run run = {.begin = begin, .end = begin, .misreading = &misreading};
  while (run.end - begin < longest_run) {
    const MisreadCharacter found = misreading.character_at(text, run.end);
    if (found.length == 0) break;
    append_utf8(found.value, run.text);
    run.end += found.length;
    run.is_whole = run.is_whole && found.is_whole;
  }
  return run;
}

void weigh(std::string_view text, Run& run) {
  const CodePoint before = decode_before(text, run.begin);
  const CodePoint after = decode(text, run.end);
  const auto strangeness_of = [&](std::string_view piece) {
    return strangeness(piece, before.length == 0 ? U' ' : before.value,
                       after.length == 0 ? U' ' : after.value);
  };
  run.gain = strangeness_of(text.substr(run.begin, run.end - run.begin)) - strangeness_of(run.text);
}

// The best of what could have been read there. Where none is good enough it has no misreading, and
// the next one may begin at its end.
Run best_run(std::string_view text, std::size_t at, const CodePoint& sign, float least) {
  Run best = {.begin = at, .end = at + sign.length};
  for (const Misreading& misreading : misreadings()) {
    if (!misreading.may_begin(sign.value)) continue;
    Run run = read_run(text, at, misreading);
    if (run.end == at) continue;
    weigh(text, run);
    if (run.gain >= least && (best.misreading == nullptr || run.gain > best.gain))
      best = std::move(run);
    else if (best.misreading == nullptr)
      best.end = std::max(best.end, run.end);
  }
  return best;
}

bool is_followed_by_sign(std::string_view text, std::size_t end) {
  return end < text.size() && static_cast<unsigned char>(text[end]) >= 0x80;
}

template <class Visit>
void for_each_run(std::string_view text, float least, Visit visit) {
  for (std::size_t at = find_sign(text, 0); at < text.size(); at = find_sign(text, at)) {
    const CodePoint sign = decode(text, at);
    if (!is_followed_by_sign(text, at + sign.length)) {
      at += sign.length;
      continue;
    }
    Run run = best_run(text, at, sign, least);
    at = run.end;
    if (run.misreading != nullptr) visit(std::move(run));
  }
}

// Whether nothing but a few stops and spaces stands between two runs.
bool are_together(std::string_view text, const Run& first, const Run& second) {
  constexpr std::size_t most_between = 3;
  const std::string_view gap = text.substr(first.end, second.begin - first.end);
  return first.misreading == second.misreading && gap.size() <= most_between &&
         std::none_of(gap.begin(), gap.end(), [](char c) {
           return c == '\n' || c == '\r' || static_cast<unsigned char>(c) >= 0x80 ||
                  is_ascii_letter(static_cast<unsigned char>(c));
         });
}

// Words of a text that is misread as a whole become one run.
void join(std::string_view text, std::vector<Run>& runs) {
  std::vector<Run> joined;
  for (Run& run : runs) {
    if (joined.empty() || !are_together(text, joined.back(), run)) {
      joined.push_back(std::move(run));
      continue;
    }
    Run& last = joined.back();
    last.text += text.substr(last.end, run.begin - last.end);
    last.text += run.text;
    last.end = run.end;
    last.is_whole = last.is_whole && run.is_whole;
  }
  runs = std::move(joined);
}

std::vector<Run> find_runs(std::string_view text) {
  std::vector<Run> runs;
  for_each_run(text, likely, [&](Run run) { runs.push_back(std::move(run)); });
  const auto is_certain = [](const Run& run) { return run.gain >= certain; };
  if (std::none_of(runs.begin(), runs.end(), is_certain)) runs.clear();
  join(text, runs);
  return runs;
}

// Whether the bytes that Latin-1 has controls for stand as those.
bool is_latin_1(std::string_view text) {
  bool found = false;
  for_each_sign(text, [&](std::size_t, const CodePoint& sign) {
    constexpr std::u32string_view of_both = U"\u0081\u008D\u008F\u0090\u009D";
    found = found || (sign.value < 0xA0 && of_both.find(sign.value) == of_both.npos);
  });
  return found;
}

std::string_view name_of(const Misreading& misreading, std::string_view text) {
  switch (misreading.encoding()) {
    case Encoding::windows_1251:
      return "Windows-1251";
    case Encoding::macintosh:
      return "Mac Roman";
    default:
      return is_latin_1(text) ? "Latin-1" : "Windows-1252";
  }
}

// What a run is when it is read back as often as it was misread, between its neighbours.
class Original {
 public:
  Original(std::string_view text, const Run& run)
      : misreading_(*run.misreading), is_whole_(run.is_whole) {
    name_ = name_of(misreading_, text.substr(run.begin, run.end - run.begin));
    text_ = text.substr(0, run.begin).substr(start_of_context(text, run.begin));
    begin_ = text_.size();
    text_ += run.text;
    end_ = text_.size();
    text_ += text.substr(run.end, longest_context);
    while (readings_ < std::size(times) && read_again()) ++readings_;
  }

  std::string_view text() const { return std::string_view(text_).substr(begin_, end_ - begin_); }

  bool is_whole() const { return is_whole_; }

  // "Windows-1252 twice"
  std::string way() const { return std::string(name_) + std::string(times[readings_ - 1]); }

  // Whether nothing is found any more where it stands.
  bool stays() const {
    bool is_found = false;
    for_each_run(text_, certain, [&](const Run& run) {
      is_found = is_found || (run.begin < end_ && begin_ < run.end);
    });
    return !is_found;
  }

 private:
  static constexpr std::size_t longest_context = 24;
  static constexpr std::string_view times[] = {"", " twice", " three times", " four times"};

  static std::size_t start_of_context(std::string_view text, std::size_t end) {
    std::size_t begin = end - std::min(end, longest_context);
    while (begin < end && is_continuation(text[begin])) ++begin;
    return begin;
  }

  // Reads back what is still misread; false if that is nothing.
  bool read_again() {
    std::string text;
    std::size_t done = 0;
    for_each_run(text_, likely_again, [&](const Run& run) {
      if (run.misreading != &misreading_ || run.begin < begin_ || run.end > end_) return;
      text.append(text_, done, run.begin - done);
      text += run.text;
      done = run.end;
      is_whole_ = is_whole_ && run.is_whole;
    });
    if (done == 0) return false;
    const std::size_t behind = text_.size() - end_;
    text.append(text_, done);
    text_ = std::move(text);
    end_ = text_.size() - behind;
    return true;
  }

  const Misreading& misreading_;
  bool is_whole_;
  std::string_view name_;
  std::size_t readings_ = 1;
  std::string text_;  // with some of what stands around it
  std::size_t begin_ = 0;
  std::size_t end_ = 0;
};

std::string shown(std::string_view text) {
  constexpr std::size_t most_characters = 40;
  const std::size_t end = behind_characters(text, 0, most_characters);
  std::string shown = "'" + std::string(text.substr(0, end));
  return shown + (end < text.size() ? "…'" : "'");
}

// A sign of no meaning of its own, as Mac Roman has one for the apple: nobody wrote it.
bool has_private_sign(std::string_view text) {
  bool found = false;
  for_each_sign(text, [&](std::size_t, const CodePoint& sign) {
    found = found || u_charType(static_cast<UChar32>(sign.value)) == U_PRIVATE_USE_CHAR;
  });
  return found;
}

void add(std::string_view text, const Run& run, Findings& findings) {
  const std::string_view misread = text.substr(run.begin, run.end - run.begin);
  const Original original(text, run);
  if (!original.is_whole() || has_private_sign(original.text())) {
    findings.add(misread, shown(misread) + " looks like UTF-8 read as " + original.way());
    return;
  }
  Finding& finding = findings.add(
      misread, shown(misread) + " is " + shown(original.text()) + " read as " + original.way());
  if (original.stays()) finding.replacement = original.text();
}

}  // namespace

void find_mojibake(Proof& proof, Findings& findings) {
  for (const std::string_view text : proof.texts())
    for (const Run& run : find_runs(text)) add(text, run, findings);
}

}  // namespace galley
