package dev.touchstone.certification.simulation;

import dev.touchstone.certification.decision.Bank;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** What the benchmark CERT-200 is made of. */
public final class Cert200 {

    private static final double[] ABILITIES = read();

    private Cert200() {}

    public static Bank bank() {
        return SimulatedBank.of(dev.touchstone.skill.simulation.Bank.usual());
    }

    public static double[] abilities() {
        return ABILITIES.clone();
    }

    private static double[] read() {
        try (var file = new InputStreamReader(
                Objects.requireNonNull(Cert200.class.getResourceAsStream("/vectors/cat_thetas10000.csv")),
                StandardCharsets.UTF_8)) {
            return Abilities.read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
