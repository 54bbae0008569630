#include <galley/diff.h>

#include <algorithm>
#include <string>

namespace galley {
namespace {

constexpr std::size_t context = 3;

std::size_t count_lines(std::string_view text) {
  const auto ends = static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
  return ends + (text.empty() || text.ends_with('\n') ? 0 : 1);
}

// Appends each line behind a sign.
void append_lines(std::string_view text, char sign, std::string& out) {
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size() - 1) + 1;
    out.append(1, sign).append(text.substr(0, end));
    if (!text.substr(0, end).ends_with('\n')) out += "\n\\ No newline at end of file\n";
    text.remove_prefix(end);
  }
}

// Where the lines begin that stand so many before `at`, and where those end that stand behind it.
std::size_t lines_back(std::string_view text, std::size_t at, std::size_t count) {
  for (; count > 0 && at > 0; --count) {
    const std::size_t end = at == 1 ? text.npos : text.rfind('\n', at - 2);
    at = end == text.npos ? 0 : end + 1;
  }
  return at;
}
std::size_t lines_on(std::string_view text, std::size_t at, std::size_t count) {
  for (; count > 0 && at < text.size(); --count)
    at = std::min(text.find('\n', at), text.size() - 1) + 1;
  return at;
}

// "12,7", or as patch(1) wants it of no lines: the one before.
std::string range_of(std::size_t first, std::size_t count) {
  return std::to_string(count == 0 ? first - 1 : first) + "," + std::to_string(count);
}

// As GNU diff writes it: a name with a space ends in a tab, and one with signs that would end the
// line or the name stands between quotation marks, as in C.
std::string name_of(std::string_view path) {
  std::string name;
  bool quoted = false;
  for (const char c : path) {
    const auto byte = static_cast<unsigned char>(c);
    const bool is_mark = c == '"' || c == '\\';
    const bool is_control = byte < ' ' || byte == 0x7F;
    quoted = quoted || is_mark || is_control;
    if (is_mark || is_control) name += '\\';
    if (!is_control)
      name += c;
    else
      for (const int shift : {6, 3, 0}) name += static_cast<char>('0' + (byte >> shift & 7));
  }
  if (quoted) return '"' + name + '"';
  return path.find(' ') == path.npos ? name : name + '\t';
}

// Writes repairs with the lines around them; those that are near one another as one.
class Hunks {
 public:
  Hunks(std::string_view content, std::string& out) : content_(content), out_(out) {}

  void add(std::span<const Repair> repairs) {
    const std::size_t begin = lines_back(content_, repairs.front().offset, context);
    const Repair& last = repairs.back();
    const std::size_t end = lines_on(content_, last.offset + last.before.size(), context);
    lines_.clear();
    std::size_t at = begin;
    std::size_t added = 0;
    std::size_t removed = 0;
    for (std::size_t i = 0; i < repairs.size();) {
      append_lines(content_.substr(at, repairs[i].offset - at), ' ', lines_);
      at = repairs[i].offset;
      added_.clear();
      // Neighbours are shown as one change.
      for (; i < repairs.size() && repairs[i].offset == at; ++i) {
        append_lines(repairs[i].before, '-', lines_);
        append_lines(repairs[i].after, '+', added_);
        removed += count_lines(repairs[i].before);
        added += count_lines(repairs[i].after);
        at += repairs[i].before.size();
      }
      lines_ += added_;
    }
    append_lines(content_.substr(at, end - at), ' ', lines_);
    line_ += count_lines(content_.substr(seen_, begin - seen_));
    const std::size_t count = count_lines(content_.substr(begin, end - begin));
    out_.append("@@ -").append(range_of(line_, count));
    out_.append(" +").append(range_of(line_ + shift_, count - removed + added));
    out_.append(" @@\n").append(lines_);
    shift_ += added - removed;
    seen_ = begin;
  }

 private:
  std::string_view content_;
  std::string& out_;
  std::string lines_;
  std::string added_;
  std::size_t seen_ = 0;   // bytes up to the hunk that was added last
  std::size_t line_ = 1;   // of that
  std::size_t shift_ = 0;  // by how much the lines behind it are further on, modulo 2^64
};

}  // namespace

void append_diff(std::string_view path, std::string_view content, std::span<const Repair> repairs,
                 std::string& out) {
  if (repairs.empty()) return;
  const std::string name = name_of(path);
  out.append("--- ").append(name).append("\n+++ ").append(name).append("\n");
  Hunks hunks(content, out);
  for (std::size_t begin = 0; begin < repairs.size();) {
    std::size_t end = begin + 1;
    for (; end < repairs.size(); ++end) {
      const Repair& before = repairs[end - 1];
      const std::size_t reach =
          lines_on(content, before.offset + before.before.size(), 2 * context);
      if (repairs[end].offset > reach) break;
    }
    hunks.add(repairs.subspan(begin, end - begin));
    begin = end;
  }
}

}  // namespace galley
