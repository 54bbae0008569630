// Words and sentences of real news against ICU, and syllables against a pronouncing dictionary. The
// texts are third-party ones and stay outside the repository.
#include <doctest/doctest.h>
#include <unicode/ubrk.h>
#include <unicode/ustring.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <nlohmann/json.hpp>
#include <set>
#include <string>
#include <vector>

#include "text/words/syllables.h"
#include "text/words/text_counter.h"

using namespace galley;

namespace {

struct Line {
  std::string text;
  std::string language;
};

// Visits each line of the corpus's texts that is not empty.
template <class Visit>
void for_each_line(Visit visit) {
  const char* shared = std::getenv("GALLEY_SHARED");
  const std::filesystem::path folder = std::string(shared ? shared : "../shared") + "/corpus/dev";
  if (!std::filesystem::exists(folder)) return;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    std::ifstream file(entry.path());
    for (std::string row; std::getline(file, row);) {
      const auto record = nlohmann::json::parse(row);
      std::istringstream text(record["text"].get<std::string>());
      for (std::string line; std::getline(text, line);)
        if (!line.empty()) visit(Line{line, record["lang"]});
    }
  }
}

class IcuBreaks {
 public:
  explicit IcuBreaks(UBreakIteratorType type) {
    UErrorCode status = U_ZERO_ERROR;
    breaks_ = ubrk_open(type, "", nullptr, 0, &status);
  }
  ~IcuBreaks() { ubrk_close(breaks_); }

  // The segments that ICU calls words; of sentences all.
  std::size_t count(const std::u16string& text) {
    UErrorCode status = U_ZERO_ERROR;
    ubrk_setText(breaks_, text.data(), static_cast<std::int32_t>(text.size()), &status);
    std::size_t words = 0;
    while (ubrk_next(breaks_) != UBRK_DONE)
      words += ubrk_getRuleStatus(breaks_) >= UBRK_WORD_NONE_LIMIT ? 1 : 0;
    return words;
  }

  // How many segments have a letter or a digit.
  std::size_t count_with_words(const std::u16string& text) {
    UErrorCode status = U_ZERO_ERROR;
    ubrk_setText(breaks_, text.data(), static_cast<std::int32_t>(text.size()), &status);
    std::size_t sentences = 0;
    std::int32_t begin = 0;
    for (std::int32_t end = ubrk_next(breaks_); end != UBRK_DONE; end = ubrk_next(breaks_)) {
      sentences += std::any_of(text.begin() + begin, text.begin() + end,
                               [](char16_t c) { return u_isalnum(c) != 0; });
      begin = end;
    }
    return sentences;
  }

 private:
  UBreakIterator* breaks_;
};

std::u16string utf16(const std::string& text) {
  std::u16string units(text.size() + 1, u'\0');
  std::int32_t size = 0;
  UErrorCode status = U_ZERO_ERROR;
  u_strFromUTF8WithSub(units.data(), static_cast<std::int32_t>(units.size()), &size, text.data(),
                       static_cast<std::int32_t>(text.size()), 0xFFFD, nullptr, &status);
  units.resize(static_cast<std::size_t>(size));
  return units;
}

bool differ_by(std::size_t a, std::size_t b, double share) {
  const auto [less, more] = std::minmax(a, b);
  return static_cast<double>(more - less) > share * static_cast<double>(more);
}

// The words of the English texts in small letters, the commonest first.
std::vector<std::string> commonest_words(std::size_t count) {
  std::map<std::string, std::size_t> counts;
  for_each_line([&](const Line& line) {
    if (line.language != "en") return;
    std::string word;
    for (const char c : line.text + ' ') {
      const char small = static_cast<char>(c | 0x20);
      if (small >= 'a' && small <= 'z') {
        word += small;
      } else {
        if (!word.empty()) ++counts[word];
        word.clear();
      }
    }
  });
  std::vector<std::pair<std::size_t, std::string>> sorted;
  for (const auto& [word, times] : counts) sorted.emplace_back(times, word);
  std::sort(sorted.rbegin(), sorted.rend());
  std::vector<std::string> words;
  for (const auto& [times, word] : sorted)
    if (words.size() < count) words.push_back(word);
  return words;
}

// A line of the dictionary is ("word" class (((s o) 1) ((u n d s) 0))): each syllable has its
// stress.
std::map<std::string, std::set<std::size_t>> read_pronunciations() {
  std::ifstream file("/usr/share/festival/dicts/cmu/cmudict-0.4.out");
  std::map<std::string, std::set<std::size_t>> syllables;
  for (std::string line; std::getline(file, line);) {
    if (!line.starts_with("(\"")) continue;
    std::size_t count = 0;
    for (std::size_t at = line.find(") "); at != line.npos; at = line.find(") ", at + 1))
      count += line[at + 2] == '0' || line[at + 2] == '1' || line[at + 2] == '2' ? 1 : 0;
    syllables[line.substr(2, line.find('"', 2) - 2)].insert(count);
  }
  return syllables;
}

}  // namespace

TEST_CASE("words and sentences of the corpus are those that ICU finds") {
  // Without the list of abbreviations: ICU ends a sentence after "Sen." too.
  TextCounter counter(Abbreviations::unknown);
  IcuBreaks icu_words(UBRK_WORD);
  IcuBreaks icu_sentences(UBRK_SENTENCE);
  TextCounts counts;
  std::vector<std::uint32_t> sentence_words;
  std::size_t words = 0;
  std::size_t sentences = 0;
  for_each_line([&](Line line) {
    // Here ICU leaves UAX #29: it parts "Leser:innen" and ’ after Hangul, and takes an address with
    // an @ for a word. To it ___ is one too.
    if (line.language == "ko") return;
    for (const char sign : {':', '@', '_'})
      std::replace(line.text.begin(), line.text.end(), sign, '-');
    counter.count(line.text, line.language, counts, sentence_words);
    const std::u16string text = utf16(line.text);
    words += icu_words.count(text);
    sentences += icu_sentences.count_with_words(text);
  });
  if (words == 0) MESSAGE("skipped: no corpus");
  MESSAGE(counts.words, " words, ICU ", words, "; ", counts.sentences, " sentences, ICU ",
          sentences);
  CHECK_FALSE(differ_by(counts.words, words, 1e-5));
  CHECK_FALSE(differ_by(counts.sentences, sentences, 1e-4));
}

TEST_CASE("the fast counts of the corpus are the plain ones") {
  TextCounter counter;
  std::size_t different = 0;
  for_each_line([&](const Line& line) {
    TextCounts counts;
    TextCounts plain_counts;
    std::vector<std::uint32_t> words;
    std::vector<std::uint32_t> plain_words;
    counter.count(line.text, line.language, counts, words);
    counter.plain_count(line.text, line.language, plain_counts, plain_words);
    different += counts != plain_counts || words != plain_words;
  });
  CHECK(different == 0);
}

TEST_CASE("nine of ten common words have as many syllables as a dictionary says") {
  const auto pronunciations = read_pronunciations();
  std::size_t right = 0;
  std::size_t known = 0;
  for (const std::string& word : commonest_words(5000)) {
    const auto found = pronunciations.find(word);
    if (found == pronunciations.end()) continue;
    ++known;
    right += found->second.count(count_syllables(word));
  }
  if (known == 0) MESSAGE("skipped: no corpus or no festlex-cmu");
  MESSAGE(right, " of ", known, " words");
  CHECK(right * 100 >= known * 90);
}
