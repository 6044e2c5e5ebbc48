package dev.touchstone.practice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasText;
import dev.touchstone.base.ui.Markdown;
import dev.touchstone.base.ui.Reading;
import dev.touchstone.base.ui.Words;
import dev.touchstone.content.Text;

/** Puts texts of the course on the page: in the reader's language, or marked with their own. */
final class CourseText {

    private CourseText() {}

    static <T extends Component & HasText> T in(T component, Text text) {
        Text.Localized localized = text.in(Words.here().locale());
        component.setText(localized.text());
        return Reading.marked(component, localized.language());
    }

    static String plain(Text text) {
        return text.in(Words.here().locale()).text();
    }

    static Markdown markdown(Text text) {
        Text.Localized localized = text.in(Words.here().locale());
        return new Markdown(localized.language(), localized.text());
    }
}
