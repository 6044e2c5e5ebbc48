package dev.touchstone.certification.decision;

import java.util.Arrays;
import java.util.List;

/** Which items of a bank one person may still get, and how many came from each area. Immutable. */
final class Drawn {

    private static final byte FREE = 0;
    private static final byte REJECTED = 1;
    private static final byte MET = 2;
    private static final byte GIVEN = 3;

    private final Bank bank;
    private final byte[] marks;
    private final int[] byArea;
    private final int given;
    private final int met;

    private Drawn(Bank bank, byte[] marks, int[] byArea, int given, int met) {
        this.bank = bank;
        this.marks = marks;
        this.byArea = byArea;
        this.given = given;
        this.met = met;
    }

    static Drawn nothing(Bank bank) {
        return new Drawn(bank, new byte[bank.size()], new int[bank.areas().size()], 0, 0);
    }

    /** With items that the person knows from elsewhere, at their places; they are never given. */
    Drawn met(Iterable<Integer> places) {
        byte[] next = marks.clone();
        int count = met;
        for (int place : places) {
            count += next[place] < MET ? 1 : 0;
            next[place] = next[place] < MET ? MET : next[place];
        }
        return new Drawn(bank, next, byArea, given, count);
    }

    /** With items that were chosen and not given. */
    Drawn rejected(List<Integer> places) {
        byte[] next = marks.clone();
        for (int place : places) {
            next[place] = next[place] == FREE ? REJECTED : next[place];
        }
        return new Drawn(bank, next, byArea, given, met);
    }

    /** @throws IllegalArgumentException if the person had it before */
    Drawn given(int place) {
        if (marks[place] >= MET) {
            throw new IllegalArgumentException("Item " + place + " was met before.");
        }
        byte[] next = marks.clone();
        next[place] = GIVEN;
        int[] nextByArea = Arrays.copyOf(byArea, byArea.length);
        nextByArea[bank.areaOf(place)]++;
        return new Drawn(bank, next, nextByArea, given + 1, met);
    }

    boolean free(int place) {
        return marks[place] == FREE;
    }

    boolean rejected(int place) {
        return marks[place] == REJECTED;
    }

    boolean gave(int place) {
        return marks[place] == GIVEN;
    }

    int given() {
        return given;
    }

    int givenOf(int area) {
        return byArea[area];
    }

    /** Whether any item was neither given nor met. */
    boolean more() {
        return given + met < marks.length;
    }
}
