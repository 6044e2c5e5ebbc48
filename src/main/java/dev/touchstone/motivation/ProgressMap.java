package dev.touchstone.motivation;

import dev.touchstone.content.Lesson;
import dev.touchstone.content.Track;
import dev.touchstone.practice.CoursePath;
import dev.touchstone.practice.LessonStatus;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The whole course at a glance: each lesson is a stone that is still closed, open, done or mastered. */
public record ProgressMap(List<TrackStones> tracks) {

    /** How far a lesson is. Done means gone through to its end; mastered, that its check was met. */
    public enum State {
        LOCKED,
        OPEN,
        DONE,
        MASTERED
    }

    public record TrackStones(Track track, List<Stone> stones) {

        /** How many stones have come at least that far. */
        public long atLeast(State state) {
            return stones.stream()
                    .filter(stone -> stone.state().compareTo(state) >= 0)
                    .count();
        }
    }

    public record Stone(Lesson lesson, State state) {}

    /** @param mastered the lessons whose check was met */
    static ProgressMap of(CoursePath path, Set<UUID> mastered) {
        return new ProgressMap(path.tracks().stream()
                .map(row -> new TrackStones(
                        row.track(),
                        row.lessons().stream()
                                .map(lesson -> new Stone(lesson.lesson(), state(lesson, mastered)))
                                .toList()))
                .toList());
    }

    /** How many stones of the whole course have come at least that far. */
    public long atLeast(State state) {
        return tracks.stream().mapToLong(track -> track.atLeast(state)).sum();
    }

    /** How many stones there are. */
    public long stones() {
        return tracks.stream().mapToLong(track -> track.stones().size()).sum();
    }

    private static State state(CoursePath.LessonRow row, Set<UUID> mastered) {
        if (mastered.contains(row.lesson().uuid())) {
            return State.MASTERED;
        }
        return switch (row.status()) {
            case LessonStatus.Done done -> State.DONE;
            case LessonStatus.Current current -> State.OPEN;
            case LessonStatus.Open open -> State.OPEN;
            case LessonStatus.Locked locked -> State.LOCKED;
        };
    }
}
