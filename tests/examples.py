#!/usr/bin/env python3
"""Splits every article of examples/articles/ and compares its record with the one beside it.

tests/examples.py GALLEY: the records were written by hand from reading the articles, so a
difference is the program's fault until someone has read the article again. Also holds that the
README prints examples/headlines.cpp as it is, and that the commands that it, docs/check.md,
docs/grep.md and docs/statistics.md show behind a "$" write what stands below them, up to a line that is just "…".
"""
import difflib
import json
import os
import pathlib
import re
import shutil
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


def shown_commands(page):
    """Each command that a page shows, with the lines that it shows below."""
    commands = []
    for block in re.findall(r'^    .*\n(?:(?:    .*)?\n)*', page, re.MULTILINE):
        lines = [line[4:] for line in block.rstrip().split('\n')]
        if not lines[0].startswith('$ '):
            continue
        for line in lines:
            if line.startswith('$ '):
                commands.append((line[2:], []))
            else:
                commands[-1][1].append(line)
    return commands


def wrong_commands(galley, path):
    page = path.read_text('utf-8')
    environment = {**os.environ, 'PATH': f'{galley.parent}:{os.environ["PATH"]}', 'LC_ALL': 'C'}
    for command, shown in shown_commands(page):
        if 'jq' in command and not shutil.which('jq'):
            continue
        run = subprocess.run(command, shell=True, cwd=root, env=environment, stdout=subprocess.PIPE)
        printed = [line.rstrip() for line in run.stdout.decode('utf-8', 'replace').rstrip().split('\n')]
        if shown[-1:] == ['…']:
            shown, printed = shown[:-1], printed[:len(shown) - 1]
        if printed != shown:
            yield [f'{path.relative_to(root)}: {command}'] + [
                line for line in difflib.ndiff(shown, printed) if line[0] != ' ']


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
    for path in (root / 'README.md', root / 'docs' / 'check.md', root / 'docs' / 'grep.md',
                 root / 'docs' / 'statistics.md'):
        for lines in wrong_commands(galley, path):
            print('\n'.join(lines))
            failed += 1
    print(f'{len(names)} articles, {failed} differences')
    sys.exit(1 if failed else 0)


main()
