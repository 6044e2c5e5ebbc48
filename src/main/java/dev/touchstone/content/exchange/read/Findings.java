package dev.touchstone.content.exchange.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What stood in the way of an exchange, and what did not come along. */
public final class Findings {

    /** Reading stops at so many problems: they mostly have one cause. */
    public static final int MOST = 50;

    private static final int MOST_KINDS = 100;

    private final List<Finding> problems = new ArrayList<>();
    private final Map<String, Loss> losses = new LinkedHashMap<>();

    private record Loss(int times, String first) {}

    /** @throws Unreadable when there are {@value #MOST} of them */
    public void add(String file, String place, String remedy) {
        var finding = new Finding(file, place, remedy);
        problems.add(finding);
        if (problems.size() >= MOST) {
            throw new Unreadable(finding);
        }
    }

    /** Puts down why the whole file cannot be read, and gives the exception to throw. */
    public Unreadable stop(String file, String place, String remedy) {
        var finding = new Finding(file, place, remedy);
        problems.add(finding);
        return new Unreadable(finding);
    }

    /** Reads one record; when it is bad, puts down why. */
    public void guard(String file, Runnable reading) {
        try {
            reading.run();
        } catch (BadRecord bad) {
            add(file, bad.place(), bad.remedy());
        }
    }

    /**
     * Puts down something that does not come along.
     *
     * @param what the same words for the same kind of thing
     * @param place where it was met
     */
    public void lose(String what, String place) {
        boolean known = losses.containsKey(what) || losses.size() < MOST_KINDS;
        losses.merge(
                known ? what : "things of other kinds",
                new Loss(1, place),
                (had, one) -> new Loss(had.times() + 1, had.first()));
    }

    public boolean none() {
        return problems.isEmpty();
    }

    public List<Finding> problems() {
        return List.copyOf(problems);
    }

    /** One line for each kind of thing that does not come along, with how often and where first. */
    public List<String> losses() {
        return losses.entrySet().stream()
                .map(loss -> loss.getKey() + " (" + loss.getValue().times() + " ×, first at "
                        + loss.getValue().first() + ")")
                .toList();
    }
}
