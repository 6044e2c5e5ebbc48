package dev.touchstone.content.source.rule;

import dev.touchstone.content.source.draft.CourseDraft;
import dev.touchstone.content.source.draft.LessonDraft;
import dev.touchstone.content.source.draft.LessonDraft.Activity;
import dev.touchstone.content.source.draft.LessonDraft.Kind;
import dev.touchstone.content.source.draft.LessonDraft.Page;
import dev.touchstone.content.source.draft.LessonDraft.Screen;
import dev.touchstone.content.source.file.Problems;
import dev.touchstone.content.source.file.YamlDocument;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * A lesson that shows its mastery rule begins with why it matters, shows one or two solved examples, lets one practise, and ends
 * with a check by that rule and one page to keep.
 */
@Component
class LessonShapeRule implements CourseRule {

    private static final int LEAST_MINUTES = 5;
    private static final int MOST_MINUTES = 12;
    private static final int LEAST_ITEMS = 5;
    private static final int MOST_ITEMS = 20;
    private static final int MOST_EXAMPLES = 4;

    @Override
    public void check(CourseDraft course, Problems problems) {
        course.lessons().values().stream()
                .filter(lesson -> lesson.text().document().front().root().has("mastery"))
                .forEach(lesson -> new Shape(lesson, problems).check());
    }

    private record Shape(LessonDraft lesson, Problems problems) {

        void check() {
            screens(lesson.text().screens());
            activities(lesson.text().activities());
            minutes();
        }

        private void screens(List<Screen> screens) {
            if (screens.isEmpty()) {
                return;
            }
            if (!(screens.getFirst() instanceof Page first) || first.summary()) {
                tell(
                        screens.getFirst().line(),
                        "A lesson begins with why it matters in a real job. Write a first screen.");
            }
            if (!(screens.getLast() instanceof Page last) || !last.summary()) {
                tell(screens.getLast().line(), "A lesson ends with a page to keep. Add a last screen under @summary.");
            }
            screens.stream()
                    .limit(screens.size() - 1L)
                    .filter(screen -> screen instanceof Page page && page.summary())
                    .forEach(early -> tell(early.line(), "Only the last screen is the @summary. Move it there."));
        }

        private void activities(List<Activity> activities) {
            long examples = count(activities, Kind.EXAMPLE);
            if (examples < 1 || examples > MOST_EXAMPLES) {
                tell(
                        1,
                        "The lesson has " + examples + " solved examples. Show one or two for each exercise, at most "
                                + MOST_EXAMPLES + ".");
            }
            int checked = items(activities, Kind.CHECK);
            YamlDocument front = lesson.text().document().front();
            int of = front.at("/mastery/of").intValue(0);
            if (checked != of) {
                tell(
                        front.line("/mastery"),
                        "The mastery rule speaks of " + of + " items and the @check lines have " + checked
                                + ". Make them equal.");
            }
            if (front.at("/mastery/right").intValue(0) > of) {
                tell(front.line("/mastery"), "More right answers than items. Mend the mastery rule.");
            }
            if (front.at("/mastery/hardest").intValue(0)
                    > front.at("/mastery/right").intValue(0)) {
                tell(front.line("/mastery"), "More of the hardest items than right answers. Mend the mastery rule.");
            }
            int all = checked + items(activities, Kind.PRACTICE);
            if (all < LEAST_ITEMS || all > MOST_ITEMS) {
                tell(
                        1,
                        "The lesson draws " + all + " items. Draw " + LEAST_ITEMS + " to " + MOST_ITEMS
                                + " for practice and check together.");
            }
            if (!activities.isEmpty() && activities.getLast().kind() != Kind.CHECK) {
                tell(activities.getLast().line(), "The @check comes last. Move it behind this line.");
            }
        }

        private void minutes() {
            YamlDocument front = lesson.text().document().front();
            int minutes = front.at("/minutes").intValue(LEAST_MINUTES);
            if (minutes < LEAST_MINUTES || minutes > MOST_MINUTES) {
                tell(
                        front.line("/minutes"),
                        "The lesson takes " + minutes + " minutes. Keep it between " + LEAST_MINUTES + " and "
                                + MOST_MINUTES + ", or make two lessons of it.");
            }
        }

        private static long count(List<Activity> activities, Kind kind) {
            return activities.stream().filter(each -> each.kind() == kind).count();
        }

        private static int items(List<Activity> activities, Kind kind) {
            return activities.stream()
                    .filter(each -> each.kind() == kind)
                    .mapToInt(Activity::count)
                    .sum();
        }

        private void tell(int line, String message) {
            problems.add(lesson.text().document().path(), line, "lesson-shape", message);
        }
    }
}
