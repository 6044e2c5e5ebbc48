package dev.touchstone.labeling.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.shared.Registration;
import dev.touchstone.base.ui.Words;
import dev.touchstone.content.Prompt;
import dev.touchstone.grading.Grade;
import dev.touchstone.grading.review.ReviewReveal;
import dev.touchstone.labeling.AnswerInput;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The picture under review with one item in it. */
class ReviewInput extends Div implements AnswerInput {

    private final ReviewPicture picture = new ReviewPicture();
    private final Prompt prompt;
    private final Words words = Words.here();
    private JsonNode answer;
    private @Nullable Registration checking;

    ReviewInput(Prompt prompt, String pictureUrl, @Nullable JsonNode draft) {
        this.prompt = prompt;
        this.answer = draft == null ? JsonNodeFactory.instance.objectNode() : draft;
        addClassName("review-input");
        picture.setProblem(ReviewProblem.of(prompt, pictureUrl, draft, words));
        picture.addAnswerChangeListener(change -> answer = change.answer());
        add(picture);
        addDetachListener(detached -> stopChecking());
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
        picture.addAnswerChangeListener(change -> listener.accept(change.answer()));
    }

    @Override
    public void onCheck(Button check, Consumer<JsonNode> listener) {
        checking = check.addClickListener(click -> listener.accept(answer));
    }

    /** The marks hold all that is drawn, so that what was answered elsewhere is drawn as it was graded. */
    @Override
    public void show(JsonNode graded, Grade.Marked grade) {
        stopChecking();
        answer = graded;
        ReviewReasons reasons = new ReviewReasons(prompt, (ReviewReveal) grade.reveal(), words);
        picture.showFeedback(ReviewFeedback.of(grade, reasons.of(grade)));
    }

    @Override
    public void pointAt(int mark) {
        picture.focusMark(mark);
    }

    @Override
    public void onPoint(IntConsumer listener) {
        picture.addMarkFocusListener(event -> listener.accept(event.index()));
    }
}
