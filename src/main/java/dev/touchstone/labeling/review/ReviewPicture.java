package dev.touchstone.labeling.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A picture with somebody's boxes, and a list of them in which each gets its fault. */
@Tag("review-picture")
@JsModule("context://js/review/review-picture.js")
@StyleSheet("context://css/review.css")
final class ReviewPicture extends Component implements LocaleChangeObserver {

    /** The element takes what it shares with the annotator from there; its own words go first. */
    private static final List<String> PREFIXES = List.of("annotator.", "review.");

    void setProblem(ReviewProblem problem) {
        getElement().setPropertyJson("problem", JacksonUtils.beanToJson(problem));
    }

    /** Lays planted faults and marks over the picture; nothing can be changed any more. */
    void showFeedback(ReviewFeedback feedback) {
        getElement().callJsFunction("showFeedback", JacksonUtils.beanToJson(feedback));
    }

    void focusMark(int index) {
        getElement().callJsFunction("focusMark", index);
    }

    Registration addAnswerChangeListener(ComponentEventListener<AnswerChangeEvent> listener) {
        return addListener(AnswerChangeEvent.class, listener);
    }

    Registration addMarkFocusListener(ComponentEventListener<MarkFocusEvent> listener) {
        return addListener(MarkFocusEvent.class, listener);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        I18NProvider translations = VaadinService.getCurrent().getInstantiator().getI18NProvider();
        ObjectNode messages = JacksonUtils.createObjectNode();
        for (String prefix : PREFIXES) {
            translations.getAllTranslations(event.getLocale()).forEach((key, text) -> {
                if (key.startsWith(prefix)) {
                    messages.put(key.substring(prefix.length()), text);
                }
            });
        }
        getElement().setPropertyJson("messages", messages);
    }

    /** The answer after a finished change. It comes from the browser and is read strictly when it is graded. */
    @DomEvent("answer-change")
    public static final class AnswerChangeEvent extends ComponentEvent<ReviewPicture> {

        private final JsonNode answer;

        public AnswerChangeEvent(
                ReviewPicture source, boolean fromClient, @EventData("event.detail.answer") JsonNode answer) {
            super(source, fromClient);
            this.answer = answer;
        }

        JsonNode answer() {
            return answer;
        }
    }

    /** The mark the learner looks at. */
    @DomEvent("mark-focus")
    public static final class MarkFocusEvent extends ComponentEvent<ReviewPicture> {

        private final int index;

        public MarkFocusEvent(ReviewPicture source, boolean fromClient, @EventData("event.detail.index") int index) {
            super(source, fromClient);
            this.index = index;
        }

        int index() {
            return index;
        }
    }
}
