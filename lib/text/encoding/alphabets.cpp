#include "text/encoding/alphabets.h"

namespace galley {
namespace {

// Approximate orders of frequency in running text, written down and not counted: a letter that
// stands a few places off changes little.
constexpr Alphabet rows[] = {
    {"en", Writing::latin, u"etaoinsrhldcumfpgwybvkxjqz"},
    {"de", Writing::western, u"enisratdhulgcmobfwkzüväpöjßyxqé"},
    {"fr", Writing::western, u"esaintrulodcpméqvfgbhàxèjyêzçôâkùûîœwïëü"},
    {"es", Writing::western, u"eaosnrildtcumpbgóívqyáhféjzñúxkwü"},
    {"pt", Writing::western, u"aeosrindtmuclpvgqfhbãçáézíjóxêâõúàôkwyü"},
    {"it", Writing::western, u"eiaonrtlscdpumgvfhzbqàèùòìékwyxjî"},
    {"nl", Writing::western, u"enatirodslghvkmubpwcjzféëxyqïöóü"},
    {"sv", Writing::western, u"eantrsildomkgväfhupåöbcjyxwzéq"},
    {"da", Writing::western, u"enrtdisaolgkmfvbupåhøyæjcwzxqé"},
    {"no", Writing::western, u"enrtsiladokgmvfpubøhåjyæcwzxéqò"},
    {"fi", Writing::western, u"aintesloukämvrjhypdögbfcwåzxšqž"},
    {"is", Writing::western, u"arnieslugtðmkhfvíáoþjdóöæbúyépýcxzw", -2},
    {"ca", Writing::western, u"eaisrltnoucdmpvqgfbhàxéóèíjçyzúòïkwü", -1},
    {"pl", Writing::central_european, u"iaeoznwrsyctdkpmłujlbgęhąóżśćfńźvxqé"},
    {"cs", Writing::central_european, u"oeantivslrkdpmuízájybcěéhřýčžšfůgúxňóťwďq"},
    {"sk", Writing::central_european, u"oaeinrsvtkldmpuzcyhjábíčýéžšúgfľťôňóxďäwŕĺq", -0.5F},
    {"hu", Writing::central_european, u"etalnskrozimágéydbvhjőpfuöcóíüúűxwq"},
    {"ro", Writing::central_european, u"eiarntulcosdpmăîşfvâţgbzhjxkyw"},
    {"hr", Writing::central_european, u"aieonrsjtukdvmplzgbčcšhžfćđywxq"},
    {"tr", Writing::turkish, u"aeinrlıdkmtyusboüşzgçğhvcöpfjâîwxqû"},
    {"lt", Writing::baltic, u"iastoernukmlpdvgjyėbšžųąūįcčzfęhwxq"},
    {"lv", Writing::baltic, u"aistreunkolmpdvājzēgībcšūņfļčžķģhxwyq"},
    {"et", Writing::baltic, u"aiestlunkodmrvgpjähõbüöfšcyžzwxq"},
    {"ru", Writing::cyrillic, u"оаеинтрслвкпмдуяыьзбгчйжхюшцщэфёъ"},
    {"uk", Writing::cyrillic, u"оанивірестклудмпязьбгйчхцїжюєшщфґ"},
    {"bg", Writing::cyrillic, u"аоиетнрсвлкдпмзгъуябчцйщжхшюфь"},
    {"sr", Writing::cyrillic, u"аоиенрсјтудвкмплзгбчцшхжћњљфђџ"},
    {"mk", Writing::cyrillic, u"аоеитнрсвдкупмлјзгбчшцжхќњфџљѓѕ", -1},
    {"be", Writing::cyrillic, u"анеіорасткылдвумпзйьябгчцўжшхюэфёщ", -1},
    {"el", Writing::greek, u"αοιτενσρηυπκμλςίόάγέδωχήθύφβώξζψϊϋΐΰ"},
    {"he", Writing::hebrew, u"יוהלרמתבאשנדפקעםחטסגכצןזךףץ"},
    {"ar", Writing::arabic, u"اليمنرتوبدعسفهقكحةجأصشطخىضزذإئغثءظآؤ"},
    {"fa", Writing::arabic, u"اينردهمتوسبشكزخپقفحعجگلطآچصضغژئثذظء", -1},
    {"th", Writing::thai,
     u"านรอกเงมยลวดทตสคปหบขจแพใชไผโถซธศฟภณฐญษฏฎฒฬฮฆฌ"
     u"ิี่้ัืุู์็ะำๆฯ๊๋ึ"},
};

constexpr Alphabet large_rows[] = {
    {"zh-Hans", Writing::chinese,
     u"的一是不在了有国人中大这为上个我以要他时来用们生到作地于出就分对成会可主发年"
     u"动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水"
     u"化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前"
     u"外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质"
     u"气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果"
     u"料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见"
     u"计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处府研市场报记美京"
     u"北东南海华总统经济企业投资金融价格市民警察医院疫情银行股票网络媒体称示表"},
    {"zh-Hant", Writing::chinese,
     u"的一是不在了有國人中大這為上個我以要他時來用們生到作地於出就分對成會可主發年"
     u"動同工也能下過子說產種面而方後多定行學法所民得經十三之進著等部度家電力裡如水"
     u"化高自二理起小物現實加量都兩體制機當使點從業本去把性好應開它合還因由其些然前"
     u"外天政四日那社義事平形相全表間樣與關各重新線內數正心反你明看原又麼利比或但質"
     u"氣第向道命此變條只沒結解問意建月公無系軍很情者最立代想已通並提直題黨程展五果"
     u"料象員革位入常文總次品式活設及管特件長求老頭基資邊流路級少圖山統接知較將組見"
     u"計別她手角期根論運農指幾九區強放決西被幹做必戰先回則任取據處府研市場報記美台"
     u"北東南海華灣港總統經濟企業投資金融價格市民警察醫院疫情銀行股票網絡媒體稱示表"},
    {"ja", Writing::japanese,
     u"日一国人年大十二本中長出三時行見月分後前生五間上東四今金九入学高円子外八六下"
     u"来気小七山話女北午百書先名川千水半男西電校語土木聞食車何南万毎白天母火右読友"
     u"左休父雨会同事自社発者地業方新場員立開手力問代明動京目通言理体田主題意不作用"
     u"度強公持野以思家世多正安院心界教文元重近考画海売知道集別物使品計死特私始朝運"
     u"終台広住無真有口少町料工建空急止送切転研足究楽起着店病質待試族銀早映親験英医"
     u"仕去味写字答夜音注帰古歌買悪図週室歩風紙黒花春赤青館屋色走秋夏習駅洋旅服夕借"
     u"曜飲肉貸堂鳥飯勉冬昼茶弟牛魚兄犬妹姉漢政経済議党対市県部選首相最調査報道関係"
     u"警察内閣府東京都区民総裁約記当全連表現実機変化所定性法点成合的予期結果制数向"},
    {"ko", Writing::korean,
     u"이다의는에을가고한하지로기사도은를자서인어나대있스시리정보아해부일으라전상그니"
     u"장국수과들제주원구했된성공조게만여동비면경유인할선안신오소위치계회관마중적와연"
     u"세것우미무방민기식개습년최실음물등업생재당영명산학내분문통까체양역며였간말행진"
     u"초트바래려러화청금번발모북단교더남입각직터결월합품건작법군김박현요런불심후투"
     u"강노처권난드않타노차점외속저운표질출감복형호없임판석했못집던라인"},
};

}  // namespace

std::span<const Alphabet> alphabets() { return rows; }

std::span<const Alphabet> large_alphabets() { return large_rows; }

}  // namespace galley
