"""How many plans of labelled sentences a model writes exactly, by language and class."""

import collections
from typing import Any

import notation
import plans
import torch
from model import Model
from number_marks import numbered
from tokenizer import Tokenizer

LONGEST_ANSWER = 64


@torch.no_grad()
def answers(model: Model, tokenizer: Tokenizer, prompts: list[list[int]]) -> list[list[str]]:
    """Greedy answers; those that find no end are cut."""
    words = notation.tokens()
    done: list[list[str]] = [[] for _ in prompts]
    by_length = collections.defaultdict(list)
    for index, prompt in enumerate(prompts):
        by_length[len(prompt)].append(index)
    for indexes in by_length.values():
        rows = torch.tensor([prompts[index] for index in indexes])
        open_rows = list(indexes)
        for _ in range(LONGEST_ANSWER):
            best = model.logits(model(rows)[:, -1], len(words)).argmax(-1)
            for index, choice in zip(open_rows, best.tolist()):
                done[index].append(words[choice])
            going = best != 0
            if not going.any():
                break
            rows = torch.cat((rows, best[:, None]), dim=1)[going]
            open_rows = [index for index, goes in zip(open_rows, going.tolist()) if goes]
    return done


def class_of(plan: dict[str, Any]) -> str:
    """As SentenceClass in Java: what kind of sentence it is."""
    orders = plan["orders"]
    if not orders:
        return "none"
    if any("when" in order or "until" in order for order in orders):
        return "condition"
    return "single" if len(orders) == 1 else "several"


def score(model: Model, tokenizer: Tokenizer, cases: list[dict[str, Any]]) -> dict[str, dict[str, float]]:
    """Percentages by language, by class and in all; and of sentences that are no orders, how many are obeyed."""
    model.eval()
    read = [numbered(case["text"]) for case in cases]
    right: dict[str, list[float]] = collections.defaultdict(list)
    for case, (_, numbers), answer in zip(cases, read, answers(model, tokenizer, [tokenizer.prompt(text) for text, _ in read])):
        wanted = {plans.normal(plan) for plan in [case["plan"], *case.get("also", [])]}
        doubt = answer[0] == notation.DOUBT
        try:
            plan = notation.read(answer, numbers)
            exact = plans.normal(plan) in wanted
        except notation.Unsayable:
            plan = {"orders": []}
            exact = False
            right["unsayable"].append(1)
        right["exact"].append(exact)
        right[case["lang"]].append(exact)
        right[class_of(case["plan"])].append(exact)
        right[f"{case['lang']} {class_of(case['plan'])}"].append(exact)
        if class_of(case["plan"]) == "none":
            right["obeyed"].append(bool(plan["orders"]) and not doubt)
        right["doubted right" if exact else "doubted wrong"].append(doubt)
    model.train()
    return {name: {"percent": round(100 * sum(hits) / len(hits), 1), "of": len(hits)} for name, hits in sorted(right.items())}


def line(scores: dict[str, dict[str, float]]) -> str:
    shown = ["exact", "en", "fr", "zh-TW", "single", "several", "condition", "none", "obeyed", "doubted right", "doubted wrong"]
    return "  ".join(f"{name} {scores[name]['percent']}" for name in shown if name in scores)
