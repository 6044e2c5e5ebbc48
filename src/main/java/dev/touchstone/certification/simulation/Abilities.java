package dev.touchstone.certification.simulation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;

/** The true abilities of simulated people. */
public final class Abilities {

    private static final String HEAD = "theta";

    private Abilities() {}

    /** Drawn from N(0, 1), as abilities are scaled. */
    public static double[] drawn(int people, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        return DoubleStream.generate(random::nextGaussian).limit(people).toArray();
    }

    /**
     * A table with the head {@code theta}, one ability a line.
     *
     * @throws IOException if it cannot be read or holds none, or with the number of a line that is no ability
     */
    public static double[] read(Reader table) throws IOException {
        var lines = new BufferedReader(table);
        if (!HEAD.equals(lines.readLine())) {
            throw new IOException("line 1: the head is " + HEAD);
        }
        DoubleStream.Builder abilities = DoubleStream.builder();
        int number = 1;
        String line;
        while ((line = lines.readLine()) != null) {
            abilities.add(ability(line, ++number));
        }
        double[] read = abilities.build().toArray();
        if (read.length == 0) {
            throw new IOException("line 2: no ability stands below the head");
        }
        return read;
    }

    private static double ability(String line, int number) throws IOException {
        try {
            double ability = Double.parseDouble(line);
            if (Double.isFinite(ability)) {
                return ability;
            }
        } catch (NumberFormatException e) {
            throw noAbility(line, number);
        }
        throw noAbility(line, number);
    }

    private static IOException noAbility(String line, int number) {
        return new IOException("line " + number + ": \"" + line + "\" is no ability; it is one number");
    }
}
