package dev.touchstone.certification.integrity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * All signals of one sitting, for the person who decides. Nothing is refused by a flag: there is no number here that a program could
 * act upon, and none of them changes what the sitting came to.
 *
 * @param found those that were raised, the strongest first
 * @param silent what could not be looked for, as without times
 */
public record Signals(List<Signal> found, Set<Signal.Kind> silent) {

    public Signals {
        found = List.copyOf(found);
        silent = Set.copyOf(silent);
    }

    /** @param pool of all sittings to compare with, this one among them */
    public static Signals of(SittingFacts sitting, PoolFacts pool) {
        List<Signal> found = new ArrayList<>();
        Set<Signal.Kind> silent = EnumSet.noneOf(Signal.Kind.class);
        RapidGuessing.of(sitting, pool)
                .ifPresentOrElse(rapid -> add(found, rapid, rapid.raised()), () -> silent.add(Signal.Kind.RAPID));
        LeakedItems.of(sitting, pool)
                .ifPresentOrElse(leaked -> add(found, leaked, leaked.raised()), () -> silent.add(Signal.Kind.LEAKED));
        if (!pool.similarity().sittings().contains(sitting.sitting())) {
            silent.add(Signal.Kind.SIMILAR);
        }
        SimilarAnswers.of(sitting, pool).ifPresent(found::add);
        FreshAgainstOld.of(sitting, pool)
                .ifPresentOrElse(
                        both -> add(found, both, both.raised()), () -> silent.add(Signal.Kind.FRESH_AGAINST_OLD));
        PersonFit.of(sitting)
                .ifPresentOrElse(fit -> add(found, fit, fit.raised()), () -> silent.add(Signal.Kind.PERSON_FIT));
        found.sort(Comparator.comparing(Signal::strength).reversed().thenComparing(Signal::kind));
        return new Signals(found, silent);
    }

    private static void add(List<Signal> found, Signal signal, boolean raised) {
        if (raised) {
            found.add(signal);
        }
    }

    /** Whether a person should look before anything is issued. */
    public boolean wantsALook() {
        return !found.isEmpty();
    }

    /** Stands above every list of signals. */
    public Told note() {
        return Told.of("integrity.note");
    }
}
