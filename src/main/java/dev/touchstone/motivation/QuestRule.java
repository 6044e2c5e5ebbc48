package dev.touchstone.motivation;

import dev.touchstone.content.Curriculum;
import dev.touchstone.content.Text;
import dev.touchstone.practice.MasteredLesson;
import dev.touchstone.practice.PracticeDay;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * How far a quest is, from what was done since it was chosen. A week's quest is done in any one week; a week that falls short
 * takes nothing away, the next one begins anew. Pure.
 */
final class QuestRule {

    private final Curriculum curriculum;

    QuestRule(Curriculum curriculum) {
        this.curriculum = curriculum;
    }

    Quest of(QuestChoice choice, Deeds deeds) {
        return switch (choice.kind()) {
            case DAYS -> week(choice, deeds, PracticeDay::answers);
            case REVIEWS -> week(choice, deeds, PracticeDay::reviewed);
            case DRILL ->
                once(
                        choice,
                        List.of(),
                        daysWith(choice, deeds, PracticeDay::drilled).findFirst());
            case LESSON ->
                once(
                        choice,
                        List.of(),
                        deeds.mastered().stream()
                                .filter(mastered -> mastered.at().isAfter(choice.at()))
                                .map(MasteredLesson::day)
                                .findFirst());
            case LEVEL -> level(choice, deeds);
        };
    }

    private static Quest week(QuestChoice choice, Deeds deeds, ToIntFunction<PracticeDay> counted) {
        int target = choice.kind().target();
        LocalDate monday = LocalDate.MIN;
        int have = 0;
        for (LocalDate day : daysWith(choice, deeds, counted).toList()) {
            have = Week.monday(day).equals(monday) ? have + 1 : 1;
            monday = Week.monday(day);
            if (have == target) {
                return quest(choice, List.of(), target, Optional.of(day));
            }
        }
        boolean current = Week.monday(deeds.today()).equals(monday);
        return quest(choice, List.of(), current ? have : 0, Optional.empty());
    }

    private Quest level(QuestChoice choice, Deeds deeds) {
        String skill = String.valueOf(choice.skill());
        Optional<Named> named = Named.level(curriculum, skill, String.valueOf(choice.level()));
        Optional<LocalDate> since = named.flatMap(level ->
                Named.skill(curriculum, skill).flatMap(known -> new LevelsReached(known, deeds).since(level.place())));
        List<Text> about =
                named.map(level -> List.of(level.skill(), level.level())).orElse(List.of());
        return once(choice, about, since);
    }

    private static Quest once(QuestChoice choice, List<Text> about, Optional<LocalDate> done) {
        return quest(choice, about, done.isPresent() ? 1 : 0, done);
    }

    private static Quest quest(QuestChoice choice, List<Text> about, int have, Optional<LocalDate> done) {
        return new Quest(choice.id(), choice.kind(), about, have, choice.kind().target(), done);
    }

    private static Stream<LocalDate> daysWith(QuestChoice choice, Deeds deeds, ToIntFunction<PracticeDay> counted) {
        PracticeDay then = choice.then();
        return deeds.days().stream()
                .filter(day -> !day.day().isBefore(then.day()))
                .filter(day -> counted.applyAsInt(day) > (day.day().equals(then.day()) ? counted.applyAsInt(then) : 0))
                .map(PracticeDay::day);
    }
}
