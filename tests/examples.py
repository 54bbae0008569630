#!/usr/bin/env python3
"""Splits every article of examples/articles/ and compares its record with the one beside it.

tests/examples.py GALLEY: the records were written by hand from reading the articles, so a
difference is the program's fault until someone has read the article again. Also holds that the
README prints examples/headlines.cpp as it is.
"""
import difflib
import json
import pathlib
import subprocess
import sys

root = pathlib.Path(__file__).resolve().parent.parent
articles = root / 'examples' / 'articles'


def pretty(record):
    return json.dumps(record, ensure_ascii=False, indent=2).splitlines()


def difference(galley, article):
    run = subprocess.run([galley, 'tojson', '--pretty', article.name], cwd=articles, stdout=subprocess.PIPE)
    expected = article.with_suffix('.json')
    try:
        printed = pretty(json.loads(run.stdout))
    except ValueError:
        printed = run.stdout.decode('utf-8', 'replace').splitlines()
    return list(difflib.unified_diff(pretty(json.loads(expected.read_text('utf-8'))), printed,
                                     str(expected.relative_to(root)), 'galley tojson', lineterm=''))


def main():
    galley = pathlib.Path(sys.argv[1]).resolve()
    failed = 0
    names = sorted(articles.glob('*.txt'))
    for article in names:
        lines = difference(galley, article)
        failed += bool(lines)
        print('\n'.join(lines), end='\n' if lines else '')
    if (root / 'examples' / 'headlines.cpp').read_text() not in (root / 'README.md').read_text('utf-8'):
        print('README.md does not print examples/headlines.cpp as it is')
        failed += 1
    print(f'{len(names)} articles, {failed} differences')
    sys.exit(1 if failed else 0)


main()
