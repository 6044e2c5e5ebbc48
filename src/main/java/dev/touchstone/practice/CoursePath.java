package dev.touchstone.practice;

import dev.touchstone.content.Lesson;
import dev.touchstone.content.Track;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The course as one learner's way through it. */
public record CoursePath(List<TrackRow> tracks) {

    public record TrackRow(Track track, List<LessonRow> lessons) {

        public long done() {
            return lessons.stream()
                    .filter(row -> row.status() instanceof LessonStatus.Done)
                    .count();
        }
    }

    public record LessonRow(Lesson lesson, LessonStatus status) {}

    /** The lesson to go on with; empty when all are done. */
    public Optional<LessonRow> current() {
        return rows().filter(row -> row.status() instanceof LessonStatus.Current)
                .findFirst();
    }

    /** Where the learner stands with one lesson; empty when it is not in the course. */
    public Optional<LessonRow> row(UUID lesson) {
        return rows().filter(row -> row.lesson().uuid().equals(lesson)).findFirst();
    }

    private Stream<LessonRow> rows() {
        return tracks.stream().flatMap(track -> track.lessons().stream());
    }
}
