#include "split/byline/byline_east_asian.h"

#include <doctest/doctest.h>

#include "byline_of.h"
#include "split/byline/byline_east_asian_names.h"

TEST_CASE("Chinese, Japanese and Korean bylines are read") {
  CHECK(names_of("本报记者 王小明 李华") == "王小明; 李华");
  CHECK(names_of("〔記者王小明／台北報導〕") == "王小明");
  CHECK(names_of("文/王小明") == "王小明");
  CHECK(names_of("作者：李华") == "李华");
  CHECK(names_of("김민수 이영희 기자 kim@example.org") == "김민수; 이영희");
  CHECK(names_of("山田太郎記者") == "山田太郎");
  CHECK(names_of("责任编辑：李华") == "");
  CHECK(names_of("〔即時新聞／綜合報導〕") == "");
}

TEST_CASE("a word that stands beside a date is no Korean name") {
  CHECK_FALSE(galley::is_korean_name("송고"));
  CHECK(galley::is_korean_name("송고은"));
}

TEST_CASE("East Asian bylines stand in brackets, before places and behind desks") {
  CHECK(names_of("（記者王小明台北報導）") == "王小明");
  CHECK(names_of("（王小明／綜合報導）") == "王小明");
  CHECK(names_of("（山田太郎）") == "山田太郎");
  CHECK(names_of("（山口県）") == "");
  CHECK(names_of("【ロンドン=山田太郎】") == "山田太郎");
  CHECK(names_of("문화부 김민수 선임기자") == "김민수");
  CHECK(names_of("문화부 김민수 기자") == "김민수");
  CHECK(names_of("글 김민수 사진 이영희") == "김민수");
}
