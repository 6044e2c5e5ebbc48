package dev.touchstone.labeling.rating;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.shared.Registration;
import dev.touchstone.base.ui.Words;
import dev.touchstone.content.Prompt;
import dev.touchstone.content.Text;
import dev.touchstone.content.rating.RatingDetails;
import dev.touchstone.grading.Grade;
import dev.touchstone.grading.rating.RatingMark;
import dev.touchstone.labeling.AnswerInput;
import dev.touchstone.labeling.CourseText;
import dev.touchstone.labeling.JudgedText;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What was asked, the answer, and below them one scale for each criterion. */
@StyleSheet("context://css/rating.css")
class RatingInput extends Div implements AnswerInput {

    private final List<CriterionScale> scales;
    private @Nullable Registration checking;
    private IntConsumer pointed = mark -> {};

    RatingInput(Prompt prompt, @Nullable JsonNode draft) {
        addClassName("rating-input");
        Words words = Words.here();
        RatingDetails details = (RatingDetails) prompt.details();
        JudgedText request = new JudgedText(words.say("rating.request"), details.language(), details.request());
        request.addClassName("is-request");
        add(request, new JudgedText(words.say("rating.answer"), details.language(), details.answer()));
        Text question = prompt.question();
        if (question != null) {
            add(CourseText.in(new Paragraph(), question));
        }
        scales = details.criteria().stream().map(CriterionScale::new).toList();
        for (CriterionScale scale : scales) {
            int drafted = draft == null
                    ? CriterionScale.NOTHING
                    : draft.path("ratings").path(scale.slug()).intValue(CriterionScale.NOTHING);
            if (drafted >= 0 && drafted < RatingDetails.POINTS) {
                scale.choose(drafted);
            }
            add(scale);
        }
    }

    private JsonNode answer() {
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        ObjectNode ratings = answer.putObject("ratings");
        scales.stream()
                .filter(scale -> scale.chosen() != CriterionScale.NOTHING)
                .forEach(scale -> ratings.put(scale.slug(), scale.chosen()));
        return answer;
    }

    private void stopChecking() {
        if (checking != null) {
            checking.remove();
            checking = null;
        }
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public void onChange(Consumer<JsonNode> listener) {
        scales.forEach(scale -> scale.onChoice(() -> listener.accept(answer())));
    }

    @Override
    public void onCheck(Button check, Consumer<JsonNode> listener) {
        checking = check.addClickListener(click -> listener.accept(answer()));
        addDetachListener(detached -> stopChecking());
    }

    @Override
    public void show(JsonNode answer, Grade.Marked grade) {
        stopChecking();
        for (int i = 0; i < scales.size(); i++) {
            int mark = i;
            scales.get(i).close((RatingMark) grade.marks().get(i), () -> pointed.accept(mark));
        }
    }

    @Override
    public void pointAt(int mark) {
        for (int i = 0; i < scales.size(); i++) {
            scales.get(i).pointAt(i == mark);
        }
    }

    @Override
    public void onPoint(IntConsumer listener) {
        pointed = listener;
    }
}
