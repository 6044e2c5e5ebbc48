package dev.touchstone.home.ui;

import com.vaadin.flow.router.QueryParameters;
import dev.touchstone.base.ui.Words;
import dev.touchstone.certification.Readiness;
import dev.touchstone.content.Skill;
import dev.touchstone.home.BoardFilter;
import dev.touchstone.home.ProgramStanding;
import dev.touchstone.home.Stuck;
import dev.touchstone.home.TrainingCost;
import dev.touchstone.labeling.CourseText;
import dev.touchstone.pay.Money;
import dev.touchstone.skill.Share;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How the board speaks: numbers with their meaning, days, and addresses with a filter in them. */
record BoardWords(Words words, ZoneId zone) {

    static BoardWords in(ZoneId zone) {
        return new BoardWords(Words.here(), zone);
    }

    String say(String key, Object... parameters) {
        return words.say(key, parameters);
    }

    String number(long number) {
        return NumberFormat.getIntegerInstance(words.locale()).format(number);
    }

    String day(LocalDate day) {
        return words.shortDay(day);
    }

    String day(Instant moment) {
        return day(LocalDate.ofInstant(moment, zone));
    }

    static long ofHundred(double share) {
        return SkillWords.ofHundred(share);
    }

    /** Where somebody stands with a certification, in a few words. */
    String state(ProgramStanding standing) {
        String state = say("board.state." + standing.state().word());
        return standing.credential()
                .map(credential -> say("board.state.until", state, day(credential.validUntil())))
                .orElse(state);
    }

    static Share share(Readiness readiness) {
        return new Share(Share.at(readiness.mean()), Share.at(readiness.low()), Share.at(readiness.high()));
    }

    /** A standing against its bar, in a sentence. */
    String bar(Share share, double bar) {
        return say(
                "board.bar",
                ofHundred(share.middle()),
                ofHundred(share.low()),
                ofHundred(share.high()),
                ofHundred(bar));
    }

    String stuck(Stuck stuck) {
        return switch (stuck) {
            case Stuck.OnLesson on ->
                say("board.stuck.lesson", CourseText.plain(on.lesson().title()), on.times());
            case Stuck.OnSkill on ->
                say("board.stuck.skill", CourseText.plain(on.skill().name()));
        };
    }

    static String name(Skill skill) {
        return CourseText.plain(skill.name());
    }

    String hours(long seconds) {
        return say("board.hours", seconds / 3600, seconds % 3600 / 60);
    }

    /** Nothing when nothing was agreed. */
    String money(TrainingCost cost) {
        List<Money> amounts = cost.amounts();
        return amounts.isEmpty()
                ? say("board.cost.none")
                : amounts.stream().map(money -> money.format(words.locale())).collect(Collectors.joining(" + "));
    }

    static QueryParameters query(Map<String, String> words) {
        return QueryParameters.simple(words);
    }

    static String board(String agency, BoardFilter filter) {
        return address("agencies/" + agency, filter.words());
    }

    static String address(String path, Map<String, String> words) {
        return words.isEmpty() ? path : path + "?" + query(words).getQueryString();
    }

    /** The first of each word of an address. */
    static Map<String, String> said(QueryParameters query) {
        Map<String, String> said = new HashMap<>();
        query.getParameters().forEach((word, values) -> said.put(word, values.isEmpty() ? "" : values.getFirst()));
        return said;
    }
}
