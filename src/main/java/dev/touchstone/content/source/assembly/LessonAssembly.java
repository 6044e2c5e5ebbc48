package dev.touchstone.content.source.assembly;

import dev.touchstone.content.Exercise;
import dev.touchstone.content.ItemId;
import dev.touchstone.content.Lesson;
import dev.touchstone.content.LessonStep;
import dev.touchstone.content.Mastery;
import dev.touchstone.content.Text;
import dev.touchstone.content.source.draft.LessonDraft;
import dev.touchstone.content.source.draft.LessonDraft.Activities;
import dev.touchstone.content.source.draft.LessonDraft.Activity;
import dev.touchstone.content.source.draft.LessonDraft.LessonText;
import dev.touchstone.content.source.draft.LessonDraft.Page;
import dev.touchstone.content.source.draft.LessonDraft.Screen;
import dev.touchstone.content.source.file.YamlDocument;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** Makes lessons of drafts. */
final class LessonAssembly {

    private final String language;
    private final Map<String, Exercise> exercises;

    LessonAssembly(String language, Map<String, Exercise> exercises) {
        this.language = language;
        this.exercises = exercises;
    }

    Lesson lesson(LessonDraft draft) {
        YamlDocument front = draft.text().document().front();
        var fronts = new LinkedHashMap<String, YamlDocument>();
        draft.translations()
                .forEach((tongue, text) -> fronts.put(tongue, text.document().front()));
        var texts = new Translated(language, fronts);
        return new Lesson(
                UUID.fromString(front.text("/uuid")),
                draft.slug(),
                texts.text(front.text("/title"), "/title"),
                texts.text(front.text("/summary"), "/summary"),
                slugs(front.at("/teaches")),
                slugs(front.at("/requires")),
                front.at("/minutes").intValue(0),
                new Mastery(
                        front.at("/mastery/right").intValue(0),
                        front.at("/mastery/of").intValue(0),
                        front.at("/mastery/hardest").intValue(0)),
                Set.copyOf(new TreeSet<>(slugs(front.at("/classes")))),
                steps(draft));
    }

    private List<LessonStep> steps(LessonDraft draft) {
        List<LessonStep> steps = new ArrayList<>();
        List<Screen> screens = draft.text().screens();
        for (int i = 0; i < screens.size(); i++) {
            switch (screens.get(i)) {
                case Page page -> {
                    Text text = page(draft, page, i);
                    steps.add(page.summary() ? new LessonStep.Summary(text) : new LessonStep.Page(text));
                }
                case Activities activities -> activities.activities().forEach(activity -> steps.add(step(activity)));
            }
        }
        return steps;
    }

    private Text page(LessonDraft draft, Page page, int index) {
        Text text = Text.of(language, page.markdown());
        for (Map.Entry<String, LessonText> each : draft.translations().entrySet()) {
            if (each.getValue().screens().get(index) instanceof Page translated) {
                text = text.with(each.getKey(), translated.markdown());
            }
        }
        return text;
    }

    private LessonStep step(Activity activity) {
        return switch (activity.kind()) {
            case EXAMPLE -> new LessonStep.Example(activity.exercise(), example(activity));
            case PRACTICE -> new LessonStep.Practice(activity.exercise(), activity.count());
            case CHECK -> new LessonStep.Check(activity.exercise(), activity.count());
        };
    }

    /** An example names an entry; a generated one has a single seed. */
    private ItemId example(Activity activity) {
        UUID entry = UUID.fromString(activity.argument());
        Exercise exercise = exercises.get(activity.exercise());
        if (exercise == null) {
            throw new IllegalStateException("The exercise " + activity.exercise() + " was not assembled.");
        }
        return exercise.items().stream()
                .filter(item -> item.family().equals(entry))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static List<String> slugs(JsonNode list) {
        List<String> slugs = new ArrayList<>();
        list.forEach(each -> slugs.add(each.stringValue("")));
        return slugs;
    }
}
