package dev.touchstone.journey;

import dev.touchstone.content.Curriculum;
import dev.touchstone.content.Item;
import dev.touchstone.content.ItemId;
import dev.touchstone.content.Prompt;
import dev.touchstone.content.gold.GoldKey;
import dev.touchstone.content.gold.GoldRevisions;
import dev.touchstone.grading.Answer;
import dev.touchstone.grading.Grader;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;

/** Leaves the perfect answer as an unfinished one, so that a journey can finish an item of any type. */
@TestComponent
record GoldAsDraft(Curriculum curriculum, GoldRevisions revisions, List<Grader<?, ?>> graders, JdbcTemplate database) {

    /** For the item that the learner is to do next in that lesson, which must be open. */
    void leave(ALearner learner, String lesson) {
        Open next = next(learner, lesson);
        keep(next, perfect(next));
    }

    /** As {@link #leave}, with a mistake that people make, where the author names one. */
    void leaveAMistake(ALearner learner, String lesson) {
        Open next = next(learner, lesson);
        GoldKey key = revisions.get(new ItemId(next.item()), next.revision());
        keep(
                next,
                key.mistakes().isEmpty()
                        ? perfect(next)
                        : key.mistakes().getFirst().answer().toString());
    }

    private void keep(Open open, String draft) {
        database.update("update turn set draft = ? where id = ?", draft, open.turn());
    }

    private Open next(ALearner learner, String lesson) {
        return Objects.requireNonNull(database.queryForObject(
                """
                select t.id, t.item_id, t.gold_revision from turn t join attempt a on a.id = t.attempt_id
                join person p on p.id = a.person_id
                where p.email = ? and a.lesson_id = ? and t.answered_at is null
                order by a.started_at desc, t.place fetch first row only
                """,
                (row, number) -> new Open(row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getInt(3)),
                learner.email(),
                curriculum.lesson(lesson).uuid()));
    }

    private String perfect(Open open) {
        Item item = curriculum.item(new ItemId(open.item()));
        Prompt prompt = curriculum.prompt(item.id());
        Grader<?, ?> grader = graders.stream()
                .filter(one -> one.type().equals(prompt.type()))
                .findFirst()
                .orElseThrow();
        return perfect(grader, revisions.get(item.id(), open.revision()), prompt);
    }

    private static <A extends Answer, G> String perfect(Grader<A, G> grader, GoldKey key, Prompt prompt) {
        return grader.write(grader.perfect(grader.gold(key, prompt))).toString();
    }

    private record Open(UUID turn, UUID item, int revision) {}
}
