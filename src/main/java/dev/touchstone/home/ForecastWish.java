package dev.touchstone.home;

import dev.touchstone.base.Refused;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a forecast is about, in the words in which it stands in an address.
 *
 * @param program slug of a certification; empty when it is about a level
 * @param skill slug, with the level
 * @param level slug
 * @param by the day it is about
 */
public record ForecastWish(Optional<String> program, Optional<String> skill, Optional<String> level, LocalDate by) {

    public static final String FOR = "for";
    public static final String BY = "by";

    private static final char LEVEL = ':';

    /** For a certification. */
    public static ForecastWish ofProgram(String slug, LocalDate by) {
        return new ForecastWish(Optional.of(slug), Optional.empty(), Optional.empty(), by);
    }

    /** For a level of a skill. */
    public static ForecastWish ofLevel(String skill, String level, LocalDate by) {
        return new ForecastWish(Optional.empty(), Optional.of(skill), Optional.of(level), by);
    }

    /**
     * Reads what an address or a program says.
     *
     * @param otherwise the certification that is meant when nothing is said; empty where that is still to be found out
     * @throws Refused when it is no day, or nothing that can be forecast
     */
    public static ForecastWish of(Map<String, String> said, String otherwise, LocalDate today) {
        String goal = said.getOrDefault(FOR, "").isBlank() ? otherwise : said.getOrDefault(FOR, "");
        LocalDate by = said.getOrDefault(BY, "").isBlank() ? friday(today) : day(said.getOrDefault(BY, ""));
        int colon = goal.indexOf(LEVEL);
        return colon < 0 ? ofProgram(goal, by) : ofLevel(goal.substring(0, colon), goal.substring(colon + 1), by);
    }

    /** The next one, never today. */
    public static LocalDate friday(LocalDate today) {
        return today.with(TemporalAdjusters.next(DayOfWeek.FRIDAY));
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new Refused(400, "board-forecast", "by is a day, such as 2026-11-27.");
        }
    }

    /** Whether nothing was said of what it is about. */
    public boolean isOpen() {
        return goal().isEmpty();
    }

    /** What it is about, as an address says it. */
    public String goal() {
        return program.orElseGet(() -> skill.orElse("") + LEVEL + level.orElse(""));
    }

    public Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put(FOR, goal());
        words.put(BY, by.toString());
        return words;
    }
}
