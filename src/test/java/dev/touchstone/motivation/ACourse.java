package dev.touchstone.motivation;

import dev.touchstone.content.Course;
import dev.touchstone.content.Curriculum;
import dev.touchstone.content.Lesson;
import dev.touchstone.content.LessonStep;
import dev.touchstone.content.Mastery;
import dev.touchstone.content.Skill;
import dev.touchstone.content.Text;
import dev.touchstone.content.Track;
import dev.touchstone.practice.MasteredLesson;
import dev.touchstone.practice.PracticeDay;
import dev.touchstone.skill.LevelReached;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A course of one track with two lessons that can be mastered and one that has no check, and one skill. */
final class ACourse {

    /** A Wednesday. */
    static final LocalDate TODAY = LocalDate.of(2025, 3, 12);

    static final Lesson BOXES = lesson("boxes", 12, true);
    static final Lesson MIRRORS = lesson("mirrors", 8, true);
    static final Lesson READING = lesson("reading", 5, false);

    static final Curriculum CURRICULUM = new Curriculum(
            new Course(
                    UUID.randomUUID(),
                    text("Course"),
                    "en",
                    "boxes",
                    List.of(new Track(
                            UUID.randomUUID(),
                            "images",
                            1,
                            text("Images"),
                            text("See."),
                            List.of(BOXES, MIRRORS, READING)))),
            List.of(new Skill(
                    UUID.randomUUID(),
                    "drawing",
                    text("Drawing"),
                    List.of(level("novice", -1), level("capable", 0), level("skilled", 1), level("expert", 2)))),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());

    private ACourse() {}

    static Deeds nothing() {
        return Deeds.none(TODAY);
    }

    static Deeds days(PracticeDay... days) {
        return new Deeds(TODAY, List.of(days), List.of(), List.of());
    }

    /** So many days with five answers and as many due reviews as given, the last of them today. */
    static Deeds daily(int days, int reviewed) {
        List<PracticeDay> all = new ArrayList<>();
        for (int back = days - 1; back >= 0; back--) {
            all.add(new PracticeDay(TODAY.minusDays(back), 5, reviewed, 0));
        }
        return days(all.toArray(PracticeDay[]::new));
    }

    static Deeds mastered(MasteredLesson... lessons) {
        return new Deeds(TODAY, List.of(), List.of(lessons), List.of());
    }

    static Deeds reached(LevelReached... levels) {
        return new Deeds(TODAY, List.of(), List.of(), List.of(levels));
    }

    static MasteredLesson on(LocalDate day, Lesson lesson) {
        return new MasteredLesson(lesson.uuid(), day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC), day);
    }

    private static Lesson lesson(String slug, int minutes, boolean check) {
        List<LessonStep> steps =
                check ? List.of(new LessonStep.Check("boxes", 5)) : List.of(new LessonStep.Page(text("Read.")));
        return new Lesson(
                UUID.randomUUID(),
                slug,
                text(slug),
                text(slug),
                List.of(),
                List.of(),
                minutes,
                new Mastery(4, 5, 0),
                Set.of(),
                steps);
    }

    private static Skill.Level level(String slug, double threshold) {
        return new Skill.Level(slug, text(slug), threshold);
    }

    private static Text text(String words) {
        return Text.of("en", words);
    }
}
