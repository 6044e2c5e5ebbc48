package dev.touchstone.agency.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import dev.touchstone.agency.RosterPreview;
import dev.touchstone.agency.RosterStep;
import dev.touchstone.agency.roster.Roster;
import dev.touchstone.base.ui.Announcer;
import dev.touchstone.base.ui.Note;
import dev.touchstone.base.ui.Table;
import dev.touchstone.base.ui.Words;
import java.text.ListFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** What a roster would change, before anything is written. */
class RosterPreviewPanel extends Div {

    /** Rows that a table shows; the numbers above are of all. */
    private static final int SHOWN = 100;

    private static final Map<Character, String> DELIMITERS =
            Map.of(',', "roster.read.comma", ';', "roster.read.semicolon", '\t', "roster.read.tab");

    private final Words words = Words.here();
    private final RosterPreview preview;

    /** @param begin is told whether who is new gets a mail */
    RosterPreviewPanel(RosterPreview preview, String fileName, Consumer<Boolean> begin, Runnable again) {
        this.preview = preview;
        addClassName("roster-preview");
        Announcer announcer = new Announcer();
        H2 title = new H2(words.say("roster.preview.title", fileName));
        title.getElement().setAttribute("tabindex", "-1");
        add(announcer, title, howRead());
        String summary = words.say(
                "roster.preview.said",
                preview.rows().size(),
                count(RosterStep.Added.class),
                count(RosterStep.Changed.class),
                count(RosterStep.Same.class),
                count(RosterStep.Wrong.class));
        announcer.sayOnArrival(summary);
        add(new RosterTiles()
                .tile("roster.tile.added", count(RosterStep.Added.class))
                .tile("roster.tile.changed", count(RosterStep.Changed.class))
                .tile("roster.tile.same", count(RosterStep.Same.class))
                .tile("roster.tile.wrong", count(RosterStep.Wrong.class)));
        notes();
        RosterProblems.of(preview.leftOut(), words).ifPresent(this::add);
        tables();
        add(decide(begin, again));
        addAttachListener(shown -> title.getElement().callJsFunction("focus"));
    }

    private int count(Class<? extends RosterStep> kind) {
        return preview.count(kind);
    }

    private Paragraph howRead() {
        Roster roster = preview.roster();
        Paragraph read = new Paragraph(words.say(
                "roster.read",
                roster.encoding(),
                words.say(DELIMITERS.getOrDefault(roster.delimiter(), "roster.read.other"))));
        read.addClassNames("ts-muted", "ts-small");
        return read;
    }

    private void notes() {
        List<String> unknown = preview.roster().unknown();
        if (!unknown.isEmpty()) {
            add(new Paragraph(words.say(
                    "roster.preview.unknown",
                    ListFormat.getInstance(words.locale(), ListFormat.Type.STANDARD, ListFormat.Style.FULL)
                            .format(unknown))));
        }
        if (preview.missing() > 0) {
            add(new Paragraph(words.say("roster.preview.missing", preview.missing())));
        }
        if (preview.rolesKept() > 0) {
            add(new Paragraph(words.say("roster.preview.rolesKept", preview.rolesKept())));
        }
        if (count(RosterStep.Absent.class) > 0) {
            add(new Paragraph(words.say("roster.preview.absent", count(RosterStep.Absent.class))));
        }
    }

    private void tables() {
        table("roster.tile.added", RosterStep.Added.class, false);
        table("roster.tile.changed", RosterStep.Changed.class, true);
        table("roster.tile.absent", RosterStep.Absent.class, false);
    }

    private void table(String title, Class<? extends RosterStep> kind, boolean open) {
        List<RosterPreview.Row> rows = preview.rows(kind);
        if (rows.isEmpty()) {
            return;
        }
        RosterChanges changes = new RosterChanges(words);
        Table table = new Table(
                words.say(title), List.of(words.say("roster.line"), words.say("roster.who"), words.say("roster.what")));
        rows.stream()
                .limit(SHOWN)
                .forEach(row ->
                        table.addRow(String.valueOf(row.line().line()), changes.who(row), changes.what(row.step())));
        Div shown = new Div(table);
        if (rows.size() > SHOWN) {
            shown.add(new Paragraph(words.say("roster.more", SHOWN, rows.size())));
        }
        NativeDetails details = new NativeDetails(words.say("roster.details", words.say(title), rows.size()), shown);
        details.setOpen(open);
        add(details);
    }

    private Div decide(Consumer<Boolean> begin, Runnable again) {
        int through = count(RosterStep.Added.class) + count(RosterStep.Changed.class);
        Button other = new Button(words.say("roster.preview.other"), click -> again.run());
        if (through == 0) {
            return new Div(
                    Note.empty(words.say("roster.preview.nothing"), words.say("roster.preview.nothing.text")), other);
        }
        Checkbox mails = new Checkbox(words.say("roster.preview.mails", count(RosterStep.Added.class)));
        mails.setVisible(count(RosterStep.Added.class) > 0);
        Button start = new Button(words.say("roster.preview.begin", through), click -> begin.accept(mails.getValue()));
        start.addThemeVariants(ButtonVariant.PRIMARY);
        start.setDisableOnClick(true);
        Div buttons = new Div(other, start);
        buttons.addClassName("roster-buttons");
        Div decide = new Div(mails, buttons);
        decide.addClassName("roster-decide");
        return decide;
    }
}
