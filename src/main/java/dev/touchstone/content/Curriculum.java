package dev.touchstone.content;

import dev.touchstone.base.NotFound;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The course that is being taught, checked and immutable: what there is, by name and by identity. */
public final class Curriculum {

    private final Course course;
    private final Map<String, Skill> skills = new LinkedHashMap<>();
    private final Map<String, Rulebook> rulebooks = new LinkedHashMap<>();
    private final Map<String, Exercise> exercises = new LinkedHashMap<>();
    private final Map<UUID, Exercise> exercisesById = new HashMap<>();
    private final Map<String, Lesson> lessons = new LinkedHashMap<>();
    private final Map<UUID, Lesson> lessonsById = new HashMap<>();
    private final Map<ItemId, Item> items = new LinkedHashMap<>();
    private final Map<String, Program> programs = new LinkedHashMap<>();
    private final List<ReferenceTier> tiers;
    private final ExamPool exam;

    public Curriculum(
            Course course,
            Collection<Skill> skills,
            Collection<Rulebook> rulebooks,
            Collection<Exercise> exercises,
            List<Exercise> exam,
            Collection<Program> programs,
            List<ReferenceTier> tiers) {
        this.course = course;
        this.tiers = List.copyOf(tiers);
        this.exam = new ExamPool(this, exam);
        programs.forEach(program -> this.programs.put(program.slug(), program));
        skills.forEach(skill -> this.skills.put(skill.slug(), skill));
        rulebooks.forEach(rulebook -> this.rulebooks.put(rulebook.slug(), rulebook));
        course.tracks().stream().flatMap(track -> track.lessons().stream()).forEach(lesson -> {
            lessons.put(lesson.slug(), lesson);
            lessonsById.put(lesson.uuid(), lesson);
        });
        for (Exercise exercise : exercises) {
            this.exercises.put(exercise.slug(), exercise);
            exercisesById.put(exercise.uuid(), exercise);
            exercise.items().forEach(item -> items.put(item.id(), item));
        }
    }

    public Course course() {
        return course;
    }

    public Collection<Skill> skills() {
        return skills.values();
    }

    public Collection<Rulebook> rulebooks() {
        return rulebooks.values();
    }

    /** The exam pool. None of it is found by {@link #exercise} or {@link #item}, so nothing of it can be practised. */
    public ExamPool exam() {
        return exam;
    }

    /** The certifications, in the order of the file. */
    public Collection<Program> programs() {
        return programs.values();
    }

    public Program program(String slug) {
        return known(programs.get(slug), "certification", slug);
    }

    /** The certification, unless it was taken from the course. */
    public Optional<Program> findProgram(UUID uuid) {
        return programs.values().stream()
                .filter(program -> program.uuid().equals(uuid))
                .findFirst();
    }

    /** The reference ladder, the lowest tier first; empty in a course that shows none. */
    public List<ReferenceTier> tiers() {
        return tiers;
    }

    /** The exercises that are practised. */
    public Collection<Exercise> exercises() {
        return exercises.values();
    }

    public Collection<Lesson> lessons() {
        return lessons.values();
    }

    public Lesson lesson(String slug) {
        return known(lessons.get(slug), "lesson", slug);
    }

    public Optional<Lesson> lesson(UUID uuid) {
        return Optional.ofNullable(lessonsById.get(uuid));
    }

    public Track trackOf(Lesson lesson) {
        return course.tracks().stream()
                .filter(track -> track.lessons().contains(lesson))
                .findFirst()
                .orElseThrow(() -> new NotFound("No track holds the lesson " + lesson.slug() + "."));
    }

    public Exercise exercise(String slug) {
        return known(exercises.get(slug), "exercise", slug);
    }

    public Exercise exercise(UUID uuid) {
        return known(exercisesById.get(uuid), "exercise", uuid);
    }

    public Rulebook rulebook(String slug) {
        return known(rulebooks.get(slug), "rulebook", slug);
    }

    public Skill skill(String slug) {
        return known(skills.get(slug), "skill", slug);
    }

    public Item item(ItemId id) {
        return known(items.get(id), "item", id);
    }

    /** The item, unless it was withdrawn from the course. */
    public Optional<Item> find(ItemId id) {
        return Optional.ofNullable(items.get(id));
    }

    /** The exercise, unless it was withdrawn from the course. */
    public Optional<Exercise> find(UUID exercise) {
        return Optional.ofNullable(exercisesById.get(exercise));
    }

    public Clause clause(ClauseRef ref) {
        return rulebook(ref.rulebook())
                .clause(ref.number())
                .orElseThrow(() -> new NotFound("There is no clause " + ref + "."));
    }

    /** The item as a learner may see it. */
    public Prompt prompt(ItemId id) {
        Item item = item(id);
        return Prompt.of(exercise(item.exercise()), item, clauses(item));
    }

    List<Clause> clauses(Item item) {
        List<Clause> clauses = new ArrayList<>();
        item.clauses().forEach(ref -> clauses.add(clause(ref)));
        return clauses;
    }

    private static <T> T known(@Nullable T thing, String kind, Object name) {
        if (thing == null) {
            throw new NotFound("There is no " + kind + " " + name + ".");
        }
        return thing;
    }
}
