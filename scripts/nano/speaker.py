"""From meaning to words: an order is drawn as people give them, then worded from the frames of a language, slot by slot."""

import json
import re

import numerals
import variations
import words

FIGHTERS = ("infantry", "tank", "artillery", "helicopter")
MAKES = {"infantry": 10, "tank": 12, "artillery": 6, "helicopter": 6, "harvester": 8}
BUILDS = {"power_plant": 8, "barracks": 8, "war_factory": 8, "refinery": 9, "defense_turret": 10, "hq": 2}
ASIDE = re.compile(r"<([^<>]*)>$")
TOKEN = re.compile(r"\(([^()]*)\)|\{([^{}]*)\}")
SELDOM_WHENEVER = {"credits", "trained", "built", "destroyed"}


def weighted(table):
    return [item for item, times in table.items() for _ in range(times)]


MADE_UNITS, MADE_BUILDINGS = weighted(MAKES), weighted(BUILDS)


class Line:
    """One wording, parsed: text, either-or, and slots; and what it says beside its slots."""

    def __init__(self, wording):
        aside = ASIDE.search(wording)
        self.aside = aside[1].split() if aside else []
        wording = wording[: aside.start()] if aside else wording
        self.parts = parse(wording)


def parse(wording):
    parts, at = [], 0
    for match in TOKEN.finditer(wording):
        if match.start() > at:
            parts.append(wording[at : match.start()])
        if match[2] is not None:
            parts.append(("slot", match[2]))
        else:
            parts.append(("either", [parse(choice) for choice in match[1].split("|")]))
        at = match.end()
    if at < len(wording):
        parts.append(wording[at:])
    return parts


class Section:
    def __init__(self, header, lines):
        weight, _, rest = header.partition(" ")
        self.weight = int(weight)
        self.leads_with_verb = rest.startswith("vp ")
        self.meaning = rest.removeprefix("vp ")
        self.lines = [Line(line) for line in lines]


class Speaker:
    """Words orders, events and idle talk in one language. Holds no state between sentences."""

    def __init__(self, code):
        self.code = code
        self.words = words.Words(code)
        found = variations.SECTIONS[code]
        sections = [Section(header, lines) for header, lines in found.items() if header[0].isdigit()]
        self.orders = [section for section in sections for _ in range(section.weight) if '"orders"' not in section.meaning]
        self.single = [section for section in self.orders if '"report"' not in section.meaning]
        self.verbal = [section for section in self.single if section.leads_with_verb]
        empty = [section for section in sections for _ in range(section.weight) if '"orders"' in section.meaning]
        self.asking = [section for section in empty if '"ask"' in section.meaning]
        self.empty = [section for section in empty if section not in self.asking]
        self.clauses = {json.loads(header[7:])["on"]: [Line(line) for line in lines] for header, lines in found.items() if header.startswith("clause ")}
        self.hooks = {kind: [Line(line) for line in found[f"{kind} words"]] for kind in ("when", "whenever", "until")}
        self.phrases = {header: [Line(line) for line in lines] for header, lines in found.items() if header in PHRASES}
        self.verbs = {infinitive: forms.split() for infinitive, forms in (line.split(" = ") for line in found.get("verbs", ()))}

    # Sentences

    def order(self, random, sections=None, mood=""):
        """An order in words, as a plan, and whether it leads with its verb. `mood` bends the verb: inf, doing, done."""
        while True:
            section = variations.pick(random, sections or self.orders)
            order = json.loads(section.meaning)
            line = variations.pick(random, section.lines)
            aside(line.aside, order)
            text = self.word(line.parts, order, random)
            text = self.tidy(text, random, mood)
            if sensible(order) and not muddled(text, order):
                return text, order, section.leads_with_verb

    def nothing(self, random, sections=None):
        """Words that order nothing, and their plan."""
        section = variations.pick(random, sections or self.empty)
        line = variations.pick(random, section.lines)
        return self.tidy(self.word(line.parts, {}, random), random), json.loads(section.meaning)

    def condition(self, kind, random):
        """An event behind when, whenever or until: its words, the condition, and whether they must stand in front."""
        events = list(self.clauses)
        event = variations.pick(random, events)
        if kind == "whenever" and event in SELDOM_WHENEVER and random.random() < 0.8:
            event = variations.pick(random, [other for other in events if other not in SELDOM_WHENEVER])
        condition = {"on": event}
        hook = variations.pick(random, self.hooks[kind])
        text = self.word(hook.parts, condition, random)
        return self.tidy(text, random), condition, bool(hook.aside)

    # Words

    def word(self, parts, meant, random):
        said = []
        for part in parts:
            if type(part) is str:
                said.append(part)
            elif part[0] == "either":
                said.append(self.word(variations.pick(random, part[1]), meant, random))
            else:
                said.append(self.slot(part[1], meant, random))
        return "".join(said)

    def slot(self, name, meant, random):
        if name.endswith("*"):
            return f"\x03{name[:-1]}\x03"
        role, _, use = name.partition("!")
        article, _, kind = role.rpartition(" ")
        if kind == "vp":
            return self.order(random, self.verbal, article or "bare")[0]
        if kind == "clause":
            return self.word(variations.pick(random, self.clauses[meant["on"]]).parts, meant, random)
        if kind in FORMS:
            return self.side(kind, meant, random, article)
        if kind in PHRASES:
            return self.phrase(kind, meant, random, use)
        if kind in NOUNS:
            return self.thing(kind, meant, random, article, use)
        return self.figure(kind, meant, random, use)

    def phrase(self, kind, meant, random, use):
        """Somebody, somewhere or something: a line of the section of that name."""
        line = variations.pick(random, self.phrases[kind])
        field = PHRASES[kind]
        if field is None:
            aside(line.aside, meant)
            return self.word(line.parts, meant, random)
        part = {}
        text = self.word(line.parts, part, random)
        if use == "de":
            text = random.choice(("de ", "à ")) + text
        for key, value in zip(line.aside[::2], line.aside[1::2]):
            part[key] = [value] if key == "kinds" else int(value) if value.isdigit() else value
        if use != "none" and ("do" in meant or not {"on", "do"} & set(meant)):
            meant.update({field: {**meant.get(field, {}), **part}} if "do" in meant else part)
        return text

    def thing(self, kind, meant, random, article, use):
        plural = kind.endswith("s") and kind != "barracks"
        if use == "make":
            pool = MADE_UNITS if meant.get("do") == "train" else MADE_BUILDINGS
        elif use in ("fighters", "harvester", "harvesterkind", "entityharvester"):
            pool = FIGHTERS if use == "fighters" else ("harvester",)
        elif kind.startswith("unit"):
            pool = MADE_UNITS
        elif kind.startswith("building"):
            pool = MADE_BUILDINGS
        elif kind.startswith("factor"):
            pool = ("barracks", "war_factory", "war_factory")
        else:
            pool = MADE_UNITS if random.random() < 0.5 else MADE_BUILDINGS
        meaning = variations.pick(random, pool)
        if use in ("kind", "harvesterkind"):
            meant.setdefault("kinds", []).append(meaning)
        elif use == "who":
            meant["who"] = {"kinds": [meaning]}
        elif use in ("entity", "entityharvester"):
            meant["entity"] = meaning
        elif use == "own":
            meant["to"] = {"entity": meaning}
        elif use in ("what", "make") or (not use and "on" in meant):
            meant["what"] = meaning
        return self.noun(meaning, random, "p" if plural else "s", article, mass=not meant.get("count") and plural)

    def noun(self, meaning, random, number, article, mass):
        """A name with an article, as the language bends them."""
        name = self.words.choose(meaning, "", random, None if mass else number) or self.words.choose(meaning, "", random)
        if self.code == "zh":
            return (random.choice(name.measures) if article == "M" else article) + name.singular
        plural = name.plural is not None and (number == "p" or name.meaning == "gems")
        noun = name.plural if plural else name.singular
        if self.code == "en":
            return (article + " " if article else "") + noun
        if article in ("un", "une") and name.plural is None:
            article = "de la"
        vowel = noun[0] in words.VOWELS and not noun.startswith("harv")
        return words.french_article(article, name.gender or "m", plural, vowel) + noun + ("\x01" if name.gender == "f" else "\x02")

    def side(self, form, meant, random, article):
        """A region or a direction, in one of the forms of the lexicon."""
        place = meant.setdefault("to", {}) if "do" in meant else meant
        wanted = "plain" if form == "dir" and self.code != "zh" else "bare" if form == "dir" else form
        if form == "dir" and random.random() < 0.12:
            wanted = "hand"
        names = [name for name in self.words.names if name.form == wanted and (form != "dir" or name.meaning != "center")]
        name = variations.pick(random, names) if random.random() < 0.3 else variations.pick(random, [name for name in names if name.rank == 0])
        place["dir" if form == "dir" else "area"] = name.meaning
        if self.code != "fr" or not article:
            return (article + " " if article else "") + name.singular
        return words.french_article(article, name.gender or "m", False, name.singular[0] in words.VOWELS) + name.singular

    def figure(self, kind, meant, random, use):
        """A number, or the two of a place."""
        if kind == "xy":
            place = meant.setdefault("to", {}) if "do" in meant else meant
            x, y = random.randrange(5, 200) * 5, random.randrange(5, 200) * 5
            if random.random() < 0.2:
                x, y = random.randrange(10, 2500), random.randrange(10, 2000)
            place.update(x=x, y=y)
            return self.word(variations.pick(random, self.phrases["coordinates"]).parts, {}, random).replace("X", str(x)).replace("Y", str(y))
        if kind in ("money", "percent"):
            value = random.choice((300, 400, 500, 600, 750, 800, 1000, 1000, 1200, 1500, 2000, 2000, 2500, 3000, 5000, random.randrange(100, 9000, 50))) if kind == "money" else random.choice((10, 20, 25, 30, 30, 40, 50, 50, 60, 70))
            if use == "when":
                meant["when"]["value"] = value
            elif "on" in meant:
                meant["value"] = value
            return str(value) + (random.choice(PERCENT[self.code]) if kind == "percent" else "")
        small = meant.get("do") == "build"
        value = random.randrange(2, 5 if small else 10) if random.random() < 0.8 else random.randrange(2, 8 if small else 30)
        if kind == "tiles":
            meant.setdefault("to", {})["tiles"] = value
        elif kind in ("group", "teamnumber"):
            value = random.randrange(1, 10)
            meant["group"] = value
        elif use == "count":
            meant["count"] = value
        elif "on" in meant:
            meant["value"] = value
        if value <= 20 and random.random() < 0.45:
            return numerals.chinese(value, kind not in ("group", "teamnumber")) if self.code == "zh" else numerals.SPELL[self.code](value)
        return str(value)

    def tidy(self, text, random, mood=""):
        text = re.sub(r" {2,}", " ", text).strip().replace(" ,", ",")
        if self.code == "en":
            text = re.sub(r"\b([Aa]) (?=[aeio]|hqs?\b)", r"\1n ", text)
            if mood in ("doing", "done"):
                verb, gap, rest = text.partition(" ")
                text = (gerund(verb) if mood == "doing" else participle(verb)) + gap + rest
        if self.code == "fr":
            forms = mood or random.choice(("tu", "tu", "tu", "tu", "vous", "vous", "inf", "inf", "nous" if random.random() < 0.3 else "tu"))
            text = tidy_french(re.sub("\x03([^\x03]*)\x03", lambda match: conjugate(match[1], forms, self.verbs), text))
        return text


FORMS = ("plain", "side", "corner", "hand", "bare", "dir")
NOUNS = ("unit", "units", "building", "buildings", "thing", "things", "factory")
# Sections of phrases, and the field of an order that each fills (none: the order itself).
PHRASES = {"who": "who", "harvesters": "who", "team": "who", "enemy": "to", "target": "to", "place": "to", "own": "to", "spot": "to", "mine": "to", "area": "to", "field": "to"} | dict.fromkeys(
    ("make", "make2", "makes2", "more", "makes", "makes1", "product", "maker", "coordinates")
)
PERCENT = {"en": ("%", "%", " percent"), "fr": ("%", " %", " pour cent"), "zh": ("%", "%", "趴", "％")}


def sensible(order):
    """Whether a player would give the order: harvesters do not fight, and at the ore they harvest."""
    kinds = order.get("who", {}).get("kinds", ())
    if len(set(kinds)) < len(kinds) or (order.get("what") and order["what"] == order.get("to", {}).get("entity")):
        return False
    harvesters = "harvester" in kinds
    if harvesters and order["do"] in ("attack", "defend", "patrol", "scout", "hold"):
        return False
    return not (harvesters and order["do"] == "move" and order.get("to", {}).get("ref") in ("ore", "gems"))


TOWARDS = re.compile(r"\b(vers|towards?|direction) (le |l'|the )?(nord|sud|est|ouest|north|south|east|west|n[ew]\b|s[ew]\b)|\b(to|into|at|near|around) (north|south|east|west|n[ew]\b|s[ew]\b)")


def muddled(text, order):
    """Whether a region is said as if it were a direction: towards the north is neither the one nor the other."""
    return "area" in order.get("to", {}) and bool(TOWARDS.search(text))


def aside(said, order):
    """What a line says of its order beside its slots: <to ref base>, <who kinds all>, <count 2>."""
    if not said:
        return
    if said[0] in ("who", "to"):
        order[said[0]] = {**order.get(said[0], {}), said[1]: [said[2]] if said[1] == "kinds" else said[2]}
    else:
        order[said[0]] = int(said[1]) if said[1].isdigit() else said[1]


def conjugate(infinitive, mood, irregular):
    """A French verb: tu, vous and nous command, inf is the infinitive, done the participle; se-replier is reflexive."""
    reflexive = infinitive.startswith("se-")
    verb = infinitive.removeprefix("se-")
    if verb in irregular:
        tu, vous, nous, done = irregular[verb]
    elif verb.endswith("ir"):
        stem = verb[:-1]
        tu, vous, nous, done = stem + "s", stem + "ssez", stem + "ssons", stem
    else:
        stem = verb[:-2]
        soft = stem + "e" if stem.endswith("g") else stem[:-1] + "ç" if stem.endswith("c") else stem
        tu, vous, nous, done = stem + "e", stem + "ez", soft + "ons", stem + "é"
    form = {"tu": tu, "vous": vous, "nous": nous, "done": done}.get(mood, verb)
    if not reflexive or mood == "done":
        return form
    if mood in ("tu", "vous", "nous"):
        return form + {"tu": "-toi", "vous": "-vous", "nous": "-nous"}[mood]
    return ("s'" if form[0] in words.VOWELS else "se ") + form


def tidy_french(text):
    """Contractions and agreement: à le is au, de le is du, prêt·e·s follows the noun before it."""
    while "·e" in text:
        at = text.index("·e")
        feminine = text.rfind("\x01", 0, at) > text.rfind("\x02", 0, at)
        text = text[:at] + ("e" if feminine else "") + text[at + 2 :]
    text = text.replace("·", "").replace("\x01", "").replace("\x02", "")
    text = re.sub(r"\b([àÀ]|[jJ]usqu'à) le ", lambda match: match[1][:-1] + ("Au " if match[1] == "À" else "au "), text)
    text = re.sub(r"\b([àÀ]|[jJ]usqu'à) les ", lambda match: match[1][:-1] + ("Aux " if match[1] == "À" else "aux "), text)
    text = re.sub(r"\bde les ", "des ", text)
    text = re.sub(r"\bde le ", "du ", text)
    text = re.sub(r"\b([dD]e|[qQ]ue|[jJ]e|[nN]e|[lL]orsque|[pP]uisque) (?=[aeiouéêâîh](?!arv|uit|nze))", lambda match: match[1][:-1] + "'", text)
    return re.sub(r"\bsi (ils?\b)", r"s'\1", text)


PARTICIPLES = {
    "build": "built", "rebuild": "rebuilt", "make": "made", "send": "sent", "get": "got", "go": "gone", "put": "put", "take": "took", "retake": "retook", "bring": "brought", "hit": "hit", "sell": "sold", "keep": "kept", "hold": "held",
    "find": "found", "fall": "fell", "shoot": "shot", "drive": "drove", "run": "ran", "set": "set", "leave": "left", "throw": "threw", "give": "gave", "have": "had", "lead": "led", "let": "let", "tell": "told", "see": "saw", "spend": "spent",
    "deal": "dealt", "begin": "began", "come": "came", "fly": "flew", "withdraw": "withdrew", "flee": "fled", "stand": "stood", "slay": "slew", "lay": "laid", "buy": "bought", "eat": "ate", "rip": "ripped", "dig": "dug", "burn": "burned", "seek": "sought",
    "don't": "didn't", "do": "did", "dont": "didnt", "never": "never", "choose": "chose", "bind": "bound", "stick": "stuck", "light": "lit", "tear": "tore", "blow": "blew", "beat": "beat", "spy": "spied", "fight": "fought", "quit": "quit", "stop": "stopped", "grab": "grabbed", "scrap": "scrapped",
    "pump": "pumped", "drop": "dropped", "plop": "plopped", "plan": "planned", "swap": "swapped", "ship": "shipped", "step": "stepped", "jog": "jogged", "cancel": "cancelled", "patrol": "patrolled", "rtb": "rtb", "pin": "pinned", "skip": "skipped", "dump": "dumped", "nab": "nabbed", "spot": "spotted", "pop": "popped", "whip": "whipped", "slap": "slapped", "gank": "ganked", "move": "moved",
}  # fmt: skip
DOUBLED = {"get", "hit", "sell", "put", "run", "set", "let", "dig", "stop", "drop", "plop", "scrap", "grab", "cut", "slap", "step", "jog", "skip", "spot", "pop", "whip", "rip", "begin", "quit"} - {"sell"}


def participle(verb):
    known = PARTICIPLES.get(verb)
    return known or (verb + "d" if verb.endswith("e") else verb[:-1] + "ied" if verb.endswith("y") and verb[-2:-1] not in "aeiou" else verb + "ed")


def gerund(verb):
    if verb in ("don't", "dont", "do", "never"):
        return "not"
    if verb in DOUBLED:
        return verb + verb[-1] + "ing"
    if verb in ("cancel", "patrol"):
        return verb + "ling"
    return verb[:-1] + "ing" if verb.endswith("e") and verb not in ("flee", "see", "be") else verb + "ing"
