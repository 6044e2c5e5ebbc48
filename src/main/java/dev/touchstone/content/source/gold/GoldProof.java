package dev.touchstone.content.source.gold;

import dev.touchstone.content.gold.GoldCheck;
import dev.touchstone.content.gold.GoldKey;
import java.util.ArrayList;
import java.util.List;

/** Puts gold before every check there is. */
public final class GoldProof {

    private final List<GoldCheck> checks;

    public GoldProof(List<GoldCheck> checks) {
        this.checks = List.copyOf(checks);
    }

    /** What is wrong with this gold, with the remedies; empty when it holds. */
    public List<String> problems(GoldSource source) {
        try {
            return problems(source, source.key());
        } catch (IllegalArgumentException | IllegalStateException e) {
            return List.of(String.valueOf(e.getMessage()));
        }
    }

    GoldKey proven(GoldSource source) {
        GoldKey key = source.key();
        List<String> problems = problems(source, key);
        if (!problems.isEmpty()) {
            throw new IllegalStateException("The gold of item " + key.item() + " does not hold: " + problems);
        }
        return key;
    }

    private List<String> problems(GoldSource source, GoldKey key) {
        List<String> problems = new ArrayList<>();
        for (GoldCheck check : checks) {
            problems.addAll(check.problems(source.exercise(), source.item(), key));
        }
        return problems;
    }
}
