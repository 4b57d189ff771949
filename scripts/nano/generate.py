#!/usr/bin/env python3
"""Writes training sentences, JSON Lines of {"lang", "text", "plan"} with "doubt" where a sentence is none to obey: the same seed gives the same lines."""

import argparse
import json
import pathlib
import random
import sys

sys.path.insert(0, str(pathlib.Path(__file__).parent))
import compose
import refill
import variations
import words

HERE = pathlib.Path(__file__).parent

# The mixture: how often each source speaks, of a hundred.
MIXTURE = {"written": 32, "refilled": 27, "joined": 8, "conditioned": 6, "corrected": 2, "aside": 1, "framed": 12, "idle": 10, "doubtful": 2}


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
        self.frames, self.composers, self.swaps = {}, {}, {}
        for language, code in words.LANGUAGES.items():
            frames = [refill.Frame(case) for case in cases if case["lang"] == language]
            self.frames[language] = frames
            self.swaps[language] = [frame for frame in frames if frame.swaps]
            self.composers[language] = compose.Composer(code, frames)
        self.sources = [name for name, weight in MIXTURE.items() for _ in range(weight)]

    def next(self):
        language = variations.pick(self.random, tuple(words.LANGUAGES))
        return self.speak(language, variations.pick(self.random, self.sources))

    def speak(self, language, source):
        """A sentence of one language from one source of the mixture."""
        composer = self.composers[language]
        if source in ("written", "refilled"):
            frame = variations.pick(self.random, self.frames[language] if source == "written" else self.swaps[language])
            case = frame.refill(self.random) if source == "refilled" else frame.case()
            text, plan = case["text"], case["plan"]
            if plan["orders"] and plan["orders"][0]["do"] != "report" and self.random.random() < 0.12:
                text = composer.polite(text, False, self.random, 0.5)
        else:
            text, plan = getattr(composer, source)(self.random)
        if self.random.random() < 0.6:
            text = variations.dress(text, words.LANGUAGES[language], self.random)
        return {"lang": language, "text": text, "plan": plan} | ({"doubt": True} if source == "doubtful" else {})


def main():
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--count", type=int, default=1000)
    options.add_argument("--source", default="", choices=["", *MIXTURE], help="only this source")
    options.add_argument("--writers", default="", help="only these, such as t1,t2; all of them when left out")
    chosen = options.parse_args()
    generator = Generator(chosen.seed, tuple(filter(None, chosen.writers.split(","))))
    for _ in range(chosen.count):
        case = generator.speak(generator.random.choice(tuple(words.LANGUAGES)), chosen.source) if chosen.source else generator.next()
        print(json.dumps(case, ensure_ascii=False))


if __name__ == "__main__":
    main()
