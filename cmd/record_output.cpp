#include "record_output.h"

#include <fmt/format.h>
#include <galley/text.h>

#include "run.h"

namespace galley {

bool RecordOutput::take(std::string_view bytes, Span span, SourceFormat format,
                        const std::string& path) {
  std::string_view record = bytes.substr(span.begin, span.size());
  if (framing_.as_read) {
    if (!is_of_the_format(format, path)) return false;
    take_as_read(record);
  } else {
    if (count_ == 0) {
      write(framing_.first);
      record.remove_prefix(framing_.between.size());
    }
    const bool goes_on = waiting_.data() + waiting_.size() == record.data();
    if (!goes_on) write_waiting();
    waiting_ =
        goes_on ? std::string_view(waiting_.data(), waiting_.size() + record.size()) : record;
  }
  ++count_;
  return true;
}

void RecordOutput::take_written(std::string_view text) {
  write(text);
  ++count_;
}

bool RecordOutput::is_of_the_format(SourceFormat format, const std::string& path) {
  if (!format_) format_ = format;
  if (*format_ == format) return true;
  if (refused_ != path)
    trouble_.report(
        path, fmt::format("is {}, and what was written is {}", name_of(format), name_of(*format_)),
        "try --json");
  refused_ = path;
  return false;
}

void RecordOutput::take_as_read(std::string_view record) {
  const RecordFrame frame = frame_of(*format_);
  if (count_ > 0 && frame.needs_line_end)
    part_texts();
  else if (count_ > 0)
    write(frame.between);
  write(record);
  line_end_ = record.ends_with("\r\n") ? "\r\n" : record.ends_with('\n') ? "\n" : "";
}

// By a form feed on a line of its own, which ends as the text's lines do. People see a blank line.
void RecordOutput::part_texts() {
  if (line_end_.empty()) write("\n");
  if (!output_.is_terminal()) write("\f");
  write(line_end_.empty() ? "\n" : line_end_);
}

void RecordOutput::write_waiting() {
  write(waiting_);
  waiting_ = {};
  output_.flush();  // little comes at a time only when somebody waits for it
}

void RecordOutput::write_beside(std::string_view text) {
  write_waiting();
  write(text);
}

void RecordOutput::finish() {
  if (framing_.as_read)
    write(format_ ? frame_of(*format_).last : std::string_view());
  else
    write(count_ > 0 ? framing_.last : framing_.none);
}

void RecordOutput::write(std::string_view bytes) {
  if (bytes.empty()) return;
  if (output_.is_terminal() && !framing_.safe_for_terminals) {
    visible_.clear();
    append_visible_lines(bytes, visible_);
    bytes = visible_;
  }
  output_.write(bytes);
}

}  // namespace galley
