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
 * @param tiers empty in a course that shows no ladder
 */
public record CourseDraft(
        YamlDocument course,
        Map<String, YamlDocument> courseTranslations,
        YamlDocument skills,
        Map<String, YamlDocument> skillsTranslations,
        YamlDocument certifications,
        Map<String, YamlDocument> certificationsTranslations,
        YamlDocument tiers,
        Map<String, YamlDocument> tiersTranslations,
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

    public boolean certifies(String slug) {
        return lists(certifications.at("/certifications"), slug);
    }

    public boolean hasSkill(String slug) {
        return lists(skills.at("/skills"), slug);
    }

    private static boolean lists(JsonNode things, String slug) {
        for (JsonNode thing : things) {
            if (thing.path("slug").stringValue("").equals(slug)) {
                return true;
            }
        }
        return false;
    }
}
