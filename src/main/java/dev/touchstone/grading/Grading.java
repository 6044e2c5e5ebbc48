package dev.touchstone.grading;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.touchstone.content.Curriculum;
import dev.touchstone.content.Item;
import dev.touchstone.content.ItemId;
import dev.touchstone.content.Prompt;
import dev.touchstone.content.gold.GoldRevisions;
import jakarta.annotation.security.PermitAll;
import java.util.Map;
import java.util.OptionalDouble;
import org.springframework.stereotype.Service;
import tools.jackson.databind.JsonNode;

/** Grades answers to the course's items against a pinned revision of their gold. */
@Service
public class Grading {

    /** Gold kept ready to grade with; what falls out is computed again. */
    private static final int KEPT = 10_000;

    private final Curriculum curriculum;
    private final GoldRevisions revisions;
    private final Graders graders;
    private final Cache<Pinned, Object> kept =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    Grading(Curriculum curriculum, GoldRevisions revisions, Graders graders) {
        this.curriculum = curriculum;
        this.revisions = revisions;
        this.graders = graders;
    }

    /** The revision of the gold that an attempt which starts now is graded by. */
    public int currentRevision(ItemId item) {
        return revisions.current(item);
    }

    /**
     * Grades an answer as it came from outside.
     *
     * @throws dev.touchstone.base.Refused when it is not an answer to this item
     */
    public Graded grade(ItemId item, int revision, JsonNode answer) {
        Prompt prompt = curriculum.prompt(item);
        return grade(graders.of(prompt.type()), prompt, revision, answer);
    }

    /**
     * The canonical form of an unfinished answer, so that a draft holds nothing but an answer.
     *
     * @throws dev.touchstone.base.Refused when it is not an answer to this item
     */
    public JsonNode canonical(ItemId item, JsonNode answer) {
        Prompt prompt = curriculum.prompt(item);
        return canonical(graders.of(prompt.type()), prompt, answer);
    }

    /**
     * Marks an answer of an exam. Nothing of the gold comes back.
     *
     * @throws dev.touchstone.base.Refused when it is not an answer to this item
     */
    public ExamMark exam(ItemId item, int revision, JsonNode answer) {
        Prompt prompt = curriculum.exam().prompt(item);
        return exam(graders.of(prompt.type()), prompt, revision, answer);
    }

    /**
     * The canonical form of an unfinished answer of an exam.
     *
     * @throws dev.touchstone.base.Refused when it is not an answer to this item
     */
    public JsonNode examDraft(ItemId item, JsonNode answer) {
        Prompt prompt = curriculum.exam().prompt(item);
        return canonical(graders.of(prompt.type()), prompt, answer);
    }

    /**
     * The chance that a blind guess at an item of the exam pool reaches the score {@code pass}, 0 to 1; empty when experts differ on
     * the item, so that it must not be asked.
     */
    public OptionalDouble examChance(ItemId item, double pass) {
        Prompt prompt = curriculum.exam().prompt(item);
        return chance(graders.of(prompt.type()), prompt, currentRevision(item), pass);
    }

    /** The form of an answer for each task type, by its name, in words for programmers. */
    @PermitAll
    public Map<String, String> forms() {
        return graders.forms();
    }

    /** The gold of a solved example. */
    @PermitAll
    public Reveal example(ItemId id) {
        Item item = curriculum.item(id);
        if (!item.example()) {
            throw new IllegalArgumentException("Item " + id + " is practised; its gold is not to be shown.");
        }
        Prompt prompt = curriculum.prompt(id);
        return example(graders.of(prompt.type()), prompt, currentRevision(id));
    }

    /** Whether experts differ on the item, so that its answers never count. */
    public boolean isContested(ItemId id, int revision) {
        Prompt prompt = curriculum.prompt(id);
        return isContested(graders.of(prompt.type()), prompt, revision);
    }

    private <A extends Answer, G> boolean isContested(Grader<A, G> grader, Prompt prompt, int revision) {
        return !grader.reveal(goldOf(grader, prompt, revision)).contested().isEmpty();
    }

    private <A extends Answer, G> Graded grade(Grader<A, G> grader, Prompt prompt, int revision, JsonNode json) {
        A answer = grader.read(json, prompt);
        G gold = goldOf(grader, prompt, revision);
        return new Graded(grader.write(answer), grader.grade(answer, gold), grader.guess(gold, prompt));
    }

    private <A extends Answer, G> ExamMark exam(Grader<A, G> grader, Prompt prompt, int revision, JsonNode json) {
        A answer = grader.read(json, prompt);
        G gold = goldOf(grader, prompt, revision);
        return switch (grader.grade(answer, gold)) {
            case Grade.Incomplete incomplete -> new ExamMark.Incomplete(incomplete.missing());
            case Grade.Marked marked ->
                new ExamMark.Marked(grader.write(answer), grader.examScore(answer, gold, marked), marked.grader());
        };
    }

    private <A extends Answer, G> OptionalDouble chance(Grader<A, G> grader, Prompt prompt, int revision, double pass) {
        G gold = goldOf(grader, prompt, revision);
        return grader.reveal(gold).contested().isEmpty()
                ? OptionalDouble.of(grader.chance(gold, prompt, pass))
                : OptionalDouble.empty();
    }

    private <A extends Answer, G> JsonNode canonical(Grader<A, G> grader, Prompt prompt, JsonNode json) {
        return grader.write(grader.read(json, prompt));
    }

    private <A extends Answer, G> Reveal example(Grader<A, G> grader, Prompt prompt, int revision) {
        return grader.reveal(goldOf(grader, prompt, revision));
    }

    /** The cache holds for each item what its own grader made of the gold, so the cast holds. */
    @SuppressWarnings("unchecked")
    private <A extends Answer, G> G goldOf(Grader<A, G> grader, Prompt prompt, int revision) {
        return (G) kept.get(
                new Pinned(prompt.item(), revision),
                pinned -> grader.gold(revisions.get(pinned.item(), pinned.revision()), prompt));
    }

    private record Pinned(ItemId item, int revision) {}

    /**
     * @param answer the answer in its canonical form, as it is kept
     * @param guess expected score of a blind guess at this item, 0 to 1
     */
    public record Graded(JsonNode answer, Grade grade, double guess) {}
}
