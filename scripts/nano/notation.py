"""The model's notation of order plans, from the table notation.txt. The Java twin is rtscommander.nl.nano.Notation."""

import functools
from typing import Any, NamedTuple

import normalise
import plans

NONE, DOUBT, END, ASK = "plan:none", "plan:doubt", "end", "ask"
POSITIONS = [f"n{position}" for position in range(1, 10)]
CONSTANTS = ["1", "2", "3", "4", "10", "50"]
ASKS = ["what", "where", "who"]


class Unsayable(ValueError):
    """The notation has no words for a plan, or a plan none for an answer."""


class Role(NamedTuple):
    name: str
    path: list[str]
    values: list[str]

    def tokens(self) -> list[str]:
        return [f"{self.name}:{value}" for value in self.values]


@functools.cache
def roles() -> list[Role]:
    table = []
    for line in normalise.lines("nano/notation.txt"):
        name, path, *values = line.split()
        spelt = [one for value in values for one in (POSITIONS + CONSTANTS if value == "NUMBER" else [value])]
        table.append(Role(name, path.split("."), spelt))
    return table


@functools.cache
def tokens() -> list[str]:
    """Every token of an answer, in the order of their ids."""
    return [END, NONE, DOUBT, *(f"{ASK}:{ask}" for ask in ASKS), *(token for role in roles() for token in role.tokens())]


def write(plan: dict[str, Any], numbers: list[int]) -> list[str]:
    """The answer for a sentence with these numbers."""
    answer: list[str] = []
    unused = list(range(len(numbers)))
    for order in plan["orders"]:
        for role in roles():
            value: Any = order
            for key in role.path:
                value = value.get(key) if value is not None else None
            if value is None or (role.name == "pick" and value == "nearest") or (role.name == "count" and value == 1):
                continue
            if role.name == "who":
                answer += [f"who:{kind}" for kind in role.values if kind in value]
            elif value is True:
                answer.append(f"{role.name}:true")
            elif type(value) is int:
                answer.append(f"{role.name}:{number(value, numbers, unused)}")
            else:
                answer.append(f"{role.name}:{value}")
    if "ask" in plan:
        answer.append(f"{ASK}:{plan['ask']}")
    answer = answer or [NONE]
    unknown = set(answer) - set(tokens())
    if unknown:
        raise Unsayable(f"no token for {', '.join(sorted(unknown))}")
    return [*answer, END]


def number(value: int, numbers: list[int], unused: list[int]) -> str:
    """The first number of that value which was not spoken of yet; else any of that value; else the number itself."""
    for position in [*unused, *range(len(numbers))]:
        if numbers[position] == value:
            if position in unused:
                unused.remove(position)
            return POSITIONS[position]
    return str(value)


def read(answer: list[str], numbers: list[int]) -> dict[str, Any]:
    """The plan of an answer, which may begin with doubt. Strict: raises Unsayable for whatever is no answer."""
    if not answer or answer[-1] != END:
        raise Unsayable("the answer found no end")
    words = answer[1:-1] if answer[0] == DOUBT else answer[:-1]
    if words == [NONE]:
        return {"orders": []}
    plan: dict[str, Any] = {"orders": []}
    if words and words[-1].startswith(f"{ASK}:"):
        plan["ask"] = words.pop().split(":")[1]
    last = len(roles())
    names = {token: place for place, role in enumerate(roles()) for token in role.tokens()}
    for word in words:
        if word not in names:
            raise Unsayable(f"{word} has no place here")
        place = names[word]
        role = roles()[place]
        opens = role.name == "then" or (role.name == "do" and last != 0)
        if opens:
            plan["orders"].append({})
        elif place < last or (place == last and role.name != "who"):
            raise Unsayable(f"{word} has no place here")
        last = place
        put(plan["orders"][-1], role, word.partition(":")[2], numbers)
    wrong = plans.fault(plan) or (None if plan["orders"] or "ask" in plan else "nothing is said")
    if wrong:
        raise Unsayable(wrong)
    return plan


def put(order: dict[str, Any], role: Role, text: str, numbers: list[int]) -> None:
    value: Any = True if text == "true" else text
    if text in POSITIONS:
        position = POSITIONS.index(text)
        if position >= len(numbers):
            raise Unsayable(f"the sentence has no {text}")
        value = numbers[position]
    elif text in CONSTANTS:
        value = int(text)
    *path, key = role.path
    for step in path:
        order = order.setdefault(step, {})
    if role.name == "who":
        order.setdefault(key, []).append(value)
    else:
        order[key] = value
