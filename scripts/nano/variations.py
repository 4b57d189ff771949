"""How people mistreat a sentence: typing mistakes, dropped accents and punctuation, politeness and noise around it. The plan stays."""

import pathlib
import re

import words

HERE = pathlib.Path(__file__).parent
HEADER = re.compile(r"\[(.+)\]")
ROWS = {"en": ("qwertyuiop", "asdfghjkl", "zxcvbnm"), "fr": ("azertyuiop", "qsdfghjklm", "wxcvbn")}
ZHUYIN = {"吧": "ㄅ", "的": "ㄉ", "了": "ㄌ", "啊": "ㄚ", "喔": "ㄛ", "不": "ㄅ", "去": "ㄑ", "嗎": "ㄇ"}
HOMOPHONES = {
    "電": "店典", "廠": "場敞", "基": "機雞", "地": "第帝", "坦": "毯", "克": "客刻可", "兵": "冰并", "營": "贏迎盈", "砲": "炮泡跑", "塔": "踏榻", "礦": "曠況",
    "車": "撤", "挖": "哇", "攻": "公工", "擊": "急雞", "守": "首手", "步": "部不", "直": "值職", "升": "生昇", "機": "雞基", "敵": "迪", "人": "仁", "修": "休", "蓋": "鈣",
    "訓": "迅", "練": "煉", "撤": "徹", "退": "腿", "巡": "尋循", "邏": "羅", "偵": "真珍", "察": "查", "集": "吉", "在": "再", "再": "在", "總": "總", "精": "京晶", "煉": "練鍊", "核": "合和", "彈": "蛋",
}  # fmt: skip


def sections(code):
    """The wordings of a language by section; a wording that is said more often stands there more often."""
    found, lines = {}, None
    for line in (HERE / "frames" / f"{code}.txt").read_text(encoding="utf-8").splitlines():
        header = HEADER.fullmatch(line.strip())
        if header:
            lines = found.setdefault(header[1], [])
        elif lines is not None and line.strip() and not line.startswith("# "):
            times, star, wording = line.partition("* ")
            lines += [wording] * int(times) if star and times.isdigit() else [line.rstrip()]
    return found


SECTIONS = {code: sections(code) for code in words.CODES}
KNOWN = {code: {word for name in words.Words(code).names for form in (name.singular, name.plural) if form for word in words.fold(form).split()} for code in ("en", "fr")}


def pick(random, items):
    return items[int(random.random() * len(items))]


def mistype(word, code, random):
    """One slip of the hand in a word of letters."""
    at = int(random.random() * len(word))
    slip = random.random()
    letter = word[at]
    if slip < 0.3 and len(word) > 3:
        return word[:at] + word[at + 1 :]
    if slip < 0.5 and at + 1 < len(word):
        return word[:at] + word[at + 1] + letter + word[at + 2 :]
    if slip < 0.7:
        return word[:at] + letter + word[at:]
    for row in ROWS[code]:
        place = row.find(letter)
        if place >= 0:
            return word[:at] + row[place - 1 if place and random.random() < 0.5 else min(place + 1, len(row) - 1)] + word[at + 1 :]
    return word


DENYING = {"not", "don", "dont", "pas", "plus", "ne", "never"}
WORD = re.compile(r"[^\W\d_]{3,}")


def typos(text, code, random, times=1):
    if code == "zh":
        return chinese_slip(text, random)
    for _ in range(times):
        found = [match for match in WORD.finditer(text) if match.group().lower() not in DENYING]
        if not found:
            return text
        match = pick(random, found)
        wrong = mistype(match.group(), code, random)
        if words.fold(wrong) not in KNOWN[code]:
            text = text[: match.start()] + wrong + text[match.end() :]
    return text


def chinese_slip(text, random):
    places = [at for at, sign in enumerate(text) if sign in HOMOPHONES or sign in ZHUYIN]
    if not places:
        return text
    at = pick(random, places)
    signs = HOMOPHONES.get(text[at], "") or ZHUYIN[text[at]]
    if text[at] in ZHUYIN and random.random() < 0.5:
        signs = ZHUYIN[text[at]]
    return text[:at] + pick(random, signs) + text[at + 1 :]


def dress(text, code, random, slips=0.18):
    """Punctuation, gaps and slips, as they come; case and accents do not matter to the model. `slips` is the share of sentences that get one."""
    if random.random() < 0.25:
        text = text.rstrip(" .!?。！？") or text
    elif random.random() < 0.2:
        text = text.rstrip(" .!。！") + pick(random, ("!", "!!", ".", "...", " !", "!!!") if code != "zh" else ("！", "！！", "。", "~", "...", "!"))
    if random.random() < 0.1:
        text = re.sub(r"(?<=[^\W\d])\s*[,，、]\s*(?=[^\W\d])", " ", text)
    if code == "fr" and random.random() < 0.08:
        text = text.replace("'", "")
    if random.random() < slips:
        text = typos(text, code, random, 1 if random.random() < 0.75 else 2)
    if random.random() < 0.02 and code != "zh":
        gaps = [at for at, sign in enumerate(text) if sign == " " and text[at - 1].isalpha() and text[at + 1 : at + 2].isalpha()]
        if gaps:
            at = pick(random, gaps)
            text = text[:at] + text[at + 1 :]
    return text.strip() or "?"


def glue(code, left, right):
    """Two stretches of text with the space, or none, that the language and the marks between them ask for."""
    if not left or not right:
        return left + right
    if right[0] in ",.;。，、；！!~":
        return left.rstrip(" ,.;!") + right
    if code == "zh" and not (left[-1].isascii() and right[0].isascii()):
        return left + right
    return left + " " + right
