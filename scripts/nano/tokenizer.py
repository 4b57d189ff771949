"""Byte-level BPE with merges inside Latin words and single Chinese characters only; no merge makes a token of an answer."""

import collections
import functools
import pathlib
from typing import Iterable

import notation
import number_marks

END_TEXT = "<end>"


@functools.cache
def byte_letters() -> list[str]:
    """GPT-2's printable letter for each byte."""
    printable = [*range(33, 127), *range(161, 173), *range(174, 256)]
    spare = iter(range(256, 512))
    return [chr(byte) if byte in printable else chr(next(spare)) for byte in range(256)]


def letters(text: str) -> tuple[str, ...]:
    return tuple(byte_letters()[byte] for byte in text.encode("utf-8"))


class Tokenizer:
    """Ids of a prompt and of an answer. An atom stands behind a space and is a piece of its own."""

    def __init__(self, merges: list[tuple[str, str]]):
        self.merges = merges
        self.ranks = {pair: rank for rank, pair in enumerate(merges)}
        space = byte_letters()[ord(" ")]
        answers = [END_TEXT if token == notation.END else space + token for token in notation.tokens()]
        # Two merges may make the same text; none makes that of an answer's token, which has a colon in it.
        self.texts = list(dict.fromkeys([*answers, *byte_letters(), *("".join(pair) for pair in merges)]))
        self.answer_ids = {token: number for number, token in enumerate(notation.tokens())}
        self.ids = {text: number for number, text in enumerate(self.texts)}
        self.newline = self.ids[byte_letters()[ord("\n")]]
        self.piece = functools.lru_cache(maxsize=100_000)(self.pieces_of)

    @property
    def end(self) -> int:
        return self.answer_ids[notation.END]

    def pieces_of(self, atom: str) -> tuple[int, ...]:
        parts = list(letters(" " + atom))
        while len(parts) > 1:
            rank, at = min((self.ranks.get(pair, len(self.ranks)), at) for at, pair in enumerate(zip(parts, parts[1:])))
            if rank == len(self.ranks):
                break
            parts[at : at + 2] = ["".join(parts[at : at + 2])]
        return tuple(self.ids[part] for part in parts)

    def prompt(self, text: str) -> list[int]:
        """Of a numbered text."""
        return [number for atom in text.split() for number in self.piece(atom)] + [self.newline]

    def answer(self, tokens: list[str]) -> list[int]:
        return [self.answer_ids[token] for token in tokens]

    def save(self, file: pathlib.Path) -> None:
        file.write_text("\n".join(" ".join(pair) for pair in self.merges) + "\n", encoding="utf-8")

    @staticmethod
    def load(file: pathlib.Path) -> "Tokenizer":
        return Tokenizer([tuple(line.split(" ")) for line in file.read_text(encoding="utf-8").splitlines()])


def learn(texts: Iterable[str], most: int, least: int) -> Tokenizer:
    """Merges the commonest pairs, at most so many and none rarer; first of all those that make each mark one token."""
    counts = collections.Counter(atom for text in texts for atom in text.split())
    marks = [number_marks.mark(position, value) for position in range(1, 11) for value in (1, 2, 10, 100, 1000)]
    merges: list[tuple[str, str]] = []
    for mark in dict.fromkeys(marks):
        merges += [pair for pair in chain(letters(" " + mark)) if pair not in merges]
    words = {letters(" " + atom): count for atom, count in counts.items() if not atom.isdigit()}
    pairs: collections.Counter = collections.Counter()
    where = collections.defaultdict(set)
    spelt = {word: list(word) for word in words}
    for word, count in words.items():
        for pair in zip(word, word[1:]):
            pairs[pair] += count
            where[pair].add(word)
    while len(merges) < most:
        best = max(pairs, key=lambda pair: (pairs[pair], pair))
        if pairs[best] < least:
            break
        merges.append(best)
        for word in list(where[best]):
            parts = spelt[word]
            for pair in zip(parts, parts[1:]):
                pairs[pair] -= words[word]
            spelt[word] = parts = joined(parts, best)
            for pair in zip(parts, parts[1:]):
                pairs[pair] += words[word]
                where[pair].add(word)
        del pairs[best]
    return Tokenizer(merges)


def chain(parts: tuple[str, ...]) -> list[tuple[str, str]]:
    return [("".join(parts[:end]), parts[end]) for end in range(1, len(parts))]


def joined(parts: list[str], pair: tuple[str, str]) -> list[str]:
    done: list[str] = []
    for part in parts:
        if done and (done[-1], part) == pair and len(done[-1]) == len(pair[0]):
            done[-1] += part
        else:
            done.append(part)
    return done
