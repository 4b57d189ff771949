"""Sentences out of sentences: several orders in one, events before and after, corrections, politeness, and what is too unclear to obey."""

import json

import variations
from speaker import Speaker

SUBJECTS = {"move", "attack", "defend", "patrol", "scout", "harvest", "retreat", "stop", "hold"}
UNCONDITIONAL = {"select", "assign", "report"}
ENDLESS = ("hold", "defend", "patrol", "harvest", "attack", "scout", "train", "move", "retreat")
INSTRUMENTS = (" with ", " using ", " avec ", "用", " by ")
APART = {".", ";", "meanwhile", "and meanwhile", "while", "pendant que", "；", "。", "/", "pendant ce temps", "et pendant ce temps"}


class Clause:
    """One order in words, ready to be joined."""

    def __init__(self, text, order, verb_first):
        self.text, self.order, self.verb_first = text, order, verb_first


class Composer:
    """Builds sentences of one language out of frames and out of what writers wrote."""

    def __init__(self, code, frames):
        self.code = code
        self.speaker = Speaker(code)
        self.singles = [frame for frame in frames if joinable(frame)]
        self.twofold = [frame for frame in frames if frame.swaps and frame.orders]
        self.texts = [frame for frame in frames if frame.orders and len(frame.text) > (5 if code == "zh" else 12)]
        self.said = variations.SECTIONS[code]

    def clause(self, random, fits=lambda order: True):
        """An order from a writer or from the frames."""
        while True:
            if self.singles and random.random() < 0.55:
                frame = variations.pick(random, self.singles)
                case = frame.refill(random) if frame.swaps and random.random() < 0.8 else frame.case()
                clause = Clause(case["text"].strip(" .!?,。！？，"), case["plan"]["orders"][0], False)
            else:
                clause = Clause(*self.speaker.order(random, self.speaker.single))
            if clause.text and not {"when", "until"} & set(clause.order) and fits(clause.order):
                return clause

    def polite(self, text, verb_first, random, chance):
        """Perhaps an opening, perhaps an ending: politeness, haste, who is spoken to."""
        if random.random() < chance:
            front = self.said["before verb"] if verb_first and "before verb" in self.said and random.random() < 0.6 else self.said["before"]
            text = variations.glue(self.code, variations.pick(random, front), text)
        if random.random() < chance:
            ending = variations.pick(random, self.said["after"])
            comma = ("，" if self.code == "zh" else ",") if random.random() < 0.3 else ""
            text = variations.glue(self.code, text.rstrip(" .!?。！？") + comma, ending)
        return text

    def framed(self, random):
        """A sentence from the frames: an order, a question about the match, or an order that lacks something."""
        chance = random.random()
        if chance < 0.06:
            return self.speaker.nothing(random, self.speaker.asking)
        if self.code == "fr" and chance < 0.18:
            text, order, _ = self.speaker.order(random, self.speaker.verbal, "inf")
            return variations.glue("fr", variations.pick(random, self.said["before infinitive"]), text), {"orders": [order]}
        text, order, verb_first = self.speaker.order(random)
        if order["do"] != "report":
            text = self.polite(text, verb_first, random, 0.14)
        return text, {"orders": [order]}

    def idle(self, random):
        """Talk that orders nothing: near misses from the frames, and what people say to other machines."""
        if self.said.get("elsewhere") and random.random() < 0.08:
            return variations.pick(random, self.said["elsewhere"]), {"orders": []}
        text, plan = self.speaker.nothing(random)
        if random.random() < 0.06:
            text = variations.glue(self.code, variations.pick(random, self.said["before"]), text)
        return text, plan

    def joined(self, random):
        """Two or three orders in a sentence; a later one that shares the subject of the one before has it too."""
        first = self.clause(random, lambda order: "repeat" not in order or random.random() < 0.2)
        text, orders, last = first.text, [first.order], first
        for _ in range(1 if random.random() < 0.82 else 2):
            then = random.random() < 0.45
            between = variations.pick(random, self.said["then" if then else "and"])
            following = self.clause(random)
            while not self.follows(last, following, then or between not in APART):
                following = self.clause(random)
            order = dict(following.order)
            if order["do"] in SUBJECTS and "who" not in order and "who" in last.order and last.order["do"] not in ("select", "assign"):
                order["who"] = last.order["who"]
            if then:
                order["then"] = True
            text = variations.glue(self.code, variations.glue(self.code, text, between), following.text)
            orders.append(order)
            last = Clause(following.text, order, following.verb_first)
        return self.polite(text, first.verb_first, random, 0.08), {"orders": orders}

    def follows(self, last, following, close):
        """Whether one order may stand behind the other without leaving open whose it is."""
        if last.order == following.order or following.order.get("to") == {"ref": "army"}:
            return False
        if following.order["do"] in SUBJECTS and "who" not in following.order and "who" in last.order:
            return close and following.order["do"] != "harvest" and last.order["do"] != "harvest" and not any(word in last.text for word in INSTRUMENTS)
        return True

    def conditioned(self, random):
        """An order that waits for an event, each time it happens perhaps, or that ends with one."""
        kind = variations.pick(random, ("when", "when", "when", "whenever", "until"))
        if kind == "until":
            clause = self.clause(random, lambda order: order["do"] in ENDLESS and "count" not in order)
        else:
            clause = self.clause(random, lambda order: order["do"] not in UNCONDITIONAL and "repeat" not in order)
        words, condition, in_front = self.speaker.condition(kind, random)
        orders = [{**clause.order, "until" if kind == "until" else "when": condition}]
        if kind == "whenever":
            orders[0]["repeat"] = True
        text = clause.text
        if kind == "when" and random.random() < 0.12:
            text, orders = self.with_second(clause, orders, random)
        return self.polite(self.ordered(words, text, kind, in_front, random), False, random, 0.06), {"orders": orders}

    def with_second(self, clause, orders, random):
        """A second order behind the event: at the same time it waits too, after the first it only follows."""
        following = self.clause(random, lambda order: order["do"] not in UNCONDITIONAL and "repeat" not in order)
        if not self.follows(clause, following, True):
            return clause.text, orders
        then = random.random() < 0.5
        order = dict(following.order)
        if order["do"] in SUBJECTS and "who" not in order and "who" in clause.order:
            order["who"] = clause.order["who"]
        order |= {"then": True} if then else {"when": orders[0]["when"]}
        connective = variations.pick(random, ("then", "and then") if self.code == "en" else ("puis", "et ensuite") if self.code == "fr" else ("然後", "再")) if then else {"en": "and", "fr": "et", "zh": "，"}[self.code]
        return variations.glue(self.code, variations.glue(self.code, clause.text, connective), following.text), [*orders, order]

    def ordered(self, words, text, kind, in_front, random):
        """The event before or behind the order, as the language has it."""
        if self.code == "zh":
            if words.endswith(("就", "再", "都")):
                return words + text
            if kind == "until" and not in_front:
                return text + random.choice(("", "", "，", " ") if not text[-1].isascii() else ("，", " ")) + words
            return words + random.choice(("，", "，", "", " ", "就") if not words[-1].isascii() else ("，", "就")) + text
        if in_front or (kind != "until" and random.random() < 0.55):
            mark = "" if words[-1] in ":?>=" or words.endswith((" then", " et", " alors", " ben")) else random.choice((",", ",", ""))
            return words + mark + " " + text
        return variations.glue(self.code, text + ("," if random.random() < 0.1 else ""), words)

    def corrected(self, random):
        """Only what stands at the end counts."""
        between = variations.pick(random, self.said["correction"])
        if self.twofold and random.random() < 0.5:
            case = variations.pick(random, self.twofold).twofold(random, between)
            if case:
                return case["text"], case["plan"]
        wrong, right = self.clause(random), self.clause(random)
        return variations.glue(self.code, variations.glue(self.code, wrong.text, between), right.text), {"orders": [right.order]}

    def aside(self, random):
        """Talk in front of an order, or behind it."""
        talk, _ = self.speaker.nothing(random)
        clause = self.clause(random)
        pair = (talk, clause.text) if random.random() < 0.7 else (clause.text, talk)
        mark = random.choice((", ", ", ", " ", ". ", "! ") if self.code != "zh" else ("，", "，", " ", "。", "！"))
        return pair[0] + mark + pair[1], {"orders": [clause.order]}

    def doubtful(self, random):
        """Two readings, a sentence cut off, or one garbled: nothing to obey without a question."""
        chance = random.random()
        if chance < 0.4 and self.twofold:
            case = variations.pick(random, self.twofold).twofold(random, variations.pick(random, self.said["or"]))
            if case:
                return case["text"], case["plan"]
        if chance < 0.5:
            one, other = self.clause(random), self.clause(random)
            return variations.glue(self.code, variations.glue(self.code, one.text, variations.pick(random, self.said["or"])), other.text), {"orders": [one.order]}
        frame = variations.pick(random, self.texts) if self.texts else None
        if frame is None:
            text, order, _ = self.speaker.order(random)
            plan = {"orders": [order]}
        else:
            text, plan = frame.text, json.loads(frame.plan_json)
        short = cut_off(text, self.code, random) if chance < 0.72 else text
        return (short if len(short) < 0.8 * len(text) else garbled(text, self.code, random)), plan


def joinable(frame):
    """Whether a writer's sentence gives exactly one order, so plainly that another may stand beside it."""
    if len(frame.orders) != 1 or len(frame.text) > (16 if frame.code == "zh" else 48):
        return False
    order = frame.orders[0]
    return not {"when", "until", "then"} & set(order) and order["do"] != "report" and not any(sign in frame.text for sign in "?？:：\n…") and "..." not in frame.text


def cut_off(text, code, random):
    if code == "zh":
        return text[: random.randint(max(2, len(text) // 3), max(2, len(text) - 2))]
    words = text.split()
    whole = random.randint(1, max(1, len(words) - 1))
    broken = words[whole] if whole < len(words) else words[-1]
    return " ".join(words[:whole]) + " " + broken[: random.randint(1, max(1, len(broken) - 2))]


def garbled(text, code, random):
    """So many wrong letters, or words so mixed up, that it takes a guess."""
    letters = list(text)
    if code != "zh" and random.random() < 0.4:
        words = text.split()
        random.shuffle(words)
        letters = list(" ".join(words))
    pool = "的是了在不我有這他們來到時大地為子你說生" if code == "zh" else "abcdefghijklmnopqrstuvwxyz"
    for _ in range(max(3, len(letters) // (3 if code == "zh" else 4))):
        at = random.randrange(len(letters))
        letters[at] = random.choice((random.choice(pool), "", letters[at - 1]))
    return "".join(letters).strip() or "?"
