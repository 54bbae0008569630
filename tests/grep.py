#!/usr/bin/env python3
"""galley grep beside a plain search over what galley tojson writes: grep.py GALLEY [FILE…]

Finds as many articles with each of 200 combinations of pattern, scope and flags, from texts and from
tojson's own records. The files are JSON Lines, by default the example and the corpus."""
import functools
import itertools
import json
import random
import re
import subprocess
import sys
import unicodedata

import texts

galley = sys.argv[1]
files = sys.argv[2:] or texts.examples('dump.jsonl') + texts.corpus()


def run(*words, given=None):
    done = subprocess.run([galley, *words], input=given, stdout=subprocess.PIPE)
    if done.returncode == 2:
        sys.exit(f'{words}: exit status 2')
    return done.stdout


def fields_of(article, text=None):
    dateline = article['dateline'] or {}
    tiles = article['spans']['tiles'] if text else []
    whole = [text[begin:end].decode() for kind, begin, end in tiles if kind == 'dateline']
    header = (article['header'] or '').split('\n')
    return {'headline': [article['headline']], 'byline': [article['byline']], 'header': header,
            'dateline': [dateline.get('place'), dateline.get('agency'), *whole],
            'body': article['paragraphs'],
            'furniture': [piece['text'] for piece in article['furniture']]}


def mark_ranges():
    """The combining marks of Unicode, as a class of re has them."""
    marks = [code for code in range(sys.maxunicode) if unicodedata.category(chr(code))[0] == 'M']
    ends = [code for code in marks if unicodedata.category(chr(code + 1))[0] != 'M']
    starts = [code for code in marks if unicodedata.category(chr(code - 1))[0] != 'M']
    return ''.join(f'{chr(start)}-{chr(end)}' for start, end in zip(starts, ends))


word = f'[\\w{mark_ranges()}]'


@functools.cache
def compiled(pattern, flags):
    pattern = re.escape(pattern) if '-F' in flags else pattern
    if '-w' in flags:
        pattern = f'(?<!{word})(?:{pattern})(?!{word})'
    return re.compile(pattern, re.I if '-i' in flags else 0)


def matches(pattern, text, flags):
    found = compiled(pattern, flags)
    return (found.fullmatch if '-x' in flags else found.search)(text) is not None


def is_found(article, text, pattern, scope, flags):
    fields = fields_of(article, text)
    names = scope.split(',') if scope else list(fields)
    texts = [text for name in names for text in fields[name] if text]
    if not scope:
        texts += [text for text in (article['kicker'], article['standfirst']) if text]
    found = any(matches(pattern, text, flags) for text in texts)
    since = next((flag[8:] for flag in flags if flag.startswith('--since=')), None)
    if since:
        date = article['date'] or ''
        size = min(len(since), len(date[:10]))
        if not date or date[:size] < since[:size]:
            return False
    author = next((flag[9:] for flag in flags if flag.startswith('--author=')), None)
    if author and not any(matches(author, name, flags) for name in article['authors']):
        return False
    return found != ('-v' in flags)


patterns = ['minister', 'minist(er|ry)', 'the', 'Reuters|AP|dpa', r'\d{4}', 'Prime Minister', 'é',
            'São Paulo|München', '[A-Z][a-z]+ [A-Z][a-z]+', r'^By ', r'\.$', 'под', '政府', 'a.*z',
            'U\\.S\\.', "’s", 'x?', 'John|Anna|Maria', r'said\W', 'photo']
scopes = ['', 'headline', 'byline', 'header', 'body', 'furniture', 'headline,body']
flags = [(), ('-i',), ('-w',), ('-v',), ('-x',), ('-i', '-w'), ('-F',), ('--since=2019-06',),
         ('--author=a',), ('-i', '-v', '--since=2020')]
combinations = random.Random(7).sample(list(itertools.product(patterns, scopes, flags)), 200)
records = run('tojson', *files)
articles = [json.loads(line) for line in run('tojson', '--spans', *files).splitlines()]
lines = [line for file in files for line in open(file, 'rb').read().splitlines()]
sources = [json.loads(line)['text'].encode() for line in lines]
wrong = 0
for pattern, scope, given in combinations:
    words = ['grep', *given, *(['--in', scope] if scope else []), '-e', pattern]
    asked = (pattern, scope, given)
    expected = sum(map(lambda article, text: is_found(article, text, *asked), articles, sources))
    expected_own = sum(is_found(article, None, *asked) for article in articles)
    found = sum(int(line.rsplit(b':', 1)[-1]) for line in run(*words, '-c', *files).splitlines())
    own = int(run(*words, '-c', '-', given=records))
    if (found, own) != (expected, expected_own):
        wrong += 1
        print(f'{words}: {found} from texts, {own} from records, expected {expected} and {expected_own}')
print(f'{len(combinations)} combinations on {len(articles)} articles, {wrong} wrong')
sys.exit(wrong > 0)
