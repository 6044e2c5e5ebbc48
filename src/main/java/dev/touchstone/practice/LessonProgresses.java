package dev.touchstone.practice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** How far learners have come. */
interface LessonProgresses extends Repository<LessonProgress, UUID> {

    LessonProgress save(LessonProgress progress);

    Optional<LessonProgress> findByPersonAndLesson(UUID person, UUID lesson);

    List<LessonProgress> findByPerson(UUID person);

    List<LessonProgress> findByPersonAndMasteredAtNotNullOrderByMasteredAt(UUID person);

    void delete(LessonProgress progress);

    @Query("select count(p) from LessonProgress p where p.person in :people and p.masteredDay >= :from")
    long mastered(List<UUID> people, LocalDate from);
}
