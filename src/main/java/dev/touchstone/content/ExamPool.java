package dev.touchstone.content;

import dev.touchstone.base.NotFound;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The items that are asked in exams and nowhere else. */
public final class ExamPool {

    private final Curriculum curriculum;
    private final Map<String, Exercise> exercises = new LinkedHashMap<>();
    private final Map<ItemId, Item> items = new LinkedHashMap<>();

    ExamPool(Curriculum curriculum, List<Exercise> exam) {
        this.curriculum = curriculum;
        for (Exercise exercise : exam) {
            exercises.put(exercise.slug(), exercise);
            exercise.items().forEach(item -> items.put(item.id(), item));
        }
    }

    public List<Exercise> exercises() {
        return List.copyOf(exercises.values());
    }

    public Optional<Exercise> exercise(String slug) {
        return Optional.ofNullable(exercises.get(slug));
    }

    /** The item, unless it was withdrawn from the pool. */
    public Optional<Item> find(ItemId id) {
        return Optional.ofNullable(items.get(id));
    }

    /** The item as a candidate may see it: with the clauses that decide it and without hints. */
    public Prompt prompt(ItemId id) {
        Item item = find(id).orElseThrow(() -> new NotFound("There is no item " + id + " in the exam pool."));
        Exercise exercise = exercise(item.exercise()).orElseThrow();
        return Prompt.of(exercise, item, curriculum.clauses(item)).withoutHints();
    }
}
