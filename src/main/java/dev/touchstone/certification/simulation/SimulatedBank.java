package dev.touchstone.certification.simulation;

import dev.touchstone.certification.decision.Bank;
import dev.touchstone.certification.decision.BankItem;
import java.util.UUID;
import java.util.stream.IntStream;

/** Banks of exams that no program has, only a table. */
public final class SimulatedBank {

    private SimulatedBank() {}

    /** The items of a table in its order, with ids that number them. */
    public static Bank of(dev.touchstone.skill.simulation.Bank table) {
        return new Bank(IntStream.range(0, table.items().size())
                .mapToObj(line -> new BankItem(
                        new UUID(0, line),
                        table.items().get(line),
                        table.areas().get(line)))
                .toList());
    }
}
