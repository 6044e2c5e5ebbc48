package dev.touchstone.certification.ui;

import com.vaadin.flow.component.Component;
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
import dev.touchstone.base.CurrentPerson;
import dev.touchstone.base.NotFound;
import dev.touchstone.base.ui.Chart;
import dev.touchstone.base.ui.ShareCurves;
import dev.touchstone.base.ui.ShareCurves.Curve;
import dev.touchstone.base.ui.ShareCurves.Point;
import dev.touchstone.base.ui.Table;
import dev.touchstone.certification.ExamStudies;
import dev.touchstone.certification.ExamStudies.Study;
import dev.touchstone.certification.simulation.CutStudy.AtAbility;
import dev.touchstone.certification.simulation.CutStudy.AtCut;
import dev.touchstone.labeling.CourseText;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** What the exam of a program comes to in simulation: who passes, and what another bar would do. */
@Route("examiner/certifications/:program")
@RolesAllowed({"OPERATOR", "EXAMINER"})
@StyleSheet("context://css/certification.css")
class ExamStudyView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ExamStudies studies;
    private final ExamWords words;

    ExamStudyView(ExamStudies studies, CurrentPerson me) {
        this.studies = studies;
        this.words = ExamWords.in(me.zone());
        addClassNames("ts-page", "ts-examiner");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            show(studies.of(event.getRouteParameters().get("program").orElse("")));
        } catch (NotFound unknown) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void show(Study study) {
        removeAll();
        Paragraph lead = new Paragraph(words.say("study.lead"));
        lead.addClassName("ts-lead");
        Div head = new Div(
                new Anchor("examiner/sittings", words.say("study.back")),
                new H1(words.say("study.title", CourseText.plain(study.program().name()))),
                lead);
        head.addClassName("ts-page-head");
        add(
                head,
                facts(study),
                who(study),
                cuts(study),
                words.quiet("study.command", study.program().slug()));
    }

    private Section facts(Study study) {
        Section facts = new Section(new H2(words.say("study.bank")));
        facts.add(new Paragraph(words.say(
                "study.bank.text",
                study.number(),
                study.items(),
                Math.round(study.meanItems()),
                percent(study.rate()))));
        if (!study.enough()) {
            facts.add(new Paragraph(words.say(
                    "study.bank.small", study.missing(), study.program().sittings())));
        }
        return facts;
    }

    private Section who(Study study) {
        List<AtAbility> people = study.curves().abilities();
        double bar = bar(study);
        List<Point> points = people.stream()
                .map(one -> new Point(
                        one.share(),
                        one.passPct() / 100,
                        words.say("study.who.point", percent(one.share()), percent(one.passPct() / 100))))
                .toList();
        Table table = new Table(
                words.say("study.who"),
                List.of(
                        words.say("study.column.share"),
                        words.say("study.column.pass"),
                        words.say("study.column.items")));
        people.forEach(one -> table.addRow(
                words.share(one.share()), percent(one.passPct() / 100), Long.toString(Math.round(one.meanItems()))));
        Component drawing = new ShareCurves(
                List.of(new Curve(words.say("study.who.curve"), points)),
                bar,
                words.say("study.bar", words.share(bar)),
                1,
                words.say("study.across.share"));
        return part("study.who", drawing, table);
    }

    private Section cuts(Study study) {
        List<AtCut> cuts = study.curves().cuts();
        List<Curve> curves = new ArrayList<>();
        curves.add(curve("study.cut.certified", cuts, cut -> cut.outcome().falseCertifyPct()));
        curves.add(curve("study.cut.refused", cuts, cut -> cut.outcome().falseRefusePct()));
        double top = cuts.stream()
                .mapToDouble(cut ->
                        Math.max(cut.outcome().falseCertifyPct(), cut.outcome().falseRefusePct()))
                .max()
                .orElse(0);
        Table table = new Table(
                words.say("study.cut"),
                List.of(
                        words.say("study.column.bar"),
                        words.say("study.column.passing"),
                        words.say("study.cut.certified"),
                        words.say("study.cut.refused"),
                        words.say("study.column.items")));
        cuts.forEach(cut -> table.addRow(
                words.share(cut.bar()),
                percent(cut.passPct() / 100),
                percent(cut.outcome().falseCertifyPct() / 100),
                percent(cut.outcome().falseRefusePct() / 100),
                Long.toString(Math.round(cut.outcome().meanItems()))));
        double bar = bar(study);
        Component drawing = new ShareCurves(
                curves,
                bar,
                words.say("study.bar", words.share(bar)),
                Math.ceil(top / 5 + 0.01) * 5 / 100,
                words.say("study.across.bar"));
        return part("study.cut", drawing, table);
    }

    private Curve curve(String key, List<AtCut> cuts, ToDoubleFunction<AtCut> percent) {
        String name = words.say(key);
        return new Curve(
                name,
                cuts.stream()
                        .map(cut -> new Point(
                                cut.bar(),
                                percent.applyAsDouble(cut) / 100,
                                name + ": " + percent(percent.applyAsDouble(cut) / 100)))
                        .toList());
    }

    private Section part(String key, Component drawing, Table table) {
        return new Section(
                new H2(words.say(key)),
                new Paragraph(words.say(key + ".text")),
                new Chart(drawing, words.say("study.table"), table));
    }

    private static double bar(Study study) {
        List<AtCut> cuts = study.curves().cuts();
        return cuts.get(cuts.size() / 2).bar();
    }

    private String percent(double share) {
        return words.words().percent(share);
    }

    @Override
    public String getPageTitle() {
        return words.say("study.page");
    }
}
