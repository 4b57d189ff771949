"""Finds the numbers of a sentence, in figures and in words, and puts marks in their places."""

import functools
import json
import sys
from typing import NamedTuple

import normalise

LARGEST = 1_000_000
LONGEST_FIGURES = 7
MOST = 9


class Word(NamedTuple):
    sort: str
    value: int
    length: int


@functools.cache
def words() -> dict[tuple[str, ...], tuple[str, int]]:
    """What each phrase of numbers.txt means, by its atoms."""
    table = {}
    for line in normalise.lines("nano/numbers.txt"):
        head, phrases = line.split(": ")
        sort, value = head.split(" ")
        for phrase in phrases.split(", "):
            table[tuple(normalise.atoms(phrase))] = (sort, int(value))
    return table


class Numbers:
    """Reads the numbers among the atoms of a sentence."""

    def __init__(self, atoms: list[str]):
        self.atoms = atoms

    def word(self, at: int) -> Word:
        """The longest phrase of numbers.txt that begins here."""
        for length in (4, 3, 2, 1):
            found = words().get(tuple(self.atoms[at : at + length]))
            if found and at + length <= len(self.atoms):
                return Word(*found, length)
        if at < len(self.atoms) and "0" <= self.atoms[at][0] <= "9":
            text = self.atoms[at]
            return Word("figures", int(text) if len(text) <= LONGEST_FIGURES else LARGEST, 1)
        return Word("", 0, 0)

    def read(self, at: int) -> tuple[int, int] | None:
        """The number that begins here and where it ends; None when none does."""
        sort = self.word(at).sort
        if sort == "figures":
            value, end = self.figures(at)
        elif sort in ("number", "multiplier"):
            value, end = self.spoken(at)
        elif sort in ("digit", "unit"):
            value, end = self.chinese(at)
        else:
            return None
        return min(value, LARGEST), end

    def figures(self, at: int) -> tuple[int, int]:
        """`150`, `2k`, `1.5k`, `1,200` and `3百`. A comma and three figures are thousands behind a single figure only."""
        value = self.word(at).value
        tail = self.atoms[at + 2] if at + 2 < len(self.atoms) else ""
        if tail and tail[0] in "0123456789" and self.atoms[at + 1] in ".,":
            if self.atoms[at + 1] == "," and len(self.atoms[at]) == 1 and len(tail) == 3 and value > 0:
                return value * 1000 + int(tail), at + 3
            scale = self.word(at + 3)
            if len(tail) == 1 and scale.sort in ("kilo", "unit") and scale.value >= 1000:
                return value * scale.value + int(tail) * scale.value // 10, at + 4
        scale = self.word(at + 1)
        if scale.sort in ("kilo", "unit", "multiplier"):
            return value * scale.value, at + 1 + scale.length
        return value, at + 1

    def spoken(self, at: int) -> tuple[int, int]:
        """English and French: `two hundred and fifty`, `one fifty`, `mille deux cents`, `soixante quinze`."""
        thousands = 0
        part = 0
        end = at
        while True:
            here = end
            if end > at and self.word(end).sort == "and" and (part or thousands) and part % 100 == 0:
                here += 1
            word = self.word(here)
            if word.sort == "multiplier" and (here == end):
                if word.value == 1000 and thousands == 0 and (part or here == at):
                    thousands, part = max(part, 1) * 1000, 0
                elif word.value == 100 and part < 100 and (here == at or part or thousands):
                    part = max(part, 1) * 100
                else:
                    break
            elif word.sort == "number" and (here == at or follows(thousands, part, word.value, self.word(here + word.length))):
                part = part * 100 + word.value if 0 < part < 10 and not (thousands and here == at) else part + word.value
            else:
                break
            end = here + word.length
        return thousands + part, end

    def chinese(self, at: int) -> tuple[int, int]:
        """十二 is 12, 三百五 is 350, 兩千零五十 is 2050, 一五零 is 150; 兩三 are two numbers."""
        run = at
        while self.word(run).sort == "digit":
            run += 1
        if run - at >= 3 and self.word(run).sort != "unit":
            return int("".join(str(self.word(i).value) for i in range(at, run))), run
        value, last, zero, end = 0, 100_000, False, at
        while True:
            digit = self.word(end) if self.word(end).sort == "digit" else None
            unit = self.word(end + 1 if digit else end)
            if unit.sort == "unit" and unit.value < last:
                value += (digit.value if digit else 1) * unit.value
                last, zero = unit.value, False
                end += 2 if digit else 1
            elif digit and digit.value == 0 and value and self.word(end + 1).sort == "digit" and not zero:
                zero = True
                end += 1
            elif digit and unit.sort == "unit":
                return (value, end) if value else (digit.value, end + 1)
            elif digit:
                scale = last // 10 if value and last >= 100 and not zero else 1
                return value + digit.value * scale, end + 1
            else:
                return value, end


def follows(thousands: int, part: int, value: int, after: Word) -> bool:
    """Whether a number word goes on with the number before it, and does not begin another."""
    if value < 10 and part >= 10 and (after.sort == "number" or (after.sort == "multiplier" and after.value >= 100)):
        return False
    if part == 0:
        return thousands > 0 and value > 0
    if part < 10:
        return thousands == 0 and 10 <= value < 100
    if part >= 100 and part % 100 == 0:
        return 0 < value < 100
    tens = part % 100
    return (tens >= 20 and tens % 10 == 0 and 0 < value < 10) or (tens in (60, 80) and 10 <= value < 20)


def mark(position: int, value: int) -> str:
    """`2`, `20`, `200`, `2000`: the second number, of one to four figures; `02` when it is one. Beyond the ninth, `0`."""
    if position > MOST:
        return "0"
    return f"0{position}" if value == 1 else str(position) + "0" * (min(len(str(value)), 4) - 1)


def numbered(sentence: str) -> tuple[str, list[int]]:
    """What the model reads, and the values of the numbers that its answer may refer to."""
    source = normalise.atoms(normalise.normalise(sentence))
    numbers = Numbers(source)
    atoms: list[str] = []
    values: list[int] = []
    at = 0
    while at < len(source):
        found = numbers.read(at)
        if found:
            values.append(found[0])
            atoms.append(mark(len(values), found[0]))
            at = found[1]
        else:
            atoms.append(source[at])
            at += 1
    return " ".join(atoms), values[:MOST]


def main() -> None:
    """Writes what becomes of labelled sentences (JSON Lines on standard input), for the test of the Java twin."""
    for line in sys.stdin:
        sentence = json.loads(line)["text"]
        text, values = numbered(sentence)
        print(json.dumps({"text": sentence, "numbered": text, "values": values}, ensure_ascii=False))


if __name__ == "__main__":
    main()
