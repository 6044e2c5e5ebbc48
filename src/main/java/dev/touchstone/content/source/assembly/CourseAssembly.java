package dev.touchstone.content.source.assembly;

import dev.touchstone.content.Course;
import dev.touchstone.content.Curriculum;
import dev.touchstone.content.Exercise;
import dev.touchstone.content.ItemId;
import dev.touchstone.content.Label;
import dev.touchstone.content.Lesson;
import dev.touchstone.content.Rulebook;
import dev.touchstone.content.Skill;
import dev.touchstone.content.Skill.Level;
import dev.touchstone.content.Track;
import dev.touchstone.content.source.draft.CourseDraft;
import dev.touchstone.content.source.draft.ExerciseDraft;
import dev.touchstone.content.source.draft.LessonDraft;
import dev.touchstone.content.source.draft.RulebookDraft;
import dev.touchstone.content.source.gold.FileGeometry;
import dev.touchstone.content.source.gold.GoldSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** Makes the records of a course of its draft, piece by piece, since a broken piece must not hide problems in another. */
public final class CourseAssembly {

    private final CourseDraft draft;
    private final String language;
    private final Generators generators;
    private final ExerciseAssembly exerciseAssembly;
    private final Map<String, Rulebook> rulebooks = new LinkedHashMap<>();
    private final Map<String, Exercise> exercises = new LinkedHashMap<>();
    private final List<Exercise> exam = new ArrayList<>();
    private final Map<ItemId, List<GoldSource>> gold = new LinkedHashMap<>();

    public CourseAssembly(CourseDraft draft, TaskTypes types, Generators generators) {
        this.draft = draft;
        this.language = draft.language();
        this.generators = generators;
        this.exerciseAssembly = new ExerciseAssembly(language, types, draft.pictures());
    }

    /** Takes over a rulebook whose files have no problem. */
    public void add(RulebookDraft sound) {
        rulebooks.put(sound.slug(), new RulebookAssembly(language).rulebook(sound));
    }

    /** Takes over an exercise whose files have no problem; nothing when its rulebook was not taken over. */
    public Optional<Exercise> add(ExerciseDraft sound) {
        Rulebook rulebook = rulebooks.get(sound.rulebook());
        if (rulebook == null) {
            return Optional.empty();
        }
        Exercise exercise = exerciseAssembly.exercise(sound);
        if (sound.isExam()) {
            exam.add(exercise);
        } else {
            exercises.put(sound.slug(), exercise);
        }
        gold.putAll(new GoldAssembly(
                        language,
                        sound,
                        exercise,
                        rulebook,
                        generators.of(sound.type()),
                        new FileGeometry(draft.files()))
                .revisions());
        return Optional.of(exercise);
    }

    /** The revisions of each item's gold so far. */
    public Map<ItemId, List<GoldSource>> gold() {
        return gold;
    }

    /** The whole course; everything must have been taken over. */
    public Curriculum curriculum() {
        var texts = new Translated(language, draft.courseTranslations());
        var course = new Course(
                UUID.fromString(draft.course().text("/uuid")),
                texts.text(draft.course().text("/title"), "/title"),
                language,
                draft.course().text("/welcome"),
                tracks(texts));
        return new Curriculum(
                course,
                skills(),
                rulebooks.values(),
                exercises.values(),
                exam,
                new ProgramAssembly(language, draft).programs(),
                new TierAssembly(language, draft).tiers());
    }

    private List<Track> tracks(Translated texts) {
        var lessons = new LessonAssembly(language, exercises);
        List<Track> tracks = new ArrayList<>();
        for (JsonNode track : draft.course().at("/tracks")) {
            String slug = track.path("slug").stringValue("");
            tracks.add(new Track(
                    UUID.fromString(track.path("uuid").stringValue("")),
                    slug,
                    track.path("number").intValue(0),
                    texts.text(track.path("title"), "/tracks/" + slug + "/title"),
                    texts.text(track.path("summary"), "/tracks/" + slug + "/summary"),
                    published(track.path("lessons"), lessons)));
        }
        return tracks;
    }

    private List<Lesson> published(JsonNode slugs, LessonAssembly lessons) {
        List<Lesson> published = new ArrayList<>();
        for (JsonNode slug : slugs) {
            LessonDraft lesson = draft.lessons().get(slug.stringValue(""));
            if (lesson != null && lesson.isPublished()) {
                published.add(lessons.lesson(lesson));
            }
        }
        return published;
    }

    private List<Skill> skills() {
        var texts = new Translated(language, draft.skillsTranslations());
        List<Skill> skills = new ArrayList<>();
        for (JsonNode skill : draft.skills().at("/skills")) {
            String slug = skill.path("slug").stringValue("");
            List<Label> names = texts.labels(skill.path("levels"), "/" + slug + "/levels");
            List<Level> levels = new ArrayList<>();
            for (JsonNode level : skill.path("levels")) {
                Label name = names.get(levels.size());
                levels.add(new Level(
                        name.slug(), name.name(), level.path("threshold").doubleValue(0)));
            }
            skills.add(new Skill(
                    UUID.fromString(skill.path("uuid").stringValue("")),
                    slug,
                    texts.text(skill.path("name"), "/" + slug + "/name"),
                    levels));
        }
        return skills;
    }
}
