"""What the generator promises: the same seed gives the same lines, every plan is sound, and a swap changes sentence and plan alike."""

import json
import pathlib
import random
import sys
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).parent))
import generate
import plans
import refill
import variations
import words
from speaker import Speaker, conjugate


def frame(language, text, *orders):
    return refill.Frame({"lang": language, "text": text, "plan": {"orders": list(orders)}})


class GenerateTest(unittest.TestCase):
    def test_the_same_seed_gives_the_same_sentences(self):
        first, second = generate.Generator(7), generate.Generator(7)
        self.assertEqual([first.next() for _ in range(300)], [second.next() for _ in range(300)])

    def test_every_plan_is_sound(self):
        generator = generate.Generator(8)
        for _ in range(3000):
            case = generator.next()
            self.assertIsNone(plans.fault(case["plan"]), case)
            self.assertTrue(case["text"].strip())

    def test_only_the_chosen_writers_speak(self):
        self.assertEqual({case["id"].partition("-")[0] for case in generate.sentences(("t2", "t5"))}, {"t2", "t5"})

    def test_the_development_set_never_speaks(self):
        self.assertFalse([case for case in generate.sentences(()) if case["id"].startswith("d")])

    def test_a_swap_changes_the_sentence_and_the_plan_alike(self):
        chance = random.Random(1)
        for language, text in (("en", "move the tanks 4 tiles north"), ("fr", "déplace les chars de 4 cases vers le nord"), ("zh-TW", "坦克往北4格")):
            shape = frame(language, text, {"do": "move", "who": {"kinds": ["tank"]}, "to": {"dir": "north", "tiles": 4}})
            lexicon = words.Words(words.LANGUAGES[language])
            for _ in range(100):
                case = shape.refill(chance)
                order = case["plan"]["orders"][0]
                found, vague = lexicon.find(case["text"])
                self.assertLessEqual({order["who"]["kinds"][0], order["to"]["dir"]}, {mention.name.meaning for mention in found} | vague, case)

    def test_what_is_not_found_in_the_plan_stays(self):
        self.assertEqual(frame("en", "whenever the base is hit, retreat", {"do": "retreat", "when": {"on": "base_attacked"}, "repeat": True}).swaps, [])

    def test_a_unit_becomes_a_building_only_where_nothing_says_train(self):
        chance = random.Random(2)
        shape = frame("en", "train 4 tanks", {"do": "train", "what": "tank", "count": 4})
        self.assertEqual({shape.refill(chance)["plan"]["orders"][0]["do"] for _ in range(60)}, {"train"})
        shape = frame("en", "4 tanks", {"do": "train", "what": "tank", "count": 4})
        self.assertEqual({shape.refill(chance)["plan"]["orders"][0]["do"] for _ in range(60)}, {"train", "build"})

    def test_french_articles_follow_the_noun(self):
        self.assertEqual(words.french_article("la", "f", False, True), "l'")
        self.assertEqual(words.french_article("au", "f", False, False), "à la ")
        self.assertEqual(words.french_article("tous les", "f", True, False), "toutes les ")
        self.assertEqual(words.french_article("ma", "f", False, True), "mon ")

    def test_french_verbs_bend(self):
        verbs = Speaker("fr").verbs
        self.assertEqual([conjugate("se-replier", mood, verbs) for mood in ("tu", "vous", "inf")], ["replie-toi", "repliez-vous", "se replier"])
        self.assertEqual(conjugate("détruire", "vous", verbs), "détruisez")

    def test_every_wording_of_the_frames_can_be_said(self):
        for code in words.CODES:
            speaker, chance = Speaker(code), random.Random(3)
            for section in dict.fromkeys((*speaker.orders, *speaker.empty, *speaker.asking)):
                for line in section.lines:
                    order = json.loads(section.meaning)
                    said = speaker.tidy(speaker.word(line.parts, order if "do" in order else {}, chance), chance)
                    self.assertNotRegex(said, r"[{}|\x01\x02\x03]")

    def test_a_slip_never_makes_another_name(self):
        chance = random.Random(4)
        for _ in range(300):
            self.assertNotIn(variations.typos("go west", "en", chance), ("go east",))


if __name__ == "__main__":
    unittest.main()
