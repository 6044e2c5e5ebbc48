package dev.touchstone.labeling;

import com.vaadin.flow.component.Component;
import dev.touchstone.base.ui.Words;
import dev.touchstone.content.Prompt;
import dev.touchstone.grading.Grade;
import dev.touchstone.grading.Reveal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** How one task type looks. Found as a bean by its name. */
public interface LabelingType {

    /** Name of the task type, such as {@code boxes}. */
    String type();

    /** @param draft unfinished work to go on with, or null */
    AnswerInput input(Prompt prompt, String pictureUrl, @Nullable JsonNode draft);

    /** An item with its gold, as a lesson shows it. */
    Component example(Prompt prompt, String pictureUrl, Reveal reveal);

    /** One reason for each mark, in the order of the marks. */
    List<Reason> reasons(Prompt prompt, JsonNode answer, Grade.Marked grade, Words words);
}
