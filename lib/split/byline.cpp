#include "split/byline.h"

#include <algorithm>
#include <optional>

#include "split/agencies.h"
#include "split/byline_east_asian.h"
#include "split/byline_label.h"
#include "split/byline_names.h"
#include "split/byline_tokens.h"
#include "split/given_names.h"
#include "split/name_words.h"
#include "text/ascii_set.h"
#include "text/utf8.h"

// A line is cut into tokens, its label is found, and the pieces between commas and joining words
// after it are told apart: a name, an agency, a role or a place. Without a label, a stretch between
// dates and dividers must be nothing but names, roles and agencies.

namespace galley {
namespace {

using namespace meaning;

constexpr std::size_t longest_byline = 400;  // bytes of the line
constexpr std::size_t most_bare_names = 4;
constexpr std::size_t most_words_beside = 3;        // of other matter beside a bare name
constexpr std::size_t most_words_beside_dated = 8;  // and where a date stands on the line
constexpr std::size_t most_words_after = 10;        // the names of an inner label
constexpr std::size_t most_agency_words = 4;        // with the small word before it
constexpr std::size_t most_numbers_beside = 1;      // a bare name on a line without a date
constexpr std::size_t longest_plain_line = 160;     // bytes; longer lines need a label or a date

bool all_letters(std::string_view word, bool (*is_such)(char32_t)) {
  for (std::size_t at = 0; at < word.size(); at += decode(word, at).length)
    if (!is_such(decode(word, at).value)) return false;
  return true;
}

// "jane_doe", "JaneDoe", "jane77": how people sign where they have to register, and a long word in
// small letters.
bool looks_like_handle(std::string_view word) {
  constexpr std::size_t shortest = 4;
  constexpr std::size_t shortest_in_small_letters = 6;
  if (word.size() < shortest || !is_ascii(word)) return false;
  bool small = false;
  bool capital = false;
  bool hump = false;
  for (const char c : word) {
    const auto byte = static_cast<unsigned char>(c);
    if (c == '_' || is_ascii_digit(byte))
      return is_ascii_letter(static_cast<unsigned char>(word[0]));
    if (!is_ascii_letter(byte)) return false;
    const bool is_capital = byte < 'a';
    hump = hump || (small && is_capital);
    small = small || !is_capital;
    capital = capital || is_capital;
  }
  return hump || (!capital && word.size() >= shortest_in_small_letters);
}

class LineReader {
 public:
  LineReader(const ByTokens& tokens, bool dated, Byline& byline)
      : tokens_(tokens), dated_(dated), byline_(byline) {}

  void read(bool after_label) {
    find_byline(after_label);
    if (byline_.whole.empty()) return;
    byline_.role_word = has_role();
    byline_.given_name = byline_.label == BylineLabel::none && names_a_person();
    byline_.handle_or_mail = tokens_.has(TokenKind::address);
  }

 private:
  void find_byline(bool after_label) {
    const auto label = after_label ? FoundByLabel{0, 0, BylineLabel::start} : find_label(tokens_);
    if (label && nothing_follows(tokens_, *label)) {
      // The label of a line above is no part of this one.
      if (!after_label) set_label_alone(*label);
      return;
    }
    if (label && read_labelled(*label)) return;
    read_bare();
  }

  // Whether one of the names begins with a given name. Longer ones may be headlines: "Laura Muster
  // Visits Example City".
  bool names_a_person() const {
    return std::any_of(byline_.names.begin(), byline_.names.end(), [](std::string_view name) {
      return std::count(name.begin(), name.end(), ' ') < 3 &&
             is_given_name(name.substr(0, name.find(' ')));
    });
  }

  bool has_role() const { return (tokens_.meanings & role) != 0; }

  void set_label_alone(const FoundByLabel& label) {
    byline_.label = label.kind;
    byline_.label_alone = true;
    byline_.fills_line = true;
    byline_.whole = view_of(tokens_, {label.begin, label.names});
  }

  // --- what stands in a piece besides names
  // --------------------------------------------------------

  bool take_agency(Piece piece) {
    if (piece == no_agency_) return false;
    if (!is_agency(view_of(tokens_, piece))) {
      no_agency_ = piece;
      return false;
    }
    if (byline_.agency.empty()) byline_.agency = view_of(tokens_, piece);
    return true;
  }

  // "Luc Martin avec AFP", "Jane Doe of The Associated Press", "(avec AFP)": the piece without the
  // agency at its end, which stands behind a small word.
  Piece without_linked_agency(Piece piece) {
    const std::size_t first = piece.end - std::min(piece.end - piece.begin, most_agency_words);
    for (std::size_t i = first; i + 1 < piece.end; ++i) {
      const bool links = !tokens_[i].capital && means(tokens_[i], stop | lead | joiner | weak_by);
      if (links && take_agency({i + 1, piece.end})) return {piece.begin, i};
    }
    return piece;
  }

  // "Jane Doe Reuters": an agency may follow the name without a comma.
  void add_name(Piece name) {
    if (count_full_words(tokens_, name) > 2 && take_agency({name.end - 1, name.end})) --name.end;
    byline_.names.push_back(view_of(tokens_, name));
  }

  // Words that no role, place or agency explains.
  std::size_t count_strange(Piece piece) const {
    if (piece.empty() || any_word(tokens_, piece, role | desk)) return 0;
    while (!piece.empty() && means(tokens_[piece.begin], moment)) ++piece.begin;
    // "in Paris", "für den SWR": a small word and a place.
    const bool located = !piece.empty() && means(tokens_[piece.begin], stop) &&
                         (!tokens_[piece.begin].capital || piece.end - piece.begin > 1);
    if (located) ++piece.begin;
    std::size_t small = 0;
    std::size_t capital = 0;
    for (std::size_t i = piece.begin; i < piece.end; ++i) {
      if (means(tokens_[i], moment | by) || !is_word(tokens_[i])) continue;
      ++(tokens_[i].capital || tokens_[i].caseless ? capital : small);
    }
    return small + (capital > 3 ? capital : 0);
  }

  // Past the bracket that closes the one at `open`; the agency inside is kept.
  std::size_t close_bracket(std::size_t open) {
    std::size_t close = open + 1;
    while (close < tokens_.count && tokens_[close].kind != TokenKind::close) ++close;
    if (close > open + 1 && close < tokens_.count && !take_agency({open + 1, close}))
      without_linked_agency({open + 1, close});
    return close;
  }

  bool ends_like_sentence() const {
    const ByToken& last = tokens_[tokens_.count - 1];
    return last.kind == TokenKind::stop;
  }

  // --- labelled lines
  // --------------------------------------------------------------------------------

  // What reading the pieces after a label has come to.
  struct Reading {
    std::size_t end = 0;      // past the last token of the byline
    std::size_t strange = 0;  // words in it that nothing explains
    std::size_t beside = 0;   // words after a date or divider that are no part of it
    bool desk = false;
    bool passed = false;   // a date or divider stood after the names
    bool credits = false;  // and the credit of somebody else
  };

  bool found_any(const Reading& reading) const {
    return !byline_.names.empty() || !byline_.agency.empty() || reading.desk;
  }

  // "Jane Doe, ABC Example Marketing": an organisation behind a name.
  bool begins_with_acronym(Piece name) const {
    constexpr std::size_t shortest_acronym = 3;
    if (name.end - name.begin < 2) return false;
    const std::string_view first = tokens_[name.begin].text();
    if (first.size() < shortest_acronym || !all_letters(first, is_upper)) return false;
    for (std::size_t i = name.begin + 1; i < name.end; ++i)
      if (all_letters(tokens_[i].text(), is_upper) || is_given_name(tokens_[i].text()))
        return false;
    return !is_given_name(first);
  }

  void read_piece(Piece piece, Reading& reading) {
    if (take_agency(piece)) {
      reading.end = piece.end;
      return;
    }
    piece = without_moment(tokens_, piece);
    const Piece own = without_linked_agency(piece);
    const Piece name = labelled_name(tokens_, own, byline_.names.empty());
    const bool is_person = byline_.names.empty() || !begins_with_acronym(name);
    if (!name.empty() && is_person) add_name(name);
    reading.desk = reading.desk || any_word(tokens_, piece, desk);
    // "with files from The Example Agency"
    const bool links_agency = name.empty() && own.end < piece.end;
    const std::size_t strange = links_agency ? 0 : count_strange({name.end, own.end});
    reading.strange += strange;
    if (strange == 0)
      reading.end = piece.end;
    else if (!name.empty())
      reading.end = name.end;
  }

  void read_passed(Piece piece, Reading& reading) {
    if (take_agency(piece) || reading.credits) return;
    for (std::size_t i = piece.begin; i < piece.end; ++i)
      if (!means(tokens_[i], moment | role | desk)) ++reading.beside;
  }

  // Whether the token at `i` ends the names.
  bool ends_names(std::size_t i) const {
    switch (tokens_[i].kind) {
      case TokenKind::date:
      case TokenKind::number:
      case TokenKind::divider:
      case TokenKind::address:
      case TokenKind::colon:
        return true;
      default:
        return means(tokens_[i], other_credit) && is_word(tokens_[i]);
    }
  }

  // `described`: after the name whatever describes the person may follow.
  Reading read_pieces(std::size_t begin, bool described) {
    Reading reading;
    reading.end = begin;
    for (std::size_t i = begin; i < tokens_.count; ++i) {
      if (ends_names(i)) reading.passed = reading.passed || found_any(reading);
      if (reading.passed && is_word(tokens_[i]) && means(tokens_[i], other_credit))
        reading.credits = true;
      if (tokens_[i].kind == TokenKind::open) i = close_bracket(i);
      if (i >= tokens_.count || !is_word(tokens_[i])) continue;
      if (const auto next = i > begin ? label_at(tokens_, i, BylineLabel::inner) : std::nullopt;
          next && !next->weak && next->names > i + 1) {
        reading.passed = false;  // "Writing by", "Text:"
        reading.credits = false;
        i = next->names - 1;
        continue;
      }
      const Piece piece = piece_at(tokens_, i);
      if (reading.passed)
        read_passed(piece, reading);
      else
        read_piece(piece, reading);
      if (described && !byline_.names.empty()) reading.strange = 0;
      i = piece.end - 1;
      const bool hopeless = !found_any(reading) && reading.strange > 0;
      if (hopeless) break;
    }
    return reading;
  }

  bool read_labelled(const FoundByLabel& label) {
    const bool colon = label.names > 0 && colon_at(tokens_, label.names - 1);
    const Reading reading = read_pieces(label.names, colon);
    // Below a label an agency in brackets may be all there is, which makes no stretch of names.
    const bool empty = reading.end == label.begin;
    bool accepted = !empty && found_any(reading) && reading.strange == 0;
    if (label.kind == BylineLabel::inner)
      accepted = accepted && reading.beside <= most_words_after && !ends_like_sentence();
    if (label.weak) {
      accepted = accepted && reading.beside == 0 && !byline_.names.empty() &&
                 byline_.names.front().find(' ') != std::string_view::npos;
    }
    if (!accepted) {
      byline_.names.clear();
      byline_.agency = {};
      return false;
    }
    byline_.label = label.kind;
    byline_.whole = view_of(tokens_, {label.begin, reading.end});
    byline_.fills_line = label.kind == BylineLabel::start && reading.beside == 0;
    return true;
  }

  // --- bare names
  // --------------------------------------------------------------------------------------

  bool divides(std::size_t i) const {
    switch (tokens_[i].kind) {
      case TokenKind::date:
      case TokenKind::number:
      case TokenKind::divider:
      case TokenKind::address:
      case TokenKind::stop:
      case TokenKind::colon:
        return true;
      default:
        return false;
    }
  }

  // "12. März 2020 Jana Muster Netzwerk, Windows": blogs print the categories behind the writer.
  // The name alone of a stretch behind a date, whose first piece goes on after given name and
  // surname, and whose list names nobody else.
  Piece name_before_categories(Piece stretch) const {
    const Piece none{stretch.begin, stretch.begin};
    const bool behind_date =
        stretch.begin > 0 && tokens_[stretch.begin - 1].kind == TokenKind::date;
    const Piece piece = piece_at(tokens_, stretch.begin);
    if (!behind_date || piece.end >= stretch.end || piece.end - piece.begin < 3) return none;
    if (!begins_with_given_name(piece)) return none;
    for (std::size_t i = piece.begin; i < piece.begin + 3; ++i)
      if (!tokens_[i].capital || tokens_[i].initial || means(tokens_[i], particle)) return none;
    if (!may_be_name_word(tokens_[piece.begin + 1])) return none;
    for (std::size_t i = piece.begin + 1; i < stretch.end; ++i)
      if (is_word(tokens_[i]) &&
          (is_given_name(tokens_[i].text()) || means(tokens_[i], role | desk)))
        return none;
    return {piece.begin, piece.begin + 2};
  }

  // Whether the stretch is names, roles, agencies and places and no more; its names are kept.
  bool read_stretch(Piece& stretch) {
    if (const Piece name = name_before_categories(stretch); dated_ && !name.empty()) {
      add_name(name);
      stretch.end = name.end;
      return true;
    }
    for (std::size_t i = stretch.begin; i < stretch.end; ++i) {
      if (tokens_[i].kind == TokenKind::open) i = close_bracket(i);
      if (i >= stretch.end || !is_word(tokens_[i])) continue;
      Piece piece = piece_at(tokens_, i);
      piece.end = std::min(piece.end, stretch.end);
      i = piece.end - 1;
      if (take_agency(piece)) continue;
      const Piece name = bare_name(tokens_, piece, dated_);
      const bool is_desk = name.empty() && any_word(tokens_, piece, desk);
      if (name.empty() && byline_.names.empty() && !is_desk) return false;
      if (!name.empty()) add_name(name);
      if (!explains_rest(name, piece)) return false;
    }
    return !byline_.names.empty() && byline_.names.size() <= most_bare_names;
  }

  bool begins_with_given_name(Piece name) const {
    return !name.empty() && is_given_name(tokens_[name.begin].text());
  }

  // "Jane Doe in Berlin", "Jana Muster für den Beispielboten": a small word and a few in capitals.
  bool is_located(Piece rest) const {
    constexpr std::size_t most_words_of_place = 4;
    const std::size_t words = rest.end - rest.begin;
    if (words < 2 || words > most_words_of_place) return false;
    if (tokens_[rest.begin].capital || !means(tokens_[rest.begin], stop | particle)) return false;
    return tokens_[rest.end - 1].capital && count_small_words(rest) <= 2;
  }

  // What follows the name in its piece, or a piece without a name: a role, one word for a place or
  // an organisation, words of a date.
  bool explains_rest(Piece name, Piece piece) const {
    const Piece rest{name.end, piece.end};
    if (rest.empty()) return true;
    if (begins_with_given_name(name) && is_located(rest)) return true;
    if (any_word(tokens_, rest, role | desk)) return count_small_words(rest) <= 2;
    if (name.empty()) return is_organisation(rest);
    for (std::size_t i = rest.begin; i < rest.end; ++i)
      if (!means(tokens_[i], moment | city) && !(means(tokens_[i], stop) && (dated_ || has_role())))
        return false;
    return true;
  }

  // One word for a place; after a role up to four with capitals, after a given name three.
  bool is_organisation(Piece piece) const {
    while (!piece.empty() && means(tokens_[piece.end - 1], moment)) --piece.end;
    const std::size_t most = has_role() ? 4 : names_a_person() ? 3 : 1;
    if (piece.end - piece.begin > most) return false;
    for (std::size_t i = piece.begin; i < piece.end; ++i)
      if (!tokens_[i].capital) return false;
    return true;
  }

  // Words in small letters that neither a role nor a date explains: a sentence goes on.
  std::size_t count_small_words(Piece piece) const {
    std::size_t count = 0;
    for (std::size_t i = piece.begin; i < piece.end; ++i)
      if (!tokens_[i].capital && !tokens_[i].caseless && !means(tokens_[i], role | moment)) ++count;
    return count;
  }

  // A table's row, a sentence or the credit of a quotation rather than a line of names.
  bool is_other_matter() const {
    if (tokens_[0].text() == "—" || colon_at(tokens_, tokens_.count - 1)) return true;
    if (dated_) return false;
    return tokens_.has(TokenKind::stop) ||
           (tokens_.has(TokenKind::number) && count_numbers() > most_numbers_beside);
  }

  std::size_t count_numbers() const {
    std::size_t count = 0;
    for (std::size_t i = 0; i < tokens_.count; ++i)
      if (tokens_[i].kind == TokenKind::number) ++count;
    return count;
  }

  // Two words that may be in a name stand side by side. A nickname's quotes may part them.
  bool may_name_somebody() const {
    if (tokens_.has(TokenKind::quote)) return true;
    bool before = false;
    for (std::size_t i = 0; i < tokens_.count; ++i) {
      const bool here = is_word(tokens_[i]) && may_be_name_word(tokens_[i]);
      if (here && before) return true;
      before = here;
    }
    return false;
  }

  Piece stretch_from(std::size_t begin) const {
    while (begin < tokens_.count && divides(begin)) ++begin;
    Piece stretch{begin, begin};
    while (stretch.end < tokens_.count && !divides(stretch.end)) ++stretch.end;
    return stretch;
  }

  // The first stretch of names; `person`: one that begins with a given name. Its names are kept.
  Piece find_names(bool person) {
    for (Piece at = stretch_from(0); !at.empty(); at = stretch_from(at.end)) {
      const bool after_colon = at.begin > 0 && colon_at(tokens_, at.begin - 1);
      byline_.names.clear();
      if (!after_colon && read_stretch(at) && (!person || names_a_person())) return at;
    }
    byline_.names.clear();
    return {};
  }

  // "Example Times | Jane Doe": of several stretches the one with a given name is the writer's.
  Piece find_names() {
    const bool several = !stretch_from(stretch_from(0).end).empty();
    const Piece person = several ? find_names(true) : Piece{};
    return person.empty() ? find_names(false) : person;
  }

  void read_bare() {
    if (is_other_matter() || !may_name_somebody()) return set_one_word();
    Piece found = find_names();
    if (found.empty()) return set_one_word();
    std::size_t beside = 0;
    for (Piece at = stretch_from(0); !at.empty(); at = stretch_from(at.end))
      if (at.begin != found.begin) beside += count_beside(at);
    if (beside > (dated_ ? most_words_beside_dated : most_words_beside)) return forget();
    while (!ends_byline(tokens_[found.end - 1])) --found.end;
    while (tokens_[found.begin].kind == TokenKind::joiner) ++found.begin;
    byline_.whole = view_of(tokens_, found);
    byline_.fills_line = beside == 0;
    byline_.plain_name = beside == 0 && byline_.names.size() == 1 && is_plain(found);
  }

  // "jane_doe 12.03.2020 4 Kommentare", "Jana · 12 March 2020": beside a date one word may name the
  // writer, if it cannot be a place or a section.
  void set_one_word() {
    const std::size_t word = dated_ ? find_strange_word() : tokens_.count;
    if (word == tokens_.count || !may_be_one_word_name(word)) return set_agency_alone();
    forget();
    byline_.whole = tokens_[word].text();
    byline_.names.push_back(byline_.whole);
    byline_.fills_line = true;
  }

  // The only word that no table knows; the number of tokens when there is none or another one, when
  // a small word leads to it ("12 March 2020 in wordpress") or an address stands on the line.
  std::size_t find_strange_word() const {
    std::size_t word = tokens_.count;
    for (std::size_t i = 0; i < tokens_.count; ++i) {
      if (tokens_[i].kind == TokenKind::address || tokens_[i].kind == TokenKind::other)
        return tokens_.count;
      if (!is_word(tokens_[i]) || means(tokens_[i], moment)) continue;
      if (tokens_[i].meaning != 0 || tokens_[i].initial) {
        if (!continues_comment_phrase(i)) return tokens_.count;
        continue;
      }
      if (word < tokens_.count) return tokens_.count;
      word = i;
    }
    return word;
  }

  // "Schreibe einen Kommentar": a word before others of running text and the comments.
  bool continues_comment_phrase(std::size_t i) const {
    while (i < tokens_.count && is_word(tokens_[i]) && means(tokens_[i], stop | lead)) ++i;
    return i < tokens_.count && means(tokens_[i], moment);
  }

  bool may_be_one_word_name(std::size_t word) const {
    const std::string_view text = tokens_[word].text();
    const bool is_acronym = all_letters(text, is_upper);
    return looks_like_handle(text) || (tokens_[word].capital && !is_acronym && is_given_name(text));
  }

  static bool ends_byline(const ByToken& token) {
    return token.kind == TokenKind::close || (is_word(token) && !means(token, moment));
  }

  std::size_t count_beside(Piece stretch) const {
    std::size_t count = 0;
    for (std::size_t i = stretch.begin; i < stretch.end; ++i)
      if (is_word(tokens_[i]) && !means(tokens_[i], moment | role | desk)) ++count;
    return count;
  }

  bool is_plain(Piece stretch) const {
    const std::size_t words = stretch.end - stretch.begin;
    return words >= 2 && words <= 3 && !any_word(tokens_, stretch, role | desk | stop);
  }

  void set_agency_alone() {
    forget();
    const std::size_t begin = means(tokens_[0], source) && colon_at(tokens_, 1) ? 2 : 0;
    // "Associated Press Writer", below the names.
    std::size_t end = tokens_.count;
    while (end > begin + 1 && means(tokens_[end - 1], role)) --end;
    if (begin < end && (take_agency({begin, end}) || take_agency_beside_initials())) {
      byline_.whole = view_of(tokens_, {0, tokens_.count});
      byline_.fills_line = true;
    }
  }

  // "(jn, ČTK)", "red, ORF.at/dpa": an agency among the signatures of desks and no more.
  bool take_agency_beside_initials() {
    constexpr std::size_t most_tokens = 8;
    constexpr std::size_t longest_initials = 4;  // bytes
    if (tokens_.count < 3 || tokens_.count > most_tokens) return false;
    std::size_t agency = tokens_.count;
    for (std::size_t i = 0; i < tokens_.count; ++i) {
      const ByToken& token = tokens_[i];
      if (is_word(token) && is_agency(token.text()))
        agency = i;
      else if (is_word(token) && (token.capital || token.size > longest_initials))
        return false;
      else if (!is_word(token) && token.kind != TokenKind::joiner &&
               token.kind != TokenKind::open && token.kind != TokenKind::close)
        return false;
    }
    return agency < tokens_.count && take_agency({agency, agency + 1});
  }

  void forget() {
    byline_.names.clear();
    byline_.agency = {};
  }

  const ByTokens& tokens_;
  bool dated_;
  Piece no_agency_;  // the last one looked up: a line that is one piece is asked for twice
  Byline& byline_;
};

// The storage of the names is kept.
void clear(Byline& byline) {
  byline.whole = {};
  byline.names.clear();
  byline.agency = {};
  byline.label = BylineLabel::none;
  byline.label_alone = false;
  byline.fills_line = false;
  byline.plain_name = false;
  byline.given_name = false;
  byline.role_word = false;
  byline.handle_or_mail = false;
}

// "Jane Doe | Categories: News", "Jane Doe Leave a Comment": the line ends before them.
void cut_trailer(ByTokens& tokens) {
  if ((tokens.meanings & trailer) == 0) return;
  for (std::size_t i = 1; i < tokens.count; ++i) {
    if (!means(tokens[i], trailer) || !tokens[i].capital) continue;
    tokens.count = i;
    return;
  }
}

// Whether there is more than dates, numbers and signs. Of an address a part may be an agency.
bool has_words(const ByTokens& tokens) {
  return tokens.has(TokenKind::word) || tokens.has(TokenKind::address) || tokens.meanings != 0;
}

}  // namespace

void read_byline(std::string_view line, std::span<const FoundDate> dates, bool after_label,
                 Byline& byline) {
  clear(byline);
  if (line.size() > longest_byline) return;
  if (line.size() > longest_plain_line && dates.empty() && !begins_with_label(line)) return;
  if (!is_ascii(line) && read_east_asian_byline(line, dates, after_label, byline)) return;
  if (!may_have_words(line, dates)) return;
  ByTokens tokens;
  if (!read_tokens(line, dates, tokens) || !has_words(tokens)) return;
  cut_trailer(tokens);
  LineReader(tokens, !dates.empty(), byline).read(after_label);
}

}  // namespace galley
