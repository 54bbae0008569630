#!/usr/bin/env python3
"""What must hold for every record of the corpus: properties.py GALLEY CORPUS WORK.

WORK/records.jsonl are the corpus's records with spans. The tiles cover each text byte for byte and
in order; every span lies inside; records are read back unchanged; and the same records come from a
file and from a pipe, plain and compressed, at any number of threads and any block size, as JSON Lines
and as a dump with form feeds.
"""
import gzip
import json
import pathlib
import subprocess
import sys

galley, corpus, work = sys.argv[1], pathlib.Path(sys.argv[2]), pathlib.Path(sys.argv[3])
failures = 0


def fail(place, what):
    global failures
    failures += 1
    print('%s: %s' % (place, what), file=sys.stderr)


def check_tiles(text, record):
    spans, end = record['spans'], 0
    for kind, begin, stop in spans['tiles']:
        if begin != end or stop <= begin:
            return fail(record['id'], 'tile %s [%d, %d) after byte %d' % (kind, begin, stop, end))
        end = stop
    if end != len(text):
        fail(record['id'], 'tiles end at byte %d of %d' % (end, len(text)))
    for begin, stop in spans['authors'] + spans['paragraphs']:
        if not 0 <= begin < stop <= len(text):
            fail(record['id'], 'span [%d, %d) of %d bytes' % (begin, stop, len(text)))


def records_of(options, data=None):
    run = subprocess.run([galley, 'tojson', *options], input=data, stdout=subprocess.PIPE, check=True)
    return run.stdout


def check_same(name, ways):
    first = None
    for options, data in ways:
        output = records_of(options, data)
        first = first or output
        if output != first:
            fail(name, 'other records with ' + ' '.join(options))


texts = {}
for path in sorted(corpus.glob('*.jsonl')):
    for line in path.open(encoding='utf-8'):
        gold = json.loads(line)
        texts[gold['id']] = gold['text'].encode()

written = (work / 'records.jsonl').read_bytes()
for line in written.splitlines():
    record = json.loads(line)
    check_tiles(texts[record['id']], record)
if records_of(['-'], written) != written:
    fail('records.jsonl', 'records are not read back unchanged')

dump = work / 'dump.txt'
dump.write_bytes(b'\f\n'.join(text if text.endswith(b'\n') else text + b'\n' for text in texts.values()))
jsonl = work / 'dump.jsonl'
jsonl.write_bytes(b''.join(path.read_bytes() for path in sorted(corpus.glob('*.jsonl'))))
parts = 'header,kicker,headline,standfirst,byline,authors,agency,date,updated,dateline,paragraphs,furniture,warnings'
for path in (dump, jsonl):
    packed = [path, path.with_suffix('.gz'), path.with_suffix('.zst')]
    packed[1].write_bytes(gzip.compress(path.read_bytes(), 1))
    subprocess.run(['zstd', '-qf', path, '-o', packed[2]], check=True)
    check_same(path.name, ((['--fields', parts, '-j', threads, '--block-size', size, name], source.read_bytes())
                           for source in packed for name in (str(source), '-')
                           for threads in '127' for size in ('4K', '64K', '1M')))

print('%d texts, %d failures' % (len(texts), failures))
sys.exit(failures > 0)
