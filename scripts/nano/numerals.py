"""Numbers as people write them: finds figures and words in a sentence, and spells a number as a word, in three languages."""

import re

EN_ONES = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
EN_TENS = "_ _ twenty thirty forty fifty sixty seventy eighty ninety".split()
FR_ONES = "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize".split() + ["dix-sept", "dix-huit", "dix-neuf"]
FR_TENS = "_ _ vingt trente quarante cinquante soixante".split()
ZH_DIGITS = "零一二三四五六七八九"


def english(n):
    if n < 20:
        return EN_ONES[n]
    if n < 100:
        return EN_TENS[n // 10] + (" " + EN_ONES[n % 10] if n % 10 else "")
    if n < 1000:
        return EN_ONES[n // 100] + " hundred" + (" " + english(n % 100) if n % 100 else "")
    return english(n // 1000) + " thousand" + (" " + english(n % 1000) if n % 1000 else "")


def french(n):
    if n < 20:
        return FR_ONES[n]
    if n < 70:
        one = n % 10
        return FR_TENS[n // 10] + ("" if not one else " et un" if one == 1 else "-" + FR_ONES[one])
    if n < 80:
        return "soixante et onze" if n == 71 else "soixante-" + FR_ONES[n - 60]
    if n < 100:
        return "quatre-vingts" if n == 80 else "quatre-vingt-" + FR_ONES[n - 80]
    if n < 1000:
        hundreds = "cent" if n < 200 else FR_ONES[n // 100] + " cent"
        return hundreds + (" " + french(n % 100) if n % 100 else "")
    thousands = "mille" if n < 2000 else french(n // 1000) + " mille"
    return thousands + (" " + french(n % 1000) if n % 1000 else "")


def chinese(n, before_measure=False):
    if n == 2 and before_measure:
        return "兩"
    if n < 10:
        return ZH_DIGITS[n]
    if n < 100:
        return ("" if n < 20 else ZH_DIGITS[n // 10]) + "十" + (ZH_DIGITS[n % 10] if n % 10 else "")
    unit, name = (100, "百") if n < 1000 else (1000, "千")
    head = ("兩" if n // unit == 2 else ZH_DIGITS[n // unit]) + name
    rest = n % unit
    if not rest:
        return head
    if rest < unit // 10:
        return head + "零" + chinese(rest)
    return head + ("一" if 10 <= rest < 20 else "") + chinese(rest)


SPELL = {"en": english, "fr": french, "zh": chinese}
WORDS = {
    "en": {english(n): n for n in range(2, 100)} | {english(n): n for n in range(100, 1000, 50)} | {english(n): n for n in range(1000, 10000, 500)},
    "fr": {french(n): n for n in range(2, 100)} | {french(n): n for n in range(100, 1000, 50)} | {french(n): n for n in range(1000, 10000, 500)},
    "zh": {chinese(n): n for n in range(2, 10000)} | {"兩": 2},
}
ZH_RUN = re.compile("[零一二兩三四五六七八九十百千萬]+")
FIGURES = re.compile(r"(?<!\d)\d{1,4}(?!\d|k\b)")


def _word_pattern(language):
    words = sorted(WORDS[language], key=len, reverse=True)
    return re.compile(r"(?<![\w-])(?:" + "|".join(map(re.escape, words)) + r")(?![\w-])")


PATTERNS = {language: _word_pattern(language) for language in ("en", "fr")}


def find(language, text):
    """Numbers in a sentence (lower case): a list of (start, end, value, whether it is in figures)."""
    found = [(match.start(), match.end(), int(match.group()), True) for match in FIGURES.finditer(text)]
    pattern = ZH_RUN if language == "zh" else PATTERNS[language]
    for match in pattern.finditer(text):
        value = WORDS[language].get(match.group())
        if value is not None:
            found.append((match.start(), match.end(), value, False))
    return found
