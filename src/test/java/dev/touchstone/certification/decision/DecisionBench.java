package dev.touchstone.certification.decision;

import dev.touchstone.skill.irt.ItemCurve;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What one step of an exam costs with a bank of two thousand items, of which the person has met a tenth and answered twenty. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class DecisionBench {

    private static final int ITEMS = 2_000;
    private static final int MET = 200;
    private static final int AREAS = 4;
    private static final int ANSWERED = 20;
    private static final int LONGEST = 50;

    private final ExamRule rule = ExamRule.usual(0.5, Undecided.ESTIMATE);
    private final SplittableRandom random = new SplittableRandom(7);
    private final List<BankItem> items = new ArrayList<>();
    private final List<Integer> met = new ArrayList<>();
    private final List<Examination.Answered> answers = new ArrayList<>();
    private final Bank bank;
    private final Selection selection;
    private final Examination sitting;

    public DecisionBench() {
        for (int item = 0; item < ITEMS; item++) {
            var curve = new ItemCurve(0.5 + 1.5 * random.nextDouble(), random.nextGaussian(), item % 2 == 0 ? 0.25 : 0);
            items.add(new BankItem(
                    new UUID(0, item), curve, "area " + item % AREAS, Math.min(1, 0.05 + 2 * random.nextDouble())));
        }
        for (int place = 0; place < MET; place++) {
            met.add(place);
        }
        for (int answer = 0; answer < LONGEST; answer++) {
            answers.add(new Examination.Answered(MET + answer, random.nextBoolean()));
        }
        bank = new Bank(items);
        selection = Selection.atTheCut(bank, rule.cut());
        sitting = Examination.replay(bank, rule, met, List.of(), answers.subList(0, ANSWERED));
    }

    @Benchmark
    public Object nextItem() {
        return selection.next(sitting, random);
    }

    /** With the order of the bank, which may be kept, found anew. */
    @Benchmark
    public Object nextItemOfAnUnorderedBank() {
        return Selection.atTheCut(bank, rule.cut()).next(sitting, random);
    }

    /** Every curve computed anew, as for a bank that was just loaded; verdict and share included. */
    @Benchmark
    public Object replayOfFifty() {
        Examination replayed = Examination.replay(new Bank(items), rule, met, List.of(), answers);
        return List.of(replayed.verdict(), replayed.share());
    }
}
