#!/usr/bin/env python3
"""galley stats gives the same bytes however the work is split: stats.py GALLEY [FILE…]

Adds partial results of the files, by default the examples and the corpus, along a hundred random
trees, and counts with other numbers of threads and sizes of blocks: all of it must be what one
thread counts in one go."""
import pathlib
import random
import subprocess
import sys
import tempfile

import texts

galley = sys.argv[1]
files = sys.argv[2:] or texts.examples('articles/*.txt') + texts.examples('dump.*') + texts.corpus()
groupings = [[], *(['--by', part] for part in ('author', 'date:year', 'date:month', 'place', 'agency',
                                                'language', 'source'))]
trees = 100
splits = [('-j', '1', '--block-size', '512'), ('-j', '2', '--block-size', '4K'), ('-j', '7'),
          ('-j', '3', '--block-size', '64')]
chance = random.Random(2020)


def stats(*words):
    done = subprocess.run([galley, 'stats', '--quiet', *words], stdout=subprocess.PIPE)
    if done.returncode != 0:
        sys.exit(f'stats {" ".join(words[:8])} …: exit status {done.returncode}')
    return done.stdout


def pieces_of(names):
    """The names, in up to eight parts."""
    parts = [[] for _ in range(8)]
    for name in names:
        chance.choice(parts).append(name)
    return [part for part in parts if part]


def merged(folder, partials):
    """All of them added up, a few at a time, in a random order."""
    nodes = list(partials)
    while len(nodes) > 1:
        chance.shuffle(nodes)
        count = chance.randint(2, min(4, len(nodes)))
        node = folder / f'sum of {len(nodes)}'
        node.write_bytes(stats('--merge', '--partial', *map(str, nodes[:count])))
        nodes[:count] = [node]
    return stats('--merge', '--partial', str(nodes[0]))


def wrong_trees(folder, by, whole, count):
    partials = []
    for number, names in enumerate(pieces_of(files)):
        partials.append(folder / f'{number}.json')
        partials[-1].write_bytes(stats('--partial', *by, *names))
    return sum(merged(folder, partials) != whole for _ in range(count))


def main():
    wrong = 0
    for number, by in enumerate(groupings):
        whole = stats('--partial', *by, '-j', '1', *files)
        count = len(range(number, trees, len(groupings)))
        with tempfile.TemporaryDirectory() as folder:
            found = wrong_trees(pathlib.Path(folder), by, whole, count)
        split = splits[number % len(splits)]
        if found:
            print(f'{by}: {found} of {count} trees differ')
        if stats('--partial', *by, *split, *files) != whole:
            found += 1
            print(f'{by}: {split} differs')
        wrong += found
    for form in 'table', 'tsv', 'csv', 'json', 'html':
        if len({stats('--format', form, *split, *files) for split in splits}) > 1:
            wrong += 1
            print(f'{form} differs')
    print(f'{trees} trees and {len(splits)} splits over {len(files)} files, {wrong} wrong')
    sys.exit(wrong > 0)


main()
