package dev.touchstone.practice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.touchstone.base.ui.Icon;
import dev.touchstone.base.ui.Words;
import dev.touchstone.content.Lesson;
import dev.touchstone.labeling.CourseText;
import dev.touchstone.practice.CoursePath;
import dev.touchstone.practice.LessonStatus;
import dev.touchstone.practice.StartTerms;
import dev.touchstone.practice.StartWords;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** One lesson on the path. What it looks like is also said in words. */
class LessonStone extends ListItem {

    private final Lesson lesson;
    private final StartTerms.Terms terms;
    private final Div text = new Div();

    LessonStone(CoursePath.LessonRow row, StartTerms.Terms terms) {
        lesson = row.lesson();
        this.terms = terms;
        addClassName("ts-stone-row");
        text.addClassName("ts-stone-text");
        Span mark = new Span();
        mark.addClassName("ts-stone-mark");
        mark.getElement().setAttribute("aria-hidden", "true");
        add(mark, text);
        switch (row.status()) {
            case LessonStatus.Done done -> {
                addClassName(done.mastered() ? "is-done" : "is-played");
                mark.add((done.mastered() ? Icon.CHECK : Icon.WAVE).create());
                Paragraph facts = facts(done.mastered() ? "course.mastered" : "course.done");
                if (!done.mastered()) {
                    facts.add(bar());
                }
                lesson.inShort().ifPresent(page -> facts.add(summary()));
                text.add(title(true), facts);
            }
            case LessonStatus.Current current -> {
                addClassName("is-current");
                Paragraph facts = facts("course.current");
                facts.add(bar());
                text.add(title(false), CourseText.in(new Paragraph(), lesson.summary()), facts);
                pay().ifPresent(text::add);
                text.add(button(current.started()));
            }
            case LessonStatus.Open open -> {
                addClassName("is-open");
                Paragraph facts = facts("course.open");
                terms.brief(StartWords.work(lesson), lesson.minutes())
                        .map(Span::new)
                        .ifPresent(facts::add);
                text.add(title(true), facts);
            }
            case LessonStatus.Locked(List<Lesson> missing) -> {
                addClassName("is-locked");
                mark.add(Icon.LOCK.create());
                text.add(title(false), facts("course.locked"), unlockedBy(missing));
            }
        }
    }

    private H3 title(boolean link) {
        Component words = link ? CourseText.in(new Anchor(address()), lesson.title()) : name();
        return new H3(words);
    }

    private Span name() {
        return CourseText.in(new Span(), lesson.title());
    }

    private Paragraph facts(String status) {
        Span minutes = new Span(getTranslation("course.minutes", lesson.minutes()));
        Span state = new Span(getTranslation(status));
        Paragraph facts = new Paragraph(state, minutes);
        facts.addClassNames("ts-facts", "ts-small");
        return facts;
    }

    private Optional<Paragraph> pay() {
        return terms.whole(StartWords.work(lesson), lesson.minutes()).map(said -> {
            Paragraph pay = new Paragraph(said);
            pay.addClassName("ts-small");
            return pay;
        });
    }

    private Span bar() {
        Span bar = new Span(getTranslation("course.bar", MasteryWords.of(lesson.mastery(), Words.here())));
        bar.setVisible(!lesson.checkSteps().isEmpty());
        return bar;
    }

    private Anchor summary() {
        Anchor page = new Anchor(address() + "/summary", getTranslation("course.summary"));
        page.setAriaLabel(getTranslation("course.summary.named", CourseText.plain(lesson.title())));
        return page;
    }

    private Paragraph unlockedBy(List<Lesson> missing) {
        String titles =
                missing.stream().map(first -> CourseText.plain(first.title())).collect(Collectors.joining(", "));
        Paragraph reason = new Paragraph(getTranslation("course.locked.by", titles));
        reason.addClassName("ts-small");
        return reason;
    }

    private Anchor button(boolean started) {
        Anchor go = new Anchor(address(), getTranslation(started ? "course.continue" : "course.start"));
        go.addClassName("ts-button");
        go.setAriaLabel(getTranslation(
                started ? "course.continue.named" : "course.start.named", CourseText.plain(lesson.title())));
        return go;
    }

    private String address() {
        return "lessons/" + lesson.slug();
    }
}
