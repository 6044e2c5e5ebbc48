package dev.touchstone.labeling.frames;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.shared.Registration;
import dev.touchstone.labeling.boxes.DrawnAnswer;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A film on which a person draws boxes frame by frame, each thing under one number, and on which gold is shown afterwards. */
@Tag("film-annotator")
@JsModule("context://js/frames/film-annotator.js")
final class FilmAnnotator extends Component implements LocaleChangeObserver {

    private static final String FILM_TEXTS = "frames.film.";

    /** The annotator of a single picture has its texts here. */
    private static final String BOX_TEXTS = "annotator.";

    void setProblem(FilmProblem problem) {
        getElement().setPropertyJson("problem", JacksonUtils.beanToJson(problem));
    }

    /** Lays gold and marks over the answer, which can no longer be changed. */
    void showFeedback(FilmFeedback feedback) {
        getElement().callJsFunction("showFeedback", JacksonUtils.beanToJson(feedback));
    }

    /** Goes to a frame and highlights one of its marks; a frame of -1 highlights nothing. */
    void focusMark(int frame, int mark) {
        getElement().callJsFunction("focusMark", frame, mark);
    }

    Registration addAnswerChangeListener(ComponentEventListener<AnswerChangeEvent> listener) {
        return addListener(AnswerChangeEvent.class, listener);
    }

    Registration addAnswerCheckListener(ComponentEventListener<AnswerCheckEvent> listener) {
        return addListener(AnswerCheckEvent.class, listener);
    }

    Registration addMarkFocusListener(ComponentEventListener<MarkFocusEvent> listener) {
        return addListener(MarkFocusEvent.class, listener);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        I18NProvider translations = VaadinService.getCurrent().getInstantiator().getI18NProvider();
        if (translations != null) {
            Map<String, String> texts = translations.getAllTranslations(event.getLocale());
            getElement().setPropertyJson("boxMessages", under(BOX_TEXTS, texts));
            getElement().setPropertyJson("messages", under(FILM_TEXTS, texts));
        }
    }

    private static ObjectNode under(String prefix, Map<String, String> texts) {
        ObjectNode messages = JacksonUtils.createObjectNode();
        texts.forEach((key, text) -> {
            if (key.startsWith(prefix)) {
                messages.put(key.substring(prefix.length()), text);
            }
        });
        return messages;
    }

    /** The answer after a finished change. */
    @DomEvent("answer-change")
    public static final class AnswerChangeEvent extends ComponentEvent<FilmAnnotator> {

        private final List<DrawnAnswer> frames;

        /** @throws IllegalArgumentException when the browser sent something that is not an answer */
        public AnswerChangeEvent(
                FilmAnnotator source, boolean fromClient, @EventData("event.detail.answer") JsonNode answer) {
            super(source, fromClient);
            this.frames = FilmBoxes.drawn(answer);
        }

        List<DrawnAnswer> frames() {
            return frames;
        }
    }

    /** The answer the person wants to have checked. */
    @DomEvent("answer-check")
    public static final class AnswerCheckEvent extends ComponentEvent<FilmAnnotator> {

        private final List<DrawnAnswer> frames;

        /** @throws IllegalArgumentException when the browser sent something that is not an answer */
        public AnswerCheckEvent(
                FilmAnnotator source, boolean fromClient, @EventData("event.detail.answer") JsonNode answer) {
            super(source, fromClient);
            this.frames = FilmBoxes.drawn(answer);
        }

        List<DrawnAnswer> frames() {
            return frames;
        }
    }

    /** The mark the person looks at. */
    @DomEvent("mark-focus")
    public static final class MarkFocusEvent extends ComponentEvent<FilmAnnotator> {

        private final int frame;
        private final int index;

        public MarkFocusEvent(
                FilmAnnotator source,
                boolean fromClient,
                @EventData("event.detail.frame") int frame,
                @EventData("event.detail.index") int index) {
            super(source, fromClient);
            this.frame = frame;
            this.index = index;
        }

        int frame() {
            return frame;
        }

        /** Place of the mark among those of its frame. The browser sent it: check it before use. */
        int index() {
            return index;
        }
    }
}
