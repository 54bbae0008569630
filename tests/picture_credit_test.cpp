#include "split/furniture/picture_credit.h"

#include <doctest/doctest.h>

using namespace galley;

TEST_CASE("a caption ends in the credit of its picture") {
  for (const std::string_view line :
       {"A ferry leaves the harbour of Bergen on Sunday. (Jane Doe/AFP via Getty Images)",
        "A ferry leaves the harbour of Bergen on Sunday. (Jane Doe / AP)",
        "A ferry leaves the harbour of Bergen on Sunday. (AP Photo/Jane Doe, File)",
        "A ferry leaves the harbour of Bergen on Sunday. (Foto: Jane Doe).",
        "A ferry leaves the harbour of Bergen on Sunday [File: Jane Doe]",
        "A ferry leaves the harbour of Bergen on Sunday (AFP)",
        "A ferry leaves the harbour of Bergen on Sunday. REUTERS/Jane Doe",
        "A ferry leaves the harbour of Bergen on Sunday. Jane Doe/Reuters",
        "A ferry leaves the harbour of Bergen on Sunday. Jane Doe / dpa",
        "A ferry leaves the harbour of Bergen on Sunday. Jane Doe via AP",
        "A ferry leaves the harbour of Bergen on Sunday. JANE DOE",
        "A ferry leaves the harbour of Bergen on Sunday. | EXAMPLE COURIER",
        "A ferry leaves the harbour of Bergen on Sunday. Photo Jane Doe",
        "A ferry leaves the harbour of Bergen on Sunday / Foto Jane Doe",
        "A ferry leaves the harbour of Bergen on Sunday (Gentileza: Jane Doe)", "(Jane Doe/AP)",
        "Jane Doe / Getty Images"}) {
    CAPTURE(line);
    CHECK(ends_in_credit(line));
  }
}

TEST_CASE("running text, bylines and sign-offs end in no credit") {
  for (const std::string_view line :
       {"", "/", "()", "[]", "(AFP)", "Jane Doe/AFP", "The ferry has left the harbour. (dpa)",
        "The ferry has left the harbour of Bergen. (dpa/ab)",
        "The ferry has left the harbour of Bergen (see page 3)",
        "The ferry has left the harbour of Bergen again and again. AFP/fs",
        "The ferry left the harbour, Jane Doe told AFP/Reuters.",
        "The ferry runs to Oslo and/or Bergen",
        "The ferry has left the harbour of Bergen again. It goes to OSLO",
        "The ferry has left the harbour of Bergen again. PTI ABC DEF",
        "The ferry has left the harbour of Bergen again. Photos show it",
        "The harbour (photo) has been closed since the storm of the winter"}) {
    CAPTURE(line);
    CHECK_FALSE(ends_in_credit(line));
  }
}

TEST_CASE("a caption begins with the day of its picture") {
  CHECK(is_dated_caption("In this Nov. 10, 2019, photo, a ferry leaves the harbour of Bergen."));
  CHECK(is_dated_caption("En esta fotografía del 10 de noviembre de 2019, el puerto de Gijón."));
  CHECK(is_dated_caption("Auf diesem Bild vom 10. November 2019 liegt eine Fähre im Hafen."));
  CHECK_FALSE(is_dated_caption("In this 2019 film a ferry leaves the harbour of Bergen."));
  CHECK_FALSE(is_dated_caption("In this picture the harbour looks larger than it is."));
  CHECK_FALSE(is_dated_caption(""));
}
