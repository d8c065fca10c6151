"""What RFC 4287 demands of a feed, as far as such a feed can break it."""

import re
import xml.etree.ElementTree as ET

A = "{http://www.w3.org/2005/Atom}"
DATE = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$")
TAG = re.compile(r"tag:[a-z0-9.-]+,\d{4}(-\d\d(-\d\d)?)?:\S+$")  # RFC 4151
ONCE = {A + "feed": ("id", "title", "updated"), A + "entry": ("id", "title", "updated")}
AT_MOST_ONCE = ("content", "generator", "icon", "logo", "published", "rights", "subtitle",
                "summary", "source")


def problems(data):
    """What is wrong with the bytes DATA of an Atom document."""
    root = ET.fromstring(data)
    if root.tag != A + "feed":
        return ["the root is " + root.tag]
    entries = root.findall(A + "entry")
    wrong = element(root)
    for entry in entries:
        wrong += element(entry)
        # Section 4.1.2: an author for each, as the feed has none; content or an alternate link.
        if not entry.findall(A + "author/" + A + "name"):
            wrong.append("no author: " + entry.findtext(A + "id"))
        if entry.find(A + "content") is None:
            wrong.append("no content: " + entry.findtext(A + "id"))
    ids = [e.findtext(A + "id") for e in entries] + [root.findtext(A + "id")]
    wrong += ["the id %s twice" % i for i in set(ids) if ids.count(i) > 1]
    stamps = [e.findtext(A + "updated") for e in entries]
    if stamps != sorted(stamps, reverse=True):
        wrong.append("not newest first")
    if stamps and root.findtext(A + "updated") < max(stamps):
        wrong.append("the feed is older than its entries")
    return wrong


def element(parent):
    wrong = []
    for name in ONCE[parent.tag]:
        if len(parent.findall(A + name)) != 1 or not parent.findtext(A + name).strip():
            wrong.append("%s: %s is not there once" % (parent.tag, name))
    for name in AT_MOST_ONCE:
        if len(parent.findall(A + name)) > 1:
            wrong.append("%s: more than one %s" % (parent.tag, name))
    for child in parent:
        wrong += [] if child.tag == A + "entry" else part(child)
    return wrong


def part(child):
    """Of dates, ids, links, categories and texts."""
    name, text = child.tag.replace(A, ""), child.text or ""
    if name == "updated" and not DATE.match(text):
        return ["a date %r" % text]
    if name == "id" and not TAG.match(text):
        return ["an id %r" % text]
    if name == "link" and not child.get("href"):
        return ["a link without href"]
    if name == "category" and not child.get("term"):
        return ["a category without term"]
    if name in ("content", "title") and child.get("type", "text") != "text":
        return ["a type " + child.get("type")]
    if name in ("content", "title") and (len(child) or "\n" in text):
        return ["%s is not one line of text" % name]
    known = ("id", "title", "updated", "link", "category", "content", "author")
    return [] if name in known else ["an element " + name]


def items(data):
    return [(e.findtext(A + "id"), e.findtext(A + "title"), e.findtext(A + "content"))
            for e in ET.fromstring(data).findall(A + "entry")]
