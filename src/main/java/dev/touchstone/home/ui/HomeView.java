package dev.touchstone.home.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.touchstone.account.AccountRow;
import dev.touchstone.account.Accounts;
import dev.touchstone.base.ui.Note;
import dev.touchstone.base.ui.Reading;
import dev.touchstone.base.ui.Words;
import dev.touchstone.content.Lesson;
import dev.touchstone.content.Text;
import dev.touchstone.practice.CoursePath;
import dev.touchstone.practice.LessonStatus;
import dev.touchstone.practice.Lessons;
import dev.touchstone.practice.OwnJudging;

/** A learner comes back: one next step, and why it is the next. */
@Route("home")
@AnonymousAllowed
class HomeView extends Div implements HasDynamicTitle {

    HomeView(Lessons lessons, Accounts accounts, OwnJudging judging) {
        addClassNames("ts-page", "ts-home");
        String greeting = accounts.me()
                .flatMap(AccountRow::name)
                .map(name -> getTranslation("landing.home.greeting", name))
                .orElseGet(() -> getTranslation("landing.home.title"));
        Div head = new Div(new H1(greeting));
        head.addClassName("ts-page-head");
        add(head);
        lessons.path()
                .current()
                .ifPresentOrElse(
                        next -> add(nextStep(next)),
                        () -> add(Note.empty(
                                getTranslation("landing.home.done"),
                                getTranslation("landing.home.done.text"),
                                new Anchor("course", getTranslation("landing.home.course")))));
        if (!judging.mine().isEmpty()) {
            add(new Paragraph(new Anchor("my-judging", getTranslation("judging.link"))));
        }
    }

    private Section nextStep(CoursePath.LessonRow next) {
        Lesson lesson = next.lesson();
        boolean started = next.status() instanceof LessonStatus.Current(boolean begun) && begun;
        Paragraph why = new Paragraph(getTranslation(started ? "landing.home.started" : "landing.home.next"));
        why.addClassName("ts-eyebrow");
        Paragraph minutes = new Paragraph(getTranslation("course.minutes", lesson.minutes()));
        minutes.addClassNames("ts-muted", "ts-small");
        Anchor go =
                new Anchor("lessons/" + lesson.slug(), getTranslation(started ? "course.continue" : "course.start"));
        go.addClassName("ts-button");
        Anchor course = new Anchor("course", getTranslation("landing.home.course"));
        Div ways = new Div(go, course);
        ways.addClassName("ts-ways");
        Section card =
                new Section(why, new H2(shown(lesson.title())), new Paragraph(shown(lesson.summary())), minutes, ways);
        card.addClassName("ts-next");
        return card;
    }

    private static Span shown(Text text) {
        Text.Localized localized = text.in(Words.here().locale());
        return Reading.span(localized.language(), localized.text());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("landing.home.title");
    }
}
