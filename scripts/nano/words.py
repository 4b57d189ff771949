"""The things of the game as people call them: finds their names in a sentence, and says them with the grammar of the language."""

import dataclasses
import pathlib
import re
import unicodedata

import normalise

HERE = pathlib.Path(__file__).parent
LANGUAGES = {"en": "en", "fr": "fr", "zh-TW": "zh"}
CODES = tuple(LANGUAGES.values())


@dataclasses.dataclass(frozen=True)
class Name:
    """One way to call a thing. `plural` is None for what is not counted; `gender` is French, `measures` are Chinese."""

    meaning: str
    form: str
    singular: str
    plural: str | None
    gender: str
    measures: str
    rank: int
    findable: bool


@dataclasses.dataclass(frozen=True)
class Mention:
    """A name found in a sentence, with the article or measure word that goes with it. `number`: s, p, or m for what is not counted."""

    start: int
    end: int
    name: Name
    number: str
    article: str
    adjective: str
    plain: bool


def load(code):
    names, hidden = [], []
    for line in (HERE / "lexicon" / f"{code}.txt").read_text(encoding="utf-8").splitlines():
        if not line.strip() or line.startswith("#"):
            continue
        key, _, listed = line.partition(":")
        listed, _, measures = listed.partition("|")
        if key.strip() == "-":
            hidden += [word.strip() for word in listed.split(",")]
            continue
        meaning, _, form = key.strip().partition(" [")
        for rank, spoken in enumerate(listed.split(",")):
            spoken = spoken.strip()
            findable = not spoken.startswith("~")
            spoken = spoken.lstrip("~")
            gender = ""
            if code == "fr" and spoken[-2:] in (" m", " f"):
                spoken, gender = spoken[:-2], spoken[-1]
            singular, slash, plural = spoken.partition("/")
            names.append(Name(meaning, form.rstrip("]"), singular, plural if slash else None, gender, measures.strip(), rank, findable))
    return names, hidden


def fold(text):
    """Lower case without accents, as long as the text itself, so that positions stay."""
    return "".join(unicodedata.normalize("NFD", letter)[0] for letter in text.lower()) if not text.isascii() else text.lower()


ARTICLES_FR = (
    "tous les|toutes les|tous mes|toutes mes|tous nos|toutes nos|tous leurs|toutes leurs|toute l'|toute la|tout le|a la|a l'|de la|de l'|de mes|de nos|de leur|"
    "au|aux|du|des|les|la|le|l'|une|un|mes|mon|ma|nos|notre|leurs|leur|ses|son|sa|vos|votre|tes|ton|ta|ces|cette|cet|ce|d'|de"
)
ARTICLE_PATTERNS = {
    "en": r"(?:(?P<article>a|an)\s+)?",
    "fr": rf"(?:(?P<article>{ARTICLES_FR})(?:(?<=')|\s+))?",
    "zh": r"(?:(?<=[一二兩三四五六七八九十\d半這那每幾些])(?P<article>[個名隻位台輛架門座間支棟])的?)?",
}
STEMS_FR = "ennemi|adverse|detruit|attaque|fini|termine|construit|touche|blesse|abime|endommage|tue|mort|selectionne|repare"
ADJECTIVE_PATTERNS = {"en": "", "fr": rf"(?P<adjective>\s+(?:(?:est|sont|soit|soient|sera|seront|a ete|ont ete)\s+)?(?:{STEMS_FR})(?:es|e|s)?(?!\w))?", "zh": ""}
MANY = re.compile(r"(?:[2-9]|\d\d+|two|three|four|five|six|seven|eight|nine|ten|all|some|both|few|many|more|deux|trois|quatre|cinq|six|sept|huit|dix|quelques|plusieurs|my|our|the|their)\s+$")


BARE_EAST = re.compile(r"\s*(?:$|[,.;!?]|(?:puis|et|pis|ensuite|avec|stp)\b)")


class Words:
    """The lexicon of one language. Immutable once made."""

    def __init__(self, code):
        self.code = code
        names, hidden = load(code)
        self.names = names
        self.by_meaning = {}
        for name in names:
            self.by_meaning.setdefault((name.meaning, name.form), []).append(name)
        self.spelled, self.ambiguous = {}, {}
        for name in names:
            for word in filter(None, (name.singular, name.plural)):
                (self.spelled if name.findable else self.ambiguous).setdefault(fold(word), name)
        table = sorted({fold(word) for word in (*self.spelled, *hidden)}, key=len, reverse=True)
        before, after = ("", "") if code == "zh" else (r"(?<![\w-])", r"(?![\w-])")
        self.pattern = re.compile(before + ARTICLE_PATTERNS[code] + "(?P<noun>" + "|".join(map(re.escape, table)) + ")" + after + ADJECTIVE_PATTERNS[code])
        loose = sorted(map(re.escape, self.ambiguous), key=len, reverse=True)
        self.loose = re.compile(before + "(?:" + "|".join(loose) + ")" + after)

    def find(self, text):
        """Names in a sentence, left to right, and the meanings that may also be meant by looser words."""
        folded = fold(text).replace("’", "'").translate(normalise.traditional())
        mentions = []
        for match in self.pattern.finditer(folded):
            word = match["noun"]
            name = self.spelled.get(word)
            if name is None or (self.code == "fr" and word == "est" and not match["article"] and not BARE_EAST.match(folded, match.end("noun"))):
                continue
            plural = name.plural and word == fold(name.plural)
            if plural and name.singular == name.plural:
                article = (match["article"] or "") if self.code == "fr" else ""
                plural = article.endswith("s") or article == "aux" or (not article and MANY.search(folded[: match.start("noun")]) and self.code == "fr")
            number = "m" if name.plural is None else "p" if plural else "s"
            groups = match.groupdict()
            shown = text[match.start("noun") : match.end("noun")].lower()
            exact = name.singular if not plural else name.plural
            plain = shown != exact and fold(shown) == fold(exact)
            mentions.append(Mention(match.start(), match.end(), name, number, groups.get("article") or "", groups.get("adjective") or "", plain))
        masked = self.pattern.sub(lambda match: "#" * len(match.group()), folded)
        vague = {self.ambiguous[match.group()].meaning for match in self.loose.finditer(masked)}
        return mentions, vague

    def choose(self, meaning, form, random, number=None):
        """A name for a meaning, the commoner ones more often; with `number` one that fits it."""
        names = self.by_meaning[meaning, form]
        if number == "s" or number == "p":
            names = [name for name in names if name.plural is not None]
        elif number == "m" and self.code == "fr":
            names = [name for name in names if name.plural is None] or names
        if not names:
            return None
        return names[min(int(random.random() ** 1.7 * len(names)), len(names) - 1)]


def say_english(name, mention, random):
    if mention.number == "s":
        noun = name.singular
    elif name.plural is None:
        noun = name.singular
    else:
        noun = name.plural
    if mention.article:
        noun = ("an " if noun[0] in "aeiou" or noun in ("hq",) else "a ") + noun
    return noun


VOWELS = "aeiouhâàéèêîôû"
DEFINITE = {"le", "la", "l'", "les"}
POSSESSIVE = {
    "mon": ("mon", "ma", "mes"), "notre": ("notre", "notre", "nos"), "ton": ("ton", "ta", "tes"), "votre": ("votre", "votre", "vos"),
    "son": ("son", "sa", "ses"), "leur": ("leur", "leur", "leurs"), "ce": ("ce", "cette", "ces"),
}  # fmt: skip
BASE_OF = {form: base for base, forms in POSSESSIVE.items() for form in forms} | {"cet": "ce"}
ACCENTED = {"a la": "à la", "a l'": "à l'"}


def french_article(article, gender, plural, vowel):
    """The same article for another noun: le char, l'usine, la raffinerie; au, à l', à la; mon usine."""
    if not article:
        return ""
    if article.startswith("tou"):
        owner = article.rpartition(" ")[2] if " " in article else "la"
        all_of = ("tous " if gender == "m" else "toutes ") if plural else ("tout " if gender == "m" else "toute ")
        return all_of + french_article(owner if owner != "l'" else "la", gender, plural, vowel)
    if article in DEFINITE:
        return "les " if plural else "l'" if vowel else "le " if gender == "m" else "la "
    if article in ("au", "aux", "a la", "a l'"):
        return "aux " if plural else "à l'" if vowel else "au " if gender == "m" else "à la "
    if article in ("du", "des", "de la", "de l'"):
        return "des " if plural else "de l'" if vowel else "du " if gender == "m" else "de la "
    if article in ("un", "une"):
        return "un " if gender == "m" else "une "
    if article in ("de", "d'"):
        return "d'" if vowel else "de "
    if article.startswith("de "):
        return "de " + french_article(article[3:], gender, plural, vowel)
    masculine, feminine, many = POSSESSIVE[BASE_OF[article]]
    if plural:
        return many + " "
    if vowel and feminine != masculine:
        return ("cet " if masculine == "ce" else masculine + " ")
    return (masculine if gender == "m" else feminine) + " "


ADJECTIVE = re.compile(rf"({STEMS_FR})(es|e|s)?$")
STEM_ACCENTS = {"detruit": "détruit", "attaque": "attaqué", "termine": "terminé", "touche": "touché", "blesse": "blessé", "abime": "abîmé", "endommage": "endommagé", "tue": "tué", "selectionne": "sélectionné", "repare": "réparé"}


def say_french(name, mention, random):
    many = mention.number == "p" or name.meaning == "gems" or (mention.article.startswith("tou") and name.plural is not None)
    plural = many and name.plural is not None
    noun = name.plural if plural else name.singular
    gender = name.gender or "m"
    said = french_article(mention.article, gender, plural, noun[0] in VOWELS and not noun.startswith("harv")) + noun
    if mention.adjective:
        head, stem = mention.adjective, ADJECTIVE.search(mention.adjective)[1]
        head = head[: ADJECTIVE.search(head).start()].replace("a ete", "a été").replace("ont ete", "ont été")
        ending = "" if stem == "adverse" or gender == "m" else "e"
        said += head + STEM_ACCENTS.get(stem, stem) + ending + ("s" if plural else "")
    return fold(said) if mention.plain else said


def say_chinese(name, mention, random):
    if not mention.article:
        return name.singular
    return random.choice(name.measures) + name.singular


SAY = {"en": say_english, "fr": say_french, "zh": say_chinese}
