"""Texts that someone could write so that a reader of what is made of them takes them for something else."""
import random

# Each is meant for a reader of some kind. Not all of them are UTF-8.
pieces = [
    # GitHub's runner, Azure Pipelines, TeamCity, GitLab's log, Buildkite
    b'::error::gone', b'::error file=a.txt,line=1::gone', b'  ::add-mask::the', b'\t::stop-commands::x',
    b'\xc2\xa0::set-output name=a::b', b'::', b'%0A::warning::x', b'%0D%0A', b'%25', b'50%', b'a%2Cb',
    b'##[error]gone', b'##[add-mask]the', b'###[group]x', b'##vso[task.setvariable variable=a]b',
    b'##teamcity[testFailed]', b'section_start:1:a\r\x1b[0Kb', b'--- group', b'+++ group', b'a,b:c=d',
    # Terminals
    b'\x1b[31mred', b'\x1b[2J\x1b[H', b'\x1b]0;title\x07', b'\x1b]8;;http://a.example\x1b\\b', b'\xc2\x9b31m', b'\x7f',
    b'a\x08\x08b', b'\x07', b'\x0e\x0f', b'a\rb', b'a\x0bb', b'a\x0cb', b'\x00', b'a\x00b', b'\x05',
    # XML and HTML
    b']]>', b'<![CDATA[a]]>', b'<!-- a -- b -->', b'--', b'<?xml version="1.0"?>', b'&amp;', b'&#0;', b'&', b'<', b'"',
    b"'", b'"><failure/>', b'</testcase>', b'<script>alert(1)</script>', b'\xef\xbf\xbe', b'\xef\xbf\xbf', b'&unknown;',
    # JSON and SARIF
    b'\\', b'\\"', b'\\u0000', b'","key":"', b'{0}', b'{', b'}}', b'[a](1)', b'](', b'\\[', b'\xe2\x80\xa8', b'\xe2\x80\xa9',
    # Direction of writing, signs without width, composed signs
    'a\u202eb'.encode(), '\u2066a\u2069'.encode(), '\u200fa'.encode(), '\u061c'.encode(), '\u200b'.encode(),
    '\u200d'.encode(), '👩\u200d👩\u200d👧'.encode(), '\ufeff'.encode(), '\u00ad'.encode(), 'Z\u0300\u0301\u0302\u0303a'.encode(),
    'שלום 12'.encode(), 'مرحبا'.encode(), '🏴\U000e0067\U000e0062\U000e007f'.encode(), '\U0010ffff'.encode(), '\U0001fffe'.encode(),
    '東京東京'.encode(), 'ＡＢ'.encode(), '\u3000'.encode(), '\u2003'.encode(), '\u0085'.encode(),
    # Not UTF-8
    b'\xff', b'\xfe\xff', b'\xc0\xaf', b'\xed\xa0\x80', b'\xed\xbf\xbf', b'\xf4\x90\x80\x80', b'\xe6\x9d', b'\x80' * 40,
    b'caf\xe9', b'\xf8\x88\x80\x80\x80',
    # Names and shells
    b'-', b'--help', b'-rf', b'*', b'$(id)', b'`id`', b'; id', b'|', b'~', b'con', b'a b', b' a ', b'!', b'#', b'?', b':',
    b'12:34: error: x [y]', b'..', b'a' * 4000, ('東' * 2000).encode(), b'the the ' * 300, b' ' * 300,
]
words = b'Ferry runs aground off the northern cape'.split()


def texts(count):
    """So many, each with a piece alone, or among words, or several in a row: always the same."""
    chance = random.Random(7)
    made = list(pieces)
    while len(made) < count:
        row = [chance.choice(pieces)[:chance.choice((8, 60, 500))] for _ in range(chance.randint(1, 3))]
        row += chance.sample(words, chance.randint(0, 4))
        chance.shuffle(row)
        made.append(chance.choice((b' ', b'', b'\n'))[:1].join(row))
    return made


def file_name(text, number):
    """A name with the text in it, of this number alone. Names that begin with '.' are not read in folders."""
    name = text.replace(b'/', b'').replace(b'\0', b'')[:180]
    return (b'x' if name.startswith((b'.', b'-')) else b'') + name + b' %d.txt' % number
