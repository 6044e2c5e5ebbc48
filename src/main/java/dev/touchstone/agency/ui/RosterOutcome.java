package dev.touchstone.agency.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import dev.touchstone.agency.AgencyRow;
import dev.touchstone.agency.RosterImportRow;
import dev.touchstone.agency.Rosters;
import dev.touchstone.agency.roster.Roster;
import dev.touchstone.base.ui.Announcer;
import dev.touchstone.base.ui.Note;
import dev.touchstone.base.ui.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** What came of an import. */
class RosterOutcome extends Section {

    private final Words words = Words.here();
    private final Announcer announcer = new Announcer();
    private final H2 title;
    private final String summary;

    RosterOutcome(Rosters rosters, AgencyRow agency, RosterImportRow row, ZoneId zone) {
        addClassName("roster-outcome");
        Instant ended = row.endedAt().orElse(row.begunAt());
        title = new H2(words.say("roster.outcome.title", row.fileName(), words.day(LocalDate.ofInstant(ended, zone))));
        title.getElement().setAttribute("tabindex", "-1");
        summary = words.say("roster.outcome.said", row.added(), row.changed(), row.same(), row.failed());
        add(announcer, title);
        if (row.state() == RosterImportRow.State.STOPPED) {
            add(Note.problem(words.say("roster.stopped"), words.say("roster.stopped.text", row.done(), row.rows())));
        }
        add(new RosterTiles()
                .tile("roster.tile.wasAdded", row.added())
                .tile("roster.tile.wasChanged", row.changed())
                .tile("roster.tile.same", row.same())
                .tile("roster.tile.wrong", row.failed()));
        if (row.mails()) {
            add(new Paragraph(words.say("roster.outcome.mailed", row.mailed(), row.added())));
        }
        if (row.rolesKept() > 0) {
            add(new Paragraph(words.say("roster.preview.rolesKept", row.rolesKept())));
        }
        if (row.absent() > 0) {
            add(new Paragraph(words.say("roster.preview.absent", row.absent())));
        }
        RosterProblems.of(rosters.leftOut(agency.slug(), row.id(), 0, Roster.MOST_ROWS), words)
                .ifPresent(this::add);
    }

    /** Moves the reader here: it has just ended. */
    void arrive() {
        announcer.sayOnArrival(summary);
        title.getElement().callJsFunction("focus");
    }
}
