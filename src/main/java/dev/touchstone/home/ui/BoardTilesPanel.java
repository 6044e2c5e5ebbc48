package dev.touchstone.home.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.touchstone.home.BoardTiles;
import dev.touchstone.home.BoardTiles.Tile;
import dev.touchstone.home.TrainingCost;
import dev.touchstone.labeling.CourseText;

/** The agency in numbers; each opens the people behind it. */
class BoardTilesPanel extends UnorderedList {

    /** The page of an agency that holds its ledger. */
    static final String LEDGER = "pay";

    private final BoardWords words;
    private final String agency;

    /** @param ledger whether there is a page with the ledger to lead to */
    BoardTilesPanel(BoardWords words, String agency, BoardTiles tiles, boolean ledger) {
        this.words = words;
        this.agency = agency;
        addClassName("ts-board-tiles");
        add(
                tile(words.say("board.tile.members"), number(tiles.members())),
                tile(words.say("board.tile.active"), number(tiles.active())),
                tile(words.say("board.tile.certified"), number(tiles.certified())),
                tile(words.say("board.tile.expiring", BoardTiles.SOON), number(tiles.expiring())),
                tile(words.say("board.tile.stuck"), number(tiles.stuck())));
        tiles.programs()
                .forEach(each -> add(tile(
                        CourseText.plain(each.program().name()),
                        told(each.ready(), "board.tile.ready"),
                        told(each.certified(), "board.tile.holds"))));
        add(
                tile(words.say("board.tile.paid"), cost(tiles.soFar(), ledger)),
                tile(words.say("board.tile.ahead", BoardTiles.AHEAD / BoardTiles.WEEK), cost(tiles.ahead(), ledger)));
    }

    private static ListItem tile(String label, Component... numbers) {
        Span name = new Span(label);
        name.addClassName("ts-board-tile-name");
        Div row = new Div(numbers);
        row.addClassName("ts-board-tile-numbers");
        ListItem tile = new ListItem(name, row);
        return tile;
    }

    private Component number(Tile tile) {
        Anchor link = new Anchor(BoardWords.board(agency, tile.filter()), words.number(tile.number()));
        link.addClassName("ts-board-number");
        return link;
    }

    private Component told(Tile tile, String key) {
        Anchor link = new Anchor(BoardWords.board(agency, tile.filter()));
        Span number = new Span(words.number(tile.number()));
        number.addClassName("ts-board-number");
        link.add(number, new Span(" " + words.say(key)));
        return link;
    }

    private Component cost(TrainingCost cost, boolean ledger) {
        Span money = new Span(words.money(cost));
        money.addClassName("ts-board-money");
        Span time = new Span(words.hours(cost.seconds()));
        time.addClassNames("ts-muted", "ts-small");
        HtmlContainer behind =
                ledger ? new Anchor("agencies/" + agency + "/" + LEDGER, money, time) : new Div(money, time);
        behind.addClassName("ts-board-cost");
        return behind;
    }
}
