"""Teaches a trained model to say when it guesses: doubt.py --from RUN --run RUN. Where the model of the first run gives the
right answer little probability, the second learns to begin its answer with plan:doubt; all other answers stay as they were."""

import argparse
import copy
import dataclasses
import itertools
import json
import math
import pathlib
import shutil

import data
import evaluation
import export
import notation
import torch
import training
from model import Model
from torch import Tensor
from torch.nn import functional

WARM_UP = 50


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--from", type=pathlib.Path, required=True, dest="teacher", help="folder of the run that is taught")
    parser.add_argument("--run", type=pathlib.Path, required=True, help="folder of the new run")
    parser.add_argument("--generator", type=pathlib.Path, default=pathlib.Path(__file__).with_name("generate.py"))
    parser.add_argument("--seed", type=int, default=1001)
    parser.add_argument("--steps", type=int, default=1500)
    parser.add_argument("--tokens", type=int, default=3000)
    parser.add_argument("--rate", type=float, default=2e-4)
    parser.add_argument("--sure", type=float, default=0.5, help="a right answer less probable than this is doubted")
    parser.add_argument("--threads", type=int, default=1)
    return parser.parse_args()


@torch.no_grad()
def doubted(teacher: Model, inputs: Tensor, targets: Tensor, answers: int, sure: float) -> list[bool]:
    """Of each sentence, whether the teacher gives its right answer less than so much probability."""
    with torch.autocast("cpu", dtype=torch.bfloat16):
        logits = teacher.logits(teacher(inputs), answers)
    lost = functional.cross_entropy(logits.float().transpose(1, 2), targets, ignore_index=data.NO_LOSS, reduction="none")
    return (lost.sum(-1) > -math.log(sure)).tolist()


def with_doubt(inputs: Tensor, targets: Tensor, doubts: list[bool], doubt: int) -> tuple[Tensor, Tensor]:
    examples = []
    for row, doubts_it in enumerate(doubts):
        answer = targets[row][targets[row] != data.NO_LOSS].tolist()
        begin = int((targets[row] != data.NO_LOSS).nonzero()[0]) + 1
        examples.append(data.Example(inputs[row, :begin].tolist(), [doubt] * doubts_it + answer))
    return data.batch(examples)


def main() -> None:
    options = arguments()
    options.run.mkdir(parents=True, exist_ok=True)
    torch.set_num_threads(options.threads)
    torch.manual_seed(options.seed)
    teacher, tokenizer = export.load(options.teacher)
    shutil.copy(options.teacher / "merges.txt", options.run)
    model = copy.deepcopy(teacher)
    model.train()
    optimiser = training.optimiser_of(model)
    parts = (data.generated(options.generator, options.seed * 1000 + part, 10 * data.POOL) for part in itertools.count())
    stream = data.batches(itertools.chain.from_iterable(parts), tokenizer, options.tokens, options.seed)
    doubt = tokenizer.answer_ids[notation.DOUBT]
    share = 0.0
    for step in range(options.steps):
        inputs, targets = next(stream)
        doubts = doubted(teacher, inputs, targets, len(tokenizer.answer_ids), options.sure)
        share += (sum(doubts) / len(doubts) - share) / (step + 1)
        inputs, targets = with_doubt(inputs, targets, doubts, doubt)
        for group in optimiser.param_groups:
            group["lr"] = options.rate * min((step + 1) / WARM_UP, 0.5 * (1 + math.cos(math.pi * step / options.steps)))
        compared = None if step % training.ALL_TOKENS_EVERY == 0 else len(tokenizer.answer_ids)
        loss = training.learn(model, optimiser, inputs, targets, compared)
        if (step + 1) % 100 == 0:
            print(f"step {step + 1}  loss {loss:.4f}  doubted {100 * share:.1f} %", flush=True)
    scores = evaluation.score(model, tokenizer, data.cases(data.development_files()))
    print(evaluation.line(scores), flush=True)
    torch.save({"shape": dataclasses.asdict(model.shape), "weights": model.state_dict()}, options.run / "best.pt")
    (options.run / "scores.json").write_text(json.dumps(scores, indent=1))


if __name__ == "__main__":
    main()
