package dev.touchstone.labeling.ranking;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.DomEvent;
import dev.touchstone.base.ui.Words;
import dev.touchstone.content.ranking.RankingDetails.Thing;
import dev.touchstone.grading.Mark;
import dev.touchstone.grading.ranking.RankingMark;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntConsumer;

/** The things one below the other, the best on top. They are dragged, or moved by their buttons and by the arrow keys. */
@Tag("rank-list")
@JsModule("context://js/ranking/rank-list.js")
class RankList extends HtmlContainer {

    private static final String FROM = "event.detail.from";
    private static final String TO = "event.detail.to";

    /** Hears that a thing is to go from one place to another, 0 for the top. */
    interface Move {
        void move(int from, int to);
    }

    private final Map<String, RankRow> rows = new LinkedHashMap<>();
    private List<String> order = List.of();
    private List<RankingMark> marks = List.of();
    private IntConsumer pointed = mark -> {};

    RankList(List<Thing> things, Words words, Move moves) {
        getElement().setAttribute("role", "list");
        getElement().setAttribute("aria-label", words.say("ranking.list"));
        char letter = 'A';
        for (Thing thing : things) {
            RankRow row = new RankRow(thing, String.valueOf(letter++), words);
            row.onUp(() -> moves.move(place(thing), Math.max(0, place(thing) - 1)));
            row.onDown(() -> moves.move(place(thing), Math.min(things.size() - 1, place(thing) + 1)));
            rows.put(thing.slug(), row);
        }
        getElement()
                .addEventListener("rank-move", event -> moved(event, moves))
                .addEventData(FROM)
                .addEventData(TO);
    }

    private void moved(DomEvent event, Move moves) {
        int from = event.getEventData().path(FROM).asInt(-1);
        int to = event.getEventData().path(TO).asInt(-1);
        if (from >= 0 && to >= 0 && Math.max(from, to) < rows.size()) {
            moves.move(from, to);
        }
    }

    private int place(Thing thing) {
        return order.indexOf(thing.slug());
    }

    private RankRow row(String thing) {
        return Objects.requireNonNull(rows.get(thing));
    }

    /** What the thing is called: a letter. */
    String name(String thing) {
        return row(thing).name();
    }

    /** How the thing begins, in one line and marked with its language. */
    Span beginning(String thing) {
        return row(thing).beginning();
    }

    void show(List<String> next) {
        if (!order.equals(next)) {
            order = List.copyOf(next);
            removeAll();
            order.forEach(thing -> add(row(thing)));
        }
        for (int place = 0; place < order.size(); place++) {
            row(order.get(place)).standsAt(place, order.size());
        }
    }

    void focus(String thing) {
        row(thing).focus();
    }

    /** Says of each thing beside which others it stands wrong; nothing moves any more. */
    void showMarks(List<Mark> found) {
        getElement().setAttribute("fixed", true);
        marks = found.stream().map(RankingMark.class::cast).toList();
        rows.forEach((thing, row) -> {
            row.show(names(thing, 0), names(thing, 1));
            row.onPoint(() -> point(thing));
        });
    }

    /** The others of the wrong pairs in which the thing has that place, 0 for the better one. */
    private List<String> names(String thing, int place) {
        return marks.stream()
                .map(RankingMark::things)
                .filter(pair -> pair.size() == 2 && pair.get(place).equals(thing))
                .map(pair -> name(pair.get(1 - place)))
                .sorted()
                .toList();
    }

    void pointAt(int mark) {
        boolean known = mark >= 0 && mark < marks.size();
        rows.forEach((thing, row) ->
                row.setClassName("is-pointed", known && marks.get(mark).names(thing)));
    }

    void onPoint(IntConsumer listener) {
        pointed = listener;
    }

    private void point(String thing) {
        for (int mark = 0; mark < marks.size(); mark++) {
            if (marks.get(mark).names(thing)) {
                pointAt(mark);
                pointed.accept(mark);
                return;
            }
        }
    }
}
