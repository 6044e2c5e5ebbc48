package dev.touchstone.tier.live.web;

import dev.touchstone.agency.MemberId;
import dev.touchstone.tier.live.ReportedAnswer;
import dev.touchstone.tier.live.ReportedAnswer.Who;
import dev.touchstone.tier.live.ReportedRow;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads one row of a batch, strictly: what is not understood is not guessed at. */
final class AnswerReader {

    static final Pattern ID = Pattern.compile("[A-Za-z0-9._:-]{1,80}");

    private static final Set<String> KEYS =
            Set.of("id", "member", "reference", "skill", "score", "right", "answeredAt", "task");
    private static final Set<String> TASK_KEYS = Set.of("level", "guess");
    private static final int LONGEST = 80;

    private AnswerReader() {}

    static ReportedRow read(JsonNode row) {
        Optional<String> id = Optional.ofNullable(row.get("id"))
                .filter(JsonNode::isString)
                .map(JsonNode::asString)
                .filter(ID.asMatchPredicate());
        try {
            onlyKnown(row, KEYS);
            String name = id.orElseThrow(() ->
                    new Unclear("id has 1 to 80 letters, digits and signs of . _ : -, and is unique in the agency."));
            JsonNode task = row.get("task");
            if (task != null) {
                onlyKnown(task, TASK_KEYS);
            }
            return new ReportedRow.Read(new ReportedAnswer(
                    name,
                    who(row),
                    text(row, "skill"),
                    score(row),
                    task == null || task.get("level") == null ? Optional.empty() : Optional.of(text(task, "level")),
                    task == null || task.get("guess") == null
                            ? 0
                            : number(task, "guess", value -> value >= 0 && value < 1),
                    moment(row)));
        } catch (Unclear unclear) {
            return new ReportedRow.Unreadable(id, unclear.problem);
        }
    }

    /** What stops the reading of a row. */
    private static class Unclear extends RuntimeException {

        private final String problem;

        Unclear(String problem) {
            super(problem);
            this.problem = problem;
        }
    }

    private static void onlyKnown(JsonNode object, Set<String> keys) {
        if (!object.isObject()) {
            throw new Unclear("Send an object.");
        }
        object.propertyNames().stream()
                .filter(key -> !keys.contains(key))
                .findFirst()
                .ifPresent(key -> {
                    throw new Unclear("There is no key " + (key.length() > LONGEST ? key.substring(0, LONGEST) : key)
                            + ". Known are "
                            + String.join(", ", keys.stream().sorted().toList()) + ".");
                });
    }

    private static Who who(JsonNode row) {
        if ((row.get("member") == null) == (row.get("reference") == null)) {
            throw new Unclear("Name the member by either member or reference.");
        }
        if (row.get("member") == null) {
            return new Who.Reference(text(row, "reference"));
        }
        try {
            return new Who.Member(new MemberId(UUID.fromString(text(row, "member"))));
        } catch (IllegalArgumentException foreign) {
            throw new Unclear("member is the id of a member as the list of members gives it.");
        }
    }

    private static double score(JsonNode row) {
        @Nullable JsonNode right = row.get("right");
        if ((row.get("score") == null) == (right == null)) {
            throw new Unclear("Say either score, from 0 to 1, or right, true or false.");
        }
        if (right == null) {
            return number(row, "score", value -> value >= 0 && value <= 1);
        }
        if (!right.isBoolean()) {
            throw new Unclear("right is true or false.");
        }
        return right.asBoolean() ? 1 : 0;
    }

    private static double number(JsonNode object, String key, Predicate<Double> fits) {
        JsonNode node = object.get(key);
        if (node == null || !node.isNumber() || !fits.test(node.doubleValue())) {
            throw new Unclear(key + " is a number from 0 to 1" + (key.equals("guess") ? ", and below 1." : "."));
        }
        return node.doubleValue();
    }

    private static String text(JsonNode object, String key) {
        JsonNode node = object.get(key);
        String text = node == null || !node.isString() ? "" : node.asString().strip();
        if (text.isEmpty() || text.length() > LONGEST || text.chars().anyMatch(Character::isISOControl)) {
            throw new Unclear(key + " is a text of 1 to 80 characters.");
        }
        return text;
    }

    private static Instant moment(JsonNode row) {
        try {
            return OffsetDateTime.parse(text(row, "answeredAt")).toInstant();
        } catch (DateTimeException foreign) {
            throw new Unclear("answeredAt is a moment with its offset, such as 2026-03-02T09:30:00Z.");
        }
    }
}
