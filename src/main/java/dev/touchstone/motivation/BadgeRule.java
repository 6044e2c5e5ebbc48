package dev.touchstone.motivation;

import dev.touchstone.content.Curriculum;
import dev.touchstone.content.Lesson;
import dev.touchstone.content.Skill;
import dev.touchstone.content.Text;
import dev.touchstone.content.Track;
import dev.touchstone.motivation.Badge.Kind;
import dev.touchstone.practice.MasteredLesson;
import dev.touchstone.practice.PracticeDay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/** Which badges what was done makes. Each follows from it alone, so that none can be missed or had twice. Pure. */
final class BadgeRule {

    static final List<Integer> DAYS = List.of(7, 30, 100);
    static final List<Integer> REVIEWS = List.of(50, 200);

    private final Curriculum curriculum;

    BadgeRule(Curriculum curriculum) {
        this.curriculum = curriculum;
    }

    /** Those earned, the newest first, then those to come: of days, of reviews and of each skill's levels the next one. */
    List<Badge> badges(Deeds deeds) {
        List<Badge> all = new ArrayList<>();
        all.add(firstLesson(deeds));
        curriculum.course().tracks().forEach(track -> track(track, deeds).ifPresent(all::add));
        all.addAll(series(Kind.DAYS, DAYS, deeds, day -> day.answers() > 0 ? 1 : 0));
        all.addAll(series(Kind.REVIEWS, REVIEWS, deeds, PracticeDay::reviewed));
        curriculum.skills().forEach(skill -> all.addAll(levels(skill, deeds)));
        List<Badge> ordered = new ArrayList<>(all.stream()
                .filter(badge -> badge.earned().isPresent())
                .sorted(Comparator.comparing((Badge badge) -> badge.earned().orElse(LocalDate.MIN))
                        .reversed())
                .toList());
        all.stream().filter(badge -> badge.earned().isEmpty()).forEach(ordered::add);
        return ordered;
    }

    private Badge firstLesson(Deeds deeds) {
        return deeds.mastered().stream()
                .findFirst()
                .map(first -> {
                    Optional<Lesson> lesson = curriculum.lesson(first.lesson());
                    return new Badge(
                            Kind.LESSON,
                            lesson.map(Lesson::slug).orElse(""),
                            lesson.map(Lesson::title).stream().toList(),
                            1,
                            1,
                            Optional.of(first.day()),
                            List.of());
                })
                .orElseGet(() -> new Badge(Kind.LESSON, "", List.of(), 0, 1, Optional.empty(), List.of()));
    }

    /** A lesson without a check cannot be mastered, so the track asks for the others. */
    private static Optional<Badge> track(Track track, Deeds deeds) {
        List<UUID> lessons = track.lessons().stream()
                .filter(lesson -> !lesson.checkSteps().isEmpty())
                .map(Lesson::uuid)
                .toList();
        List<MasteredLesson> mastered = deeds.mastered().stream()
                .filter(one -> lessons.contains(one.lesson()))
                .toList();
        Optional<LocalDate> earned = mastered.size() < lessons.size()
                ? Optional.empty()
                : mastered.stream().map(MasteredLesson::day).max(Comparator.naturalOrder());
        return lessons.isEmpty()
                ? Optional.empty()
                : Optional.of(new Badge(
                        Kind.TRACK,
                        track.slug(),
                        List.of(track.title()),
                        mastered.size(),
                        lessons.size(),
                        earned,
                        List.of()));
    }

    private static List<Badge> series(
            Kind kind, List<Integer> targets, Deeds deeds, ToIntFunction<PracticeDay> counted) {
        List<Badge> badges = new ArrayList<>();
        for (int target : targets) {
            List<PracticeDay> behind = new ArrayList<>();
            int sum = 0;
            for (PracticeDay day : deeds.days()) {
                if (sum < target && counted.applyAsInt(day) > 0) {
                    behind.add(day);
                    sum += counted.applyAsInt(day);
                }
            }
            if (sum < target) {
                badges.add(new Badge(kind, "", List.of(), sum, target, Optional.empty(), List.of()));
                return badges;
            }
            badges.add(new Badge(
                    kind,
                    "",
                    List.of(),
                    target,
                    target,
                    Optional.of(behind.getLast().day()),
                    List.copyOf(behind)));
        }
        return badges;
    }

    private static List<Badge> levels(Skill skill, Deeds deeds) {
        LevelsReached reached = new LevelsReached(skill, deeds);
        int shown = reached.next().map(next -> next + 1).orElse(skill.levels().size());
        return IntStream.range(LevelsReached.FIRST, shown)
                .mapToObj(place -> {
                    Text level = skill.levels().get(place).name();
                    Optional<LocalDate> since = reached.since(place);
                    return new Badge(
                            Kind.LEVEL,
                            skill.slug(),
                            List.of(skill.name(), level),
                            since.isPresent() ? 1 : 0,
                            1,
                            since,
                            List.of());
                })
                .toList();
    }
}
