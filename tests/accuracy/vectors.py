#!/usr/bin/env python3
"""How right labelled lines are read: tests/accuracy/vectors.py GALLEY VECTORS [--errors N] [--only SET].

Each line of the vectors (dates, whole header lines, bylines, datelines) is put into a small
article, and the record that `galley tojson` makes of it is compared with the label: whole values,
with precision, time and offset as written. Prints a row for each set and each language, and fails
below the floors."""
import argparse
import collections
import json
import pathlib
import re
import subprocess
import sys

NEW_PARAGRAPH = "\n\n"
HEADLINE = "Council votes to reopen the old swimming pool"
BODY = """The council voted on the plan for the old swimming pool after a debate of four hours, and \
the building is to be open to visitors again before the summer holidays begin.

The roof had been declared unsafe and the doors were shut. Repairs will cost half as much as was \
feared at first, the head of the building department said at the meeting.

Residents who had gathered signatures for the pool said that they were pleased with the vote, and \
that they would go on watching what becomes of it."""


class Set:
    """One file of vectors: when a record is right or wrong, and how many may be."""

    def __init__(self, name, judge, floor_right, ceiling_wrong, is_used=lambda row: True):
        self.name, self.judge = name, judge
        self.floor_right, self.ceiling_wrong, self.is_used = floor_right, ceiling_wrong, is_used

    def rows(self, folder):
        with open(folder / f"{self.name}.jsonl", encoding="utf-8") as file:
            return [row for row in map(json.loads, file) if self.is_used(row)]


def article_of(row):
    # The lines with a dateline are the first bytes of a paragraph, cut off anywhere.
    is_cut = row.get("rest_starts_with") and not row["in"].endswith(".")
    return f"{HEADLINE}\n\n{row['in']}{' ' if is_cut else NEW_PARAGRAPH}{BODY}\n"


# -- dates ---------------------------------------------------------------------------------------

STAMP = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.(\d+))?)?(.*))?)?)?")


def parts_of(stamp):
    """(day, time, offset) of an ISO 8601 stamp, in a form that can be compared."""
    year, month, day, hour, minute, second, fraction, offset = STAMP.fullmatch(stamp).groups()
    time = hour and (hour, minute, second or "00", (fraction or "").rstrip("0"))
    return (year, month, day), time, {"": None, "Z": "+00:00", None: None}.get(offset, offset)


def is_same_moment(got, row):
    (got_day, got_time, got_offset), (day, time, offset) = parts_of(got), parts_of(row["want"])
    if time and got_time and not time[3]:  # labels leave out fractions of a second
        got_time = (*got_time[:3], "")
    days = [day]
    if row.get("ambiguous_order") and not row.get("order"):
        days.append((day[0], day[2], day[1]))
    # Labels leave out what an abbreviated zone may mean; who knows it may say it.
    offset_fits = got_offset == offset or ("tz_abbr" in row and offset is None)
    return got_day in days and got_time == time and offset_fits


def judge_date(record, row):
    got = record["date"] or record["updated"]
    if got is None:
        return "null", got
    return ("right" if is_same_moment(got, row) else "wrong"), got


def judge_day(record, row):
    got = record["date"] or record["updated"]
    if got is None:
        return "null", got
    return ("right" if got[:10] == row["want"][:10] else "wrong"), got


def judge_no_full_date(record, row):
    got = record["date"]
    return ("right" if got is None else "wrong"), got


# -- names and places ----------------------------------------------------------------------------

def folded(name):
    return " ".join(name.replace("\u200b", "").split()).casefold()


def judge_authors(record, row):
    got = record["authors"]
    if {folded(name) for name in got} == {folded(name) for name in row["authors"]}:
        return "right", got
    return ("null" if not got else "wrong"), got


def has_clean_place(row):
    """Not so where a machine took the date, or the figures of a table, for a part of the place."""
    return not re.search(r"\d", row.get("place") or "")


def judge_dateline(record, row):
    dateline = record["dateline"]
    got = dateline and (dateline["place"], dateline["agency"])
    if row.get("negative"):
        kept = dateline is None and any(row["in"][:20] in text for text in record["paragraphs"])
        return ("right" if kept else "wrong"), got
    if dateline is None:
        return "null", got

    def same(key):
        return folded(dateline[key] or "") == folded(row.get(key) or "")
    return ("right" if same("place") and same("agency") else "wrong"), got


SETS = (
    Set("dates", judge_date, 0.935, 0.025),
    Set("dates_cldr", judge_date, 0.97, 0.015),
    Set("header_lines", judge_day, 0.967, 0.02),
    Set("relative", judge_no_full_date, 1.0, 0.0,
        lambda row: not re.search(r"\d{4}", row["in"])),
    Set("bylines", judge_authors, 0.86, 0.04),
    Set("datelines", judge_dateline, 0.94, 0.02, has_clean_place),
)


def records_of(galley, articles):
    lines = "".join(json.dumps({"id": i, "text": text}) + "\n" for i, text in enumerate(articles))
    done = subprocess.run([galley, "tojson", "--from", "jsonl", "-"], input=lines.encode(),
                          stdout=subprocess.PIPE, check=True)
    records = [json.loads(line) for line in done.stdout.splitlines()]
    assert len(records) == len(articles), "an article was lost"
    return records


def score(galley, folder, vectors, errors):
    rows = vectors.rows(folder)
    judged = [vectors.judge(record, row)
              for record, row in zip(records_of(galley, [article_of(row) for row in rows]), rows)]
    languages = collections.defaultdict(collections.Counter)
    for (verdict, _), row in zip(judged, rows):
        language = re.split("[-_]", row.get("lang") or "und")[0]
        for name in ("all", language):
            languages[name][verdict] += 1
    for name, counts in sorted(languages.items(), key=lambda item: -item[1].total()):
        total = counts.total()
        print(f"{vectors.name:14} {name:4} {total:5}  right {counts['right'] / total:.3f}  "
              f"wrong {counts['wrong'] / total:.3f}")
    shown = [(verdict, got, row) for (verdict, got), row in zip(judged, rows) if verdict != "right"]
    for verdict, got, row in sorted(shown, key=lambda item: item[0], reverse=True)[:errors]:
        print("  ", verdict, json.dumps(got, ensure_ascii=False), json.dumps(row, ensure_ascii=False))
    total = languages["all"].total()
    return (languages["all"]["right"] / total >= vectors.floor_right
            and languages["all"]["wrong"] / total <= vectors.ceiling_wrong)


def main():
    options = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    options.add_argument("galley")
    options.add_argument("vectors", type=pathlib.Path)
    options.add_argument("--errors", type=int, default=0, metavar="N", help="show N that are not right")
    options.add_argument("--only", metavar="SET", help="one set alone")
    chosen = options.parse_args()
    missed = [vectors.name for vectors in SETS if chosen.only in (None, vectors.name)
              and not score(chosen.galley, chosen.vectors, vectors, chosen.errors)]
    for name in missed:
        print(f"{name}: beyond its floor", file=sys.stderr)
    sys.exit(1 if missed else 0)


if __name__ == "__main__":
    main()
