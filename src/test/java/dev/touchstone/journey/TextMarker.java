package dev.touchstone.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The text to mark, used by mouse, by keys or by finger. Tokens are named by their number. */
final class TextMarker {

    private final Page page;

    TextMarker(Page page) {
        this.page = page;
        page.locator("span-marker .spans-token").first().waitFor();
    }

    /** The text as the page has it. */
    String text() {
        return (String) page.evaluate("document.querySelector('span-marker').problem.text");
    }

    Locator token(int number) {
        return page.locator("span-marker .spans-token[data-token='" + number + "']");
    }

    void drag(int first, int last) {
        token(first).scrollIntoViewIfNeeded();
        moveTo(first);
        page.mouse().down();
        moveTo(last);
        page.mouse().up();
    }

    void markByMouse(JsonNode span) {
        drag(first(span), last(span));
        chip(span.path("label").asString()).click();
    }

    /** From the start of the text by arrows, and by number. */
    void markByKey(JsonNode span) {
        String forward = leftToRight() ? "ArrowRight" : "ArrowLeft";
        page.keyboard().press("Control+Home");
        press(forward, first(span));
        press("Shift+" + forward, last(span) - first(span));
        page.keyboard()
                .press(Integer.toString(labels().indexOf(span.path("label").asString()) + 1));
    }

    /** A tap on the first token, one on the last, one on the class. */
    void markByFinger(JsonNode span) {
        token(first(span)).tap();
        if (last(span) != first(span)) {
            token(last(span)).tap();
        }
        chip(span.path("label").asString()).tap();
    }

    Locator chip(String slug) {
        return page.locator("span-marker .spans-chip[data-slug='" + slug + "']");
    }

    Locator nothingHere() {
        return page.locator("span-marker .spans-nothing");
    }

    /** Goes into the text as a key does. */
    void focus() {
        page.locator("span-marker .spans-token[tabindex='0']").focus();
    }

    String answer() {
        return (String) page.evaluate("JSON.stringify(document.querySelector('span-marker').getAnswer())");
    }

    /** How many there are. */
    int tokens() {
        return edges().size() / 2;
    }

    private void press(String key, int times) {
        for (int i = 0; i < times; i++) {
            page.keyboard().press(key);
        }
    }

    private void moveTo(int token) {
        BoundingBox place = token(token).boundingBox();
        page.mouse().move(place.x + place.width / 2, place.y + place.height / 2);
    }

    private int first(JsonNode span) {
        return edges().lastIndexOf(span.path("start").asInt()) / 2;
    }

    int last(JsonNode span) {
        return edges().indexOf(span.path("end").asInt()) / 2;
    }

    /** Start and end of each; where one ends and the next starts, the same number stands twice. */
    @SuppressWarnings("unchecked")
    private List<Integer> edges() {
        return (List<Integer>) page.evaluate("document.querySelector('span-marker').problem.tokens");
    }

    @SuppressWarnings("unchecked")
    private List<String> labels() {
        return (List<String>)
                page.evaluate("document.querySelector('span-marker').problem.labels.map(one => one.slug)");
    }

    private boolean leftToRight() {
        return (Boolean) page.evaluate("getComputedStyle(document.querySelector('.spans-text')).direction === 'ltr'");
    }
}
