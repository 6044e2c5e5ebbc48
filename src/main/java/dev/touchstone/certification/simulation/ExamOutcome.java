package dev.touchstone.certification.simulation;

/**
 * What simulated sittings came to. Every share is in percent of all sittings.
 *
 * @param sittings how many
 * @param meanItems of a sitting
 * @param correctPct decided as the true ability has it: passed at the cut or above, refused below
 * @param falseCertifyPct passed below the cut
 * @param falseRefusePct refused at the cut or above
 * @param notYetPct left open, neither right nor wrong
 * @param unsurePct decided by the estimate, because the items ran out
 * @param maxExposurePct the largest share of sittings that one item was given in
 * @param unusedItems given in no sitting
 */
public record ExamOutcome(
        int sittings,
        double meanItems,
        double correctPct,
        double falseCertifyPct,
        double falseRefusePct,
        double notYetPct,
        double unsurePct,
        double maxExposurePct,
        int unusedItems) {}
