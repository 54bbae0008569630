// How fast articles become JSON, without reading and splitting: bench_json FILE [MIB]
#include <galley/article.h>
#include <galley/json.h>

#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <iterator>
#include <string>

int main(int count, char** words) {
  if (count < 2) return std::fputs("bench_json FILE [MIB]\n", stderr), 2;
  std::ifstream file(words[1], std::ios::binary);
  const std::string text((std::istreambuf_iterator<char>(file)), {});
  const double mib = count > 2 ? std::atof(words[2]) : 2048;
  const galley::Article article = galley::split_article(text);
  const galley::Source source = {.id = words[1], .path = words[1], .length = text.size()};
  const auto rounds = static_cast<std::size_t>(mib * (1 << 20) / static_cast<double>(text.size()));

  std::string out;
  std::size_t written = 0;
  const std::clock_t start = std::clock();  // of this process: others may be running, too
  for (std::size_t i = 0; i < rounds; ++i) {
    galley::append_json(article, source, {}, out);
    if (out.size() < 1 << 20) continue;
    written += out.size();
    out.clear();
  }
  const double seconds = static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
  const double bytes = static_cast<double>(rounds * text.size());
  std::printf("%zu bytes, %zu rounds: %.0f ns a record, %.2f GB/s of text (%zu MB written)\n",
              text.size(), rounds, seconds * 1e9 / static_cast<double>(rounds),
              bytes / seconds / 1e9, written / 1000000);
}
