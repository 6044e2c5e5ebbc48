package dev.touchstone.home.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.touchstone.agency.AgencyAccess;
import dev.touchstone.agency.AgencyPage;
import dev.touchstone.agency.AgencyRow;
import dev.touchstone.agency.ui.AgencyHeading;
import dev.touchstone.base.CurrentPerson;
import dev.touchstone.base.Refused;
import dev.touchstone.base.ui.Note;
import dev.touchstone.content.Curriculum;
import dev.touchstone.home.Board;
import dev.touchstone.home.BoardFilter;
import dev.touchstone.home.BoardForecasts;
import dev.touchstone.home.BoardNumbers;
import dev.touchstone.home.ForecastWish;
import dev.touchstone.tier.Tier;
import jakarta.annotation.security.PermitAll;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An agency at a glance: its numbers, how many will be ready, and its people, filtered by the address. */
@Route("agencies/:agency")
@PermitAll
@StyleSheet("context://css/board.css")
@StyleSheet("context://css/skills.css")
class AgencyBoardView extends Div implements HasDynamicTitle, BeforeEnterObserver {

    private final AgencyAccess access;
    private final Board board;
    private final BoardNumbers numbers;
    private final BoardForecasts forecasts;
    private final Curriculum curriculum;
    private final List<AgencyPage> pages;
    private final BoardWords words;
    private String title = "";

    AgencyBoardView(
            AgencyAccess access,
            Board board,
            BoardNumbers numbers,
            BoardForecasts forecasts,
            Curriculum curriculum,
            List<AgencyPage> pages,
            CurrentPerson me) {
        this.access = access;
        this.board = board;
        this.numbers = numbers;
        this.forecasts = forecasts;
        this.curriculum = curriculum;
        this.pages = pages;
        this.words = BoardWords.in(me.zone());
        addClassNames("ts-page", "ts-board");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        AgencyRow agency = access.read(event.getRouteParameters().get("agency").orElseThrow());
        title = words.say("board.page", agency.name());
        removeAll();
        add(new AgencyHeading(agency, access.role(agency.id()).orElseThrow(), pages, ""));
        Map<String, String> said = BoardWords.said(event.getLocation().getQueryParameters());
        try {
            show(agency, BoardFilter.of(said), said);
        } catch (Refused wrong) {
            add(Note.problem(
                    words.say("board.problem"),
                    words.say("board.problem.filter"),
                    new Anchor("agencies/" + agency.slug(), words.say("board.filter.clear"))));
        }
    }

    private void show(AgencyRow agency, BoardFilter filter, Map<String, String> said) {
        List<Tier> tiers = board.tiers(agency.slug());
        BoardFilterForm form = new BoardFilterForm(
                words,
                agency.slug(),
                filter,
                curriculum,
                board.teams(agency.slug()),
                tiers,
                wanted -> go(agency, wanted, said));
        NativeDetails filters = new NativeDetails(words.say("board.filters"), form);
        filters.setOpen(true);
        filters.addClassName("ts-board-side");
        // On a phone the people come first; a desktop has room for both.
        filters.addAttachListener(attached -> attached.getUI()
                .getPage()
                .retrieveExtendedClientDetails(
                        details -> filters.setOpen(details.getWindowInnerWidth() >= BoardGrid.NARROW)));
        Div main = new Div(
                forecast(agency, filter, said),
                new BoardPeople(words, agency.slug(), filter, board, curriculum, !tiers.isEmpty()));
        main.addClassName("ts-board-main");
        Div columns = new Div(filters, main);
        columns.addClassName("ts-board-columns");
        add(tiles(agency), columns);
    }

    /** What takes a moment comes after the page is there. */
    private Component tiles(AgencyRow agency) {
        Paragraph waiting = new Paragraph(words.say("board.waiting"));
        waiting.addClassName("ts-waiting");
        Section section = new Section(waiting);
        section.getElement().setAttribute("aria-label", words.say("board.numbers"));
        section.addClassName("ts-board-numbers");
        boolean ledger = pages.stream().anyMatch(page -> page.path().equals(BoardTilesPanel.LEDGER));
        afterwards(section, () -> {
            section.removeAll();
            section.add(new BoardTilesPanel(words, agency.slug(), numbers.tiles(agency.slug()), ledger));
        });
        return section;
    }

    private Component forecast(AgencyRow agency, BoardFilter filter, Map<String, String> said) {
        if (curriculum.programs().isEmpty()) {
            return new Div();
        }
        ForecastWish wish = ForecastWish.of(said, filter.program().orElse(""), board.today());
        ForecastPanel panel =
                new ForecastPanel(words, curriculum, wish, board.today(), wanted -> go(agency, filter, wanted));
        // Whom it is about is the team, the tier and the name; not what somebody can do already.
        BoardFilter about = new BoardFilter(Map.of())
                .with(BoardFilter.TEXT, filter.text())
                .with(BoardFilter.TEAM, filter.team().orElse(null))
                .with(BoardFilter.TIER, filter.tier().orElse(null));
        afterwards(panel, () -> {
            try {
                panel.show(forecasts.of(agency.slug(), about, closed(wish, agency, about)), agency.slug());
            } catch (Refused wrong) {
                panel.fail(words.say("board.forecast.wrong", BoardForecasts.FARTHEST));
            }
        });
        return panel;
    }

    /** Where nothing was said, it is about what most are on their way to: of that there is something to tell. */
    private ForecastWish closed(ForecastWish wish, AgencyRow agency, BoardFilter about) {
        return wish.isOpen()
                ? ForecastWish.ofProgram(
                        forecasts.usual(agency.slug(), about).orElseThrow().slug(), wish.by())
                : wish;
    }

    private void go(AgencyRow agency, BoardFilter filter, Map<String, String> wish) {
        Map<String, String> query = new HashMap<>(filter.words());
        for (String word : List.of(ForecastWish.FOR, ForecastWish.BY)) {
            String value = wish.getOrDefault(word, "");
            if (!value.isEmpty()) {
                query.put(word, value);
            }
        }
        getUI().ifPresent(ui -> ui.navigate("agencies/" + agency.slug(), BoardWords.query(query)));
    }

    private static void afterwards(Component place, Runnable work) {
        place.addAttachListener(attached -> {
            attached.unregisterListener();
            place.getElement().executeJs("return true").then(there -> work.run());
        });
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
