package dev.touchstone.grading.freetext;

import dev.touchstone.content.ClauseRef;
import dev.touchstone.content.Text;
import dev.touchstone.grading.Grade;
import dev.touchstone.grading.Mark;
import dev.touchstone.grading.TypedError;
import dev.touchstone.grading.Verdict;
import dev.touchstone.grading.freetext.FreeTextGold.Point;
import dev.touchstone.grading.freetext.FreeTextMark.About;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Marks one text: the weighted share of required points that it makes; 0 with a forbidden point or as a near copy of the
 * source; a half when it is too long or too short.
 */
final class FreeTextMarking {

    /** Words in a row that count as copied. */
    static final int RUN = 5;

    private final FreeTextGold gold;
    private final String text;
    private final TextIndex index;
    private final List<Mark> marks = new ArrayList<>();
    private double factor = 1;

    FreeTextMarking(FreeTextAnswer answer, FreeTextGold gold) {
        this.gold = gold;
        text = answer.text();
        index = new TextIndex(text);
    }

    Grade.Marked mark(String version) {
        double share = markRequired();
        gold.forbidden().forEach(this::markForbidden);
        double copied = markCopy();
        int length = markLength();
        Map<String, Double> report = Map.of("points", share, "copied", copied, "length", (double) length);
        return new Grade.Marked(factor * share, marks, gold.reveal(), report, version);
    }

    private double markRequired() {
        int made = 0;
        int all = 0;
        for (Point point : gold.required()) {
            Optional<TextSpan> place = index.first(point.phrases());
            all += point.weight();
            made += place.isPresent() ? point.weight() : 0;
            Verdict verdict = place.isPresent() ? Verdict.RIGHT : Verdict.MISSED;
            List<TypedError> errors = place.isPresent() ? List.of() : List.of(error("text-missing-point", point));
            add(verdict, About.REQUIRED, point, place.stream().toList(), errors);
        }
        return all == 0 ? 1 : (double) made / all;
    }

    private void markForbidden(Point point) {
        List<TextSpan> places = point.phrases().stream()
                .flatMap(phrase -> phrase.first(index).stream())
                .distinct()
                .toList();
        if (!places.isEmpty()) {
            factor = 0;
            add(Verdict.WRONG, About.FORBIDDEN, point, places, List.of(error("text-forbidden-point", point)));
        }
    }

    /** Share of the runs of the text that stand in the source too. */
    private double markCopy() {
        int runs = index.runCount(RUN);
        List<Integer> places = index.placesOf(gold.source(), RUN);
        double share = runs == 0 ? 0 : (double) places.size() / runs;
        if (share > gold.copied()) {
            factor = 0;
            addWhole(Verdict.WRONG, About.COPY, "text-near-copy", passages(places));
        }
        return share;
    }

    /** Runs that overlap are one passage. */
    private List<TextSpan> passages(List<Integer> places) {
        List<TextSpan> passages = new ArrayList<>();
        for (int place : places) {
            TextSpan run = index.span(place, RUN);
            TextSpan last = passages.isEmpty() ? null : passages.getLast();
            if (last != null && run.start() <= last.end()) {
                passages.set(passages.size() - 1, new TextSpan(last.start(), run.end()));
            } else {
                passages.add(run);
            }
        }
        return passages;
    }

    private int markLength() {
        int length = gold.length().of(text);
        if (length > gold.length().most()) {
            factor *= 0.5;
            addWhole(Verdict.NEAR, About.LENGTH, "text-too-long", List.of());
        } else if (length < gold.length().least()) {
            factor *= 0.5;
            addWhole(Verdict.NEAR, About.LENGTH, "text-too-short", List.of());
        }
        return length;
    }

    private void add(Verdict verdict, About about, Point point, List<TextSpan> places, List<TypedError> errors) {
        marks.add(new FreeTextMark(verdict, about, point.slug(), point.clause(), point.why(), places, errors));
    }

    private void addWhole(Verdict verdict, About about, String type, List<TextSpan> places) {
        ClauseRef clause = gold.reveal().clause();
        Text why = gold.reveal().why();
        TypedError error = gold.explanation(type, "")
                .map(said -> new TypedError(type, said.clause(), said.why()))
                .orElse(new TypedError(type, clause, null));
        marks.add(new FreeTextMark(verdict, about, "", error.clause(), why, places, List.of(error)));
    }

    private TypedError error(String type, Point point) {
        return gold.explanation(type, point.slug())
                .map(said -> new TypedError(type, said.clause(), said.why()))
                .orElse(new TypedError(type, point.clause(), null));
    }
}
