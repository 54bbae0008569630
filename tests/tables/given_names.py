#!/usr/bin/env python3
"""Makes lib/split/byline/given_names.inc: tests/tables/given_names.py PHP_FAKER PYTHON_FAKER WORDS > TABLE

PHP_FAKER is the folder Faker of the unpacked Debian package php-faker, PYTHON_FAKER the folder
faker of python3-fake-factory (both MIT License). WORDS is a folder with the word lists of the packages wamerican-small, wngerman,
wfrench, wspanish, witalian, wportuguese, wdutch and wswedish. What is also a common word is left
out, since it says nothing of a line of two words: a word of a list that few locales know as a name,
and those of COMMON_WORDS."""
import collections
import pathlib
import re
import sys
import unicodedata

SCRIPTS = {"LATIN", "CYRILLIC", "GREEK", "ARMENIAN", "ARABIC", "HEBREW", "DEVANAGARI", "BENGALI",
           "THAI", "GEORGIAN"}
WORD_LISTS = ("american-english-small", "ngerman", "french", "spanish", "italian", "portuguese",
              "dutch", "swedish")
WIDELY_BORNE = 3  # locales: a name, whatever it may mean in one language
WIDTH = 96

# Names of many locales that are common words, places, months or companies.
COMMON_WORDS = set("""
    adelaide adonis africa aimable alba alberta alla amber america angel april art asia asta
    august aura aurora austin autumn bella bent beta bill blanca blume bona boston brooklyn camden
    carolina chance chase chelsea china christmas cleveland constance contact cruz cuba curt daisy
    dallas dane dawn dean denver diamond dubai earnest edel edit else emir eve faith fleur
    florence florida franco frank gene general geneva georgia gloria golden grace grant guy hardy
    heide hope houston india ira israel jackson jade jordan joy judge july june kenya king lane
    leone lieber lincoln liv london lone lore lorraine lourdes luna luz madison mads mai maj major
    malta mar mark marshal marshall mats max may memphis mercedes meta milan miles monday nada
    norma nova oliva orlando page palma parfait paris paz per phoenix prince princess queen
    ravenna rein rich rio roma roman romeo rosario rose royal rune rut saga salem sally san santa
    santiago savannah siena sierra silva skip sol sommer sonne spring sterling stern stone summer
    sunday sydney tage tea texas trinity troy una uno urban valencia vega vena venera verona
    victoria vid vida vienna vince virginia vita washington welt wien winter wolf
    אביב אגם אדר אופק אור אושר אייר אמונה אמור אמת אפריל בוסתן בושם ביתן בכור ברית ברכה ברק גאולה
    גאות גבעול גיבור גולן דבש דגן דור דעת הדור הוד זהב זכות זמר חבר חברון חוף חורש חייל חלום חרות
    חרמון טבע טוב טוהר טרי ידיד יהלום ירדן ירוחם ישראל כבוד כוכב כינור כינרת כנרת כרם כרמיאל כתר
    לבנון לוטוס מגן מדינה מהות מולדת מופת מזל מנוחה מפל מצליח משלט מתנה נגב נהדר נוף נחל נטיעה נערה
    נפש נצח נקטר נתיב נתניה סגולה סגל סוף סופה סופר סיוון סיני סתיו סתו עברי עובדה עולם עונג עמל עמק
    ענב עצמאות עצמה ערבה ערד עשירה עתיד פאר פיוט פלא פלג פסח פרח פרי צבר צדק צדקה ציון ציפורן צליל
    צמח צמרת צעירה קדם קטן קיסר קיסריה קסם קרן קשת ראות ראשונה רהט רמה רעננה רצון שבח שבט שבת שומרה
    שיבולת שיטה שיר שלווה שמיים שמש שנהב שפע שקד תבונה תבור תבל תדמור תור תורה תות תחיה תמוז תפילה
    תקוה תקומה תשובה
    آبان آذر آرام آرزو آزاد آسمان آسیا آفاق آفتاب آهنگ آوا آوازه احترام افتخار البرز الماس اندیشه
    ایران باران باور بلور بها بهار بهبود بهمن تابان تاج ترانه تراب ثابت ثمر جاوید جمال جهان جوانه
    حافظ حدیث حرمت خاطره خاور خرداد خنده خورشید دانا دانش دانه دریا دنیا دولت راز راستین رسا روان
    رونق رویا زر زیبا زیور ساحل ساقی سایه ستاره سحر سردار سرمه سرو سرور سپهر سیما شاهد شراره شعله
    شمس شورت شوکت شکوفه شیراز شیوا صدا صدف صفا صلاح طلا طوفان عالیه عسل عظیم عنایت فتنه فرد فرود
    فروردین فرهنگ فیروزه قدرت قشنگ قمر کام کتیبه کمال کمند کیهان گلاب گوهر گیسو مراد معصومه مدینه
    ملکه منظر مهربان مهرگان مژده میثاق میعاد میهن ناز نازک نام نامی نشاط نصرت نظام نعمت نغمه نمونه
    نو نوا نور نوروز نویسه نگاه نیاز نیرو نیک هدایت هدیه هستی هما همایون هنگامه واژه وحدت ورد وصال
    وفا پاکنوش پاینده پرتو پرستان پرواز پروانه پویا پیام پیروز پیرایه پیمان پیوند چمن یادگار یاران
    یلدا
    أحلام أمل أفراح بهجة تحرير تمام ثورة جمال حياة دنيا روح سعادة سلام شروق شمس صباح ضحى عدالة عيد
    فجر فلسطين قمر كفاح مصر نجاح نصر نضال وسام يقين
""".split())

# Names of few locales that people know as names first of all.
NAMES_ALL_THE_SAME = set("""
    adan adi aditi agustin alene alexandrina alonso alphonse althea alvina amparo ander andrei
    anker antonino antun aparecida arturo assunta attila augusto augustus ava baptiste bautista
    benedetta benjamim benoit beryl bette birdie blair blanche bob bobby brad brandon brendan
    brett bridget bruna buddy cale camilo candida carine carmine carter cassie celeste celestino
    cem chan chester clair claire clarissa clemence clementina cleo clive cole concepcion consuelo
    cora cristiana cristiano curtis dalton daphne daren darren davor delia demi denise derek
    derrick devin devon dieter dolores domenica donato donna drew earl eduardo elke emerald
    encarnacion enrica erin ernst estela estrella fabrizio fatma fausto felice ferre fidel
    florencia florentin florin floris frances franka freda gabe gaetano gareth georgiana germano
    gerold gesine gia giacinto gilles giovanni giuliano glen gloria gonzalo grazia graziano
    guillaume gus gustavo hakan hal hanno hanns harold hazel heather hennie holly horst hunter
    ilka inka inmaculada isidro ivy jacinto jaco jacobus jacques jarrett javier jay jeannette
    jerome jette joe joep joey jude jules juliano julio junior karel kelvin kemi ken kristen kyla
    kyler lance laurel laurent lauro lazaro leda lee leia lester leticia letizia lex lisette lois
    loretta lou louie luce lucky luise lula luz lynn madonna mae malin manuele marcelino marcia
    marcio margarida margherita mariano marina marlon marques marquis massimo mateo matt matthias
    mattie maura maverick maxwell mel merlin micheline mitch moises mollie montserrat moreno
    morgane morten murat myra naja nanny napoleon narciso nelson nero neva nik noble noel nuno
    octavia ortensia pamela pascal pascale pat patrice patrizio paulette pearl perla petre petri
    philippe pier pierce pieter pietra pilar poppy rafal rainer ramiro ramon ravi ray regine
    reiner reinhard remy reta rex rico rob robbie rocco rocky rod rodrigo rolando romain romano
    ron ronnie rosalie rosemary rosie rowan ruby rufus rui russell sage salvador sandy sebastiano
    serge sergio sheila sid silas silke silvano simun siro sofi soledad spencer stewart sue sunita
    sunny susana sylvain tanner tessa tibor tiffany tilo tito tobias todd tosca tracy trang traute
    ulrich urs uta ute uwe vasco vernon veronique vidal violet virat virginie vitali vitor
    vittoria wade walker ward warren willie willow wolfram wout wouter xavier zander
""".split())


LISTS_OF_PHP = r"\$firstName(?:Male|Female|) = \[(.*?)\];"
LISTS_OF_PYTHON = r"\bfirst_names\w* = [(\[](.*?)[)\]]\n"


def given_names(php, python):
    """The locales that know each name."""
    files = [(file, LISTS_OF_PHP) for file in sorted(php.glob("**/*_*/Person.php"))]
    files += [(file, LISTS_OF_PYTHON)
              for file in sorted(python.glob("providers/person/*_*/__init__.py"))]
    locales = collections.defaultdict(set)
    for file, lists in files:
        for names in re.findall(lists, file.read_text(encoding="utf-8"), re.S):
            for name in re.findall(r"'([^'\\]+)'|\"([^\"\\]+)\"", names):
                locales["".join(name)].add(file.parent.name[:2])
    return locales


def folded(name):
    """Small letters without accents, as is_given_name() compares them. The signs of vowels in the
    scripts of India and Thailand are no accents."""
    if name.strip() > "\u0900":
        return name.strip()
    letters = unicodedata.normalize("NFD", name.strip().lower())
    plain = "".join(c for c in letters if not unicodedata.combining(c))
    return plain.translate(str.maketrans("łøđðıς", "loddiσ"))


def is_plain_name(name):
    return (len(name) > 2 and all(c.isalpha() or unicodedata.category(c) in ("Mn", "Mc") for c in name)
            and all(unicodedata.name(c).split()[0] in SCRIPTS for c in name))


def lower_case_words(folder):
    words = set()
    for name in WORD_LISTS:
        text = (folder / name).read_bytes()
        try:
            lines = text.decode("utf-8").split()
        except UnicodeDecodeError:
            lines = text.decode("iso-8859-1").split()
        words.update(folded(line) for line in lines if line.islower())
    return words


def main():
    php, python, words = map(pathlib.Path, sys.argv[1:])
    locales = collections.defaultdict(set)
    for name, known in given_names(php, python).items():
        if is_plain_name(folded(name)):
            locales[folded(name)] |= known
    common = {word for word in lower_case_words(words) if len(locales.get(word, ())) < WIDELY_BORNE}
    names = sorted(set(locales) - (common - NAMES_ALL_THE_SAME) - {folded(word) for word in COMMON_WORDS})
    print("// Made by tests/tables/given_names.py from the locales of FakerPHP 1.20 (MIT License,")
    print("// copyright 2011 François Zaninotto and contributors) and of Faker 0.9.3 for Python (MIT")
    print("// License, copyright 2012 Daniele Faraglia). Folded, without accents.")
    line = ""
    for name in names:
        if len(line) + 1 + len(name) > WIDTH:
            print(f'"{line}",')
            line = ""
        line += " " * bool(line) + name
    print(f'"{line}",')


if __name__ == "__main__":
    main()
