"""What the model reads of a sentence: plain words, and in place of every number its position and size.

The Java twin is rtscommander.nl.phrase.Normaliser with rtscommander.nl.nano.Numbers; a test holds them equal.
"""

import functools
import pathlib
import re
import unicodedata

RESOURCES = pathlib.Path(__file__).parents[2] / "src/main/resources/rtscommander/nl"
GAP = "␣"
SIGNS = set(",.:!?/-=+*%<>→")
ELISION = re.compile(r"(?<![a-z])(l|d|j|m|t|s|n|c|qu|jusqu|lorsqu|puisqu|quelqu|aujourd)'(?=[a-z])")
REPLACED = [("œ", "oe"), ("æ", "ae"), ("’", "'"), ("‘", "'"), ("->", "→"), ("=>", "→"), ("、", ","), ("。", "."), (";", ",")]


def lines(name: str) -> list[str]:
    text = (RESOURCES / name).read_text(encoding="utf-8")
    return [line for line in text.splitlines() if line.strip() and not line.startswith("#")]


@functools.cache
def traditional() -> dict[int, str]:
    pairs = " ".join(lines("simplified.txt")).split()
    return {ord(pair[0]): pair[1] for pair in pairs}


def normalise(sentence: str) -> str:
    """The plain text of a sentence, as Normaliser.normalise in Java writes it."""
    text = unicodedata.normalize("NFKC", sentence).lower()
    text = "".join(c for c in unicodedata.normalize("NFD", text) if unicodedata.category(c) != "Mn")
    for old, new in REPLACED:
        text = text.replace(old, new)
    text = text.translate(traditional())
    text = ELISION.sub(r"\1 ", text).replace("'", "")
    text = re.sub(r"([a-z])\1{2,}", r"\1", text)
    text = re.sub(r"([.!?])[.!?]+", r"\1", text)
    text = re.sub(r"\+(?=[0-9])", "*", text)
    text = re.sub(r"(?<![0-9])-|-(?![0-9])", " ", text)
    text = "".join(c if is_letter(c) or is_digit(c) or c in SIGNS else " " for c in text)
    return re.sub(" +", " ", text).strip(" ")


def is_letter(character: str) -> bool:
    return unicodedata.category(character).startswith("L")


def is_digit(character: str) -> bool:
    return unicodedata.category(character) == "Nd"


def is_chinese(character: str) -> bool:
    name = unicodedata.name(character, "")
    return name.startswith(("CJK UNIFIED", "CJK COMPATIBILITY IDEOGRAPH", "BOPOMOFO"))


def kind(character: str) -> str:
    if is_digit(character):
        return "digit"
    return "latin" if is_letter(character) and not is_chinese(character) else "alone"


def atoms(text: str) -> list[str]:
    """Latin words, numbers, single Chinese characters and signs; GAP for a space between Chinese characters."""
    found: list[str] = []
    at = 0
    while at < len(text):
        end = at + 1
        while end < len(text) and kind(text[at]) == kind(text[end]) != "alone":
            end += 1
        if text[at] != " ":
            found.append(text[at:end])
        elif is_chinese(text[at - 1]) and is_chinese(text[end]):
            found.append(GAP)
        at = end
    return found
