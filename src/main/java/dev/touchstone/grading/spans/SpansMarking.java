package dev.touchstone.grading.spans;

import dev.touchstone.content.ClauseRef;
import dev.touchstone.content.Text;
import dev.touchstone.grading.Grade;
import dev.touchstone.grading.Mark;
import dev.touchstone.grading.TypedError;
import dev.touchstone.grading.Verdict;
import dev.touchstone.grading.spans.SpansReveal.GoldSpan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Marks one answer of spans, each in the order of the text. */
final class SpansMarking {

    private final List<Span> marked;
    private final SpansGold gold;
    private final List<Span> goldSpans;

    SpansMarking(SpansAnswer answer, SpansGold gold) {
        this.marked = answer.spans();
        this.gold = gold;
        this.goldSpans = gold.spans();
    }

    Grade.Marked mark(String version) {
        int[] goldOf = SpanPairs.best(marked, goldSpans);
        SpanCounts counts = SpanCounts.of(marked, goldSpans, goldOf);
        return new Grade.Marked(counts.score(), marks(goldOf), gold.reveal(), counts.report(), version);
    }

    /** In the order of the text: missed spans stand among the others, where they lie. */
    private List<Mark> marks(int[] goldOf) {
        int[] markedOf = new int[goldSpans.size()];
        Arrays.fill(markedOf, -1);
        for (int i = 0; i < goldOf.length; i++) {
            if (goldOf[i] >= 0) {
                markedOf[goldOf[i]] = i;
            }
        }
        List<Mark> marks = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < goldOf.length; i++) {
            while (next < goldSpans.size()
                    && (goldSpans.get(next).start() < marked.get(i).start()
                            || markedOf[next] >= 0 && markedOf[next] < i)) {
                missed(next++, markedOf, marks);
            }
            marks.add(goldOf[i] < 0 ? spurious(i) : pair(i, goldOf[i]));
        }
        while (next < goldSpans.size()) {
            missed(next++, markedOf, marks);
        }
        return marks;
    }

    private void missed(int index, int[] markedOf, List<Mark> marks) {
        if (markedOf[index] < 0) {
            TypedError error = error("span-missed", gold.reveal().spans().get(index));
            marks.add(new SpanMark(Verdict.MISSED, null, index, List.of(error)));
        }
    }

    private SpanMark pair(int index, int goldIndex) {
        Span mine = marked.get(index);
        Span theirs = goldSpans.get(goldIndex);
        GoldSpan reason = gold.reveal().spans().get(goldIndex);
        List<TypedError> errors = new ArrayList<>();
        boolean sameType = mine.label().equals(theirs.label());
        if (!sameType) {
            errors.add(error("span-type", mine, reason));
        }
        if (mine.start() != theirs.start()) {
            errors.add(error("span-left-edge", mine, reason));
        }
        if (mine.end() != theirs.end()) {
            errors.add(error("span-right-edge", mine, reason));
        }
        Verdict verdict = errors.isEmpty() ? Verdict.RIGHT : sameType ? Verdict.NEAR : Verdict.WRONG;
        return new SpanMark(verdict, index, goldIndex, List.copyOf(errors));
    }

    private SpanMark spurious(int index) {
        Span mine = marked.get(index);
        return new SpanMark(Verdict.EXTRA, index, null, List.of(error("span-spurious", mine, trapUnder(mine))));
    }

    /** What is said of the trap that a spurious span fell into, if there is one. */
    private @Nullable GoldSpan trapUnder(Span mine) {
        return gold.reveal().traps().stream()
                .filter(trap -> trap.span().overlap(mine) > 0)
                .findFirst()
                .orElse(null);
    }

    /** A mistake that the author foresaw is explained in its own words. */
    private TypedError error(String type, Span mine, @Nullable GoldSpan reason) {
        return gold.typical().stream()
                .filter(typical ->
                        typical.error().equals(type) && typical.span().equals(mine))
                .findFirst()
                .map(typical -> new TypedError(type, typical.clause(), typical.why()))
                .orElseGet(() -> reason == null ? ofTheItem(type) : error(type, reason));
    }

    private static TypedError error(String type, GoldSpan reason) {
        return new TypedError(type, reason.clause(), reason.why());
    }

    private TypedError ofTheItem(String type) {
        ClauseRef clause = gold.reveal().clause();
        Text why = gold.reveal().why();
        return new TypedError(type, clause, why);
    }
}
