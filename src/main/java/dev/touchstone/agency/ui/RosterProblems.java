package dev.touchstone.agency.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import dev.touchstone.agency.roster.ProblemFile;
import dev.touchstone.agency.roster.RosterTexts;
import dev.touchstone.base.ui.Table;
import dev.touchstone.base.ui.Words;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;

/** Rows that are left out: each with its line, its column and what to do; all of them as a file to mend. */
final class RosterProblems extends Section {

    private static final int SHOWN = 100;

    private RosterProblems(List<ProblemFile.Row> rows, Words words) {
        addClassName("roster-problems");
        add(new H3(words.say("roster.problems", rows.size())));
        Table table = new Table(
                words.say("roster.problems", rows.size()),
                List.of(
                        words.say("roster.line"),
                        words.say("roster.column"),
                        words.say("roster.who"),
                        words.say("roster.do")));
        rows.stream()
                .limit(SHOWN)
                .forEach(row -> table.addRow(
                        String.valueOf(row.line().line()),
                        words.say(
                                "roster.column." + row.problem().flaw().column().word()),
                        row.line().email().isEmpty()
                                ? row.line().name()
                                : row.line().email(),
                        RosterTexts.say(words.locale(), row.problem())));
        add(table);
        if (rows.size() > SHOWN) {
            add(new Paragraph(words.say("roster.more", SHOWN, rows.size())));
        }
        add(new Anchor(file(rows, words), words.say("roster.problems.download")));
    }

    static Optional<RosterProblems> of(List<ProblemFile.Row> rows, Words words) {
        return rows.isEmpty() ? Optional.empty() : Optional.of(new RosterProblems(rows, words));
    }

    private static DownloadHandler file(List<ProblemFile.Row> rows, Words words) {
        byte[] file = ProblemFile.of(rows, problem -> RosterTexts.say(words.locale(), problem));
        return DownloadHandler.fromInputStream(event ->
                new DownloadResponse(new ByteArrayInputStream(file), "roster-problems.csv", "text/csv", file.length));
    }
}
