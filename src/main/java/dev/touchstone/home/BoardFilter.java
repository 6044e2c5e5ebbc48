package dev.touchstone.home;

import dev.touchstone.base.Refused;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Which members the board shows and in which order, in the words in which it stands in an address. The page, the exports and REST read
 * the same ones.
 */
public record BoardFilter(Map<String, String> words) {

    public static final String TEXT = "q";
    public static final String TEAM = "team";
    public static final String TIER = "tier";
    public static final String PROGRAM = "program";
    public static final String STATE = "state";
    /** Holds a credential that ends within so many days. */
    public static final String EXPIRING = "expiring";

    public static final String SKILL = "skill";
    /** The lower end of the interval has reached the threshold of that level of the skill. */
    public static final String LEVEL = "level";
    /** The lower end of the interval in the skill is at least so many of a hundred. */
    public static final String LOW = "low";

    public static final String STUCK = "stuck";
    /** No answer for so many days. */
    public static final String INACTIVE = "inactive";
    /** An answer within so many days. */
    public static final String ACTIVE = "active";

    public static final String SORT = "sort";

    private static final String DESCENDING = "-";
    private static final int LONGEST = 80;
    private static final int MOST_DAYS = 3650;

    private static final List<String> KNOWN =
            List.of(TEXT, TEAM, TIER, PROGRAM, STATE, EXPIRING, SKILL, LEVEL, LOW, STUCK, INACTIVE, ACTIVE, SORT);

    public static final BoardFilter NONE = new BoardFilter(Map.of());

    public BoardFilter {
        words = Map.copyOf(words);
    }

    /**
     * Reads what an address or a program says; empty words and words of others are passed over.
     *
     * @throws Refused when a word of the board's own says nothing it knows
     */
    public static BoardFilter of(Map<String, String> said) {
        Map<String, String> words = new LinkedHashMap<>();
        for (String known : KNOWN) {
            String word = said.getOrDefault(known, "").strip();
            if (!word.isEmpty()) {
                words.put(known, checked(known, word));
            }
        }
        BoardFilter filter = new BoardFilter(words);
        refuseUnless(
                filter.state().isEmpty()
                        || filter.program().isPresent()
                        || filter.state().get() == ProgramState.CERTIFIED,
                "state needs a program, unless it is certified: that may be in any.");
        refuseUnless(filter.level().isEmpty() || filter.skill().isPresent(), "level needs a skill.");
        refuseUnless(filter.low().isEmpty() || filter.skill().isPresent(), "low needs a skill.");
        refuseUnless(filter.sort() != BoardSort.SKILL || filter.skill().isPresent(), "Sorting by skill needs a skill.");
        return filter;
    }

    private static String checked(String known, String word) {
        refuseUnless(word.length() <= LONGEST, known + " has at most 80 characters.");
        switch (known) {
            case STATE ->
                refuseUnless(ProgramState.of(word).isPresent(), "state is certified, ready, on-the-way or not-begun.");
            case LOW -> refuseUnless(isNumber(word, 99), "low is a whole number from 1 to 99.");
            case EXPIRING, INACTIVE, ACTIVE ->
                refuseUnless(isNumber(word, MOST_DAYS), known + " is a whole number of days from 1 to 3650.");
            case STUCK -> refuseUnless(word.equals("true"), "stuck is true or not said.");
            case SORT ->
                refuseUnless(
                        BoardSort.of(ascending(word)).isPresent(),
                        "sort is name, team, last-day or skill, with a - before it for the other way.");
            default -> {}
        }
        return word;
    }

    private static boolean isNumber(String word, int most) {
        return word.matches("[1-9]\\d{0,3}") && Integer.parseInt(word) <= most;
    }

    private static void refuseUnless(boolean met, String message) {
        if (!met) {
            throw new Refused(400, "board-filter", message);
        }
    }

    /** The same filter with one word said otherwise. @param value null takes it out */
    public BoardFilter with(String word, @Nullable String value) {
        Map<String, String> other = new LinkedHashMap<>(words);
        other.remove(word);
        if (value != null && !value.isBlank()) {
            other.put(word, value);
        }
        return new BoardFilter(other);
    }

    public String text() {
        return words.getOrDefault(TEXT, "");
    }

    public Optional<String> team() {
        return said(TEAM);
    }

    public Optional<String> tier() {
        return said(TIER);
    }

    public Optional<String> program() {
        return said(PROGRAM);
    }

    public Optional<ProgramState> state() {
        return said(STATE).flatMap(ProgramState::of);
    }

    public OptionalInt expiring() {
        return number(EXPIRING);
    }

    public Optional<String> skill() {
        return said(SKILL);
    }

    public Optional<String> level() {
        return said(LEVEL);
    }

    public OptionalInt low() {
        return number(LOW);
    }

    public boolean stuck() {
        return said(STUCK).isPresent();
    }

    public OptionalInt inactive() {
        return number(INACTIVE);
    }

    public OptionalInt active() {
        return number(ACTIVE);
    }

    public BoardSort sort() {
        return said(SORT).flatMap(word -> BoardSort.of(ascending(word))).orElse(BoardSort.NAME);
    }

    public boolean descending() {
        return said(SORT).filter(word -> word.startsWith(DESCENDING)).isPresent();
    }

    /** Sorted by that, the other way if it is already. */
    public BoardFilter sortedBy(BoardSort sort) {
        boolean turned = sort() == sort && !descending();
        return with(SORT, (turned ? DESCENDING : "") + sort.word());
    }

    private static String ascending(String word) {
        return word.startsWith(DESCENDING) ? word.substring(1) : word;
    }

    private Optional<String> said(String word) {
        return Optional.ofNullable(words.get(word));
    }

    private OptionalInt number(String word) {
        return said(word).map(text -> OptionalInt.of(Integer.parseInt(text))).orElse(OptionalInt.empty());
    }
}
