#include "split/byline/byline_signs.h"

namespace galley {

TokenKind kind_of_sign(char32_t c) {
  switch (c) {
    case ',':
    case ';':
    case '&':
    case '/':
    case '+':
    case U'、':
    case U'，':
    case U'・':
    case U'；':
    case U'／':
    case U'،':
    case U'؛':
      return TokenKind::joiner;
    case '|':
    case U'•':
    case U'·':
    case U'–':
    case U'—':
    case U'―':
    case U'»':
    case U'›':
    case U'→':
    case '~':
    case U'●':
    case U'▪':
    case U'｜':
    case U'−':
    case '-':
    case '*':
    case '>':
      return TokenKind::divider;
    case ':':
    case U'：':
    case U'՝':
    case U'=':
      return TokenKind::colon;
    case '(':
    case '[':
    case '{':
    case U'（':
    case U'［':
    case U'【':
    case U'〔':
      return TokenKind::open;
    case ')':
    case ']':
    case '}':
    case U'）':
    case U'］':
    case U'】':
    case U'〕':
      return TokenKind::close;
    case '"':
    case U'“':
    case U'”':
    case U'„':
    case U'«':
      return TokenKind::quote;
    case '.':
    case '!':
    case '?':
    case U'。':
    case U'…':
    case U'।':
      return TokenKind::stop;
    default:
      return TokenKind::other;
  }
}

}  // namespace galley
