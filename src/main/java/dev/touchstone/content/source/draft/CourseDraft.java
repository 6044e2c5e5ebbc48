package dev.touchstone.content.source.draft;

import dev.touchstone.content.source.file.CourseFiles;
import dev.touchstone.content.source.file.PictureSizes;
import dev.touchstone.content.source.file.YamlDocument;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * All files of a course. Maps are by slug, or by language for translations.
 *
 * @param certifications empty in a course that certifies nobody
 */
public record CourseDraft(
        YamlDocument course,
        Map<String, YamlDocument> courseTranslations,
        YamlDocument skills,
        Map<String, YamlDocument> skillsTranslations,
        YamlDocument certifications,
        Map<String, YamlDocument> certificationsTranslations,
        Map<String, RulebookDraft> rulebooks,
        Map<String, LessonDraft> lessons,
        Map<String, ExerciseDraft> exercises,
        CourseFiles files,
        PictureSizes pictures) {

    /** Language of the originals. */
    public String language() {
        String language = course.text("/language");
        return language.isEmpty() ? "en" : language;
    }

    /** Whether there is such an exercise outside the exam pool. */
    public boolean practises(String slug) {
        ExerciseDraft exercise = exercises.get(slug);
        return exercise != null && !exercise.isExam();
    }

    /** Whether the exam pool has such an exercise. */
    public boolean examines(String slug) {
        ExerciseDraft exercise = exercises.get(slug);
        return exercise != null && exercise.isExam();
    }

    public boolean hasSkill(String slug) {
        for (JsonNode skill : skills.at("/skills")) {
            if (skill.path("slug").stringValue("").equals(slug)) {
                return true;
            }
        }
        return false;
    }
}
