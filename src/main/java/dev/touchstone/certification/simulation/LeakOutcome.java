package dev.touchstone.certification.simulation;

/**
 * What happens when the items that tell most at the cut become known: people who are too weak to pass, all of the same ability, get
 * them right 97 times in 100.
 *
 * @param leakedItems how many
 * @param weakAbility of those people
 * @param weakPassPct share of them that pass with the leak, in percent
 * @param honestPassPct the same without
 * @param meanItems of a sitting with the leak
 * @param sittings with the leak, and as many without
 */
public record LeakOutcome(
        int leakedItems,
        double weakAbility,
        double weakPassPct,
        double honestPassPct,
        double meanItems,
        int sittings) {}
