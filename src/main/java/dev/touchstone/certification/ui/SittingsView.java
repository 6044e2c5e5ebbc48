package dev.touchstone.certification.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.touchstone.account.AccountsByAddress;
import dev.touchstone.base.CurrentPerson;
import dev.touchstone.base.Role;
import dev.touchstone.base.ui.Note;
import dev.touchstone.base.ui.Table;
import dev.touchstone.certification.Allowances;
import dev.touchstone.certification.SittingReviews;
import dev.touchstone.certification.SittingState;
import dev.touchstone.content.Curriculum;
import dev.touchstone.labeling.CourseText;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** Sittings for those who decide: what waits first, then the latest. Operators give extra time here too. */
@Route("examiner/sittings")
@RolesAllowed({"OPERATOR", "EXAMINER"})
@StyleSheet("context://css/certification.css")
class SittingsView extends Div implements HasDynamicTitle {

    private final Curriculum curriculum;
    private final ExamWords words;

    SittingsView(
            SittingReviews reviews,
            Allowances allowances,
            AccountsByAddress accounts,
            Curriculum curriculum,
            CurrentPerson me) {
        this.curriculum = curriculum;
        this.words = ExamWords.in(me.zone());
        addClassNames("ts-page", "ts-examiner");
        Paragraph lead = new Paragraph(words.say("examiner.lead"));
        lead.addClassName("ts-lead");
        Div head = new Div(new H1(getPageTitle()), lead);
        head.addClassName("ts-page-head");
        List<SittingReviews.Row> all = reviews.all();
        List<SittingReviews.Row> waiting =
                all.stream().filter(SittingsView::waits).toList();
        List<SittingReviews.Row> others =
                all.stream().filter(row -> !waits(row)).toList();
        add(head, part("examiner.waiting", waiting), part("examiner.others", others));
        add(studies());
        if (me.has(Role.OPERATOR)) {
            add(new ExtraTimeForm(allowances, accounts, words));
        }
    }

    /** What each exam comes to in simulation. */
    private Section studies() {
        UnorderedList list = new UnorderedList();
        curriculum
                .programs()
                .forEach(program -> list.add(new ListItem(
                        new Anchor("examiner/certifications/" + program.slug(), CourseText.plain(program.name())))));
        return new Section(new H2(words.say("study.page")), list);
    }

    private static boolean waits(SittingReviews.Row row) {
        return row.state() == SittingState.UNDER_REVIEW;
    }

    private Section part(String key, List<SittingReviews.Row> rows) {
        Section part = new Section(new H2(words.say(key)));
        if (rows.isEmpty()) {
            part.add(Note.empty(words.say(key + ".none"), words.say(key + ".none.text")));
            return part;
        }
        Table table = new Table(
                words.say(key),
                List.of(
                        words.say("examiner.column.when"),
                        words.say("examiner.column.program"),
                        words.say("examiner.column.items"),
                        words.say("examiner.column.measured"),
                        words.say("examiner.signals"),
                        words.say("examiner.column.state")));
        rows.forEach(row -> table.addRow(
                new Anchor("examiner/sittings/" + row.id(), words.brief(row.submittedAt())),
                new Span(program(row)),
                new Span(Integer.toString(row.items())),
                new Span(words.say(row.passed() ? "result.outcome.passed" : "result.outcome.not-yet")),
                new Span(row.signals() == 0 ? "–" : Integer.toString(row.signals())),
                new Span(SittingCaseView.state(row, words))));
        part.add(table);
        return part;
    }

    private String program(SittingReviews.Row row) {
        return curriculum
                .findProgram(row.program())
                .map(program -> CourseText.plain(program.name()))
                .orElseGet(() -> words.say("exam.title"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("examiner.title");
    }
}
