package dev.touchstone.agency.roster;

import dev.touchstone.account.EmailAddress;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds people whom a file names twice. The first row counts. */
final class Repetitions {

    private final Map<String, Integer> emails = new HashMap<>();
    private final Map<String, Integer> references = new HashMap<>();

    private Repetitions() {}

    static Map<Integer, RowProblem> find(List<RosterLine> lines) {
        Repetitions met = new Repetitions();
        Map<Integer, RowProblem> problems = new HashMap<>();
        lines.forEach(line -> met.meet(line).ifPresent(problem -> problems.put(line.line(), problem)));
        return problems;
    }

    private Optional<RowProblem> meet(RosterLine line) {
        Optional<RowProblem> email = EmailAddress.parse(line.email())
                .map(address -> emails.putIfAbsent(address.value(), line.line()))
                .map(first -> new RowProblem(RowFlaw.EMAIL_TWICE, first));
        Optional<RowProblem> reference = Optional.of(line.reference())
                .filter(text -> !text.isEmpty())
                .map(text -> references.putIfAbsent(text, line.line()))
                .map(first -> new RowProblem(RowFlaw.REFERENCE_TWICE, first));
        return email.or(() -> reference);
    }
}
