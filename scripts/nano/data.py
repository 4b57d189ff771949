"""Labelled sentences as the model sees them: read from files or from a generator, in batches of like length."""

import json
import pathlib
import random
import subprocess
import sys
from typing import Any, Iterable, Iterator, NamedTuple

import notation
import torch
from number_marks import numbered
from tokenizer import Tokenizer
from torch import Tensor

SENTENCES = pathlib.Path(__file__).parent / "sentences"
MEASURING = pathlib.Path(__file__).parents[2] / "src/test/resources/sentences"
MEASURE = pathlib.Path(__file__).parents[2] / "src/test/resources/sentences"
POOL = 12_000
NO_LOSS = -100


class Example(NamedTuple):
    prompt: list[int]
    answer: list[int]


def cases(files: Iterable[pathlib.Path]) -> list[dict[str, Any]]:
    return [json.loads(line) for file in files for line in file.read_text(encoding="utf-8").splitlines()]


def training_files() -> list[pathlib.Path]:
    return sorted(SENTENCES.glob("t*.jsonl"))


def development_files() -> list[pathlib.Path]:
    return sorted(MEASURING.glob("*.jsonl"))


def example(case: dict[str, Any], tokenizer: Tokenizer) -> Example | None:
    """A case may say `"doubt": true`. None when the notation cannot say its plan."""
    text, numbers = numbered(case["text"])
    try:
        answer = notation.write(case["plan"], numbers)
    except notation.Unsayable:
        return None
    if case.get("doubt"):
        answer = [notation.DOUBT, *answer]
    return Example(tokenizer.prompt(text), tokenizer.answer(answer))


def generated(generator: pathlib.Path, seed: int, count: int) -> Iterator[dict[str, Any]]:
    """Fresh sentences of generate.py."""
    command = [sys.executable, str(generator), "--seed", str(seed), "--count", str(count)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, encoding="utf-8") as process:
        for line in process.stdout or ():
            yield json.loads(line)
    if process.returncode:
        raise RuntimeError(f"{generator} ended with {process.returncode}")


def repeated(sentences: list[dict[str, Any]], seed: int) -> Iterator[dict[str, Any]]:
    chance = random.Random(seed)
    while True:
        yield from chance.sample(sentences, len(sentences))


def batches(source: Iterator[dict[str, Any]], tokenizer: Tokenizer, tokens: int, seed: int) -> Iterator[tuple[Tensor, Tensor]]:
    """Inputs and the ids to foretell, about so many tokens a batch, from pools that are sorted by length."""
    chance = random.Random(seed)
    while True:
        pool = []
        for case in source:
            made = example(case, tokenizer)
            if made:
                pool.append(made)
            if len(pool) == POOL:
                break
        if not pool:
            return
        pool.sort(key=lambda made: len(made.prompt) + len(made.answer) + chance.random())
        groups: list[list[Example]] = [[]]
        for made in pool:
            if (len(groups[-1]) + 1) * (len(made.prompt) + len(made.answer)) > tokens:
                groups.append([])
            groups[-1].append(made)
        chance.shuffle(groups)
        yield from (batch(group) for group in groups if group)


def batch(examples: list[Example]) -> tuple[Tensor, Tensor]:
    length = max(len(one.prompt) + len(one.answer) for one in examples) - 1
    inputs = torch.zeros(len(examples), length, dtype=torch.long)
    targets = torch.full((len(examples), length), NO_LOSS, dtype=torch.long)
    for row, (prompt, answer) in enumerate(examples):
        whole = prompt + answer
        inputs[row, : len(whole) - 1] = torch.tensor(whole[:-1])
        targets[row, len(prompt) - 1 : len(whole) - 1] = torch.tensor(answer)
    return inputs, targets
