package dev.touchstone.home.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import dev.touchstone.content.Program;
import dev.touchstone.content.Skill;
import dev.touchstone.home.Board;
import dev.touchstone.home.BoardFilter;
import dev.touchstone.home.BoardPage;
import dev.touchstone.home.BoardRow;
import dev.touchstone.home.BoardSort;
import dev.touchstone.labeling.CourseText;
import dev.touchstone.skill.Share;
import java.util.List;

/** The members with what they can do, fetched as they are scrolled to. On a phone everything about one stands in one cell. */
class BoardGrid extends Grid<BoardRow> {

    /** Below this width, in CSS pixels, there is one column. */
    static final int NARROW = 720;

    /** A short list needs no room to scroll in. */
    private static final int SHORT = 12;

    static final int PAGE = 50;

    private final BoardWords words;
    private final String agency;
    private final BoardFilter filter;
    private final Column<BoardRow> whole;

    /**
     * What is shown beside name and day: the certifications with no other wish, else one with the skills that its exam asks.
     *
     * @param bar what skills are measured against, on the scale of abilities
     */
    record Shown(List<Program> programs, List<Skill> skills, double bar, boolean tiers) {}

    BoardGrid(BoardWords words, String agency, BoardFilter filter, Shown shown) {
        super(PAGE);
        this.words = words;
        this.agency = agency;
        this.filter = filter;
        addClassName("ts-board-grid");
        setSelectionMode(SelectionMode.NONE);
        getElement().setAttribute("aria-label", words.say("board.title"));
        BoardCells cells = new BoardCells(words, agency);
        double bar = Share.at(shown.bar());
        whole = addColumn(new ComponentRenderer<>(row -> cells.card(row, shown.programs(), shown.skills(), bar)))
                .setHeader(words.say("board.column.name"));
        addColumn(new ComponentRenderer<>(cells::name))
                .setHeader(sorted("board.column.name", BoardSort.NAME, filter))
                .setWidth("12rem")
                .setFlexGrow(2);
        addColumn(new ComponentRenderer<>(cells::lastDay))
                .setHeader(sorted("board.column.last-day", BoardSort.LAST_DAY, filter))
                .setWidth("7.5rem")
                .setFlexGrow(0);
        if (shown.tiers()) {
            addColumn(new ComponentRenderer<>(cells::tier))
                    .setHeader(words.say("board.column.tier"))
                    .setWidth("6rem");
        }
        for (Program program : shown.programs()) {
            addColumn(new ComponentRenderer<>(row -> cells.program(row, program)))
                    .setHeader(CourseText.plain(program.name()))
                    .setWidth("8.25rem");
        }
        for (Skill skill : shown.skills()) {
            BoardFilter bySkill = filter.with(BoardFilter.SKILL, skill.slug());
            addColumn(new ComponentRenderer<>(row -> cells.skill(row, skill, bar)))
                    .setHeader(sorted(
                            BoardWords.name(skill),
                            BoardSort.SKILL,
                            filter.skill().filter(skill.slug()::equals).isPresent()
                                    ? filter
                                    : bySkill.with(BoardFilter.LEVEL, null).with(BoardFilter.LOW, null)))
                    .setWidth("8rem");
        }
        fit(Integer.MAX_VALUE);
        addAttachListener(attached -> {
            attached.getUI().getPage().retrieveExtendedClientDetails(details -> fit(details.getWindowInnerWidth()));
            attached.getUI().getPage().addBrowserWindowResizeListener(resized -> fit(resized.getWidth()));
        });
    }

    /** A heading that sorts; the first time from the most on, where that is asked more often. */
    private Component sorted(String heading, BoardSort sort, BoardFilter from) {
        String text = sort == BoardSort.SKILL ? heading : words.say(heading);
        boolean now = filter.sort() == sort && from.skill().equals(filter.skill());
        BoardFilter next =
                now || sort == BoardSort.NAME ? from.sortedBy(sort) : from.with(BoardFilter.SORT, "-" + sort.word());
        Anchor link = new Anchor(BoardWords.board(agency, next), text);
        if (now) {
            Span way = new Span(filter.descending() ? " ↓" : " ↑");
            way.getElement().setAttribute("aria-hidden", "true");
            Span told = new Span(words.say(filter.descending() ? "board.sorted.down" : "board.sorted.up"));
            told.addClassName("ts-unseen");
            link.add(way, told);
        }
        return link;
    }

    /** @param first the beginning, so that it is not read again */
    void show(Board board, BoardPage first) {
        setAllRowsVisible(first.all() <= SHORT);
        setItems(new CallbackDataProvider<>(
                query -> (query.getOffset() == 0 && query.getLimit() <= PAGE
                                ? first.rows()
                                : board.rows(agency, filter, query.getOffset(), query.getLimit()))
                        .stream().limit(query.getLimit()),
                query -> (int) Math.min(Integer.MAX_VALUE, first.all()),
                row -> row.member().id()));
    }

    private void fit(int width) {
        boolean narrow = width < NARROW;
        getColumns().forEach(column -> column.setVisible((column == whole) == narrow));
    }
}
