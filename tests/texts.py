"""The texts that tests read when they are given none."""
import os
import pathlib

root = pathlib.Path(__file__).resolve().parent.parent


def corpus():
    """Other people's articles as JSON Lines; none where they are not there."""
    shared = pathlib.Path(os.environ.get('GALLEY_SHARED', root / '../shared'))
    return sorted(map(str, (shared / 'corpus' / 'dev').glob('*.jsonl')))


def examples(pattern):
    return sorted(map(str, (root / 'examples').glob(pattern)))
