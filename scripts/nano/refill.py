"""Writers' sentences with other kinds, places and numbers: what a sentence names is found in its plan, and both are changed alike."""

import dataclasses
import json
import re

import numerals
import variations
import words
from plans import AREAS, BUILDINGS, DIRECTIONS, UNITS

FIGHTERS = UNITS - {"harvester"}
PLACES = {"ore", "gems", "base"}
TARGET_VERBS = {"attack", "nuke", "scout"}
HARVESTER_VERBS = {"move", "retreat", "stop", "select", "assign"}
NOT_A_SUBJECT = {"harvest"}
LEXICON = {code: words.Words(code) for code in words.CODES}
# Words that only train or only build: a sentence with one of them keeps to units, or to buildings.
ONLY_UNITS = ("train", "recruit", "enlist", "entrain", "form", "recrut", "enrol", "訓", "練", "徵", "招", "募", "生", "台", "名", "隻", "輛", "架")
ONLY_BUILDINGS = ("construct", "erect", "place", "put ", "plop", "drop ", "constr", "batis", "pose", "monte", "erig", "plante", "蓋", "修", "建", "起", "放", "座", "間", "搭", "築", "擺")


# French words before a noun that say its gender: the noun may only become one of the same.
GENDERED = re.compile(r"\b(?:beau|belle|petite?|grosse?|gros|vieux|vieille|seconde?|nouveau|nouvelle|jolie?|bon|bonne|sacrée?|foutue?|premier|première|dernier|dernière|quel|quelle|mauvaise?|grande?|pauvre petite?|chère|cher)\s+$")


@dataclasses.dataclass(frozen=True)
class Swap:
    """Mentions that mean one thing, the places in the plan that they fill, and what they may become."""

    pieces: tuple[int, ...]
    paths: tuple[tuple, ...]
    meaning: str
    choices: tuple[str, ...]
    number: bool = False


class Frame:
    """A sentence cut into what stays (text) and what may change (mentions and numbers). Immutable once made."""

    def __init__(self, case):
        self.language = case["lang"]
        self.code = words.LANGUAGES[self.language]
        self.text = case["text"]
        self.plan_json = json.dumps(case["plan"])
        self.orders = case["plan"]["orders"]
        mentions, vague = LEXICON[self.code].find(self.text)
        numbers = numerals.find(self.code, self.text.lower() if len(self.text.lower()) == len(self.text) else self.text)
        self.pieces = cut(self.text, mentions, numbers)
        self.swaps = swaps_of(self.text, case["plan"], self.pieces, vague)

    def case(self):
        return {"lang": self.language, "text": self.text, "plan": json.loads(self.plan_json)}

    def refill(self, random):
        """Another sentence with its plan: every swap is done with four chances in five, at least one."""
        plan = json.loads(self.plan_json)
        said = [piece if type(piece) is str else self.text[piece.start : piece.end] if isinstance(piece, words.Mention) else self.text[piece[0] : piece[1]] for piece in self.pieces]
        taken = set()
        forced = random.randrange(len(self.swaps))
        for index, swap in enumerate(self.swaps):
            if index != forced and random.random() < 0.2:
                continue
            (self.swap_number if swap.number else self.swap_name)(swap, plan, said, taken, random)
        return {"lang": self.language, "text": "".join(said), "plan": plan}

    def twofold(self, random, between):
        """The sentence with one thing or number said twice: another one first, then what stands in the plan; None where that cannot be."""
        swap = variations.pick(random, self.swaps)
        if len(swap.pieces) != 1 or not swap.paths:
            return None
        piece = self.pieces[swap.pieces[0]]
        other = variations.pick(random, swap.choices)
        if swap.number:
            wrong = str(other)
            start, end = piece[0], piece[1]
        else:
            name = LEXICON[self.code].choose(other, piece.name.form, random, piece.number)
            if name is None:
                return None
            wrong = words.SAY[self.code](name, piece, random)
            start, end = piece.start, piece.end
        said = variations.glue(self.code, variations.glue(self.code, wrong, between), self.text[start:end])
        return {"lang": self.language, "text": self.text[:start] + said + self.text[end:], "plan": json.loads(self.plan_json)}

    def swap_number(self, swap, plan, said, taken, random):
        value = swap.choices[int(random.random() * len(swap.choices))]
        if value in taken:
            return
        taken.add(value)
        figures_stay = not swap.paths or any(path[-1] in ("x", "y", "value") for path in swap.paths)
        for piece in swap.pieces:
            start, _, _, figures = self.pieces[piece]
            if value > 20 and value % 50 or figures != (value < 20 and not figures_stay and random.random() < 0.1):
                said[piece] = str(value)
            elif self.code == "zh":
                said[piece] = numerals.chinese(value, self.text[start - 1 : start] != "第" and not any(path[-1] in ("group", "x", "y") for path in swap.paths))
            else:
                said[piece] = numerals.SPELL[self.code](value)
        for path in swap.paths:
            put(plan, path, value)

    def swap_name(self, swap, plan, said, taken, random):
        meaning = swap.choices[int(random.random() * len(swap.choices))]
        if meaning in taken:
            return
        fresh = {}
        lexicon = LEXICON[self.code]
        for piece in swap.pieces:
            mention = self.pieces[piece]
            name = lexicon.choose(meaning, mention.name.form, random, wanted_number(self.code, mention, random))
            if name is None:
                return
            bent = name.gender and mention.name.gender != name.gender and GENDERED.search(self.text[: mention.start].lower())
            if bent:
                return
            fresh[piece] = like(self.text[mention.start : mention.end], words.SAY[self.code](name, mention, random))
        taken.add(meaning)
        for piece, word in fresh.items():
            said[piece] = word
        for path in swap.paths:
            put(plan, path, meaning)


def wanted_number(code, mention, random):
    if mention.number != "m" or code != "fr":
        return mention.number if code != "en" or mention.number != "p" or random.random() < 0.8 else None
    return "m" if random.random() < 0.5 else None


def like(old, new):
    if len(old) > 3 and old.isupper():
        return new.upper()
    return new[0].upper() + new[1:] if old[0].isupper() and not old.isupper() else new


def cut(text, mentions, numbers):
    """Text, mentions and numbers, in the order of the sentence; a number inside a name is part of the name."""
    spans = [(mention.start, mention.end, mention) for mention in mentions]
    for start, end, value, figures in numbers:
        if not any(start < other_end and end > other_start for other_start, other_end, _ in spans):
            spans.append((start, end, (start, end, value, figures)))
    pieces, at = [], 0
    for start, end, found in sorted(spans, key=lambda span: span[0]):
        pieces += [text[at:start], found]
        at = end
    return [*pieces, text[at:]]


def walk(value, path=()):
    """Every plain value of a plan, with the way to it."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from walk(inner, (*path, key))
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield from walk(inner, (*path, index))
    else:
        yield path, value


def put(plan, path, value):
    """Writes a value; a place may turn from an entity into a region or a thing of the map, and an order from train into build."""
    holder = plan
    for key in path[:-1]:
        holder = holder[key]
    if path[-1] in ("entity", "ref") and path[-2] == "to":
        if value in ("ore", "gems", "base", "enemy_base"):
            replaced = {"ref": value}
        else:
            replaced = {key: kept for key, kept in holder.items() if key not in ("ref", "entity")} | {"entity": value}
            if holder.get("ref") == "enemy_base":
                replaced["owner"] = "enemy"
        holder.clear()
        holder.update(replaced)
        return
    holder[path[-1]] = value
    if path[-1] == "what" and holder.get("do") in ("train", "build"):
        holder["do"] = "train" if value in UNITS else "build"


def swaps_of(text, plan, pieces, vague):
    orders = plan["orders"]
    leaves = list(walk(plan))
    by_meaning, by_value = {}, {}
    enemy_bases = any(value == "enemy_base" for _, value in leaves)
    for index, piece in enumerate(pieces):
        if isinstance(piece, words.Mention):
            by_meaning.setdefault(piece.name.meaning, []).append(index)
        elif type(piece) is tuple:
            by_value.setdefault(piece[2], []).append(index)
    events = {order[key]["on"] for order in orders for key in ("when", "until") if key in order}
    topics = {order.get("about") for order in orders}
    swaps = []
    for meaning, found in by_meaning.items():
        if meaning == "base" and enemy_bases:
            paths = [path for path, value in leaves if value == "enemy_base" and path[-1] == "ref"]
            if any(value == "base" for _, value in leaves) or len(found) != 1:
                continue
        else:
            paths = [path for path, value in leaves if value == meaning and path[-1] not in ("do", "on", "about", "pick", "owner", "state", "ask")]
        if meaning in vague or (meaning == "base" and "base_attacked" in events) or (meaning == "power_plant" and ("low_power" in events or "power" in topics)):
            continue
        if meaning == "harvester" and "economy" in topics:
            continue
        forms = {pieces[index].name.form for index in found}
        if not paths and (forms & {"bare", "hand"} or any("sud est" in piece_text(text, pieces[index]) or "nord est" in piece_text(text, pieces[index]) for index in found)):
            continue
        choices = choices_for(text, plan, meaning, paths, topics)
        present = {other for other in by_meaning if other != meaning} | {value for _, value in leaves if isinstance(value, str)} | {meaning}
        choices = choices - present
        if any(word in words.fold(text) for word in ("corner", "coin", "角")):
            choices -= {"center"}
        known = LEXICON[lexicon_of(pieces[found[0]])].by_meaning
        choices = {choice for choice in choices if all((choice, form) in known for form in forms)}
        if choices:
            swaps.append(Swap(tuple(found), tuple(paths), meaning, tuple(sorted(choices))))
    for value, found in by_value.items():
        paths = [path for path, number in leaves if number == value and type(number) is int]
        if orders and not paths or value < 2:
            continue
        choices = set(numbers_for(paths, value)) - set(by_value)
        if choices:
            swaps.append(Swap(tuple(found), tuple(paths), str(value), tuple(sorted(choices)), True))
    return swaps


def piece_text(text, mention):
    return text[mention.start : mention.end].lower()


def lexicon_of(mention):
    return next(code for code in words.CODES if mention.name in LEXICON[code].names)


def numbers_for(paths, value):
    """Numbers that may stand where this one stands."""
    ranges = []
    for path in paths:
        role = path[-1]
        if role == "group":
            ranges.append(range(1 if value == 1 else 2, 10))
        elif role in ("count", "tiles"):
            ranges.append(range(2, 31) if value > 9 else range(2, 13))
        elif role in ("x", "y"):
            ranges.append(range(20, 1000, 5) if value < 1000 else range(1000, 2400, 10))
        elif value > 100:
            ranges.append(range(100, 9000, 50))
        else:
            ranges.append(range(2, 21) if value < 20 else range(10, 95, 5))
    if not ranges:
        ranges.append(range(2, 13) if value < 13 else range(15, 100, 5) if value < 100 else range(100, 1000, 10) if value < 1000 else range(1000, 3000, 50))
    return set(ranges[0]).intersection(*ranges[1:])


def choices_for(text, plan, meaning, paths, topics):
    orders = plan["orders"]
    if not paths:
        if orders and topics - {"army", "enemy", "economy", "state"}:
            return set()
        group = FIGHTERS if meaning in FIGHTERS else BUILDINGS if meaning in BUILDINGS else DIRECTIONS if meaning in DIRECTIONS else set()
        if topics & {"army", "enemy", "economy", "state"}:
            return group if group is FIGHTERS else set()
        if "ask" in plan or not orders:
            return (UNITS if meaning in UNITS else group) if meaning != "base" else set()
        return set()
    choices = None
    for path in paths:
        allowed = allowed_at(text, plan, meaning, path)
        choices = allowed if choices is None else choices & allowed
    return set(choices)


def allowed_at(text, plan, meaning, path):
    order = plan["orders"][path[1]]
    verb, role = order["do"], path[2]
    if role == "who":
        if path[-1] == "area":
            return AREAS
        if meaning == "all" or verb in NOT_A_SUBJECT:
            return set()
        at_field = order.get("to", {}).get("ref") in ("ore", "gems")
        units = UNITS if verb in HARVESTER_VERBS and not at_field and len(order["who"]["kinds"]) == 1 else FIGHTERS
        if meaning == "harvester" and at_field:
            return set()
        return units | ({"army"} if set(order["who"]) == {"kinds"} and len(order["who"]["kinds"]) == 1 and meaning != "harvester" else set())
    if role == "what":
        if verb == "rally":
            return {"barracks", "war_factory"} if meaning in ("barracks", "war_factory") else set()
        if verb == "cancel":
            return UNITS | BUILDINGS
        folded = words.fold(text)
        if meaning in UNITS:
            loose = "to" not in order and "count" in order and not any(word in folded for word in ONLY_UNITS)
            return UNITS | (BUILDINGS if loose else set())
        loose = "to" not in order and "count" in order and not any(word in folded for word in ONLY_BUILDINGS)
        return BUILDINGS | (UNITS if loose else set())
    if role in ("when", "until"):
        event = order[role]["on"]
        return UNITS if event in ("trained", "enemy_seen", "unit_attacked") else BUILDINGS if event == "built" else (UNITS | BUILDINGS) if event == "destroyed" else set()
    return allowed_place(order, verb, meaning, path)


def allowed_place(order, verb, meaning, path):
    place = order["to"]
    if path[-1] == "dir":
        return DIRECTIONS
    if path[-1] == "area":
        return AREAS
    if path[-1] == "entity":
        if meaning in ("unit", "building", "any"):
            return set()
        if verb in ("repair", "sell"):
            return BUILDINGS
        if verb in TARGET_VERBS:
            return UNITS | BUILDINGS if meaning in BUILDINGS or verb == "attack" else UNITS
        near = {"ore", "gems"} if set(place) == {"entity"} and not harvesters(order) else set()
        return BUILDINGS | near if meaning in BUILDINGS else UNITS
    if path[-1] == "ref":
        if verb == "harvest" or harvesters(order):
            return {"ore", "gems"} if meaning in ("ore", "gems") else set()
        if meaning in ("ore", "gems"):
            return {"ore", "gems"} | (set() if verb in TARGET_VERBS else BUILDINGS)
        if meaning == "base":
            if verb == "defend":
                return PLACES | BUILDINGS
            return {"ore", "gems"} if verb in ("patrol", "rally", "build") else set()
        return BUILDINGS if verb in TARGET_VERBS else set()
    return set()


def harvesters(order):
    return "harvester" in order.get("who", {}).get("kinds", [])
