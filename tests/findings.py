#!/usr/bin/env python3
"""All formats of galley check are well formed, whatever stands in texts and their names.

tests/findings.py GALLEY: checks hundreds of naughty texts, in headlines, paragraphs and names, and looks
at each format as its readers do: that all have the same findings, that SARIF is what its schema says,
that xmllint reads JUnit's XML, that GitHub's runner sees one command a finding.
"""
import collections
import functools
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import urllib.parse
import xml.etree.ElementTree

import jsonschema

import naughty
import texts

galley = str(pathlib.Path(sys.argv[1]).resolve())
count = 500
formats = ('text', 'json', 'sarif', 'github', 'gitlab', 'junit')


def check(folder, *words):
    return subprocess.run([galley, 'check', *words], cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.PIPE)


def fill(folder):
    """A file for each text, and a dump with all that can stand in JSON. Gives the files' names."""
    made = naughty.texts(count)
    names = []
    for number, text in enumerate(made):
        names.append(naughty.file_name(text, number))
        article = b'%s\n\n%s is what the the report says, and says,it\n\n%s\n' % (text, text, text)
        with open(os.path.join(folder.encode(), names[-1]), 'wb') as file:
            file.write(article)
    with open(os.path.join(folder, 'dump.jsonl'), 'w', encoding='utf-8') as dump:
        for text in made:
            text = text.decode('utf-8', 'replace')
            print(json.dumps({'id': text, 'text': f'{text}\n\n{text} is the the report\n'}), file=dump)
    return names + [b'dump.jsonl']


def require(holds, *what):
    if not holds:
        sys.exit(' '.join(map(str, what)))


def shown_path(name):
    return name.decode('utf-8', 'replace')


def findings_in_json(output, names):
    lines = output.decode('utf-8').split('\n')
    require(lines.pop() == '', 'json: the last line has no end')
    known = set(map(shown_path, names))
    keys = ['rule', 'severity', 'message', 'suggestion', 'path', 'article', 'line', 'column', 'end_line',
            'end_column', 'span', 'key']
    counts = collections.Counter()
    for finding in map(json.loads, lines):
        require(list(finding) == keys, 'json: keys', list(finding))
        require(finding['path'] in known, 'json: no file is called', repr(finding['path']))
        require(re.fullmatch('[0-9a-f]{16}', finding['key']), 'json: key', finding['key'])
        require(1 <= finding['line'] <= finding['end_line'], 'json: lines', finding)
        counts[finding['severity']] += 1
    return counts


def findings_in_text(output, names):
    counts = collections.Counter()
    lines = output.decode('utf-8').split('\n')
    require(lines.pop() == '', 'text: the last line has no end')
    for line in lines:
        if line.startswith('    | '):
            continue
        found = re.fullmatch(r'.*?:\d+:\d+: (error|warning|suggestion): .* \[[a-z0-9-]+\]', line)
        require(found, 'text:', repr(line))
        counts[found[1]] += 1
    return counts


@functools.cache
def sarif_validator():
    path = texts.shared / 'schemas' / 'sarif-schema-2.1.0.json'
    if not path.is_file():
        require(os.environ.get('CI') != 'true', path, 'is not there')
        return print(f'{path} is not there: SARIF is not held against its schema')
    return jsonschema.Draft4Validator(json.loads(path.read_text('utf-8')))


def findings_in_sarif(output, names):
    log = json.loads(output.decode('utf-8'))
    validator = sarif_validator()
    for error in validator.iter_errors(log) if validator else ():
        require(False, 'sarif:', list(error.absolute_path), error.message[:500])
    run = log['runs'][0]
    rules = run['tool']['driver']['rules']
    counts = collections.Counter()
    for result in run['results']:
        require(rules[result['ruleIndex']]['id'] == result['ruleId'], 'sarif: ruleIndex', result)
        uri = result['locations'][0]['physicalLocation']['artifactLocation']['uri']
        require(urllib.parse.unquote_to_bytes(uri) in names, 'sarif: no file is called', uri)
        require(re.fullmatch(r"([A-Za-z0-9._~/!-]|%[0-9A-F]{2})+", uri), 'sarif: URI', uri)
        counts[{'note': 'suggestion'}.get(result['level'], result['level'])] += 1
    require({result['ruleId'] for result in run['results']} == {rule['id'] for rule in rules},
            'sarif: rules without results')
    return counts


def findings_in_github(output, names):
    """As GitHub's runner takes commands apart (actions/runner, ActionCommand.cs)."""
    lines = output.decode('utf-8').split('\n')
    require(lines.pop() == '', 'github: the last line has no end')
    counts = collections.Counter()
    for line in lines:
        found = re.fullmatch(r'::(error|warning|notice) (.*?)::(.*)', line)
        require(found, 'github:', repr(line))
        keys = [pair.split('=', 1)[0] for pair in found[2].split(',')]
        require(keys in (['file', 'line', 'endLine', 'title'],
                         ['file', 'line', 'endLine', 'col', 'endColumn', 'title']), 'github:', keys)
        require(not re.search('[\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]', line), 'github:', repr(line))
        counts[{'notice': 'suggestion'}.get(found[1], found[1])] += 1
    return counts


def findings_in_gitlab(output, names):
    report = json.loads(output.decode('utf-8'))
    severities = {'info': 'suggestion', 'minor': 'warning', 'major': 'error'}
    known = set(map(shown_path, names))
    for finding in report:
        require(list(finding) == ['description', 'check_name', 'fingerprint', 'severity', 'location'],
                'gitlab: keys', list(finding))
        require(finding['description'].startswith(finding['check_name'] + ': '), 'gitlab:', finding)
        require(finding['location']['path'] in known, 'gitlab: no file is called', finding['location'])
        lines = finding['location']['lines']
        require(1 <= lines['begin'] <= lines['end'], 'gitlab:', lines)
    require(len({finding['fingerprint'] for finding in report}) == len(report),
            'gitlab: a fingerprint comes twice')
    return collections.Counter(severities[finding['severity']] for finding in report)


def findings_in_junit(output, names):
    linted = subprocess.run(['xmllint', '--noout', '-'], input=output, stderr=subprocess.PIPE)
    require(linted.returncode == 0, 'junit:', linted.stderr.decode('utf-8', 'replace')[:500])
    counts = collections.Counter()
    root = xml.etree.ElementTree.fromstring(output)
    require(len({suite.get('name') for suite in root}) == len(names), 'junit: not a suite a file')
    seen = set()
    for suite in root:
        cases = suite.findall('testcase')
        for attribute, path in (('tests', 'testcase'), ('failures', 'testcase/failure'),
                                ('skipped', 'testcase/skipped'), ('errors', 'testcase/error')):
            require(int(suite.get(attribute)) == len(suite.findall(path)), 'junit:', suite.attrib)
        for case in cases:
            require(len(case) <= 1, 'junit:', case.attrib)
            require((name := (case.get('classname'), case.get('name'))) not in seen, 'junit: twice', name)
            seen.add(name)
            counts.update(problem.get('type') for problem in case)
    return counts


def require_harmless(form, output):
    """Neither a terminal nor a CI system obeys anything in it, but for what the format is made of."""
    require(not re.search(rb'[\0-\x08\x0b-\x1f\x7f]|\xc2[\x80-\x9f]', output), form, 'has control characters')
    require(not re.search(rb'##[A-Za-z]*\[', output), form, 'has a command of the runner')
    require(form == 'github' or not re.search(r'(?m)^\s*::', output.decode('utf-8')), form, 'has a command')


def compare(folder, names, *words):
    """Holds all formats against each other; gives how many findings they have."""
    outputs = {form: check(folder, '--format', form, *words) for form in formats}
    statuses = {run.returncode for run in outputs.values()}
    require(statuses in ({0}, {1}), 'exit statuses:', statuses, outputs['text'].stderr[:500])
    counts = {}
    for form, run in outputs.items():
        require_harmless(form, run.stdout)
        counts[form] = globals()[f'findings_in_{form}'](run.stdout, names)
    require(all(count == counts['json'] for count in counts.values()), 'counts differ:', counts)
    return sum(counts['json'].values())


def main():
    with tempfile.TemporaryDirectory() as folder:
        names = fill(folder)
        found = compare(folder, names, '--all', '--', *names)
        require(found > 0, 'nothing was found')
        clean = compare(folder, names[:3], '--only', 'empty-file', '--', *names[:3])
        require(clean == 0, 'found in files that are not empty:', clean)
    print(f'{found} findings in {len(names)} files, the same in {len(formats)} formats')


main()
