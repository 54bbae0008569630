"""The texts that tests read when they are given none."""
import os
import pathlib

root = pathlib.Path(__file__).resolve().parent.parent
shared = root / os.environ.get('GALLEY_SHARED', '../shared')


def corpus():
    """Other people's articles as JSON Lines; none where they are not there."""
    return sorted(map(str, (shared / 'corpus' / 'dev').glob('*.jsonl')))


def examples(pattern):
    return sorted(map(str, (root / 'examples').glob(pattern)))
