package dev.touchstone.credential.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import dev.touchstone.base.CurrentPerson;
import dev.touchstone.base.Role;
import dev.touchstone.base.ui.Note;
import dev.touchstone.credential.CaseFilter;
import dev.touchstone.credential.CredentialCases;
import dev.touchstone.credential.CredentialNumber;
import dev.touchstone.credential.CredentialRow;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The desk of those who decide: what can be decided now comes first; the filter is in the address. */
@Route("examiner/credentials")
@Menu(title = "credential.desk.menu", order = 8)
@RolesAllowed({"OPERATOR", "EXAMINER"})
@StyleSheet("context://css/credential.css")
class CredentialDeskView extends Div implements HasDynamicTitle, BeforeEnterObserver {

    private final CredentialCases cases;
    private final CredentialWords words;
    private final Select<CaseFilter.Which> which = new Select<>();
    private final Select<String> program = new Select<>();
    private final TextField number = new TextField();
    private final Div content = new Div();
    private boolean drawing;

    CredentialDeskView(CredentialCases cases, CurrentPerson current) {
        this.cases = cases;
        this.words = CredentialWords.here(current.zone());
        addClassNames("ts-page", "ts-desk");
        Paragraph lead = new Paragraph(words.say("credential.desk.lead"));
        lead.addClassName("ts-lead");
        Div head = new Div(new H1(getPageTitle()), lead);
        head.addClassName("ts-page-head");
        Nav others = new Nav(new Anchor("examiner/sittings", words.say("credential.desk.sittings")));
        others.addClassName("ts-desk-others");
        if (current.has(Role.OPERATOR)) {
            others.add(new Anchor("examiners", words.say("credential.examiners.link")));
        }
        head.add(others);
        add(head, filters(), content);
    }

    private Div filters() {
        which.setLabel(words.say("credential.desk.which"));
        which.setItems(CaseFilter.Which.values());
        which.setItemLabelGenerator(one -> words.say("credential.which." + one.name()));
        program.setLabel(words.say("credential.desk.program"));
        program.setItemLabelGenerator(slug -> slug.isEmpty() ? words.say("credential.desk.every") : slug);
        which.addValueChangeListener(change -> filter());
        program.addValueChangeListener(change -> filter());
        number.setLabel(words.say("credential.number"));
        number.setHelperText(words.say("credential.desk.number.help"));
        Button find = new Button(words.say("credential.desk.find"), click -> find());
        number.addKeyDownListener(Key.ENTER, key -> find());
        Div filters = new Div(which, program, number, find);
        filters.addClassName("ts-desk-filters");
        return filters;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        CaseFilter filter = DeskFilter.of(event.getLocation().getQueryParameters());
        List<String> programs = new ArrayList<>(cases.programs());
        programs.addFirst("");
        drawing = true;
        program.setItems(programs);
        which.setValue(filter.which());
        program.setValue(programs.contains(filter.program()) ? filter.program() : "");
        drawing = false;
        show(cases.list(filter));
    }

    private void filter() {
        if (!drawing) {
            CaseFilter filter = new CaseFilter(
                    which.getValue(), Optional.ofNullable(program.getValue()).orElse(""));
            getUI().ifPresent(ui -> ui.navigate(CredentialDeskView.class, DeskFilter.query(filter)));
        }
    }

    private void find() {
        number.setInvalid(false);
        CredentialNumber.parse(number.getValue())
                .ifPresentOrElse(found -> getUI().ifPresent(ui -> ui.navigate("examiner/credentials/" + found)), () -> {
                    number.setErrorMessage(words.say("credential.desk.number.wrong"));
                    number.setInvalid(true);
                    number.focus();
                });
    }

    private void show(List<CredentialRow> rows) {
        content.removeAll();
        if (rows.isEmpty()) {
            content.add(Note.empty(words.say("credential.desk.none"), words.say("credential.desk.none.text")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("ts-desk-list");
        rows.forEach(row -> list.add(entry(row)));
        Paragraph count = new Paragraph(words.say(
                rows.size() == CredentialCases.MOST ? "credential.desk.most" : "credential.desk.count", rows.size()));
        count.addClassNames("ts-muted", "ts-small");
        content.add(count, list);
    }

    private ListItem entry(CredentialRow row) {
        Anchor link =
                new Anchor("examiner/credentials/" + row.number(), row.number().value());
        link.addClassName("ts-credential-number");
        Div who = new Div(new H2(link), new Span(row.holder().orElseGet(() -> words.say("credential.erased"))));
        Div what = new Div(
                CredentialWords.status(row.stage(), row.expired(), CaseStatus.of(row, words)),
                CredentialWords.text(row.programName()));
        ListItem entry = new ListItem(who, what);
        if (row.decidable()) {
            Span now = new Span(words.say("credential.desk.now"));
            now.addClassName("ts-desk-now");
            entry.add(now);
        }
        return entry;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("credential.desk.title");
    }
}
