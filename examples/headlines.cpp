// Prints the date and the headline of every article on standard input.
#include <galley/article.h>
#include <galley/reader.h>
#include <galley/text.h>

#include <iostream>

int main() {
  using Step = galley::Reader::Step;
  galley::Reader reader(0, {});
  galley::Splitter splitter;
  for (Step step = reader.next(); step != Step::end; step = reader.next()) {
    if (step == Step::rejected) continue;
    const galley::Article& article = splitter.split(reader.record().text);
    std::string line;
    if (article.date) galley::append_date(*article.date, line);
    line += "  ";
    galley::append_unwrapped(article.headline, line);
    std::cout << line << '\n';
  }
}
