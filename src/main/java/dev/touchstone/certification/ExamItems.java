package dev.touchstone.certification;

import dev.touchstone.certification.decision.Bank;
import dev.touchstone.certification.decision.BankItem;
import dev.touchstone.content.Curriculum;
import dev.touchstone.content.ExamPool;
import dev.touchstone.content.Exercise;
import dev.touchstone.content.Item;
import dev.touchstone.content.Program;
import dev.touchstone.grading.Grading;
import dev.touchstone.skill.irt.ItemCurve;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * What a program may ask: the items of its areas in the exam pool, with their curves. An item whose pass mark a blind guess reaches
 * too easily tells nothing, and one on which experts differ has no gold to be held to; neither is asked.
 */
@Component
class ExamItems {

    /** A pass mark lies clearly above what a blind guess reaches. */
    private static final double MOST_CHANCE = 0.6;

    private final ExamPool pool;
    private final Grading grading;
    private final ExamParameters parameters;
    private final Map<ChanceOf, OptionalDouble> chances = new HashMap<>();

    ExamItems(Curriculum curriculum, Grading grading, ExamParameters parameters) {
        this.pool = curriculum.exam();
        this.grading = grading;
        this.parameters = parameters;
    }

    /** Items of a family are drawn by one spec, so a blind guess fares alike at each; drawing them all would take long. */
    private record ChanceOf(UUID family, double pass) {}

    /** @param passes the score from which an answer counts as right, for each place of the bank */
    record Drawable(Bank bank, List<Double> passes) {

        /** Equal exactly when items, curves, areas, pass marks and the rules that decide exposure are. */
        String fingerprint(Program program) {
            StringBuilder words =
                    new StringBuilder().append(SittingTerms.rule(program)).append(program.sittings());
            for (int place = 0; place < passes.size(); place++) {
                BankItem item = bank.item(place);
                words.append('\n').append(item).append(passes.get(place));
            }
            try {
                byte[] digest = MessageDigest.getInstance("SHA-256")
                        .digest(words.toString().getBytes(StandardCharsets.UTF_8));
                return HexFormat.of().formatHex(digest);
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("Every JDK has SHA-256.", e);
            }
        }
    }

    /** In the order of the areas, and within one of the item's ids, so that the same pool is always the same bank. */
    Drawable of(Program program) {
        Map<UUID, ExamParameters.Parameters> known = parameters.of(program);
        List<BankItem> items = new ArrayList<>();
        List<Double> passes = new ArrayList<>();
        for (Program.Area area : program.areas()) {
            for (String slug : area.exercises()) {
                List<Item> pooled = pool.exercise(slug).map(Exercise::items).orElse(List.of()).stream()
                        .sorted(Comparator.comparing(item -> item.id().value()))
                        .toList();
                for (Item item : pooled) {
                    OptionalDouble chance = chance(item, area.pass());
                    if (chance.isPresent() && chance.getAsDouble() <= MOST_CHANCE) {
                        items.add(
                                new BankItem(item.id().value(), curve(item, chance.getAsDouble(), known), area.slug()));
                        passes.add(area.pass());
                    }
                }
            }
        }
        return new Drawable(new Bank(items), passes);
    }

    private static ItemCurve curve(Item item, double chance, Map<UUID, ExamParameters.Parameters> known) {
        ExamParameters.Parameters parameters =
                known.getOrDefault(item.family(), new ExamParameters.Parameters(1, item.difficulty()));
        return new ItemCurve(parameters.discrimination(), parameters.difficulty(), chance);
    }

    private synchronized OptionalDouble chance(Item item, double pass) {
        return chances.computeIfAbsent(new ChanceOf(item.family(), pass), asked -> grading.examChance(item.id(), pass));
    }
}
