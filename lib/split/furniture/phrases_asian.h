// Phrases of furniture, Asian and Semitic: rows of the table in phrase_table.cpp, which alone reads
// them.
#pragma once

#include "split/furniture/phrase_table.h"

namespace galley::phrase_rows {

using enum PhraseTopic;
using enum PhrasePlace;

inline constexpr PhraseGroup asian[] = {
    // Indonesian, Malay, Vietnamese
    {share, start,
     "bagikan|chia sẻ|salin link|salin tautan|tautan disalin|tulis komentar|tinggalkan komentar|"
     "tinggalkan balasan|beri komentar|lihat komentar|belum ada komentar|alamat email anda|"
     "ruas yang wajib|simpan nama saya|waktu baca|dengarkan artikel|sao chép liên kết|"
     "gửi bình luận|viết bình luận|ý kiến bạn đọc|để lại bình luận|email của bạn sẽ không|"
     "in bài viết|nghe đọc bài|cỡ chữ|gửi ý kiến|báo lỗi|nghe bài|lưu bài|lưu bài viết|"
     "simpan artikel|masa membaca"},
    {share, whole, "kongsi|kongsikan|komentar|cetak|bình luận|ý kiến"},
    {navigation, start,
     "langsung ke konten|lompat ke|kembali ke|tentang kami|kebijakan privasi|"
     "syarat dan ketentuan|lihat semua|lihat lainnya|muat lainnya|tampilkan lebih|"
     "artikel sebelumnya|artikel selanjutnya|artikel berikutnya|pedoman media siber|về đầu trang|"
     "chính sách bảo mật|bài trước|bài tiếp theo|trình duyệt của bạn|xem tất cả|trở lại|"
     "perbesar gambar"},
    {navigation, whole,
     "masuk|daftar|trang chủ|đăng nhập|đăng ký|quay lại|tìm kiếm|liên hệ|giới thiệu|beranda|cari|"
     "tutup|indeks|hubungi kami|redaksi|karier"},
    {section, whole,
     "berita|nasional|internasional|bisnis|olahraga|hiburan|gaya hidup|teknologi|hukum|daerah|"
     "opini|kesehatan|thời sự|thế giới|kinh doanh|giải trí|thể thao|pháp luật|giáo dục|sức khỏe|"
     "đời sống|du lịch|khoa học|công nghệ|xã hội|chính trị|văn hóa"},
    {credit, start,
     "gambar ilustrasi|ảnh chụp màn hình|sumber gambar|keterangan gambar|nguồn hình ảnh|"
     "chụp lại hình ảnh"},
    {credit, anywhere,
     "foto ilustrasi|ilustrasi foto|sumber foto|dok pribadi|foto dok|foto antara|tangkapan layar|"
     "ảnh minh họa|ảnh minh hoạ|ảnh ttxvn|ảnh nvcc|ảnh tư liệu|nguồn ảnh"},
    {credit, whole, "ilustrasi|dokumentasi|ảnh|hình ảnh"},
    {credit, colon, "gambar"},
    {copyright, start, "dilarang mengutip|dilarang keras"},
    {copyright, anywhere, "hak cipta dilindungi|dilarang keras mengambil konten|ghi rõ nguồn"},
    {copyright, whole, "hak cipta|bản quyền"},
    {related, start,
     "baca juga|xem thêm|baca artikel|baca berita|baca lainnya|baca lebih|baca di|baca pula|"
     "lihat juga|simak juga|saksikan juga|tonton juga|simak video|saksikan video|tonton video|"
     "lihat video|artikel terkait|berita terkait|berita lainnya|berita terbaru|berita terpopuler|"
     "berita populer|berita pilihan|artikel lainnya|artikel terbaru|topik terkait|tag terkait|"
     "terpopuler lainnya|paling populer|rekomendasi untuk anda|video pilihan|video terkait|"
     "halaman selanjutnya|halaman berikutnya|konten terkait|mungkin anda suka|anda mungkin suka|"
     "bacaan lainnya|đọc thêm|đọc tiếp|xem tiếp|tin liên quan|bài liên quan|bài viết liên quan|"
     "tin cùng chuyên mục|cùng chuyên mục|tin mới nhất|tin đọc nhiều|đọc nhiều nhất|"
     "có thể bạn quan tâm|bạn có thể quan tâm|có thể bạn thích|tin nổi bật|tin tức liên quan|"
     "video liên quan|artikel berkaitan"},
    {related, whole,
     "terkait|terkini|terpopuler|populer|rekomendasi|selanjutnya|tin khác|tin mới|đọc nhiều|"
     "xem nhiều|chủ đề|từ khóa"},
    {related, colon, "baca"},
    {more, start, "baca selengkapnya"},
    {promotion, start,
     "gabung dengan|ikuti kami|ikuti berita|ikuti saluran|ikuti akun|ikuti update|"
     "daftarkan email|dapatkan berita|dapatkan update|dapatkan informasi|dapatkan notifikasi|"
     "download aplikasi|unduh aplikasi|klik di sini|klik disini|situs ini menggunakan|"
     "kami menggunakan cookie|dukung kami|simak breaking news|simak berita|pilihan redaksi|"
     "theo dõi chúng tôi|mời quý độc giả|mời bạn|nhận tin|đăng ký nhận|hãy theo dõi|mời độc giả|"
     "bài tài trợ|lanjutkan membaca|baca artikel selengkapnya|scroll ke bawah|"
     "scroll untuk melanjutkan|scroll untuk membaca|mari bergabung|"
     "muat turun aplikasi"},
    {promotion, whole, "iklan|gabung|berlangganan|langganan|donasi|quảng cáo|tải ứng dụng|ủng hộ"},
    {note, colon, "koreksi|ralat|catatan redaksi|đính chính"},
    {label, start, "kata kunci"},
    {label, whole, "topik|từ khoá|thẻ"},
    // Arabic, Persian, Hebrew, Hindi
    {share, start,
     "شارك|مشاركة عبر|انسخ الرابط|نسخ الرابط|تم نسخ الرابط|اترك تعليقا|اترك تعليقاً|أضف تعليقا|"
     "أضف تعليقاً|اكتب تعليقا|اكتب تعليقك|لا توجد تعليقات|لا يوجد تعليقات|لن يتم نشر عنوان بريدك|"
     "الحقول الإلزامية|حجم الخط|استمع إلى المقال|مدة القراءة|وقت القراءة|عدد المشاهدات|"
     "عدد القراءات|اشتراک گذاری|به اشتراک بگذارید|ارسال نظر|ارسال دیدگاه|نظر شما|نظر بدهید|"
     "ثبت نظر|نشانی ایمیل شما|نسخه چاپی|لینک کوتاه|کد خبر|کپی لینک|شناسه خبر|שתפו|הוסף תגובה|"
     "הוספת תגובה|הוסיפו תגובה|כתוב תגובה|כתבו תגובה|לכל התגובות|שלח לחבר|העתקת קישור|זמן קריאה|"
     "מצאתם טעות|האימייל לא יוצג|शेयर करें|साझा करें|टिप्पणी करें|कमेंट करें|कॉपी लिंक|"
     "अपनी टिप्पणी|أضف تعليقك|اضف تعليقا|شارك المقال|استمع إلى|انتهای پیام|העתק קישור|"
     "לפנייה לכתב|שמירה|שמור כתבה|شیئر کریں|تبصرہ کریں"},
    {share, whole,
     "שתף|مشاركة|التعليقات|تعليقات|طباعة|نظرات|دیدگاهها|چاپ|שיתוף|תגובות|הדפסה|टिप्पणी|حفظ|إرسال|"
     "चैट"},
    {navigation, start,
     "الصفحة الرئيسية|تسجيل الدخول|اتصل بنا|من نحن|سياسة الخصوصية|شروط الاستخدام|عرض المزيد|"
     "تحميل المزيد|عرض الكل|المقال السابق|المقال التالي|الخبر السابق|الخبر التالي|انتقل إلى|"
     "العودة إلى|متصفحك لا يدعم|صفحه اصلی|صفحه نخست|درباره ما|تماس با ما|حریم خصوصی|نقشه سایت|"
     "مطلب قبلی|مطلب بعدی|خبر قبلی|خبر بعدی|דף הבית|עמוד הבית|צור קשר|תנאי שימוש|מדיניות פרטיות|"
     "דלג לתוכן|הצג עוד|טען עוד|לכתבה הבאה|הכתבה הבאה|הכתבה הקודמת|होम पेज|लॉग इन|संपर्क करें|"
     "हमारे बारे में|अगला लेख|पिछला लेख|अगली खबर|पिछली खबर"},
    {navigation, whole,
     "الرئيسية|تسجيل|ورود|ثبت نام|התחברות|הרשמה|אודות|होम|लॉगिन|بحث|البحث|القائمة|إغلاق|جستجو|منو|"
     "חיפוש|תפריט|סגור|खोजें"},
    {section, whole,
     "أخبار|سياسة|اقتصاد|رياضة|ثقافة|صحة|العالم|تكنولوجيا|فن|منوعات|مقالات|رأي|أخبار العالم|سیاسی|"
     "اقتصادی|ورزشی|فرهنگی|اجتماعی|بین الملل|جهان|فرهنگ و هنر|علمی|חדשות|פוליטיקה|כלכלה|ספורט|"
     "תרבות|בריאות|בעולם|דעות|देश|दुनिया|विदेश|राजनीति|खेल|मनोरंजन|बिज़नेस|बिजनेस|राज्य|समाचार|"
     "विज्ञान"},
    {credit, start,
     "صورة من|عکس از|توضیح تصویر|منبع تصویر|التعليق على الصورة|تعليق الصورة|تصویر کا ذریعہ|"
     "تصویر کا کیپشن|इमेज स्रोत|इमेज कैप्शन"},
    {credit, anywhere,
     "صورة أرشيفية|صورة تعبيرية|مصدر الصورة|عکس آرشیوی|تصویر آرشیوی|צילום ארכיון|צילום מסך|"
     "צילום אילוסטרציה|फाइल फोटो|प्रतीकात्मक तस्वीर|फोटो सोर्स|फोटो साभार"},
    {credit, whole, "صورة|الصورة|تصوير|عکس|تصویر|צילום|תמונה|फोटो|तस्वीर|फ़ोटो"},
    {credit, colon, "צילומים|साभार"},
    {copyright, start, "حقوق النشر|كل الحقوق محفوظة|تمامی حقوق|کلیه حقوق|कॉपीराइट"},
    {copyright, anywhere, "جميع الحقوق محفوظة|כל הזכויות שמורות|सर्वाधिकार सुरक्षित|جملہ حقوق محفوظ"},
    {related, start,
     "اقرأ أيضا|اقرأ أيضاً|بیشتر بخوانید|यह भी पढ़ें|اقرأ المزيد|اقرأ أيضًا|اقرأي أيضا|اقرا ايضا|"
     "إقرأ أيضا|إقرأ أيضاً|اقرؤوا أيضا|اقرأوا أيضا|شاهد أيضا|شاهد أيضاً|شاهد أيضًا|شاهد الفيديو|"
     "استمع أيضا|قد يهمك|قد يعجبك|مواضيع ذات صلة|موضوعات ذات صلة|مقالات ذات صلة|أخبار ذات صلة|"
     "أخبار متعلقة|أخبار متعلّقة|مواضيع متعلقة|مواضيع مرتبطة|الأكثر قراءة|الأكثر مشاهدة|"
     "الأكثر تداولا|الأكثر شيوعا|المزيد من الأخبار|المزيد حول|المزيد عن|لمزيد من المعلومات|"
     "لمزيد من التفاصيل|نرشح لك|تابع القراءة|بیشتر بدانید|همچنین بخوانید|بخوانید|مطالب مرتبط|"
     "اخبار مرتبط|خبرهای مرتبط|مطالب بیشتر|مطالب پیشنهادی|پربازدیدترین|پربازدیدها|پربیننده ترین|"
     "پربحث ترین|ادامه مطلب|بیشتر در این باره|קראו גם|קראו עוד|לקריאה נוספת|קרא עוד|קרא גם|"
     "קראו בהמשך|כתבות נוספות|כתבות קשורות|כתבות שאולי|אולי יעניין אותך|אולי יעניין אתכם|"
     "עוד בנושא|עוד באתר|עוד כתבות|ראו גם|צפו גם|הכי נקראות|הנקראות ביותר|הנצפים ביותר|"
     "חדשות נוספות|לכתבה המלאה|לכל הכתבות|भी पढ़ें|ये भी पढ़ें|इसे भी पढ़ें|इसे भी पढ़े|"
     "यह भी पढ़े|ये भी पढ़े|और पढ़ें|आगे पढ़ें|पूरी खबर पढ़ें|यह भी देखें|ये भी देखें|"
     "वीडियो देखें|संबंधित खबरें|संबंधित लेख|सम्बंधित खबरें|अन्य खबरें|ताज़ा खबरें|ताजा खबरें|"
     "सबसे ज्यादा पढ़ी|टॉप न्यूज|अधिक पढ़ें|مزيد من الأخبار|المزيد من|הכתבות החמות|"
     "खबरें और भी हैं|مزید پڑھیں|مزید پڑھیے|یہ بھی پڑھیں|متعلقہ خبریں"},
    {related, whole,
     "ذات صلة|آخر الأخبار|أحدث الأخبار|أهم الأخبار|للمزيد|موصى به|مقترحات|آخرین اخبار|تازه ترین|"
     "جدیدترین اخبار|مرتبط|מומלצים|מומלץ|लोकप्रिय|ट्रेंडिंग"},
    {related, colon, "اقرأ|קראו"},
    {promotion, start,
     "اشترك في|اشتركوا في|انضم إلى|انضموا إلى|تابعنا على|تابعونا على|تابع آخر|تابعوا آخر|"
     "للاشتراك في|النشرة البريدية|النشرة الإخبارية|حمل التطبيق|حمّل تطبيق|نستخدم ملفات|"
     "يستخدم هذا الموقع|يستخدم موقعنا|هذا الموقع يستخدم|اضغط هنا|انقر هنا|لمتابعة آخر|"
     "لمزيد من الأخبار|ادعمنا|ما را دنبال کنید|دنبال کنید|اینجا کلیک کنید|תוכן שיווקי|הירשמו|"
     "הצטרפו|עקבו אחרינו|עקבו אחרי|הורידו את|להורדת האפליקציה|לחצו כאן|לעדכונים|הניוזלטר|"
     "באתר זה נעשה|רוצים לקבל|सब्सक्राइब|फॉलो करें|हमें फॉलो करें|हमसे जुड़ें|ऐप डाउनलोड करें|"
     "डाउनलोड करें|यहां क्लिक करें|यहाँ क्लिक करें|न्यूज़लेटर|देश और दुनिया की|ताजा खबरों के लिए|"
     "ताज़ा खबरों के लिए|लेटेस्ट न्यूज|הרשמה לניוזלטר|רוצים להתעדכן|اشترك الآن|مادة اعلانية"},
    {promotion, whole,
     "إعلان|إعلانات|اشترك|تبرع|آگهی|تبلیغات|عضو شوید|خبرنامه|اپلیکیشن|פרסומת|विज्ञापन|اشتہار"},
    {note, colon, "تصحيح|תיקון|डिस्क्लेमर|स्पष्टीकरण"},
    {label, start,
     "الكلمات الدلالية|الكلمات المفتاحية|كلمات مفتاحية|برچسب ها|کلیدواژه|کلمات کلیدی|תגיות"},
    {label, whole, "وسوم|الوسوم|تصنيفات|برچسب|נושאים|टैग|टैग्स|विषय|संक्षेप में पढ़ें|اطلاعات مقاله"},
    // Chinese, Japanese, Korean
    {share, start,
     "分享|分享到|シェア|공유|分享文章|分享给|分享至|发表评论|發表評論|發表留言|写评论|查看评论|"
     "暂无评论|评论区|网友评论|網友回應|我要评论|我要留言|我有话说|回到顶部|"
     "复制链接|複製連結|扫一扫|扫描二维码|微信扫|打印本页|字体大小|列印本頁|友善列印|留言板|"
     "点击收藏|请先登录|阅读量|浏览量|點閱數|瀏覽數|点击数|シェアする|ツイートする|"
     "この記事をシ|コメントを書|コメントする|コメントを投|コメントを見|コメント一覧|印刷する|"
     "文字サイズ|メールアドレス|お気に入り|いいね|공유하기|기사 공유|링크복사|"
     "링크 복사|url 복사|주소복사|인쇄하기|글자크기|글자 크기|글씨크기|댓글쓰기|댓글 "
     "쓰기|댓글을|댓글 0|전체 댓글|기사 듣기|기사듣기|메일보내기|기사저장|"
     "기사추천|分享让更多人看到|請繼續往下閱讀"},
    {share, whole,
     "扫码|字級|字號|字号|朗讀|讚好|印刷|ブックマーク|카카오톡|페이스북|트위터|스크랩|프린트|인쇄|"
     "폰트|댓글|좋아요|북마크|评论|評論|留言|收藏|点赞|按讚|打印|列印|回應|转发|コメント|保存|"
     "ツイート"},
    {navigation, start,
     "首页|首頁|上一篇|下一篇|上一頁|下一頁|上一页|下一页|您的位置|您現在的位置|您所在的位置|"
     "你的位置|返回首页|返回首頁|返回顶部|返回頂部|返回列表|关于我们|關於我們|联系我们|聯絡我們|"
     "聯繫我們|隐私政策|隱私權政策|网站地图|網站地圖|用户协议|服务条款|加载更多|查看更多|載入更多|"
     "看更多|您的浏览器|您的瀏覽器|前の記事|次の記事|トップページ|ホームへ戻|トップへ戻|"
     "ページトップ|ページの先頭|お問い合わせ|会社概要|運営会社|プライバシ|個人情報保護|利用規約|"
     "サイトマップ|ログイン|会員登録|もっと見る|一覧を見る|一覧へ|お使いのブラ|本文へ|홈으로|"
     "전체메뉴|이전 기사|다음 기사|이전기사|다음기사|이전글|다음글|맨위로|회사소개|이용약관|"
     "개인정보처리방침|개인정보취급방침|사이트맵|고객센터|본문 바로가기"},
    {navigation, whole,
     "로그인|회원가입|메뉴|검색|목록|더보기|본문으로|바로가기|登录|登錄|登入|注册|註冊|搜索|搜尋|"
     "菜单|選單|关闭|關閉|更多|客户端|手机版|繁体|簡體|检索|検索|メニュー|ホーム|閉じる|戻る|次へ|"
     "前へ|トップ"},
    {section, whole,
     "新闻|新聞|国内|国际|國際|财经|財經|体育|體育|娱乐|娛樂|科技|社会|社會|军事|文化|教育|健康|"
     "时政|两岸|兩岸|政治|生活|地方|经济|經濟|要闻|要聞|即時|即时|国際|経済|スポーツ|ニュース|"
     "エンタメ|暮らし|地域|医療|社説|정치|경제|사회|문화|국제|스포츠|연예|오피니언|사설|칼럼|생활"},
    {credit, start,
     "图片来源|圖片來源|图片说明|圖片說明|图片提供|图源|圖為|图片|圖片|资料图|資料圖|资料图片|"
     "資料照|資料照片|資料圖片|示意图|示意圖|图说|圖說|图注|圖取自|圖自|"
     "照片来源|照片提供|照片來源|摄于|翻摄|翻攝|视频截图|视觉中国|写真はイメ|写真提供|写真撮影|"
     "写真は|写真を拡大|写真一覧|画像提供|画像は|イメージ写真|資料写真|"
     "사진 제공|사진출처|사진 출처|자료 사진|이미지 출처|출처 사진|연합뉴스 "
     "자료사진|图像来源|图像加注文字|圖像來源|圖像加註文字"},
    {credit, anywhere, "자료사진|사진제공|게티이미지뱅크|사진 연합뉴스"},
    {credit, whole, "摄影|攝影|写真|画像|撮影|사진|그래픽"},
    {copyright, start,
     "版权所有|未经授权|無断転載|무단전재|저작권자|무단 전재|版权声明|版權聲明|版權所有|未经许可|"
     "未經許可|未經授權|未经书面|本网站所刊|本文版权|转载请注明|轉載請註明|请勿转载|禁止转载|"
     "禁止轉載|不得轉載|严禁转载|凡本网注明|免责声明|免責聲明|特别声明|無断複製|掲載の記事|"
     "当サイトに掲|本サイトに掲|記事写真等の|저작권법|무단복제|무단 복제|무단 배포|재배포 금지|"
     "재판매 및|본 기사의|이 기사의 저작권"},
    {copyright, whole, "著作权|著作權|著作権|저작권"},
    {related, start,
     "相关阅读|相关新闻|延伸阅读|延伸閱讀|相關新聞|関連記事|관련기사|관련 기사|相关链接|相关文章|"
     "相关报道|相关推荐|相關文章|相關報導|相關連結|相關閱讀|相关内容|推荐阅读|推薦閱讀|延伸閲讀|"
     "热门新闻|热门推荐|热门文章|熱門新聞|熱門文章|猜你喜欢|大家都在看|大家还看|更多新闻|更多報導|"
     "更多新聞|更多文章|最新新聞|最新新闻|最新文章|最新报道|精彩推荐|精选文章|编辑推荐|編輯推薦|"
     "为您推荐|为你推荐|點我看|你可能|您可能|阅读更多|閱讀更多|阅读原文|查看原文|原文链接|"
     "原文連結|排行榜|点击排行|热点新闻|新闻排行|一周热点|关联阅读|关键字|關鍵字|关键词|關鍵詞|"
     "あわせて読み|合わせて読み|関連ニュース|関連リンク|関連する記事|関連トピック|関連キーワー|"
     "関連タグ|関連する|おすすめ記事|おすすめの|人気記事|人気の記事|人気ランキン|アクセスラン|"
     "最新記事|最新ニュース|新着記事|こんな記事も|この記事を読|この記事に関|次に読みたい|"
     "こちらもおす|注目記事|全文を読む|写真特集|動画を見る|写真を見る|画像を見る|もっと読む|"
     "관련뉴스|관련 뉴스|관련링크|관련 링크|연관기사|연관 기사|추천기사|추천 기사|추천뉴스|"
     "추천 뉴스|인기기사|인기 기사|인기뉴스|인기 뉴스|많이 본|많이본|가장 많이|최신기사|최신 기사|"
     "최신뉴스|최신 뉴스|주요 뉴스|주요기사|핫뉴스|실시간 뉴스|실시간 인기|이 시각|이시각|함께 본|"
     "함께 볼만한|다른기사|이 기자의|기사 더보기|오늘의 주요|당신이 좋아할"},
    {related, whole, "おすすめ|ランキング|주요뉴스|전체보기|랭킹뉴스|헤드라인"},
    {more, start, "続きを読む"},
    {promotion, start,
     "広告|關注我們|关注我们|关注公众号|欢迎关注|歡迎關注|更多精彩|更多内容|点击进入|点击下载|"
     "下载客户端|下載app|加入会员|加入會員|成为会员|立即订阅|立即訂閱|免费订阅|加入line|加入我們|"
     "追蹤我們|按讚追蹤|打開app|打开app|本網站使用|我们使用|投稿邮箱|新闻热线|無料会員|有料会員|"
     "会員限定|この記事は有|この記事は会|ここから先は|ログインして|メルマガ|ニュースレタ|"
     "メールマガジ|公式アカウン|アプリを|アプリで|スポンサー|記事の続き|無料登録|購読|ご意見|"
     "구독하기|구독신청|후원하기|앱 다운로드|앱다운로드|기사제보|기사 제보|제보하기|광고문의|"
     "네이버에서|네이버 채널|채널 구독|카카오톡에서|유료회원|회원전용|카톡 제보"},
    {promotion, whole, "广告|廣告|订阅|訂閱|贊助|구독|뉴스레터|후원|제보|광고|팔로우"},
    {note, start,
     "責任編輯|责任编辑|编者按|編者按|编者注|編按|编辑说明|更正启事|作者简介|作者簡介|作者系|"
     "本文系|本文为|本文來自|本文来自|本文转载|本文轉載|本文原载|本文首发|記者簡介|※本記事|"
     "※当記事|著者プロフィ|筆者プロフィ|この記事は|この記事を書|바로잡습니다|정정보도|편집자주|"
     "편집자 주|필자 소개|저자 소개"},
    {note, whole, "更正|お断り|訂正|追記|プロフィール|알립니다"},
    {label, start, "标签云|責任编辑|해시태그|보도자료 문의|发布时间|發布時間|記事種別|기사입력"},
    {label, whole,
     "标签|標籤|分类|分類|タグ|キーワード|カテゴリ|カテゴリー|目次|태그|키워드|카테고리|목차|"
     "문의"},
    // Bengali, Urdu, Tamil, Thai, Georgian, Armenian, Swahili, Filipino
    {related, whole, "อ่านเพิ่มเติม|ข่าวที่เกี่ยวข้อง|เรื่องที่เกี่ยวข้อง"},
    {related, colon, "soma"},
    {credit, start,
     "ছবির উৎস|ছবির ক্যাপশান|ที่มาของภาพ|คำบรรยายภาพ|chanzo cha picha|maelezo ya picha|ფოტო|"
     "լուսանկար|فوٹو"},
    {share, start, "শেয়ার করুন|মন্তব্য করুন|ফলো করুন|คัดลอกลิงก์|கருத்து தெரிவிக்க|magkomento|ibahagi ito"},
    {share, whole,
     "মন্তব্য|แชร์|பகிர்|கருத்துகள்|გაზიარება|კომენტარები|կիսվել|shiriki|maoni|ibahagi|"
     "แสดงความคิดเห็น"},
    {copyright, anywhere, "সর্বস্বত্ব সংরক্ষিত|haki zote zimehifadhiwa"},
    {related, start,
     "আরও পড়ুন|আরো পড়ুন|সম্পর্কিত খবর|সর্বাধিক পঠিত|อ่านข่าว|ข่าวล่าสุด|மேலும் படிக்க|"
     "இதையும் படியுங்கள்|தொடர்புடைய செய்திகள்|წაიკითხეთ ასევე|մեկ այլ լուր|կարդացեք նաև|soma pia|"
     "soma zaidi|habari zinazohusiana|basahin din|mga kaugnay na balita|یہ پڑھیں"},
    {promotion, whole, "বিজ্ঞাপন|โฆษณา|விளம்பரம்|რეკლამა|գովազդ|tangazo|patalastas"},
    {label, whole, "টপিক|বিষয়|แท็ก"}};

}  // namespace galley::phrase_rows
