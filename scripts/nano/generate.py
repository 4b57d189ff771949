#!/usr/bin/env python3
"""Writes training sentences, JSON Lines of {"lang", "text", "plan"} with "doubt" where a sentence is none to obey: the same seed gives the same lines."""

import argparse
import json
import pathlib
import random
import sys

sys.path.insert(0, str(pathlib.Path(__file__).parent))
import refill
import variations
import words

HERE = pathlib.Path(__file__).parent

# The mixture: how often each source speaks.
MIXTURE = {"written": 40, "refilled": 60}


def sentences(writers):
    """What writers wrote, in the order of their names; the development set is never among them."""
    files = sorted((HERE / "sentences").glob("t*.jsonl"), key=lambda file: int(file.stem[1:]))
    chosen = [file for file in files if not writers or file.stem in writers]
    return [json.loads(line) for file in chosen for line in file.read_text(encoding="utf-8").splitlines()]


class Generator:
    """An endless stream of sentences from one seed."""

    def __init__(self, seed, writers=()):
        self.random = random.Random(seed)
        cases = sentences(writers)
        self.cases = {language: [case for case in cases if case["lang"] == language] for language in words.LANGUAGES}
        frames = {language: [refill.Frame(case) for case in listed] for language, listed in self.cases.items()}
        self.frames = {language: [frame for frame in listed if frame.swaps] for language, listed in frames.items()}
        self.sources = [getattr(self, name) for name, weight in MIXTURE.items() for _ in range(weight)]

    def next(self):
        language = variations.pick(self.random, tuple(words.LANGUAGES))
        case = variations.pick(self.random, self.sources)(language)
        text = case["text"]
        if self.random.random() < 0.65:
            text = variations.dress(text, words.LANGUAGES[language], self.random)
        return {"lang": language, "text": text, "plan": case["plan"]}

    def written(self, language):
        return variations.pick(self.random, self.cases[language])

    def refilled(self, language):
        return variations.pick(self.random, self.frames[language]).refill(self.random)


def main():
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--count", type=int, default=1000)
    options.add_argument("--writers", default="", help="only these, such as t1,t2; all of them when left out")
    chosen = options.parse_args()
    generator = Generator(chosen.seed, tuple(filter(None, chosen.writers.split(","))))
    for _ in range(chosen.count):
        print(json.dumps(generator.next(), ensure_ascii=False))


if __name__ == "__main__":
    main()
