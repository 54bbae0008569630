// SGML as dumps of news have it, cut into tags and the text between them. It is not XML: nothing
// has to be closed, and what is no tag is text.
#pragma once

#include <optional>
#include <string_view>

namespace galley {

// All of it views the document.
struct SgmlToken {
  enum class Kind { text, begin, end };

  Kind kind = Kind::text;
  std::string_view text = {};        // as it stands, with references; of a tag its name
  std::string_view attributes = {};  // of a tag: what stands behind its name
};

// Goes through a document. Comments and declarations, `<!…>` and `<?…>`, are left out.
//
// A tag is '<' or "</" and a name of ASCII letters, digits, '-' and '_' behind which white space,
// '/' or '>' stands, up to the next '>' that is in no attribute's value; no '<' stands in it. So
// "a < b" and "<jane@example.org>" are text, and no byte is looked at more than a few times.
class SgmlTokens {
 public:
  explicit SgmlTokens(std::string_view document) : rest_(document) {}

  // False at the end. Text may come in several tokens.
  bool next(SgmlToken& token);

  // What is still to come.
  std::string_view rest() const { return rest_; }

 private:
  std::size_t markup_length();
  std::size_t comment_length();

  std::string_view rest_;
  bool may_end_comments_ = true;  // "-->" was not looked for in vain
};

// The value of an attribute, its name in any case; absent when there is none.
std::optional<std::string_view> attribute_value(std::string_view attributes, std::string_view name);

// Whether names are the same in any case.
bool same_name(std::string_view a, std::string_view b);

}  // namespace galley
