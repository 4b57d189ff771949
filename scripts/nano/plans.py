"""The order plan: a strict check, and the normal form in which two plans are compared. Used by the data tools and by training."""

import json

VERBS = set("move attack defend patrol scout harvest retreat stop hold train build repair sell cancel rally select assign nuke report".split())
UNITS = set("infantry tank artillery helicopter harvester".split())
BUILDINGS = set("hq power_plant barracks war_factory refinery defense_turret".split())
ENTITIES = UNITS | BUILDINGS | {"unit", "building", "any"}
DIRECTIONS = set("north south east west northeast northwest southeast southwest".split())
AREAS = DIRECTIONS | {"center"}
EVENTS = set("base_attacked unit_attacked enemy_seen low_health low_power credits trained built destroyed".split())
TOPICS = set("state army economy enemy power".split())
REFS = set("base enemy_base here ore gems army".split())


def is_count(value):
    return type(value) is int and value >= 1


def fault(plan):
    """What is wrong with a plan, as a sentence; None when it is sound."""
    if type(plan) is not dict or type(plan.get("orders")) is not list or set(plan) - {"orders", "ask"}:
        return "a plan has orders, perhaps ask, and nothing else"
    if "ask" in plan and plan["ask"] not in ("what", "where", "who"):
        return "ask is what, where or who"
    for order in plan["orders"]:
        wrong = order_fault(order)
        if wrong:
            return wrong
    return None


def order_fault(order):
    if type(order) is not dict or set(order) - {"do", "who", "what", "count", "to", "then", "when", "until", "repeat", "about", "group"}:
        return f"unknown field in an order: {order}"
    if order.get("do") not in VERBS:
        return f"unknown verb: {order.get('do')}"
    if "what" in order and order["what"] not in UNITS | BUILDINGS:
        return f"what is a unit or a building, not {order['what']}"
    if "count" in order and not is_count(order["count"]):
        return "count is a whole number from 1"
    for flag in ("then", "repeat"):
        if flag in order and order[flag] is not True:
            return f"{flag} is true or left out"
    if "about" in order and order["about"] not in TOPICS:
        return f"unknown topic: {order['about']}"
    if "group" in order and order["group"] not in range(1, 10):
        return "a group is 1 to 9"
    return (
        ("who" in order and who_fault(order["who"]))
        or ("to" in order and place_fault(order["to"]))
        or ("when" in order and condition_fault(order["when"]))
        or ("until" in order and condition_fault(order["until"]))
        or None
    )


def who_fault(who):
    if type(who) is not dict or not who or set(who) - {"kinds", "count", "area", "group", "state"}:
        return f"bad who: {who}"
    if "kinds" in who and (type(who["kinds"]) is not list or not who["kinds"] or set(who["kinds"]) - UNITS - {"army", "all"}):
        return f"bad kinds: {who['kinds']}"
    if "count" in who and who["count"] != "half" and not is_count(who["count"]):
        return "a count is a whole number from 1, or half"
    if "area" in who and who["area"] not in AREAS:
        return f"unknown area: {who['area']}"
    if "group" in who and who["group"] not in range(1, 10):
        return "a group is 1 to 9"
    if "state" in who and who["state"] not in ("idle", "damaged", "selected"):
        return f"unknown state: {who['state']}"
    return None


def place_fault(place):
    if type(place) is not dict:
        return f"bad place: {place}"
    keys = set(place)
    for axis in ("x", "y"):
        if axis in place and type(place[axis]) is not int:
            return "coordinates are whole numbers"
    if ("x" in keys) != ("y" in keys):
        return "x and y come together"
    if "entity" in keys:
        if keys - {"entity", "owner", "pick", "area", "x", "y"}:
            return f"unknown field in a place: {place}"
        if place["entity"] not in ENTITIES:
            return f"unknown entity: {place['entity']}"
        if "owner" in place and place["owner"] not in ("enemy", "mine"):
            return "an owner is enemy or mine"
        if "pick" in place and place["pick"] not in ("nearest", "weakest", "strongest"):
            return f"unknown pick: {place['pick']}"
        return f"unknown area: {place['area']}" if "area" in place and place["area"] not in AREAS else None
    if keys == {"x", "y"}:
        return None
    if "dir" in keys and keys <= {"dir", "tiles"}:
        return None if place["dir"] in DIRECTIONS and ("tiles" not in place or is_count(place["tiles"])) else f"bad direction: {place}"
    if keys == {"area"}:
        return None if place["area"] in AREAS else f"unknown area: {place['area']}"
    if keys == {"ref"}:
        return None if place["ref"] in REFS else f"unknown ref: {place['ref']}"
    return f"bad place: {place}"


def condition_fault(condition):
    if type(condition) is not dict or set(condition) - {"on", "what", "value"} or condition.get("on") not in EVENTS:
        return f"bad condition: {condition}"
    if "what" in condition and condition["what"] not in UNITS | BUILDINGS:
        return f"bad condition: {condition}"
    if "value" in condition and type(condition["value"]) is not int:
        return f"bad condition: {condition}"
    return None


def normal(plan):
    """A plan as text, so that plans which mean the same read the same."""
    plan = json.loads(json.dumps(plan))
    for order in plan["orders"]:
        if order.get("count") == 1:
            del order["count"]
        place = order.get("to")
        if place and "entity" in place:
            if place.get("pick") == "nearest":
                del place["pick"]
            default = "enemy" if order["do"] in ("attack", "scout", "nuke") else "mine"
            place.setdefault("owner", default)
        if order["do"] == "retreat" and place == {"ref": "base"}:
            del order["to"]
        if order.get("who", {}).get("kinds"):
            order["who"]["kinds"].sort()
    return json.dumps(plan, sort_keys=True, ensure_ascii=False)
