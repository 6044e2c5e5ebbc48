package dev.touchstone.grading.codelines;

/** What someone scores on average who marks one line blindly, or says that there is no defect. */
record BlindPick(CodeLinesGold gold) {

    double score() {
        int lines = gold.details().lines().size();
        if (gold.lines().isEmpty()) {
            return 1.0 / (lines + 1);
        }
        double recallWeight = gold.beta() * gold.beta();
        double perCredit = (1 + recallWeight) / (recallWeight * gold.lines().size() + 1);
        double credit = 0;
        for (int line = 1; line <= lines; line++) {
            credit += credit(line);
        }
        return perCredit * credit / (lines + 1);
    }

    /** A half for the line alone, and the other half as often as the names fit one of the gold lines in reach. */
    private double credit(int line) {
        long names = gold.lines().stream()
                .filter(each -> Math.abs(each.line() - line) <= gold.tolerance())
                .map(each -> each.kind() + " " + each.severity())
                .distinct()
                .count();
        int kinds = Math.max(1, gold.details().kinds().size());
        int severities = Math.max(1, gold.details().severities().size());
        return names == 0 ? 0 : 0.5 + 0.5 * names / (kinds * severities);
    }
}
