package dev.touchstone.home.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import dev.touchstone.base.ui.Note;
import dev.touchstone.content.Curriculum;
import dev.touchstone.content.Program;
import dev.touchstone.content.Skill;
import dev.touchstone.home.Board;
import dev.touchstone.home.BoardFilter;
import dev.touchstone.home.BoardPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The members that a filter shows, how many they are, and the way to take them along. */
class BoardPeople extends Section {

    private final BoardWords words;
    private final String agency;
    private final BoardFilter filter;

    /** @param agency slug @param tiers whether there are any to show */
    BoardPeople(
            BoardWords words, String agency, BoardFilter filter, Board board, Curriculum curriculum, boolean tiers) {
        this.words = words;
        this.agency = agency;
        this.filter = filter;
        addClassName("ts-board-people");
        BoardPage first = board.page(agency, filter, 0, BoardGrid.PAGE);
        long all = first.all();
        H2 heading = new H2(words.say("board.people", words.number(all), all));
        heading.setId("board-people");
        Div head = new Div(heading, export("csv"), export("json"));
        head.addClassName("ts-board-head");
        add(head);
        if (all == 0) {
            add(nobody());
            return;
        }
        Paragraph legend = new Paragraph(words.say("board.legend"));
        legend.addClassNames("ts-muted", "ts-small");
        BoardGrid grid = new BoardGrid(words, agency, filter, shown(board, curriculum, tiers));
        grid.show(board, first);
        add(grid, legend);
    }

    private Note nobody() {
        return filter.words().isEmpty()
                ? Note.empty(words.say("board.empty"), words.say("board.empty.text"))
                : Note.empty(
                        words.say("board.none"),
                        words.say("board.none.text"),
                        new Anchor("agencies/" + agency, words.say("board.filter.clear")));
    }

    private Anchor export(String ending) {
        Anchor link = new Anchor(
                BoardWords.address("api/v1/agencies/" + agency + "/board." + ending, filter.words()),
                words.say("board.export." + ending));
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", true);
        link.addClassNames("ts-button", "ts-quiet");
        return link;
    }

    /** The skills of the certification that is asked for, with its bar; of a single skill the level that is asked for, or the highest. */
    private BoardGrid.Shown shown(Board board, Curriculum curriculum, boolean tiers) {
        Optional<Program> program = filter.program().map(curriculum::program);
        Optional<Skill> skill = filter.skill().map(curriculum::skill);
        List<Skill> columns = new ArrayList<>(program.map(board::asked).orElse(List.of()));
        skill.filter(wanted -> !columns.contains(wanted)).ifPresent(columns::addFirst);
        double bar = program.map(Program::cut)
                .or(() -> skill.flatMap(this::threshold))
                .orElse(0.0);
        return new BoardGrid.Shown(
                program.map(List::of).orElseGet(() -> List.copyOf(curriculum.programs())), columns, bar, tiers);
    }

    private Optional<Double> threshold(Skill skill) {
        return skill.levels().stream()
                .filter(level -> filter.level()
                        .map(level.slug()::equals)
                        .orElse(level.equals(skill.levels().getLast())))
                .findFirst()
                .map(Skill.Level::threshold);
    }
}
