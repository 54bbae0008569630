#!/usr/bin/env python3
"""Holds records against docs/record.schema.json.

tests/schema.py [FILE…]: each line of the files, or of the standard input, is a record.
tests/schema.py --galley GALLEY: the records of all examples, with all that records can have.
"""
import fileinput
import json
import pathlib
import subprocess
import sys

import jsonschema

root = pathlib.Path(__file__).resolve().parent.parent
schema = json.loads((root / 'docs' / 'record.schema.json').read_text('utf-8'))
validator = jsonschema.Draft202012Validator(schema)


def complaints(line):
    for error in validator.iter_errors(json.loads(line)):
        yield f'{error.json_path}: {error.message}'


def records_of_examples(galley):
    examples = root / 'examples'
    sources = sorted(map(str, (examples / 'articles').glob('*.txt')))
    sources += [str(examples / 'dump.txt'), str(examples / 'dump.jsonl')]
    plain = subprocess.run([galley, 'tojson', *sources], stdout=subprocess.PIPE, check=True).stdout
    full = subprocess.run([galley, 'tojson', '--spans', '--keep', 'url,id,text', *sources],
                          stdout=subprocess.PIPE, check=True).stdout
    return (plain + full).decode('utf-8').splitlines()


def main():
    jsonschema.Draft202012Validator.check_schema(schema)
    examples = sys.argv[1:2] == ['--galley']
    lines = records_of_examples(sys.argv[2]) if examples else fileinput.input(
        sys.argv[1:], openhook=fileinput.hook_encoded('utf-8'))
    number = failed = 0
    for number, line in enumerate(lines, 1):
        for complaint in complaints(line):
            print(f'record {number}: {complaint}')
            failed += 1
    print(f'{number} records, {failed} complaints')
    sys.exit(1 if failed or not number else 0)


main()
