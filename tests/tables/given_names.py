#!/usr/bin/env python3
"""Makes lib/split/byline/given_names.inc: tests/tables/given_names.py PHP_FAKER WORDS > TABLE

PHP_FAKER is the unpacked Debian package php-faker (MIT License), WORDS a folder with the word lists
of the packages wamerican-small, wngerman, wfrench, wspanish, witalian, wportuguese, wdutch and
wswedish. Given names are taken from all locales whose scripts have capitals. What is also a common
word is left out, since it says nothing of a line of two words: a word of a list that few locales
know as a name, and those of `common_words`."""
import collections
import pathlib
import re
import sys
import unicodedata

SCRIPTS = {"LATIN", "CYRILLIC", "GREEK", "ARMENIAN"}
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


def given_names(faker):
    """The locales that know each name."""
    locales = collections.defaultdict(set)
    for file in sorted(faker.glob("**/*_*/Person.php")):
        text = file.read_text(encoding="utf-8")
        for _, names in re.findall(r"\$firstName(Male|Female|) = \[(.*?)\];", text, re.S):
            for name in re.findall(r"'([^'\\]+)'|\"([^\"\\]+)\"", names):
                locales["".join(name)].add(file.parent.name[:2])
    return locales


def folded(name):
    """Small letters without accents, as is_given_name() compares them."""
    letters = unicodedata.normalize("NFD", name.strip().lower())
    plain = "".join(c for c in letters if not unicodedata.combining(c))
    return plain.translate(str.maketrans("łøđðıς", "loddiσ"))


def is_plain_name(name):
    return (len(name) > 2 and name.isalpha()
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
    faker, words = map(pathlib.Path, sys.argv[1:])
    locales = collections.defaultdict(set)
    for name, known in given_names(faker).items():
        if is_plain_name(folded(name)):
            locales[folded(name)] |= known
    common = {word for word in lower_case_words(words) if len(locales.get(word, ())) < WIDELY_BORNE}
    names = sorted(set(locales) - (common - NAMES_ALL_THE_SAME) - COMMON_WORDS)
    print("// Made by tests/tables/given_names.py from the locales of FakerPHP 1.20 (MIT License,")
    print("// copyright 2011 François Zaninotto and contributors). Folded, without accents.")
    line = ""
    for name in names:
        if len(line) + 1 + len(name) > WIDTH:
            print(f'"{line}",')
            line = ""
        line += " " * bool(line) + name
    print(f'"{line}",')


if __name__ == "__main__":
    main()
