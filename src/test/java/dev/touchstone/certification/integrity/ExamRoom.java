package dev.touchstone.certification.integrity;

import dev.touchstone.base.PersonId;
import dev.touchstone.content.ItemId;
import dev.touchstone.skill.irt.ItemCurve;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Simulated sittings. Abilities are N(0, 1). Items have a = 1.2, spread difficulties, four options: a blind guess is right one time in
 * four, and wrong answers fall on three options by 5 : 3 : 2. Times are lognormal around 40 s: items differ by .3, people by .3, and each
 * answer by .4.
 */
final class ExamRoom {

    static final Instant START = Instant.parse("2026-01-05T09:00:00Z");

    private final Random random;
    private final List<Item> bank;

    record Item(ItemId id, ItemCurve curve, double logTime, int shownBefore) {}

    /** @param tempo mean log difference of the person's times from the usual ones; below 0 when quick */
    record Candidate(double ability, double tempo) {}

    /** @param old how many of the items have been seen by many; the others are fresh */
    ExamRoom(long seed, int items, int old) {
        random = new Random(seed);
        bank = IntStream.range(0, items)
                .mapToObj(item -> new Item(
                        new ItemId(new UUID(7, item)),
                        new ItemCurve(1.2, random.nextGaussian(), 0.25),
                        Math.log(40) + random.nextGaussian(0, 0.3),
                        item < old ? 200 : 10))
                .toList();
    }

    ExamRoom(long seed, int items) {
        this(seed, items, items);
    }

    List<Item> bank() {
        return bank;
    }

    Candidate candidate() {
        return new Candidate(random.nextGaussian(), random.nextGaussian(0, 0.3));
    }

    /** So many items of the bank, by lot. */
    List<Item> drawn(int items) {
        List<Item> left = new ArrayList<>(bank);
        Collections.shuffle(left, random);
        return left.subList(0, items);
    }

    AnswerFact honest(Item item, Candidate who) {
        return answer(item, random.nextDouble() < item.curve().expected(who.ability()), time(item, who, 0));
    }

    /** Known beforehand: right 19 times in 20, and in well under half of the time. */
    AnswerFact known(Item item, Candidate who) {
        return answer(item, random.nextDouble() < 0.95, time(item, who, -1));
    }

    /** Not read at all: a guess after two seconds or so. */
    AnswerFact rapid(Item item) {
        return answer(item, random.nextDouble() < item.curve().guess(), 2 + random.nextDouble());
    }

    /** Taken over from another sheet, at the person's own pace. */
    AnswerFact copied(Item item, AnswerFact from, Candidate who) {
        return new AnswerFact(
                item.id(),
                item.curve(),
                from.right(),
                from.wrong(),
                OptionalDouble.of(time(item, who, 0)),
                item.shownBefore());
    }

    private double time(Item item, Candidate who, double faster) {
        return Math.exp(item.logTime() + who.tempo() + faster + random.nextGaussian(0, 0.4));
    }

    private AnswerFact answer(Item item, boolean right, double seconds) {
        double lot = random.nextDouble();
        Optional<String> wrong = right ? Optional.empty() : Optional.of(lot < .5 ? "b" : lot < .8 ? "c" : "d");
        return new AnswerFact(item.id(), item.curve(), right, wrong, OptionalDouble.of(seconds), item.shownBefore());
    }

    SittingFacts sitting(int number, List<AnswerFact> answers) {
        return new SittingFacts(
                new UUID(1, number), new PersonId(new UUID(2, number)), START.plus(Duration.ofHours(number)), answers);
    }

    SittingFacts honest(int number, int items) {
        Candidate who = candidate();
        return sitting(
                number, drawn(items).stream().map(item -> honest(item, who)).toList());
    }

    List<SittingFacts> honest(int sittings, int first, int items) {
        return IntStream.range(first, first + sittings)
                .mapToObj(number -> honest(number, items))
                .toList();
    }

    /** One more sitting with the items of that one, a share of its answers taken over. */
    SittingFacts copier(int number, SittingFacts source, double share) {
        Candidate who = candidate();
        return sitting(
                number,
                source.answers().stream()
                        .map(answer -> {
                            Item item = item(answer.item());
                            return random.nextDouble() < share ? copied(item, answer, who) : honest(item, who);
                        })
                        .toList());
    }

    private Item item(ItemId id) {
        return bank.get((int) id.value().getLeastSignificantBits());
    }
}
