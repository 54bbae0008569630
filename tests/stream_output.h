// What comes of a stream, as one text, for tests.
#pragma once

#include <doctest/doctest.h>
#include <galley/stream.h>
#include <sys/stat.h>
#include <unistd.h>

#include <fstream>
#include <optional>
#include <string>
#include <string_view>
#include <thread>

#include "folder.h"

namespace galley::test {

inline constexpr std::size_t blocks[] = {1, 1000, 4096, 20000, 1 << 18, 1 << 20};

inline std::string to_text(const Incident& incident) {
  std::string text = "! " + incident.path.substr(incident.path.rfind('/') + 1);
  text += ' ' + std::to_string(incident.offset) + '+' + std::to_string(incident.length);
  text += " line " + std::to_string(incident.line) + ' ' + incident.code + ": " + incident.message;
  return text + (incident.raw.empty() ? "" : " [" + incident.raw + "]") + '\n';
}

// All that comes of the sources, incidents in their places. Records whose text lacks `wanted` leave
// nothing.
inline std::string all_of(const StreamOptions& options, std::string_view wanted = {}) {
  std::string all;
  each_yield(
      options,
      [&](std::size_t, const Record& record, const Source& source,
          std::string& out) -> std::optional<std::uint64_t> {
        if (record.text.find(wanted) == record.text.npos) return std::nullopt;
        out.append(source.id.substr(source.id.rfind('/') + 1)).append(": ");
        out.append(record.galleys_own ? record.raw : record.text).append("|\n");
        return 1;
      },
      [&](Yield& yield) {
        std::size_t at = 0;
        std::size_t records = 0;
        const auto take_records = [&](std::size_t count) {
          for (; records < count; ++records) {
            all.append(yield.bytes, at, yield.shares[records].end - at);
            at = yield.shares[records].end;
          }
        };
        for (const Incident& incident : yield.incidents) {
          take_records(incident.records_before);
          all += to_text(incident);
        }
        take_records(yield.shares.size());
        return Wanted::all;
      });
  return all;
}

// A pipe with a name, into which the content is written a while.
inline std::string all_of_pipe(const Folder& folder, const std::string& content,
                               StreamOptions options, std::string_view wanted = {}) {
  const std::string path = folder / "dump";
  REQUIRE(mkfifo(path.c_str(), 0600) == 0);
  std::thread writer([&] { std::ofstream(path) << content; });
  options.operands = {path};
  std::string all = all_of(options, wanted);
  writer.join();
  unlink(path.c_str());
  return all;
}

inline std::string jsonl_dump() {
  std::string dump = "\xEF\xBB\xBF\n";
  for (std::size_t i = 0; i < 200; ++i) {
    dump +=
        R"({"id":)" + std::to_string(i) + R"(,"text":")" + std::string(i * 13 % 900, 'y') + "\"}\n";
    if (i % 10 == 0) dump += "\n{]\n\n";
  }
  return dump + "{\"last\":1}";
}

}  // namespace galley::test
