#include "stream/incident.h"

#include <system_error>
#include <utility>

namespace galley {

std::string message_of(int error) { return std::generic_category().message(error); }

Incident unopened(const std::string& path, std::string message) {
  return {.path = path, .message = std::move(message)};
}

Incident cut_short(const std::string& path, const ReadFailure& failure) {
  return {.kind = Incident::Kind::cut_short,
          .path = path,
          .offset = failure.offset,
          .code = "cut-short",
          .message = failure.message};
}

Incident rejected(const std::string& path, const Rejection& rejection) {
  return {.kind = Incident::Kind::rejected,
          .path = path,
          .offset = rejection.offset,
          .length = rejection.length,
          .line = rejection.line,
          .format = rejection.format,
          .code = std::string(rejection.code),
          .message = rejection.message};
}

}  // namespace galley
