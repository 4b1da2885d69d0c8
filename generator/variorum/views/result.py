"""The result of a comparison in one line of English, computed for every verdict and count.

In: a ``Comparison``. Out: a sentence in pieces, so that a template can make links of the names in it; or as text.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

from variorum.algebra.composed import Either, Except, Unknown
from variorum.algebra.relation import Relation
from variorum.comparison.opposition import shared_parties
from variorum.comparison.origins import Independence, independence
from variorum.comparison.records import Answer, Comparison, Ground, Opposition, Verdict
from variorum.comparison.relations import relation
from variorum.corpus.records import Claim, Speaker
from variorum.english.lexicon import IF_ALIKE
from variorum.seeds.model import Mode
from variorum.text.english import capitalised, count, listed, number
from variorum.views.sentence import Piece, Sentence, Teller, called, capital, plain
from variorum.views.standing import standing

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
    """The sentences after the first: which answers fit all, which others there are, who contradicts itself."""
    made: list[Piece] = []
    sides = len(_sides(comparison, comparison.verdict))
    for answer in comparison.fitting[:2]:
        made += [" The answer of ", *teller.sources(answer.claims), f", {teller.words(answer.first)},"]
        made += [f" excludes {'neither' if sides == 2 else 'none of them'}."]
    made += _rest(comparison, teller)
    for answer in (answer for answer in comparison.answers if answer.first.derived):
        made += [
            " Worked out by us from ",
            *teller.articles(answer.articles),
            f": {teller.words(answer.first)}.",
        ]
    if comparison.contradicting_itself:
        articles = comparison.contradicting_itself
        made += [" ", *capital(teller.articles(articles))]
        made += [" contradicts itself." if len(articles) == 1 else " contradict themselves."]
    if comparison.drifting:
        made += [" ", *capital(teller.articles(comparison.drifting))]
        made += [" says it in two ways." if len(comparison.drifting) == 1 else " say it in two ways."]
    return tuple(made)


def _rest(comparison: Comparison, teller: Teller) -> Sentence:
    """The answers that the first sentence leaves out because they are in no pair that leads, and fit not all."""
    if not comparison.oppositions:
        return ()
    named = {claim for side in _sides(comparison, comparison.verdict) for claim in side.claims}
    named.update(claim for answer in comparison.fitting[:2] for claim in answer.claims)
    told = {claim.article for claim in named}
    left = [
        (answer, [claim.article for claim in answer.claims if claim.article not in told])
        for answer in comparison.answers
        if not answer.first.derived
    ]
    others = [(answer, tuple(dict.fromkeys(articles))) for answer, articles in left if articles]
    parts = [
        f"{number(len(articles))} {'other' if len(articles) == 1 else 'others'}: {teller.words(answer.first)}"
        for answer, articles in others[:MOST_ANSWERS]
    ]
    if len(others) > MOST_ANSWERS:
        parts.append(count(len(others) - MOST_ANSWERS, "more answer"))
    return (f" {capitalised('; '.join(parts))}.",) if parts else ()


def _sides(comparison: Comparison, verdict: Verdict) -> tuple[Answer, ...]:
    """The answers that take part in oppositions of one sort, those that lead first, each with those claims only."""
    opposed = [
        claim
        for pair in comparison.oppositions
        if pair.verdict is verdict
        for claim in (pair.first, pair.second)
    ]
    parts = (tuple(claim for claim in answer.claims if claim in opposed) for answer in comparison.answers)
    sides = [Answer(claims) for claims in parts if claims]
    if comparison.oppositions and comparison.oppositions[0].size:
        sides.sort(key=lambda side: min(opposed.index(claim) // 2 for claim in side.claims))
    return tuple(sides)


def _articles_of(answers: Iterable[Answer]) -> int:
    return len({article for answer in answers for article in answer.articles})


def _upheld(comparison: Comparison) -> tuple[Answer, ...]:
    """The answers that are not superseded; all, where nothing else is left."""
    theirs = tuple(answer for answer in comparison.answers if not answer.first.derived)
    return tuple(answer for answer in theirs if answer.first.mode is not Mode.SUPERSEDED) or theirs


def _answers(
    answers: Sequence[Answer], teller: Teller, tell: Callable[[Sequence[Answer]], Sentence]
) -> Sentence:
    """The answers with who gives them, or how many there are where the line would grow too long."""
    if len(answers) <= MOST_ANSWERS:
        told = tell(answers)
        if len(plain(told)) <= LONGEST_LIST:
            opening = teller.opening if tell == teller.tell else ". "
            return (opening, *(capital(told) if opening == ". " else told))
    first = tell(answers[:2])
    if len(answers) > MOST_ANSWERS and len(plain(first)) <= LONGEST_LIST:
        opening = teller.opening if tell == teller.tell else ". "
        return (
            opening,
            *(capital(first) if opening == ". " else first),
            f"; and {count(len(answers) - 2, 'answer')} more",
        )
    return (f". Together they give {count(len(answers), 'different answer')}",)


def _conflict(comparison: Comparison, teller: Teller) -> Sentence:
    sides = _sides(comparison, Verdict.CONFLICT)
    told = _answers(sides, teller, teller.tell)
    articles = _articles_of(sides)
    if _only_together(comparison):
        return (f"in {count(articles, 'article')} any two answers fit, but not all of them together", *told)
    if articles == 1:
        return (*teller.articles(sides[0].articles), " contradicts in its own voice what it reports", *told)
    pairs = [pair for pair in comparison.oppositions if pair.verdict is Verdict.CONFLICT]
    if not any(pair.first.own_voice and pair.second.own_voice for pair in pairs):
        return (_own_against_reported(pairs), *told)
    return (_against(sides), *told)


def _own_against_reported(pairs: Sequence[Opposition]) -> str:
    """How many articles say in their own voice what excludes a word that others only report."""
    claims = [claim for pair in pairs for claim in (pair.first, pair.second)]
    own = {claim.article for claim in claims if claim.own_voice}
    reporting = {claim.article for claim in claims if not claim.own_voice} - own
    says = f"{count(len(own), 'article')} {'says in its' if len(own) == 1 else 'say in their'} own voice"
    if not reporting:
        return f"{says} what excludes a word that is reported"
    others = "another reports" if len(reporting) == 1 else f"{number(len(reporting))} others report"
    return f"{says} what excludes a word that {others}"


def _against(sides: Sequence[Answer]) -> str:
    """How many articles contradict how many; one that gives both answers counts on the smaller side, and is told."""
    articles = _articles_of(sides)
    if len(sides) == 2 and articles > 2:
        few, many = sorted((set(side.articles) for side in sides), key=len)
        against = len(many - few)
        verb = "contradicts" if len(few) == 1 else "contradict"
        if against and few < many:
            others, theirs = ("another", "its") if against == 1 else (f"{number(against)} others", "their")
            also = "gives" if len(few) == 1 else "give"
            return f"{count(len(few), 'article')} {verb} {others}, and also {also} {theirs} answer"
        if against and not few & many:
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
    if any(pair.ground is Ground.FALLS for pair in comparison.oppositions):
        report = (*report, ", and the later count is the lower one, though such a count can only grow")
    if len(speakers) == 1:
        return ("the answers ascribed to ", *called(speakers), " exclude each other; ", *report, *told)
    each = " with one another" if len(speakers) > 2 else ""
    return (*called(speakers), f" disagree{each}; ", *report, *told)


def _speakers(claims: Iterable[Claim]) -> tuple[Speaker, ...]:
    return tuple(dict.fromkeys(speaker for claim in claims for speaker in claim.by))


def _same_speaker(comparison: Comparison, teller: Teller) -> Sentence:
    sides = _sides(comparison, Verdict.SAME_SPEAKER)
    shared = _parties(comparison, Verdict.SAME_SPEAKER)
    verb = "is" if len(shared) == 1 else "are"
    clash = "exclude each other" if len(sides) == 2 else "cannot all hold"
    pairs = [pair for pair in comparison.oppositions if pair.verdict is Verdict.SAME_SPEAKER]
    of_day = any(pair.first.event is None or pair.second.event is None for pair in pairs)
    when = "of one day" if of_day else "on one occasion"
    reports = f" {verb} reported, {when}, in {number(len(sides))} ways that {clash}"
    return (*called(shared), reports, *_answers(sides, teller, teller.tell_articles))


def _parties(comparison: Comparison, verdict: Verdict) -> tuple[Speaker, ...]:
    """The people and bodies whose word both answers of the pairs of one verdict are, the body behind a mouth last."""
    pairs = [pair for pair in comparison.oppositions if pair.verdict is verdict]
    common = dict.fromkeys(party for pair in pairs for party in shared_parties(pair.first, pair.second))
    return tuple(common)[:1] if len(pairs) == 1 else tuple(common)


def _development(comparison: Comparison, teller: Teller) -> Sentence:
    sides = sorted(_sides(comparison, Verdict.DEVELOPMENT), key=lambda side: teller.time(side.claims))
    lead: Sentence = ("the answers are from different days; things may have changed",)
    grounds = {pair.ground for pair in comparison.oppositions if pair.verdict is Verdict.DEVELOPMENT}
    if grounds == {Ground.CHANGED}:
        parties = _parties(comparison, Verdict.DEVELOPMENT)
        outlets = tuple(dict.fromkeys(article.outlet for side in sides for article in side.articles))
        who = called(parties or outlets)
        gave = (
            "gave one answer, and later another"
            if len(sides) == 2
            else "gave different answers on different days"
        )
        lead = (*who, f" {gave}")
    return (*lead, *_answers(sides, teller, teller.tell_times))


def _unclear(comparison: Comparison, teller: Teller) -> Sentence:
    sides = _sides(comparison, Verdict.UNCLEAR)
    lead = f"the answers would exclude each other {IF_ALIKE[comparison.oppositions[0].ground]}"
    return (lead, *_answers(sides, teller, teller.tell))


def _precision(comparison: Comparison, teller: Teller) -> Sentence:
    answers = _upheld(comparison)
    firsts = [answer.first for answer in answers]
    relations = {
        relation(comparison.question, first, second)
        for index, first in enumerate(firsts)
        for second in firsts[index + 1 :]
    }
    composed = any(isinstance(first.value, Unknown | Either | Except) for first in firsts)
    verb = "says more" if composed else comparison.question.type.says_more.removesuffix(" than")
    if relations & {Relation.NARROWER, Relation.BROADER}:
        some = "some " + _PLURALS_OF_MORE.get(verb, verb)
        lead = f"one {verb} than the other" if len(answers) == 2 else f"{some} than others"
    else:
        lead = "they overlap only in part"
    told = _answers(answers, teller, teller.tell)
    articles = count(_articles_of(answers), "article")
    if comparison.question.compatible and not relations & {Relation.NARROWER, Relation.BROADER}:
        return (f"the answers of {articles} can all be true at once", *told)
    return (f"the answers of {articles} fit together, but {lead}", *told)


_PLURALS_OF_MORE = {"says more": "say more", "names more": "name more", "is more exact": "are more exact"}


def _wording(comparison: Comparison, teller: Teller) -> Sentence:
    answers = _upheld(comparison)
    articles = _articles_of(answers)
    lead = f"{count(articles, 'article')} {'puts' if articles == 1 else 'put'} it in {count(len(answers), 'way')}"
    if comparison.question.entry.alike:
        lead += ", which the editors take for the same thing"
    return (lead, *_answers(answers, teller, teller.tell)) if len(answers) <= MOST_ANSWERS else (lead,)


def _agreement(comparison: Comparison, teller: Teller) -> Sentence:
    answer = max(comparison.answers, key=lambda one: (_is_independent(one), len(one.articles)))
    lead = f"{count(len(answer.articles), 'article')} agree: {teller.words(answer.first)}. "
    return (lead, *_rests_on(answer), *_others(comparison, answer, teller))


def _is_independent(answer: Answer) -> bool:
    return not answer.first.derived and independence(answer.claims) is Independence.INDEPENDENT


def _rests_on(answer: Answer) -> Sentence:
    """What stands behind an answer on which articles agree: whose words they heard, or what they have in common."""
    asked = answer.first.question.speakers
    if asked and any(speaker in claim.by for claim in answer.claims for speaker in asked):
        witnesses = number(len(answer.articles))
        return ("All of it is the word of ", *called(asked), f", as {witnesses} articles report it")
    links = standing(answer)[1:]
    if len(links) < 2:
        return ("No common source is named",)
    return ("No source common to all is named: ", *_without_mark(links))


def _without_mark(links: Sentence) -> Sentence:
    first, *rest = links
    return (first.removeprefix("; ") if isinstance(first, str) else first, *rest)


def _same_answer(comparison: Comparison, teller: Teller) -> Sentence:
    answer = max(comparison.answers, key=lambda one: len(one.articles))
    lead = f"{count(len(answer.articles), 'article')} give the same answer: {teller.words(answer.first)}. "
    doubt = "A source is not named, so whether they have it from one or from several cannot be told"
    return (lead, doubt, *_others(comparison, answer, teller))


def _echo(comparison: Comparison, teller: Teller) -> Sentence:
    answer = max(comparison.answers, key=lambda one: (not one.first.derived, len(one.articles)))
    lead = f"{count(len(answer.articles), 'article')} give the same answer: {teller.words(answer.first)}. "
    links = standing(answer)[1:]
    return (lead, *capital(_without_mark(links)), *_others(comparison, answer, teller))


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
    Verdict.UNCLEAR: _unclear,
    Verdict.PRECISION: _precision,
    Verdict.WORDING: _wording,
    Verdict.AGREEMENT: _agreement,
    Verdict.SAME_ANSWER: _same_answer,
    Verdict.ECHO: _echo,
    Verdict.SINGLE: _single,
    Verdict.NOT_COMPARABLE: _not_comparable,
    Verdict.UNANSWERED: _unanswered,
}
