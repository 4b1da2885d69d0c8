"""The result of a comparison in one line of English, computed for every verdict and count.

In: a ``Comparison``. Out: a sentence in pieces, so that a template can make links of the names in it; or as text.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

from variorum.algebra.relation import Relation
from variorum.comparison.compare import relation
from variorum.comparison.origins import independent, origins
from variorum.comparison.records import Answer, Comparison, Verdict
from variorum.corpus.records import Claim, Speaker
from variorum.seeds.model import Mode
from variorum.text.english import both, capitalised, count, listed, number
from variorum.views.sentence import Piece, Sentence, Teller, called, capital, plain

READINGS: Mapping[str, str] = {
    "scope": "they may not count the same thing",
    "translation": "they may go back to different translations",
    "preview": "words written beforehand may have been left standing",
    "copying": "they may have been copied from one text",
    "attribution": "it may have been lost who said what",
    "error": "at least one of them is probably mistaken",
}
"""What each of the editors' readings means, in half a sentence."""

MOST_ANSWERS = 6
LONGEST_LIST = 340
"""How many answers the line names, and how long their list may be; beyond that it counts them."""


def result(comparison: Comparison) -> Sentence:
    """The result in pieces: what the articles' answers add up to, and who says nothing."""
    teller = Teller(comparison)
    body = _BODIES[comparison.verdict](comparison, teller)
    return capital((*body, *_quiet(comparison), ".", *_beside(comparison, teller)))


def result_text(comparison: Comparison) -> str:
    """The result as plain text."""
    return plain(result(comparison))


def _quiet(comparison: Comparison) -> Sentence:
    """What is said of the articles that do not answer."""
    silent, unchecked = len(comparison.silent), len(comparison.unchecked)
    if comparison.verdict is Verdict.UNANSWERED or not silent + unchecked:
        return ()
    nothing = f"{number(silent)} {'says' if silent == 1 else 'say'} nothing"
    later = f"{number(unchecked)} {'has' if unchecked == 1 else 'have'} not been checked for it yet"
    return ("; ", listed([words for words, amount in ((nothing, silent), (later, unchecked)) if amount]))


def _beside(comparison: Comparison, teller: Teller) -> Sentence:
    """The sentences after the first: which answers fit all, who contradicts itself."""
    made: list[Piece] = []
    sides = len(_sides(comparison, comparison.verdict))
    for answer in comparison.fitting[:2]:
        made += [" The answer of ", *teller.sources(answer.claims), f", {teller.words(answer.first)},"]
        made += [f" contradicts {'neither' if sides == 2 else 'none of them'}."]
    if comparison.contradicting_itself:
        articles = comparison.contradicting_itself
        made += [" ", *capital(teller.articles(articles))]
        made += [" contradicts itself." if len(articles) == 1 else " contradict themselves."]
    return tuple(made)


def _sides(comparison: Comparison, verdict: Verdict) -> tuple[Answer, ...]:
    """The answers that take part in oppositions of one sort, each with those claims only that do."""
    opposed = {
        claim
        for found in comparison.oppositions
        if found.verdict is verdict
        for claim in (found.first, found.second)
    }
    parts = (tuple(claim for claim in answer.claims if claim in opposed) for answer in comparison.answers)
    return tuple(Answer(claims) for claims in parts if claims)


def _articles_of(answers: Iterable[Answer]) -> int:
    return len({article for answer in answers for article in answer.articles})


def _upheld(comparison: Comparison) -> tuple[Answer, ...]:
    """The answers that are not superseded; all, where nothing else is left."""
    return tuple(a for a in comparison.answers if a.first.mode is not Mode.SUPERSEDED) or comparison.answers


def _answers(
    answers: Sequence[Answer], teller: Teller, tell: Callable[[Sequence[Answer]], Sentence]
) -> Sentence:
    """The answers with who gives them, or how many there are where the line would grow too long."""
    if len(answers) <= MOST_ANSWERS:
        told = tell(answers)
        if len(plain(told)) <= LONGEST_LIST:
            opening = teller.opening if tell == teller.tell else ". "
            return (opening, *(capital(told) if opening == ". " else told))
    return (f". Together they give {count(len(answers), 'different answer')}",)


def _conflict(comparison: Comparison, teller: Teller) -> Sentence:
    sides = _sides(comparison, Verdict.CONFLICT)
    told = _answers(sides, teller, teller.tell)
    articles = _articles_of(sides)
    if _only_together(comparison):
        return (f"in {count(articles, 'article')} any two answers fit, but not all of them together", *told)
    if articles == 1:
        return (*teller.articles(sides[0].articles), " contradicts in its own voice what it reports", *told)
    return (_against(sides), *told)


def _against(sides: Sequence[Answer]) -> str:
    """How many articles contradict how many; an article on both sides counts on the smaller one."""
    articles = _articles_of(sides)
    if len(sides) == 2 and articles > 2:
        few, many = sorted((set(side.articles) for side in sides), key=len)
        against = len(many - few)
        if against:
            verb = "contradicts" if len(few) == 1 else "contradict"
            return f"{count(len(few), 'article')} {verb} {number(against)} {'other' if against == 1 else 'others'}"
    return f"{count(articles, 'article')} contradict {'each other' if articles == 2 else 'one another'}"


def _only_together(comparison: Comparison) -> bool:
    """True when any two answers fit, and only all of them do not."""
    return all(relation(comparison.question, p.first, p.second).compatible for p in comparison.oppositions)


def _dispute(comparison: Comparison, teller: Teller) -> Sentence:
    sides = _sides(comparison, Verdict.DISPUTE)
    speakers = _speakers(claim for side in sides for claim in side.claims)
    articles = list(dict.fromkeys(article for side in sides for article in side.articles))
    report: Sentence = ("the articles only report it",)
    if len(articles) == 1:
        report = (*teller.articles(articles), " only reports it")
    told = _answers(sides, teller, teller.tell_by_speaker)
    if len(speakers) == 1:
        return ("the answers ascribed to ", *called(speakers), " exclude each other; ", *report, *told)
    each = " with one another" if len(speakers) > 2 else ""
    return (*called(speakers), f" disagree{each}; ", *report, *told)


def _speakers(claims: Iterable[Claim]) -> tuple[Speaker, ...]:
    return tuple(dict.fromkeys(speaker for claim in claims for speaker in claim.by))


def _same_speaker(comparison: Comparison, teller: Teller) -> Sentence:
    sides = _sides(comparison, Verdict.SAME_SPEAKER)
    pairs = [found for found in comparison.oppositions if found.verdict is Verdict.SAME_SPEAKER]
    shared = dict.fromkeys(
        speaker for pair in pairs for speaker in pair.first.by if speaker in pair.second.by
    )
    verb = "is" if len(shared) == 1 else "are"
    clash = "exclude each other" if len(sides) == 2 else "cannot all hold"
    reports = f" {verb} reported in {number(len(sides))} ways that {clash}"
    return (*called(tuple(shared)), reports, *_answers(sides, teller, teller.tell_articles))


def _development(comparison: Comparison, teller: Teller) -> Sentence:
    sides = sorted(_sides(comparison, Verdict.DEVELOPMENT), key=lambda side: teller.time(side.claims))
    clash = "exclude each other" if len(sides) == 2 else "cannot all hold at once"
    lead = f"the answers {clash}, but they speak of different times"
    return (lead, *_answers(sides, teller, teller.tell_times))


def _precision(comparison: Comparison, teller: Teller) -> Sentence:
    answers = _upheld(comparison)
    firsts = [answer.first for answer in answers]
    found = {
        relation(comparison.question, first, second)
        for index, first in enumerate(firsts)
        for second in firsts[index + 1 :]
    }
    if found & {Relation.NARROWER, Relation.BROADER}:
        lead = "one says more than the other" if len(answers) == 2 else "some say more than others"
    else:
        lead = "they overlap only in part"
    told = _answers(answers, teller, teller.tell)
    return (f"the answers of {count(_articles_of(answers), 'article')} fit together, but {lead}", *told)


def _wording(comparison: Comparison, teller: Teller) -> Sentence:
    answers = _upheld(comparison)
    articles = _articles_of(answers)
    lead = f"{count(articles, 'article')} {'says' if articles == 1 else 'say'} it in {count(len(answers), 'way')}"
    return (lead, *_answers(answers, teller, teller.tell)) if len(answers) <= MOST_ANSWERS else (lead,)


def _shared(comparison: Comparison) -> Answer:
    """The answer that most articles give, and among equals the one with most origins."""
    return max(comparison.answers, key=lambda a: (len(independent(a.claims)) > 1, len(a.articles)))


def _agreement(comparison: Comparison, teller: Teller) -> Sentence:
    answer = _shared(comparison)
    roots = independent(answer.claims)
    return (
        f"{count(len(answer.articles), 'article')} agree: {teller.words(answer.first)}. "
        f"That rests on {count(len(roots), 'independent origin')}",
        *((": ", *called(roots)) if len(roots) <= MOST_ANSWERS else ()),
        *_others(comparison, answer, teller),
    )


def _echo(comparison: Comparison, teller: Teller) -> Sentence:
    answer = _shared(comparison)
    roots = origins(answer.claims)
    articles = len(answer.articles)
    lead = f"{count(articles, 'article')} give the same answer: {teller.words(answer.first)}. "
    if len(roots) == 1:
        source: Sentence = (f"{capitalised(both(articles))} go back to one origin, ", *called(roots))
    elif named := independent(answer.claims):
        source = ("Only one of their origins is named, ", *called(named))
    else:
        source = ("None of their origins is named",)
    return (lead, *source, *_others(comparison, answer, teller))


def _others(comparison: Comparison, answer: Answer, teller: Teller) -> Sentence:
    """What stands beside the answer that several articles share."""
    rest = [other for other in _upheld(comparison) if other is not answer]
    return (
        ("; another answer is meant in another sense", *_answers(rest, teller, teller.tell)) if rest else ()
    )


def _single(comparison: Comparison, teller: Teller) -> Sentence:
    answers = _upheld(comparison)
    if len(answers) == 1:
        return ("only ", *teller.tell(answers, verb="answers:"))
    articles = answers[0].articles
    lead = ("only ", *teller.articles(articles), f" answers, in {number(len(answers))} ways")
    return (*lead, *_answers(answers, teller, teller.tell_words))


def _not_comparable(comparison: Comparison, teller: Teller) -> Sentence:
    articles = count(len(comparison.articles), "article")
    lead = f"{articles} answer, but their answers cannot be held against each other"
    return (lead, *_answers(_upheld(comparison), teller, teller.tell_senses))


def _unanswered(comparison: Comparison, teller: Teller) -> Sentence:
    silent, unchecked = len(comparison.silent), len(comparison.unchecked)
    if not silent + unchecked:
        return ("the story has no articles yet",)
    if not unchecked:
        return (
            "no article answers, though all have been read for it"
            if silent > 1
            else "the one article is silent",
        )
    have = "has" if unchecked == 1 else "have"
    lead = "no article answers; " if silent else "nobody can tell yet: "
    return (f"{lead}{count(unchecked, 'article')} {have} not been checked for it yet",)


_BODIES: Mapping[Verdict, Callable[[Comparison, Teller], Sentence]] = {
    Verdict.SAME_SPEAKER: _same_speaker,
    Verdict.CONFLICT: _conflict,
    Verdict.DISPUTE: _dispute,
    Verdict.DEVELOPMENT: _development,
    Verdict.PRECISION: _precision,
    Verdict.WORDING: _wording,
    Verdict.AGREEMENT: _agreement,
    Verdict.ECHO: _echo,
    Verdict.SINGLE: _single,
    Verdict.NOT_COMPARABLE: _not_comparable,
    Verdict.UNANSWERED: _unanswered,
}
