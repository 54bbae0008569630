#!/usr/bin/env python3
"""Holds that docs/galley.1 has each command and each option that --help tells of, and no other, and
docs/input.md each row of `galley formats`, docs/check.md each of `galley check --rules`, and docs/rules/ a page for each.

tests/manual.py GALLEY
"""
import pathlib
import re
import subprocess
import sys

root = pathlib.Path(__file__).resolve().parent.parent


def words_in(text):
    return set(re.findall(r'(?<![\w-])--[a-z][a-z-]*', text))


def main():
    galley = sys.argv[1]

    def help_on(*words):
        return subprocess.run([galley, *words, '--help'], stdout=subprocess.PIPE, check=True).stdout.decode('utf-8')

    commands = re.findall(r'^  ([a-z]+) ', help_on(), re.MULTILINE)
    told = words_in(' '.join([help_on()] + [help_on(command) for command in commands]))
    page = (root / 'docs' / 'galley.1').read_text('utf-8').replace('\\-', '-')
    wrong = [f'{option}: not in docs/galley.1' for option in sorted(told - words_in(page))]
    wrong += [f'{option}: not in --help' for option in sorted(words_in(page) - told)]
    wrong += [f'{command}: not in docs/galley.1' for command in commands if f'galley {command}' not in page]
    listed = subprocess.run([galley, 'formats'], stdout=subprocess.PIPE, check=True).stdout.decode('utf-8')
    rows = [re.split(r'  +', line.strip()) for line in listed.splitlines() if line.startswith('  ')]
    tables = (root / 'docs' / 'input.md').read_text('utf-8')
    wrong += [f'{row[0]}: not as it is in the tables of docs/input.md' for row in rows
              if '| `%s` | %s | %s |' % tuple(row) not in tables]
    listed = subprocess.run([galley, 'check', '--no-config', '--rules'], stdout=subprocess.PIPE, check=True)
    tables = (root / 'docs' / 'check.md').read_text('utf-8')
    for line in listed.stdout.decode('utf-8').splitlines():
        rule, severity, on, summary = line[:26].strip(), line[26:38].strip(), line[38:43].strip(), line[43:]
        if f'| [`{rule}`](rules/{rule}.md) | {severity} | {on} | {summary} |' not in tables:
            wrong.append(f'{rule}: not as it is in the table of docs/check.md')
        page = root / 'docs' / 'rules' / f'{rule}.md'
        begin = f'# {rule}\n\n{severity}, {"in the default set" if on == "on" else "only when it is asked for"}\n'
        if not page.is_file() or not page.read_text('utf-8').startswith(begin):
            wrong.append(f'{page.relative_to(root)}: does not begin with what --rules tells')
    print('\n'.join(wrong) or f'{len(commands)} commands, {len(told)} options')
    sys.exit(1 if wrong else 0)


main()
