#!/usr/bin/env python3
"""Holds that the example articles come out the same in whatever they come in.

tests/matrix.py GALLEY: each format, each compression, as a file, by a pipe, as members of a tar and of a
zip. Where a format carries the text alone, headline, authors, date and paragraphs are those of the plain
text; where its tags have them, those are the tags' own. Nobody says which format it is.
"""
import bz2
import ctypes
import gzip
import html
import io
import itertools
import json
import lzma
import pathlib
import subprocess
import sys
import tarfile
import tempfile
import zipfile

galley = str(pathlib.Path(sys.argv[1]).resolve())
articles = pathlib.Path(__file__).resolve().parent.parent / 'examples' / 'articles'
compared = ('headline', 'authors', 'date', 'paragraphs')


def records(*words, **options):
    run = subprocess.run([galley, 'tojson', *words], stdout=subprocess.PIPE, stderr=subprocess.PIPE, **options)
    if run.returncode or run.stderr:
        raise AssertionError(run.stderr.decode(errors='replace').strip() or 'status %d' % run.returncode)
    return [json.loads(line) for line in run.stdout.splitlines()]


def parts(record):
    return {key: record[key] for key in compared}


# The articles as they stand in files, and what is in them.
files = sorted(articles.glob('*.txt'))
texts = [file.read_bytes().decode() for file in files]
plain = records('--spans', *files)


def part_of_text(text, span):
    return text.encode()[span[0]:span[1]].decode() if span else ''


# Formats: each gives the bytes of a dump of some articles, and what of a record it changes.

def text_dump(chosen):
    return '\f\n'.join(texts[i] if texts[i].endswith('\n') else texts[i] + '\n' for i in chosen)


def jsonl(chosen):
    return ''.join(json.dumps({'id': i, 'text': texts[i]}, ensure_ascii=i % 2 == 0) + '\n' for i in chosen)


def array(chosen):
    """A JSON array, every other element spread over lines."""
    return json.dumps([{'text': texts[i]} for i in chosen], indent=len(chosen) % 2 or None)


def warc(version, begins):
    def dump(chosen):
        out = b'' if not begins else (
            b'WARC/%s\r\nWARC-Type: warcinfo\r\nContent-Length: 12\r\n\r\nsoftware: x\n\r\n\r\n' % version)
        for i in chosen:
            block = texts[i].encode()
            out += (b'WARC/%s\r\nWARC-Type: conversion\r\nWARC-Record-ID: <urn:uuid:%d>\r\n'
                    b'WARC-Date: 2031-01-01T00:00:00Z\r\nContent-Type: text/plain\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n'
                    % (version, i, len(block), block))
        return out.decode()
    return dump


def element(name, value):
    return f'<{name}>\n{html.escape(value, quote=False)}\n</{name}>\n' if value else ''


def trec(chosen):
    """The tags that TREC's newspapers have, paragraphs in tags."""
    out = ''
    for i in chosen:
        record = plain[i]
        dateline = part_of_text(texts[i], record['spans']['dateline'])
        paragraphs = ''.join(element('P', paragraph) for paragraph in record['paragraphs'])
        out += (f'<DOC>\n<DOCNO> EX-{i:04} </DOCNO>\n' + element('DATE', record['date'])
                + element('HEADLINE', record['headline']) + element('BYLINE', part_of_text(texts[i], record['spans']['byline']))
                + element('DATELINE', dateline) + f'<TEXT>\n{paragraphs}</TEXT>\n</DOC>\n')
    return out


def reuters(chosen):
    """As Reuters-21578: references, a type, paragraphs by indents, control characters."""
    out = '<!DOCTYPE lewis SYSTEM "lewis.dtd">\n'
    for i in chosen:
        record = plain[i]
        lines = '\n'.join('    ' + paragraph for paragraph in record['paragraphs']).lstrip()
        dateline = part_of_text(texts[i], record['spans']['dateline'])
        out += (f'<REUTERS TOPICS="NO" LEWISSPLIT="TRAIN" OLDID="1" NEWID="{i}">\n'
                + (f'<DATE>{record["date"]}</DATE>\n' if record['date'] else '')
                + '<TOPICS></TOPICS>\n<UNKNOWN>\n&#5;&#5;&#5;C\n</UNKNOWN>\n<TEXT>&#2;\n'
                + element('TITLE', record['headline']) + element('AUTHOR', part_of_text(texts[i], record['spans']['byline']))
                + element('DATELINE', dateline) + f'<BODY>{html.escape(lines, quote=False)}\n&#3;</BODY></TEXT>\n</REUTERS>\n')
    return out


def apart(chosen):
    """JSON Lines with headline, authors and date apart, the text without them."""
    out = ''
    for i in chosen:
        record = plain[i]
        text = part_of_text(texts[i], record['spans']['dateline']) + ' ' + '\n\n'.join(record['paragraphs'])
        out += json.dumps({'meta': {'title': record['headline'], 'by': [{'name': a} for a in record['authors']]},
                           'published': record['date'], 'body': text.strip()}) + '\n'
    return out


fields = ('--text-field', 'body', '--headline-field', 'meta.title', '--authors-field', 'meta.by',
          '--date-field', 'published')
formats = {'text': (text_dump, ()), 'jsonl': (jsonl, ()), 'jsonl, fields apart': (apart, fields),
           'array': (array, ()), 'warc': (warc(b'1.0', True), ()), 'warc 1.1': (warc(b'1.1', False), ()),
           'trec': (trec, ()), 'reuters': (reuters, ())}


def lz4(data):
    library = ctypes.CDLL('liblz4.so.1')
    for function in (library.LZ4F_compressFrameBound, library.LZ4F_compressFrame):
        function.restype = ctypes.c_size_t
    bound = library.LZ4F_compressFrameBound(ctypes.c_size_t(len(data)), None)
    out = ctypes.create_string_buffer(bound)
    size = library.LZ4F_compressFrame(out, ctypes.c_size_t(bound), data, ctypes.c_size_t(len(data)), None)
    return out.raw[:size]


def zstd(data):
    return subprocess.run(['zstd', '-q', '-c'], input=data, stdout=subprocess.PIPE, check=True).stdout


compressions = {'plain': bytes, 'gzip': gzip.compress, 'zstd': zstd, 'xz': lzma.compress,
                'bzip2': bz2.compress, 'lz4': lz4}


def tar(members):
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode='w') as archive:
        for number, member in enumerate(members):
            info = tarfile.TarInfo('part %d' % number)
            info.size = len(member)
            archive.addfile(info, io.BytesIO(member))
    return out.getvalue()


def packed(members):
    out = io.BytesIO()
    with zipfile.ZipFile(out, 'w', zipfile.ZIP_DEFLATED) as archive:
        for number, member in enumerate(members):
            archive.writestr('part %d' % number, member)
    return out.getvalue()


def check(name, found, chosen, wanted=None):
    wanted = wanted or [parts(plain[i]) for i in chosen]
    found = [parts(record) for record in found]
    if len(found) != len(wanted):
        raise AssertionError(f'{name}: {len(found)} articles instead of {len(wanted)}')
    for i, a, b in zip(chosen, found, wanted):
        for key in compared:
            if a[key] != b[key]:
                raise AssertionError(f'{name}: {files[i].name}: {key} is {a[key]!r} instead of {b[key]!r}')


def check_format(name, chosen, folder):
    make, words = formats[name]
    halves = chosen[:len(chosen) // 2], chosen[len(chosen) // 2:]
    count = 0
    for compression, compress in compressions.items():
        file = folder / 'dump'
        whole = compress(make(chosen).encode())
        members = [compress(make(half).encode()) for half in halves]
        ways = {'file': whole, 'pipe': whole, 'tar of these': tar(members), 'zip of these': packed(members),
                'compressed tar': compress(tar([make(half).encode() for half in halves]))}
        for way, data in ways.items():
            file.write_bytes(data)
            source = {'input': data} if way == 'pipe' else {}
            found = records(*words, *([] if source else [file]), **source)
            check(f'{name}, {compression}, {way}', found, chosen)
            count += 1
    return count


def check_story(folder):
    """Stories have no headline: what stands in the text is body, and the highlights are furniture."""
    story = 'LONDON, England (Reuters) -- The river rose by two metres.\n\nNobody was hurt.\n\n'
    highlights = '@highlight\n\nThe old bridge is closed\n\n@highlight\n\nMarket shut until Thursday\n'
    dump = folder / 'story'
    for compress in compressions.values():
        for data in (compress((story + highlights).encode()), compress(tar([(story + highlights).encode()]))):
            dump.write_bytes(data)
            record, = records(dump)
            assert record['headline'] is None and record['dateline']['place'] == 'LONDON, England', record
            assert record['paragraphs'] == ['The river rose by two metres.', 'Nobody was hurt.'], record
            assert [f['text'] for f in record['furniture']] == ['The old bridge is closed', 'Market shut until Thursday']


narrow = {'windows-1252': ('de', 'en', 'es', 'fr', 'it', 'nl', 'pt', 'sv'), 'windows-1251': ('ru',), 'koi8-r': ('ru',),
          'shift_jis': ('ja',), 'euc-jp': ('ja',), 'euc-kr': ('ko',), 'gb18030': ('zh',), 'windows-1250': ('pl',),
          'windows-1254': ('tr',)}


def check_encodings(folder):
    """Each article that an encoding can write, guessed and named; UTF-16 and UTF-32 with and without a mark."""
    count = 0
    file = folder / 'text'
    for i, text in enumerate(texts):
        for encoding in ('utf-8-sig', 'utf-16', 'utf-16-le', 'utf-16-be', 'utf-32', 'utf-32-le', 'utf-32-be'):
            file.write_bytes(text.encode(encoding))
            found = records(file)
            check(encoding, found, [i])
            assert 'encoding-guessed' not in found[0]['warnings'], encoding
            assert found[0]['source']['length'] == file.stat().st_size, encoding
            count += 1
        for encoding, languages in narrow.items():
            if files[i].name[:2] not in languages or text.isascii():
                continue
            try:
                file.write_bytes(text.encode(encoding.replace('windows-', 'cp')))
            except UnicodeEncodeError:
                continue
            guessed = records(file)
            check(encoding, guessed, [i])
            assert 'encoding-guessed' in guessed[0]['warnings'], (encoding, files[i].name)
            named = records('--encoding', encoding, file)
            check(encoding, named, [i])
            assert 'encoding-guessed' not in named[0]['warnings'], encoding
            count += 1
    return count


def main():
    # What the tags hold is what comes out only where a text can be put into tags without a loss.
    chosen = list(range(len(texts)))
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        counts = [check_format(format, chosen, folder) for format in formats]
        check_story(folder)
        encodings = check_encodings(folder)
    print(f'{len(texts)} articles in {sum(counts)} combinations and {encodings} encodings')


main()
