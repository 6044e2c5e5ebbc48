package dev.touchstone.grading.spans;

import dev.touchstone.grading.Grader;
import dev.touchstone.grading.GraderPromises;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

class SpansPromisesTest extends GraderPromises<SpansAnswer, SpansGold> {

    private static final int TOKENS = 40;
    private static final List<String> LABELS = List.of("person", "organisation", "place");

    private final SpansGrader grader = new SpansGrader();

    @Override
    protected Grader<SpansAnswer, SpansGold> grader() {
        return grader;
    }

    @Override
    protected Case aCase(Random dice) {
        List<Span> spans = someSpans(dice, dice.nextInt(6));
        return Case.of(SpansPrompts.of(TOKENS), SpansFormat.write(new SpansAnswer(spans, spans.isEmpty())));
    }

    /** The gold's spans, each kept, moved, renamed or lost, and some others. */
    @Override
    protected SpansAnswer anAnswer(Case item, Random dice) {
        List<Span> spans = new ArrayList<>();
        for (Span gold : gold(item).spans()) {
            int start = Math.max(0, gold.start() + 2 * (dice.nextInt(3) - 1) * dice.nextInt(2));
            int end = Math.min(2 * TOKENS - 1, gold.end() + 2 * dice.nextInt(2));
            String label = dice.nextInt(4) == 0 ? LABELS.get(dice.nextInt(3)) : gold.label();
            if (start < end && dice.nextInt(5) > 0) {
                add(new Span(start, end, label), spans);
            }
        }
        someSpans(dice, dice.nextInt(3)).forEach(span -> add(span, spans));
        return answer(spans);
    }

    /** One wrong span goes, or makes room for the gold one; a missed one is added where it fits. */
    @Override
    protected SpansAnswer repaired(SpansAnswer answer, Case item, Random dice) {
        List<Span> gold = gold(item).spans();
        List<Span> spans = new ArrayList<>(answer.spans());
        for (var each : marked(answer, item).marks()) {
            SpanMark mark = (SpanMark) each;
            if (!mark.errors().isEmpty()) {
                List<Span> mended = new ArrayList<>(spans);
                if (mark.marked() != null) {
                    mended.remove(answer.spans().get(mark.marked()));
                }
                if (mark.gold() == null || add(gold.get(mark.gold()), mended)) {
                    return answer(mended);
                }
            }
        }
        return answer;
    }

    @Override
    protected SpansAnswer shuffled(SpansAnswer answer, Random dice) {
        List<Span> spans = new ArrayList<>(answer.spans());
        Collections.shuffle(spans, dice);
        return grader.read(SpansFormat.write(new SpansAnswer(spans, answer.nothingHere())), SpansPrompts.of(TOKENS));
    }

    /** Counts all answers token by token and takes one of them. */
    @Override
    protected SpansAnswer blindGuess(Case item, Random dice) {
        double[] ways = new double[TOKENS + 1];
        double sum = 0;
        for (int left = 0; left <= TOKENS; left++) {
            ways[left] = left == 0 ? 1 : ways[left - 1] + LABELS.size() * sum;
            sum += ways[left];
        }
        List<Span> spans = new ArrayList<>();
        int at = 0;
        while (at < TOKENS) {
            int left = TOKENS - at;
            double draw = dice.nextDouble() * ways[left] - ways[left - 1];
            int length = 0;
            while (draw >= 0 && length < left) {
                length++;
                draw -= LABELS.size() * ways[left - length];
            }
            if (length > 0) {
                spans.add(SpansPrompts.span(at, at + length - 1, LABELS.get(dice.nextInt(LABELS.size()))));
            }
            at += Math.max(1, length);
        }
        return answer(spans);
    }

    private static SpansAnswer answer(List<Span> spans) {
        spans.sort(Comparator.comparingInt(Span::start));
        return new SpansAnswer(spans, spans.isEmpty());
    }

    private static List<Span> someSpans(Random dice, int most) {
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < most; i++) {
            int first = dice.nextInt(TOKENS - 4);
            add(SpansPrompts.span(first, first + dice.nextInt(4), LABELS.get(dice.nextInt(3))), spans);
        }
        spans.sort(Comparator.comparingInt(Span::start));
        return spans;
    }

    /** @return whether there was room */
    private static boolean add(Span span, List<Span> spans) {
        return spans.stream().noneMatch(other -> other.overlap(span) > 0) && spans.add(span);
    }
}
