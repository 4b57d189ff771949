"""Trains the translator: see `training.py --help`. Goes on from the run's last checkpoint when there is one."""

import argparse
import copy
import dataclasses
import itertools
import json
import math
import pathlib
import time

import data
import evaluation
import tokenizer as tokenizers
import torch
from model import Model, Shape
from number_marks import numbered
from torch import Tensor
from torch.nn import functional

WARM_UP = 300
# Answers are in the first tokens, so most steps compare only those; every so many steps all others are held down too.
ALL_TOKENS_EVERY = 8
AVERAGE = 0.998


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--run", type=pathlib.Path, required=True, help="folder of the run: tokenizer, checkpoints and log")
    parser.add_argument("--source", choices=["generator", "sentences"], default="generator")
    parser.add_argument("--generator", type=pathlib.Path, default=pathlib.Path(__file__).with_name("generate.py"))
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--steps", type=int, default=20_000)
    parser.add_argument("--tokens", type=int, default=3000, help="tokens a batch")
    parser.add_argument("--rate", type=float, default=1.5e-3, help="highest learning rate")
    parser.add_argument("--dropout", type=float, default=0.1)
    parser.add_argument("--width", type=int, default=256)
    parser.add_argument("--layers", type=int, default=5)
    parser.add_argument("--heads", type=int, default=4)
    parser.add_argument("--inner", type=int, default=704)
    parser.add_argument("--vocabulary", type=int, default=3500, help="merges of the tokenizer at most")
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--every", type=int, default=1000, help="steps between two looks at the development set")
    return parser.parse_args()


def rate(step: int, options: argparse.Namespace) -> float:
    if step < WARM_UP:
        return options.rate * (step + 1) / WARM_UP
    return options.rate * (0.02 + 0.98 * 0.5 * (1 + math.cos(math.pi * step / options.steps)))


def source(options: argparse.Namespace, seed: int):
    """Endless fresh sentences, from a seed."""
    if options.source == "sentences":
        return data.repeated(data.cases(data.training_files()), seed)
    parts = (data.generated(options.generator, seed * 1000 + part, 10 * data.POOL) for part in itertools.count())
    return itertools.chain.from_iterable(parts)


def vocabulary(options: argparse.Namespace) -> tokenizers.Tokenizer:
    file = options.run / "merges.txt"
    if not file.exists():
        texts = [numbered(case["text"])[0] for case in data.cases(data.training_files())]
        if options.source == "generator":
            texts += [numbered(case["text"])[0] for case in data.generated(options.generator, options.seed, 30_000)]
        tokenizers.learn(texts, options.vocabulary, least=3).save(file)
    return tokenizers.Tokenizer.load(file)


def optimiser_of(model: Model) -> torch.optim.AdamW:
    heavy = [parameter for parameter in model.parameters() if parameter.dim() == 2]
    light = [parameter for parameter in model.parameters() if parameter.dim() < 2]
    groups = [{"params": heavy, "weight_decay": 0.05}, {"params": light, "weight_decay": 0.0}]
    return torch.optim.AdamW(groups, lr=0.0, betas=(0.9, 0.98), foreach=True)


def learn(model: Model, optimiser: torch.optim.AdamW, inputs: Tensor, targets: Tensor, compared: int | None) -> float:
    """One step, on the answers only; returns the loss.

    compared: how many tokens, of the first ones, the right one is compared with; all when None
    """
    chosen = targets != data.NO_LOSS
    with torch.autocast("cpu", dtype=torch.bfloat16):
        logits = model.logits(model(inputs)[chosen], compared)
    loss = functional.cross_entropy(logits.float(), targets[chosen])
    optimiser.zero_grad(set_to_none=True)
    loss.backward()
    torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
    optimiser.step()
    return loss.item()


def main() -> None:
    options = arguments()
    options.run.mkdir(parents=True, exist_ok=True)
    torch.set_num_threads(options.threads)
    torch.manual_seed(options.seed)
    tokenizer = vocabulary(options)
    shape = Shape(len(tokenizer.texts), options.width, options.layers, options.heads, 2, options.inner)
    model = Model(shape, options.dropout)
    average = copy.deepcopy(model)
    optimiser = optimiser_of(model)
    begin, best = 0, -1.0
    last = options.run / "last.pt"
    if last.exists():
        state = torch.load(last)
        model.load_state_dict(state["model"])
        average.load_state_dict(state["average"])
        optimiser.load_state_dict(state["optimiser"])
        begin, best = state["step"], state["best"]
    development = data.cases(data.development_files())
    with open(options.run / "log.txt", "a", encoding="utf-8", buffering=1) as log:

        def say(text: str) -> None:
            print(text, flush=True)
            print(text, file=log)

        size = sum(parameter.numel() for parameter in model.parameters())
        say(f"{size / 1e6:.2f} million parameters, vocabulary {shape.vocabulary}, from step {begin}: {vars(options)}")
        stream = data.batches(source(options, options.seed + begin), tokenizer, options.tokens, options.seed + begin)
        clock, seen, losses = time.time(), 0, []
        for step in range(begin, options.steps):
            inputs, targets = next(stream)
            for group in optimiser.param_groups:
                group["lr"] = rate(step, options)
            compared = None if step % ALL_TOKENS_EVERY == 0 else len(tokenizer.answer_ids)
            losses.append(learn(model, optimiser, inputs, targets, compared))
            with torch.no_grad():
                kept = min(AVERAGE, (step + 1) / (step + 10))
                torch._foreach_mul_(list(average.parameters()), kept)
                torch._foreach_add_(list(average.parameters()), list(model.parameters()), alpha=1 - kept)
            seen += inputs.numel()
            if (step + 1) % 100 == 0:
                say(f"step {step + 1}  loss {sum(losses) / len(losses):.4f}  {seen / (time.time() - clock):.0f} tokens/s")
                clock, seen, losses = time.time(), 0, []
            if (step + 1) % options.every == 0 or step + 1 == options.steps:
                scores = evaluation.score(average, tokenizer, development)
                say(f"step {step + 1}  development: {evaluation.line(scores)}")
                if scores["exact"]["percent"] > best:
                    best = scores["exact"]["percent"]
                    torch.save({"shape": dataclasses.asdict(shape), "weights": average.state_dict()}, options.run / "best.pt")
                    (options.run / "scores.json").write_text(json.dumps({"step": step + 1, **scores}, indent=1))
                state = {"model": model.state_dict(), "average": average.state_dict(), "optimiser": optimiser.state_dict()}
                torch.save({**state, "step": step + 1, "best": best}, last)
                clock = time.time()


if __name__ == "__main__":
    main()
