// Fits the weights of the signals to labelled articles, as an averaged structured perceptron that
// starts at the weights that stand in lib/split/roles/weights.cpp: fit FILE.jsonl... prints a line
// "role signal hundredths" for each weight and "role bias hundredths" for each bias.
// tests/accuracy/fit calls it and moves the table a part of the way there.
//
// The labels tell parts of an article, not roles of blocks: of all role sequences that agree with
// them the one that scores best is taken for the right one. The same input gives the same numbers.
#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <fstream>
#include <nlohmann/json.hpp>
#include <optional>
#include <random>
#include <set>
#include <string>
#include <vector>

#include "split/reading.h"
#include "split/roles/weights.h"

namespace galley {
namespace {

using nlohmann::json;

constexpr int epochs = 12;

// Letters and digits without spaces, quotes, dashes and other punctuation, as labels differ in
// them.
std::string comparable(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto byte = static_cast<unsigned char>(text[i]);
    const auto next = i + 1 < text.size() ? static_cast<unsigned char>(text[i + 1]) : 0u;
    const bool punctuation = byte == 0xE2 && (next == 0x80 || next == 0x81);
    const bool quote = byte == 0xC2 && (next == 0xAB || next == 0xBB || next == 0xA0);
    if (punctuation) i += 2;
    if (quote) i += 1;
    const bool plain =
        (byte >= '0' && byte <= '9') || ((byte | 0x20) >= 'a' && (byte | 0x20) <= 'z');
    if (!punctuation && !quote && (byte >= 0x80 || plain)) out += text[i];
  }
  return out;
}

// The roles that a block may have, a bit each.
using Roles = std::uint16_t;
constexpr Roles bit(Role role) { return static_cast<Roles>(1u << static_cast<unsigned>(role)); }
constexpr Roles all_roles = static_cast<Roles>((1u << role_count) - 1);

// An article with what the perceptron needs of it.
struct Example {
  std::vector<Facts> facts;
  std::vector<SignalSet> signals;
  std::vector<std::size_t> uncertain;
  std::vector<Roles> possible;  // by hard facts
  std::vector<Roles> right;     // and by the labels
};

// What the labels say of one article.
class Labels {
 public:
  explicit Labels(const json& expect) {
    if (expect.contains("headline"))
      headline_ =
          expect["headline"].is_null() ? "" : comparable(expect["headline"].get<std::string>());
    if (expect.contains("date"))
      date_ = expect["date"].is_null() ? "" : expect["date"].get<std::string>();
    if (expect.contains("authors")) {
      authors_.emplace();
      for (const auto& name : expect["authors"])
        authors_->insert(comparable(name.get<std::string>()));
    }
    if (!expect.contains("paragraphs")) return;
    paragraphs_.emplace();
    for (const auto& text : expect["paragraphs"]) {
      const std::string plain = comparable(text.get<std::string>());
      paragraphs_->insert(plain);
      body_ += plain;
    }
  }
  void allow_either(const json& texts) {
    for (const auto& text : texts) either_.insert(comparable(text.get<std::string>()));
  }

  // The roles that agree with the labels, for each block.
  std::vector<Roles> roles_of(const Draft& draft) const {
    std::vector<Roles> roles(draft.size(), all_roles);
    std::size_t headline = 0;
    if (headline_) headline = mark_headline(draft, roles);
    if (authors_) mark_authors(draft, headline, roles);
    if (date_ && !date_->empty()) mark_date(draft, headline, roles);
    if (paragraphs_) mark_paragraphs(draft, roles);
    return roles;
  }

 private:
  // Of several copies of the headline the one that looks most like one is it.
  std::size_t mark_headline(const Draft& draft, std::vector<Roles>& roles) const {
    constexpr auto role = static_cast<std::size_t>(Role::headline);
    std::optional<std::size_t> best;
    const auto lead = [&](std::size_t i) {
      const auto& scores = draft.scores[i];
      std::int16_t other = impossible;
      for (std::size_t r = 0; r < role_count; ++r)
        if (r != role) other = std::max(other, scores[r]);
      return scores[role] - other;
    };
    for (const std::size_t i : draft.found.uncertain()) {
      if (headline_->empty() || comparable(draft.blocks[i].text) != *headline_) continue;
      if (draft.scores[i][role] != impossible && (!best || lead(i) > lead(*best))) best = i;
    }
    if (!best && !headline_->empty()) return 0;  // it is no block: nothing is known
    for (std::size_t i = 0; i < draft.size(); ++i)
      roles[i] &= static_cast<Roles>(~bit(Role::headline));
    if (best) roles[*best] = bit(Role::headline);
    return best.value_or(0);
  }

  // The nearest block below the headline that holds names of the authors and no others is a byline.
  void mark_authors(const Draft& draft, std::size_t headline, std::vector<Roles>& roles) const {
    constexpr Roles bylines = bit(Role::byline) | bit(Role::byline_date);
    std::optional<std::size_t> nearest;
    for (std::size_t i = 0; i < draft.size(); ++i) {
      const Byline* byline = draft.byline(i);
      if (!byline || byline->names.empty()) continue;
      const bool right = std::all_of(byline->names.begin(), byline->names.end(), [&](auto name) {
        return authors_->contains(comparable(name));
      });
      if (!right) roles[i] &= static_cast<Roles>(~bylines);
      if (right && (!nearest || (*nearest < headline && i > headline))) nearest = i;
    }
    if (nearest) roles[*nearest] &= bylines;
  }

  // And the nearest line with the date is a date line, unless it is running text.
  void mark_date(const Draft& draft, std::size_t headline, std::vector<Roles>& roles) const {
    constexpr Roles dates = bit(Role::date) | bit(Role::byline_date);
    std::optional<std::size_t> nearest;
    for (std::size_t i = 0; i < draft.size(); ++i) {
      const auto found = draft.found.dates_of(draft.facts(i));
      const bool right = std::any_of(found.begin(), found.end(), [&](const FoundDate& date) {
        std::string day;
        append_date(date.date, day);
        return day.substr(0, 10) == *date_;
      });
      const bool is_line = draft.facts(i).dates.other_words <= 14 && !draft.facts(i).is_long;
      if (right && is_line && (roles[i] & dates) != 0 &&
          (!nearest || (*nearest < headline && i > headline)))
        nearest = i;
    }
    if (nearest) roles[*nearest] &= dates;
  }

  void mark_paragraphs(const Draft& draft, std::vector<Roles>& roles) const {
    constexpr Roles text = bit(Role::paragraph) | bit(Role::dateline);
    for (std::size_t i = 0; i < draft.size(); ++i) {
      std::string block = comparable(draft.blocks[i].text);
      if (const FoundDateline* dateline = draft.found.dateline_of(i)) {
        const std::string opening = comparable(dateline->parts.whole);
        if (block.starts_with(opening)) block.erase(0, opening.size());
      }
      if (block.empty() || either_.contains(block)) continue;
      if (paragraphs_->contains(block))
        roles[i] &= text;
      else if (body_.find(block) == std::string::npos)
        roles[i] &= static_cast<Roles>(~bit(Role::paragraph));
    }
  }

  std::optional<std::string> headline_, date_;
  std::optional<std::set<std::string>> authors_, paragraphs_;
  std::set<std::string> either_;
  std::string body_;
};

Example read_example(const json& record, Reading& reading) {
  const std::string text = record["text"];
  const Draft draft = reading.read(text, {});
  Labels labels(record["expect"]);
  if (record.contains("optional_paragraphs")) labels.allow_either(record["optional_paragraphs"]);
  Example example;
  example.facts.assign(draft.found.facts().begin(), draft.found.facts().end());
  example.signals.assign(draft.signals.begin(), draft.signals.end());
  example.uncertain.assign(draft.found.uncertain().begin(), draft.found.uncertain().end());
  example.possible.assign(draft.size(), all_roles);
  example.right.assign(draft.size(), all_roles);
  const auto right = labels.roles_of(draft);
  for (const std::size_t i : example.uncertain) {
    Roles possible = all_roles;
    for (std::size_t role = 0; role < role_count; ++role)
      if (draft.scores[i][role] == impossible) possible &= static_cast<Roles>(~(1u << role));
    example.possible[i] = possible;
    example.right[i] = (possible & right[i]) != 0 ? possible & right[i] : possible;
  }
  return example;
}

// The weights under work, in tenths, with the sum of all their past values.
class Perceptron {
 public:
  Perceptron() {
    for (std::size_t role = 0; role < role_count; ++role) now_[signal_count][role] = biases()[role];
    for (const Weight& weight : weights())
      now_[static_cast<std::size_t>(weight.signal)][static_cast<std::size_t>(weight.role)] =
          weight.tenths;
    start_ = now_;
  }

  // Moves the weights from the sequence that scores best to the right one that does.
  void learn(const Example& example) {
    ++steps_;
    const auto said = decide(example, example.possible);
    const auto wanted = decide(example, example.right);
    for (const std::size_t i : example.uncertain) {
      if (said[i].role == wanted[i].role) continue;
      move(example.signals[i], wanted[i].role, 1);
      move(example.signals[i], said[i].role, -1);
    }
  }

  // The mean of the weights over all steps, in hundredths.
  int mean(std::size_t signal, std::size_t role) const {
    const double sum = static_cast<double>(now_[signal][role]) -
                       static_cast<double>(moved_[signal][role]) / static_cast<double>(steps_ + 1);
    return static_cast<int>(std::lround(sum * 10));
  }
  bool is_used(std::size_t signal, std::size_t role) const {
    return start_[signal][role] != 0 || moved_[signal][role] != 0;
  }

 private:
  std::vector<RoleChoice> decide(const Example& example, const std::vector<Roles>& allowed) {
    scores_.resize(example.facts.size());
    for (const std::size_t i : example.uncertain) {
      std::array<int, role_count> sum = now_[signal_count];
      example.signals[i].for_each([&](Signal signal) {
        const auto& row = now_[static_cast<std::size_t>(signal)];
        for (std::size_t role = 0; role < role_count; ++role) sum[role] += row[role];
      });
      for (std::size_t role = 0; role < role_count; ++role)
        scores_[i][role] =
            (allowed[i] >> role) & 1 ? static_cast<std::int16_t>(sum[role]) : impossible;
    }
    const auto roles = sequence_.find(example.facts, scores_);
    return {roles.begin(), roles.end()};
  }

  void move(const SignalSet& signals, Role to, int by) {
    const auto role = static_cast<std::size_t>(to);
    const auto add = [&](std::size_t signal) {
      now_[signal][role] += by;
      moved_[signal][role] += by * steps_;
    };
    add(signal_count);
    signals.for_each([&](Signal signal) {
      if (start_[static_cast<std::size_t>(signal)][role] != 0)
        add(static_cast<std::size_t>(signal));
    });
  }

  using Table = std::array<std::array<int, role_count>, signal_count + 1>;  // the last row: biases
  Table now_{}, start_{};
  std::array<std::array<std::int64_t, role_count>, signal_count + 1> moved_{};
  std::int64_t steps_ = 0;
  std::vector<RoleScores> scores_;
  RoleSequence sequence_;
};

// The order of the examples is shuffled the same way everywhere.
void shuffle(std::vector<Example>& examples, std::mt19937& random) {
  for (std::size_t i = examples.size(); i > 1; --i)
    std::swap(examples[i - 1], examples[random() % i]);
}

std::vector<Example> read_examples(int count, char** paths) {
  std::vector<Example> examples;
  Reading reading;
  for (int i = 0; i < count; ++i) {
    std::ifstream file(paths[i]);
    for (std::string line; std::getline(file, line);)
      examples.push_back(read_example(json::parse(line), reading));
  }
  return examples;
}

void print(const Perceptron& fitted) {
  for (std::size_t role = 0; role < role_count; ++role) {
    const auto name = name_of(static_cast<Role>(role));
    std::printf("%.*s bias %d\n", int(name.size()), name.data(), fitted.mean(signal_count, role));
    for (std::size_t signal = 0; signal < signal_count; ++signal) {
      if (!fitted.is_used(signal, role)) continue;
      const auto said = name_of(static_cast<Signal>(signal));
      std::printf("%.*s %.*s %d\n", int(name.size()), name.data(), int(said.size()), said.data(),
                  fitted.mean(signal, role));
    }
  }
}

}  // namespace
}  // namespace galley

int main(int count, char** arguments) {
  auto examples = galley::read_examples(count - 1, arguments + 1);
  galley::Perceptron perceptron;
  std::mt19937 random(1);
  for (int epoch = 0; epoch < galley::epochs; ++epoch) {
    galley::shuffle(examples, random);
    for (const auto& example : examples) perceptron.learn(example);
  }
  galley::print(perceptron);
}
