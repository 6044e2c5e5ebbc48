package dev.touchstone.credential;

import dev.touchstone.content.Clause;
import dev.touchstone.content.Curriculum;
import dev.touchstone.content.Rulebook;
import dev.touchstone.content.Text;
import dev.touchstone.credential.RefresherRequest.Change;
import dev.touchstone.credential.RefresherRequest.NamedClause;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Holds the rulebooks that somebody proved against the rulebooks of today. */
@Component
class RefresherRequests {

    private static final Pattern HEADING = Pattern.compile("(?m)^## +(\\d+(?:\\.\\d+)*)\\s*$");
    private static final Pattern CLAUSE = Pattern.compile("\\b\\d+\\.\\d+\\b");
    private static final Pattern SECTION = Pattern.compile("(?i)\\b(?:section|sección) (\\d+)\\b");

    private final Curriculum curriculum;

    RefresherRequests(Curriculum curriculum) {
        this.curriculum = curriculum;
    }

    /** What changed since these versions, such as {@code street-a 1.0}. A rulebook that is gone asks nothing. */
    List<RefresherRequest> since(List<String> versions) {
        return versions.stream()
                .map(known -> known.split(" ", 2))
                .filter(known -> known.length == 2)
                .flatMap(known -> rulebook(known[0])
                        .filter(rulebook -> later(rulebook.version(), known[1]))
                        .map(rulebook -> request(rulebook, known[1]))
                        .stream())
                .toList();
    }

    /** The same rulebooks as they are today. */
    List<String> today(List<String> versions) {
        return versions.stream()
                .map(known -> rulebook(known.split(" ", 2)[0])
                        .map(rulebook -> rulebook.slug() + " " + rulebook.version())
                        .orElse(known))
                .toList();
    }

    /** Stands for the versions of all rulebooks. */
    String course() {
        String all = curriculum.rulebooks().stream()
                .map(rulebook -> rulebook.slug() + " " + rulebook.version())
                .sorted()
                .collect(Collectors.joining("\n"));
        return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private Optional<Rulebook> rulebook(String slug) {
        return curriculum.rulebooks().stream()
                .filter(rulebook -> rulebook.slug().equals(slug))
                .findFirst();
    }

    private static RefresherRequest request(Rulebook rulebook, String had) {
        Map<String, Text> versions = versions(rulebook.changelog());
        List<Change> changes = versions.entrySet().stream()
                .filter(entry -> later(entry.getKey(), had))
                .map(entry -> new Change(entry.getKey(), entry.getValue(), clauses(rulebook, entry.getValue())))
                .toList();
        return new RefresherRequest(rulebook.slug(), rulebook.title(), had, rulebook.version(), changes);
    }

    /** The parts of a changelog by version, in the order of the original, in every language that has them. */
    private static Map<String, Text> versions(Text changelog) {
        Map<String, Text> versions = new LinkedHashMap<>();
        parts(changelog.original())
                .forEach((version, part) -> versions.put(version, Text.of(changelog.language(), part)));
        changelog
                .byLanguage()
                .forEach((language, text) -> parts(text)
                        .forEach((version, part) ->
                                versions.computeIfPresent(version, (same, known) -> known.with(language, part))));
        return versions;
    }

    private static Map<String, String> parts(String changelog) {
        Map<String, String> parts = new LinkedHashMap<>();
        List<MatchResult> headings = HEADING.matcher(changelog).results().toList();
        for (int place = 0; place < headings.size(); place++) {
            int end = place + 1 < headings.size() ? headings.get(place + 1).start() : changelog.length();
            parts.put(
                    headings.get(place).group(1),
                    changelog.substring(headings.get(place).end(), end).strip());
        }
        return parts;
    }

    private static List<NamedClause> clauses(Rulebook rulebook, Text change) {
        List<String> numbers = CLAUSE.matcher(change.original())
                .results()
                .map(MatchResult::group)
                .toList();
        List<String> sections = new ArrayList<>();
        Matcher named = SECTION.matcher(change.original());
        while (named.find()) {
            sections.add(named.group(1));
        }
        return rulebook.sections().stream()
                .flatMap(section -> section.clauses().stream()
                        .filter(clause -> sections.contains(section.number())
                                || numbers.contains(clause.ref().number())))
                .map(RefresherRequests::named)
                .toList();
    }

    private static NamedClause named(Clause clause) {
        return new NamedClause(clause.ref(), clause.title());
    }

    private static boolean later(String version, String than) {
        List<Integer> one = numbers(version);
        List<Integer> other = numbers(than);
        return Stream.iterate(0, place -> place + 1)
                .limit(Math.max(one.size(), other.size()))
                .map(place -> Integer.compare(at(one, place), at(other, place)))
                .filter(difference -> difference != 0)
                .findFirst()
                .filter(difference -> difference > 0)
                .isPresent();
    }

    private static int at(List<Integer> numbers, int place) {
        return place < numbers.size() ? numbers.get(place) : 0;
    }

    private static List<Integer> numbers(String version) {
        return Pattern.compile("\\d{1,6}")
                .matcher(version)
                .results()
                .map(number -> Integer.valueOf(number.group()))
                .toList();
    }
}
