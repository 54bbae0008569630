#!/usr/bin/env python3
"""What galley check promises, on many real texts: check.py GALLEY

- The findings are the same at any number of threads and size of blocks, and none is left behind a
  baseline of all.
- What --fix repairs once leaves nothing to repair, its --diff is what it does, and the article keeps its
  parts.
- Text that is read in the wrong encoding is found in nine of ten paragraphs, and next to nothing is
  found in text that is right.

Reads the examples and, where it is there, the corpus."""
import json
import pathlib
import subprocess
import sys
import tempfile

import texts

galley = str(pathlib.Path(sys.argv[1]).resolve())
wrong = []


def run(*words, statuses=(0, 1), **more):
    done = subprocess.run([galley, *words], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, **more)
    if done.returncode not in statuses:
        sys.exit(f'galley {" ".join(words[:8])} …: exit status {done.returncode}')
    return done.stdout


def check(*words, **more):
    return run('check', '--no-config', *words, **more)


def expect(holds, what):
    if not holds:
        wrong.append(what)


def all_texts():
    found = [pathlib.Path(path).read_text('utf-8') for path in texts.examples('articles/*.txt')]
    for path in texts.corpus():
        with open(path, encoding='utf-8') as lines:
            found += [json.loads(line)['text'] for line in lines]
    return found


def is_the_same_however_split(files, folder):
    whole = check('--all', '--format', 'json', '-j1', *files)
    expect(whole, 'nothing was found at all')
    for threads, block in (('2', '4096'), ('7', '64'), ('3', '256K')):
        split = check('--all', '--format', 'json', '-j', threads, '--block-size', block, *files)
        expect(split == whole, f'-j {threads} --block-size {block} finds something else')
    known = str(folder / 'known.json')
    check('--all', '--write-baseline', known, *files)
    expect(not check('--all', '--format', 'json', '--baseline', known, *files), 'a baseline of all leaves some')
    return whole.count(b'\n')


def parts(path):
    record = json.loads(run('tojson', str(path), statuses=(0,)))
    return {key: len(record[key]) if isinstance(record[key], list) else bool(record[key])
            for key in ('headline', 'authors', 'date', 'paragraphs', 'furniture')}


def is_repaired_once_and_for_all(found, folder):
    repaired = 0
    (folder / 'a').mkdir()
    (folder / 'b').mkdir()
    for number, text in enumerate(found):
        for name in 'ab':
            (folder / name / f'{number:05}.txt').write_text(text, 'utf-8', newline='')
    diff = check('--all', '--diff', '.', cwd=folder / 'a')
    check('--all', '--fix', '.', cwd=folder / 'b')
    subprocess.run(['patch', '-s', '-p0', '--binary'], cwd=folder / 'a', input=diff, check=True)
    for path in sorted((folder / 'b').iterdir()):
        before, after = found[int(path.stem)].encode(), path.read_bytes()
        expect((folder / 'a' / path.name).read_bytes() == after, f'text {path.stem}: --diff is not what --fix does')
        if before == after:
            continue
        repaired += 1
        (folder / 'before.txt').write_bytes(before)
        expect(parts(folder / 'before.txt') == parts(path), f'text {path.stem}: other parts after a repair')
    expect(not check('--all', '--diff', '.', cwd=folder / 'b'), 'what was repaired is repaired again')
    expect(repaired, 'nothing was repaired')
    return repaired


def misread(paragraph, encoding):
    """As people get to see it: a byte that the encoding has no sign for is a control character."""
    def sign(byte):
        try:
            return bytes([byte]).decode(encoding)
        except UnicodeDecodeError:
            return chr(byte)
    return ''.join(map(sign, paragraph.encode('utf-8')))


def mojibake_found(paragraphs):
    """In how many of these texts."""
    lines = ''.join(json.dumps({'id': str(number), 'text': f'{text}\n'}) + '\n'
                    for number, text in enumerate(paragraphs))
    found = check('--only', 'mojibake', '--format', 'json', '--from', 'jsonl', input=lines.encode())
    return len({json.loads(line)['article'] for line in found.splitlines()})


def tells_mojibake(found):
    paragraphs = list(dict.fromkeys(part for text in found for part in text.split('\n\n') if len(part) > 40))
    clean = mojibake_found(paragraphs)
    expect(clean <= len(paragraphs) / 1000, f'{clean} of {len(paragraphs)} paragraphs are taken for mojibake')
    print(f'mojibake: {clean} of {len(paragraphs)} paragraphs that are right')
    # A text says so by its letters: of "£5" alone nobody can tell.
    letters = [part for part in paragraphs if any(c.isalpha() and c > '\x7f' for c in part)]
    for encoding in ('cp1252', 'latin-1', 'cp1251', 'mac-roman'):
        once = [misread(part, encoding) for part in letters]
        for times, made in (('once', once), ('twice', [misread(part, encoding) for part in once])):
            count = mojibake_found(made)
            print(f'mojibake: {count} of {len(made)} read as {encoding} {times}')
            expect(count >= 0.9 * len(made), f'{encoding} {times}: {count} of {len(made)} found')


def tells_the_seed():
    seed = sorted(map(str, (texts.shared / 'seed').glob('*.txt')))
    if not seed:
        print('the seed article is not there: skipped')
        return
    lines = check('--format', 'json', *seed).splitlines()
    found = [(each['rule'], each['line'], each['column']) for each in map(json.loads, lines)]
    expect(found == [('missing-headline', 1, 1), ('text-cut-off', 21, 367)], f'the seed article: {found}')


def main():
    files = texts.examples('articles/*.txt') + texts.examples('dump.*') + texts.corpus()
    found = all_texts()
    with tempfile.TemporaryDirectory() as name:
        findings = is_the_same_however_split(files, pathlib.Path(name))
        repaired = is_repaired_once_and_for_all(found, pathlib.Path(name))
    print(f'{len(found)} texts, {findings} findings, {repaired} repaired')
    tells_mojibake(found)
    tells_the_seed()
    print('\n'.join(wrong) or 'all of it holds')
    sys.exit(1 if wrong else 0)


main()
