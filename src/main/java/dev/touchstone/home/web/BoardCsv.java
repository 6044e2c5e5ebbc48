package dev.touchstone.home.web;

import dev.touchstone.home.web.MemberBody.CertificationBody;
import dev.touchstone.home.web.MemberBody.SkillBody;
import dev.touchstone.home.web.MemberBody.StuckBody;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The board as lines of CSV (RFC 4180), one member each. A cell that a spreadsheet would take for a formula begins with an apostrophe
 * (OWASP, CSV injection).
 */
record BoardCsv(List<String> programs, List<String> skills) {

    private static final String FORMULA = "=+-@\t\r";

    String head() {
        List<String> cells = new ArrayList<>(List.of(
                "member", "name", "email", "reference", "team", "since", "tier", "last day", "days of 14", "stuck on"));
        for (String program : programs) {
            cells.addAll(named(program, "state", "share", "low", "high", "valid until"));
        }
        for (String skill : skills) {
            cells.addAll(named(skill, "level", "answers", "share", "low", "high"));
        }
        return line(cells);
    }

    private static List<String> named(String about, String... words) {
        return List.of(words).stream().map(word -> about + " " + word).toList();
    }

    String line(MemberBody member) {
        List<String> cells = new ArrayList<>(List.of(
                member.id().toString(),
                member.name(),
                member.email().orElse(""),
                member.reference().orElse(""),
                member.team(),
                member.since().toString(),
                member.tier().orElse(""),
                text(member.lastDay()),
                Integer.toString(member.daysOfFourteen()),
                member.stuck().stream().map(BoardCsv::stuck).collect(Collectors.joining("; "))));
        Map<String, CertificationBody> certifications = member.certifications().stream()
                .collect(Collectors.toMap(CertificationBody::certification, Function.identity()));
        for (String program : programs) {
            Optional<CertificationBody> known = Optional.ofNullable(certifications.get(program));
            cells.add(known.map(CertificationBody::state).orElse(""));
            cells.add(text(known.flatMap(CertificationBody::share)));
            cells.add(text(known.flatMap(CertificationBody::low)));
            cells.add(text(known.flatMap(CertificationBody::high)));
            cells.add(text(known.flatMap(CertificationBody::validUntil)));
        }
        Map<String, SkillBody> known =
                member.skills().stream().collect(Collectors.toMap(SkillBody::skill, Function.identity()));
        for (String skill : skills) {
            Optional<SkillBody> standing = Optional.ofNullable(known.get(skill));
            cells.add(standing.flatMap(SkillBody::level).orElse(""));
            cells.add(text(standing.map(SkillBody::answers)));
            cells.add(text(standing.map(SkillBody::share)));
            cells.add(text(standing.map(SkillBody::low)));
            cells.add(text(standing.map(SkillBody::high)));
        }
        return line(cells);
    }

    private static String stuck(StuckBody stuck) {
        return stuck.lesson().or(stuck::skill).orElse("");
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }

    private static String line(List<String> cells) {
        return cells.stream().map(BoardCsv::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(String text) {
        String safe = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return safe.chars().anyMatch(sign -> sign == '"' || sign == ',' || sign == '\n' || sign == '\r')
                ? "\"" + safe.replace("\"", "\"\"") + "\""
                : safe;
    }
}
