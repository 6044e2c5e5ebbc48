package dev.touchstone.certification.integrity;

import dev.touchstone.content.ItemId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** How often each signal is raised, among honest people and among those of whom we know better. */
final class IntegrityTrials {

    /** Enough of the usual times for those who are looked at. */
    private static final int OTHERS = 200;

    private static final int SEEN_FRESH = 15;

    private final ExamRoom room;
    private final PoolFacts pool;
    private int number = 1_000;

    private IntegrityTrials(ExamRoom room, PoolFacts pool) {
        this.room = room;
        this.pool = pool;
    }

    /** Times of old items are known from 200 people, those of fresh ones from 15. */
    static IntegrityTrials of(long seed, int items, int old) {
        ExamRoom room = new ExamRoom(seed, items, old);
        List<SittingFacts> others = room.honest(OTHERS, 0, items);
        PoolFacts all = PoolFacts.of(others);
        Map<ItemId, Pace> paces =
                new HashMap<>(PoolFacts.of(others.subList(0, SEEN_FRESH)).paces());
        room.bank().subList(0, old).forEach(item -> all.pace(item.id()).ifPresent(pace -> paces.put(item.id(), pace)));
        return new IntegrityTrials(room, new PoolFacts(paces, all.drifts(), all.similarity()));
    }

    double rapid(int trials, int rapid) {
        return share(trials, who -> answers(who, i -> i < rapid), RapidGuessing.class);
    }

    private List<AnswerFact> answers(ExamRoom.Candidate who, IntPredicate hasty) {
        return IntStream.range(0, room.bank().size())
                .mapToObj(i -> hasty.test(i)
                        ? room.rapid(room.bank().get(i))
                        : room.honest(room.bank().get(i), who))
                .toList();
    }

    /** @param known how many of the old items were known beforehand, to people a deviation below the mean */
    double fresh(int trials, int known) {
        return share(
                trials,
                who -> IntStream.range(0, room.bank().size())
                        .mapToObj(i -> i < known
                                ? room.known(room.bank().get(i), weaker(who))
                                : room.honest(room.bank().get(i), known > 0 ? weaker(who) : who))
                        .toList(),
                FreshAgainstOld.class);
    }

    /**
     * @param known how many items were known beforehand, to people a deviation below the mean
     * @param hardest whether those were the hardest ones, or any by lot
     */
    double fit(int trials, int known, boolean hardest) {
        List<ExamRoom.Item> hardestFirst = room.bank().stream()
                .sorted(Comparator.comparing(item -> -item.curve().difficulty()))
                .toList();
        return share(
                trials,
                who -> {
                    List<ExamRoom.Item> items =
                            hardest ? hardestFirst : room.drawn(room.bank().size());
                    return IntStream.range(0, items.size())
                            .mapToObj(i -> i < known
                                    ? room.known(items.get(i), weaker(who))
                                    : room.honest(items.get(i), known > 0 ? weaker(who) : who))
                            .toList();
                },
                PersonFit.class);
    }

    private static ExamRoom.Candidate weaker(ExamRoom.Candidate who) {
        return new ExamRoom.Candidate(who.ability() / 2 - 1, who.tempo());
    }

    private double share(
            int trials, Function<ExamRoom.Candidate, List<AnswerFact>> answers, Class<? extends Signal> kind) {
        int raised = 0;
        for (int trial = 0; trial < trials; trial++) {
            SittingFacts sitting = room.sitting(number++, answers.apply(room.candidate()));
            raised += raised(sitting, kind) ? 1 : 0;
        }
        return (double) raised / trials;
    }

    private boolean raised(SittingFacts sitting, Class<? extends Signal> kind) {
        if (kind == RapidGuessing.class) {
            return RapidGuessing.of(sitting, pool).filter(RapidGuessing::raised).isPresent();
        }
        return kind == PersonFit.class
                ? PersonFit.of(sitting).filter(PersonFit::raised).isPresent()
                : FreshAgainstOld.of(sitting, pool)
                        .filter(FreshAgainstOld::raised)
                        .isPresent();
    }

    /** Of pools of honest people, the share that names any pair. */
    static double similarHonest(int pools, int people, int items) {
        long named = IntStream.range(0, pools)
                .filter(pool -> !AnswerSimilarity.among(new ExamRoom(5_000 + pool, items).honest(people, 0, items))
                        .pairs()
                        .isEmpty())
                .count();
        return (double) named / pools;
    }

    /** Of honest pairs, the share whose chances by GBT and by omega, in this order, are at most {@code alpha}. */
    static double[] smallChances(int pools, int people, int items, double alpha) {
        double[] small = new double[2];
        long pairs = 0;
        for (int pool = 0; pool < pools; pool++) {
            AnswerSimilarity all =
                    AnswerSimilarity.among(new ExamRoom(9_000 + pool, items).honest(people, 0, items), 1);
            pairs += all.pairs().size();
            small[0] += all.pairs().stream()
                    .filter(pair -> pair.gbtChance() <= alpha)
                    .count();
            small[1] += all.pairs().stream()
                    .filter(pair -> pair.omegaChance() <= alpha)
                    .count();
        }
        return new double[] {small[0] / pairs, small[1] / pairs};
    }

    /** Of pools with one copier, the share in which that pair is named. */
    static double similarFound(int pools, int people, int items, double copied) {
        int found = 0;
        for (int pool = 0; pool < pools; pool++) {
            ExamRoom room = new ExamRoom(7_000 + pool, items);
            List<SittingFacts> sittings = new ArrayList<>(room.honest(people, 0, items));
            SittingFacts copier = room.copier(people, sittings.getFirst(), copied);
            sittings.add(copier);
            found += AnswerSimilarity.among(sittings).of(copier.sitting()).stream()
                            .anyMatch(pair -> pair.holds(sittings.getFirst().sitting()))
                    ? 1
                    : 0;
        }
        return (double) found / pools;
    }

    /**
     * How items fare of which so many answers are seen: what share is suspected, and after how many answers, in the middle.
     *
     * @param leakedAfter answers; from then on a share of the people knows them beforehand
     */
    record Leaks(int items, double suspected, double after) {}

    static Leaks leaks(int pools, int answers, int leakedAfter, double knowing) {
        int items = 0;
        List<Integer> after = new ArrayList<>();
        for (int pool = 0; pool < pools; pool++) {
            ExamRoom room = new ExamRoom(3_000 + pool, 30);
            Random random = new Random(pool);
            List<SittingFacts> sittings = IntStream.range(0, answers)
                    .mapToObj(number -> {
                        ExamRoom.Candidate who = room.candidate();
                        boolean knows = number >= leakedAfter && random.nextDouble() < knowing;
                        IntFunction<AnswerFact> answer = i -> knows && i < 3
                                ? room.known(room.bank().get(i), who)
                                : room.honest(room.bank().get(i), who);
                        return room.sitting(
                                number, IntStream.range(0, 30).mapToObj(answer).toList());
                    })
                    .toList();
            double[] abilities =
                    sittings.stream().mapToDouble(SittingFacts::ability).toArray();
            for (int i = 0; i < (leakedAfter < answers ? 3 : 30); i++) {
                int item = i;
                items++;
                List<LeakDrift.Observed> observed = IntStream.range(0, answers)
                        .mapToObj(number -> observed(sittings.get(number), item, abilities[number]))
                        .toList();
                Optional<LeakDrift.Suspected> suspected = LeakDrift.of(observed).suspected();
                suspected.ifPresent(found -> after.add(
                        (int) Duration.between(ExamRoom.START, found.noticed()).toHours() - leakedAfter));
            }
        }
        after.sort(null);
        return new Leaks(items, (double) after.size() / items, after.isEmpty() ? 0 : after.get(after.size() / 2));
    }

    private static LeakDrift.Observed observed(SittingFacts sitting, int item, double ability) {
        AnswerFact answer = sitting.answers().get(item);
        return new LeakDrift.Observed(
                sitting.at(), answer.right(), answer.curve().expected(ability), answer.seconds());
    }
}
