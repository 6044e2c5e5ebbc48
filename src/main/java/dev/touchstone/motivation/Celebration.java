package dev.touchstone.motivation;

import dev.touchstone.base.Texts;
import dev.touchstone.content.Curriculum;
import dev.touchstone.content.Lesson;
import dev.touchstone.content.Text;
import dev.touchstone.practice.MasteredLesson;
import dev.touchstone.skill.LevelReached;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What has been mastered or reached since the learner was last told. It is told once, calmly, and not heaped up: of several
 * things of a kind the newest.
 *
 * @param lesson title of the lesson mastered last
 * @param level the level reached last
 * @param lessonsUntil up to when lessons are told with this
 * @param levels how many levels are told with this and before
 */
public record Celebration(Optional<Text> lesson, Optional<NewLevel> level, Instant lessonsUntil, int levels) {

    /** @param skill name of the skill @param level name of the level */
    public record NewLevel(Text skill, Text level) {}

    static Optional<Celebration> of(Deeds deeds, Curriculum curriculum, Instant lessonsToldUntil, int levelsTold) {
        List<MasteredLesson> lessons = deeds.mastered().stream()
                .filter(mastered -> mastered.at().isAfter(lessonsToldUntil))
                .toList();
        List<LevelReached> levels = deeds.levels().stream().skip(levelsTold).toList();
        Optional<Text> lesson = lessons.reversed().stream()
                .flatMap(mastered -> curriculum.lesson(mastered.lesson()).stream())
                .map(Lesson::title)
                .findFirst();
        Optional<NewLevel> level = levels.reversed().stream()
                .flatMap(reached -> Named.level(curriculum, reached.skill(), reached.level()).stream())
                .map(named -> new NewLevel(named.skill(), named.level()))
                .findFirst();
        Instant until = lessons.isEmpty() ? lessonsToldUntil : lessons.getLast().at();
        return lesson.isEmpty() && level.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Celebration(lesson, level, until, deeds.levels().size()));
    }

    /** What to say, one or two sentences. */
    public List<String> sentences(Locale locale) {
        return Stream.concat(
                        lesson.map(title -> Texts.text(locale, "celebration.lesson", shown(title, locale))).stream(),
                        level
                                .map(reached -> Texts.text(
                                        locale,
                                        "celebration.level",
                                        shown(reached.skill(), locale),
                                        shown(reached.level(), locale)))
                                .stream())
                .toList();
    }

    private static String shown(Text text, Locale locale) {
        return text.in(locale).text();
    }
}
