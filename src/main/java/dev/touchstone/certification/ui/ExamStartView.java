package dev.touchstone.certification.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.touchstone.base.CurrentPerson;
import dev.touchstone.base.NotFound;
import dev.touchstone.base.ui.Note;
import dev.touchstone.certification.Allowances;
import dev.touchstone.certification.Candidacies;
import dev.touchstone.certification.Candidacy;
import dev.touchstone.certification.ExamRoom;
import dev.touchstone.certification.StartTerms;
import dev.touchstone.content.Curriculum;
import dev.touchstone.content.Program;
import dev.touchstone.labeling.CourseText;
import dev.touchstone.labeling.Work;
import dev.touchstone.labeling.WorkNotice;
import dev.touchstone.labeling.WorkStart;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;

/** Before an exam: its rules, what it is paid, two promises and one button. Everybody may read it. */
@Route("certifications/:program/start")
@AnonymousAllowed
@StyleSheet("context://css/certification.css")
class ExamStartView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Candidacies candidacies;
    private final Allowances allowances;
    private final ExamRoom room;
    private final Curriculum curriculum;
    private final CurrentPerson me;
    private final ObjectProvider<StartTerms> terms;
    private final WorkStart starts;
    private final ExamWords words;
    private String title = "";

    ExamStartView(
            Candidacies candidacies,
            Allowances allowances,
            ExamRoom room,
            Curriculum curriculum,
            CurrentPerson me,
            ObjectProvider<StartTerms> terms,
            WorkStart starts) {
        this.candidacies = candidacies;
        this.allowances = allowances;
        this.room = room;
        this.curriculum = curriculum;
        this.me = me;
        this.terms = terms;
        this.starts = starts;
        this.words = ExamWords.in(me.zone());
        addClassNames("ts-page", "ts-exam-start");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            show(candidacies.mine(event.getRouteParameters().get("program").orElse("")));
        } catch (NotFound unknown) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void show(Candidacy way) {
        Program program = way.program();
        title = words.say("exam.start.title", CourseText.plain(program.name()));
        removeAll();
        Div head = new Div(new H1(title), new Paragraph(words.say("exam.start.lead")));
        head.addClassName("ts-page-head");
        add(head, new ExamRules(way, allowances.mine(), words));
        terms(program);
        if (way.open().isPresent()) {
            add(Note.empty(
                    words.say("exam.start.open"),
                    words.say("exam.start.open.text"),
                    new Anchor("exam/" + way.open().get(), words.say("certifications.open"))));
        } else if (way.eligible()) {
            add(new PledgeForm(program, room, unpaid(program), words));
        } else {
            Section missing = new Section(new H2(words.say("exam.start.missing")));
            missing.add(
                    new ConditionsList(way.missing(), program, curriculum, words),
                    new Anchor("certifications", words.say("exam.start.all")));
            add(missing);
        }
    }

    private Optional<String> unpaid(Program program) {
        return starts.notice(Work.exam(program.uuid(), program.slug())).flatMap(WorkNotice::consent);
    }

    private void terms(Program program) {
        List<String> said = me.known().stream()
                .flatMap(person -> terms.orderedStream()
                        .flatMap(one -> one.of(person, program, words.words().locale()).stream()))
                .toList();
        if (!said.isEmpty()) {
            Section paid = new Section(new H2(words.say("exam.start.terms")));
            said.forEach(sentence -> paid.add(new Paragraph(sentence)));
            add(paid);
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
