package dev.touchstone.practice.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.touchstone.base.NotFound;
import dev.touchstone.base.ui.Icon;
import dev.touchstone.content.Curriculum;
import dev.touchstone.content.Lesson;
import dev.touchstone.content.Text;
import dev.touchstone.labeling.CourseText;

/** The page of a lesson to keep: to read again and to print. */
@Route("lessons/:lesson/summary")
@AnonymousAllowed
@StyleSheet("context://css/rulebook.css")
class LessonSummaryView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Curriculum curriculum;
    private String title = "";

    LessonSummaryView(Curriculum curriculum) {
        this.curriculum = curriculum;
        addClassNames("ts-page", "ts-rulebook");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            Lesson lesson =
                    curriculum.lesson(event.getRouteParameters().get("lesson").orElse(""));
            show(lesson, lesson.inShort().orElseThrow(() -> new NotFound("The lesson has no page to keep.")));
        } catch (NotFound unknown) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void show(Lesson lesson, Text inShort) {
        removeAll();
        title = CourseText.plain(lesson.title());
        Paragraph lead = CourseText.in(new Paragraph(), lesson.summary());
        lead.addClassName("ts-lead");
        Button print = new Button(
                getTranslation("summary.print"),
                click -> UI.getCurrentOrThrow().getPage().executeJs("window.print()"));
        print.setPrefixComponent(Icon.PRINT.create());
        print.addThemeVariants(ButtonVariant.TERTIARY);
        print.addClassName("ts-print");
        Div facts = new Div(new Anchor("lessons/" + lesson.slug(), getTranslation("summary.lesson")), print);
        facts.addClassName("ts-rulebook-facts");
        Div head = new Div(CourseText.in(new H1(), lesson.title()), lead, facts);
        head.addClassName("ts-page-head");
        Div body = CourseText.markdown(inShort);
        body.addClassName("ts-rulebook-body");
        add(head, body);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
