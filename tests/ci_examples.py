#!/usr/bin/env python3
"""What examples/ci/ shows works: tests/ci_examples.py GALLEY

Runs the commands of the workflows as their runners do, the Makefile, and the hooks in repositories of
their own; each must let good articles pass and stop a bad one.
"""
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree

import yaml

root = pathlib.Path(__file__).resolve().parent.parent
examples = root / 'examples' / 'ci'
good = '''Ferry back in service after nine days

By Maya Lindqvist

NORTHFOLD, March 3 - The ferry to the outer islands sailed again on Tuesday with half its usual crew.

"We had spare parts for everything but the rudder," said Una Reyes, who runs the yard.
'''
bad = good[good.index('By'):].replace('outer', 'inner')  # without a headline
mended = 'Ferry stays in port for another week\n\n' + bad


def environment(folder):
    """Galley first on the PATH, and nothing of the user's own."""
    tools = folder / 'bin'
    tools.mkdir(parents=True, exist_ok=True)
    if not (tools / 'galley').exists():
        (tools / 'galley').symlink_to(pathlib.Path(sys.argv[1]).resolve())
    home = {key: str(folder) for key in ('HOME', 'XDG_CONFIG_HOME', 'XDG_CACHE_HOME', 'PRE_COMMIT_HOME')}
    people = {f'GIT_{who}_{what}': 'test@example.org' for who in ('AUTHOR', 'COMMITTER') for what in ('NAME', 'EMAIL')}
    kept = {key: value for key, value in os.environ.items() if not key.startswith('GIT_')}
    return {**kept, **home, **people, 'GIT_CONFIG_NOSYSTEM': '1', 'PATH': f'{tools}:{os.environ["PATH"]}'}


class Place:
    """A folder with articles, in which commands are run."""

    def __init__(self, folder, **articles):
        self.folder = pathlib.Path(folder) / 'work'
        self.environment = environment(pathlib.Path(folder))
        (self.folder / 'articles').mkdir(parents=True)
        for name, text in articles.items():
            self.write(name, text)

    def write(self, name, text):
        (self.folder / 'articles' / f'{name}.txt').write_text(text)

    def run(self, *words):
        done = subprocess.run(words, cwd=self.folder, env=self.environment, text=True, stdin=subprocess.DEVNULL,
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        return done.returncode, done.stdout

    def must(self, *words):
        status, output = self.run(*words)
        require(status == 0, *words, output)
        return output

    def begin_repository(self):
        self.must('git', 'init', '-q', '-b', 'main')

    def commit(self):
        self.must('git', 'add', '-A')
        return self.run('git', 'commit', '-q', '-m', 'Articles')


def require(holds, *what):
    if not holds:
        raise AssertionError(' '.join(map(str, what)))


def read_yaml(path):
    return yaml.safe_load(path.read_text('utf-8'))


def statuses(place, commands, shell):
    return [place.run(*shell, command)[0] for command in commands]


def of_github(folder):
    workflow = read_yaml(examples / 'github.yml')
    require(set(workflow) == {'name', True, 'permissions', 'jobs'}, 'keys:', workflow)  # YAML 1.1: on is true
    steps = workflow['jobs']['check']['steps']
    require(all(('run' in step) != ('uses' in step) for step in steps), steps)
    commands = [step['run'] for step in steps if 'run' in step]
    shell = ('bash', '-e', '-c')  # as a runner does
    place = Place(folder, good=good)
    require(statuses(place, commands, shell) == [0, 0], 'good articles are stopped')
    place.write('bad', bad)
    require(statuses(place, commands, shell) == [1, 0], 'a bad article is not stopped')
    require('\n::warning file=articles/bad.txt,line=1' in '\n' + place.run(*shell, commands[0])[1], 'no command')
    report = steps[-1]['with']['sarif_file']
    results = json.loads((place.folder / report).read_text('utf-8'))['runs'][0]['results']
    require(results, 'SARIF has no results')
    shutil.rmtree(place.folder / 'articles')
    require(statuses(place, commands, shell) == [2, 1], 'trouble does not fail')


def of_gitlab(folder):
    job = read_yaml(examples / 'gitlab.yml')['articles']
    require(job['artifacts']['when'] == 'always', job)
    commands = job['script']
    shell = ('bash', '-e', '-o', 'pipefail', '-c')
    place = Place(folder, good=good)
    require(statuses(place, commands, shell) == [0, 0], 'good articles are stopped')
    place.write('bad', bad)
    require(statuses(place, commands, shell) == [0, 1], 'a bad article is not stopped')
    reports = job['artifacts']['reports']
    found = json.loads((place.folder / reports['codequality']).read_text('utf-8'))
    require({finding['location']['path'] for finding in found} == {'articles/bad.txt'}, found)
    suites = xml.etree.ElementTree.parse(place.folder / reports['junit']).getroot()
    require([suite.get('name') for suite in suites] == ['articles/bad.txt', 'articles/good.txt'], 'suites')


def of_makefile(folder):
    place = Place(folder, good=good)
    shutil.copy(examples / 'Makefile', place.folder)
    require('galley check articles/good.txt' in place.must('make', 'check'), 'nothing was checked')
    require('galley check' not in place.must('make', 'check'), 'checked again')
    place.write('bad', bad)
    status, output = place.run('make', 'check')
    require(status != 0 and 'articles/bad.txt:1:1: warning:' in output, output)
    require(place.run('make', 'check')[0] != 0, 'a bad article passes when it is checked again')
    require(place.run('make', 'report')[0] != 0, 'a bad article is not stopped')
    require(json.loads((place.folder / 'findings.jsonl').read_text('utf-8').splitlines()[0]), 'no report')


def stops_commits(place):
    status, output = place.commit()
    require(status == 0, 'a good article is stopped:', output)
    place.write('bad', bad)
    status, output = place.commit()
    require(status != 0 and 'articles/bad.txt:1:1: warning:' in output, output)
    place.write('bad', mended)
    status, output = place.commit()
    require(status == 0, 'a mended article is stopped:', output)


def of_plain_hook(folder):
    place = Place(folder, good=good)
    place.begin_repository()
    shutil.copy(examples / 'pre-commit', place.folder / '.git' / 'hooks')
    stops_commits(place)
    place.write('bad', bad)
    place.must('git', 'add', '-A')
    place.write('bad', mended)  # but that is not what is committed
    require(place.run('git', 'commit', '-q', '-m', 'Articles')[0] != 0, 'what is staged was not checked')
    place.must('git', 'rm', '-q', '-f', 'articles/bad.txt')
    require(place.commit()[0] == 0, 'an article cannot be taken away')


def of_local_hook(folder):
    place = Place(folder, good=good)
    place.begin_repository()
    shutil.copy(examples / 'pre-commit-config.yaml', place.folder / '.pre-commit-config.yaml')
    place.must('pre-commit', 'install')
    stops_commits(place)


def of_hook_of_repository(folder):
    """As .pre-commit-hooks.yaml offers it, from a repository that has that file."""
    offer = Place(pathlib.Path(folder) / 'offer')
    shutil.copy(root / '.pre-commit-hooks.yaml', offer.folder)
    offer.begin_repository()
    require(offer.commit()[0] == 0, 'no repository')
    revision = offer.must('git', 'rev-parse', 'HEAD').strip()
    place = Place(folder, good=good)
    place.begin_repository()
    hook = {'id': 'galley-check', 'files': '^articles/'}
    config = {'repos': [{'repo': str(offer.folder), 'rev': revision, 'hooks': [hook]}]}
    (place.folder / '.pre-commit-config.yaml').write_text(yaml.safe_dump(config))
    place.must('pre-commit', 'install')
    stops_commits(place)


def main():
    failed = 0
    tests = [of_github, of_gitlab, of_makefile, of_plain_hook]
    if shutil.which('pre-commit') or os.environ.get('CI') == 'true':
        tests += [of_local_hook, of_hook_of_repository]
    else:
        print('pre-commit is not there: its hooks are not tried')
    for test in tests:
        try:
            with tempfile.TemporaryDirectory() as folder:
                test(folder)
        except Exception as error:
            print(f'{test.__name__}: {error!r}')
            failed += 1
    print(f'{len(tests)} examples, {failed} failed')
    sys.exit(1 if failed else 0)


main()
