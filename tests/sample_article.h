// An article with lines of the test's own above its text and below it.
#pragma once

#include <string>
#include <string_view>

inline std::string sample_article(std::string_view header, std::string_view foot = "") {
  return "Cow rescued from harbour\n\n" + std::string(header) +
         "\n\nThe crew of a car ferry pulled a cow out of the harbour on Saturday, after the "
         "animal "
         "had swum around the pier for more than an hour.\n\n"
         "The captain delayed the departure by twenty minutes. He said that passengers had cheered "
         "and that the cow was well.\n\n" +
         std::string(foot) + '\n';
}
