package dev.touchstone.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.util.Locale;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** A film to draw on; points are in pixels of the picture. */
final class FilmPage {

    private final Page page;
    private final Locator picture;

    FilmPage(Page page) {
        this.page = page;
        this.picture = page.locator("film-annotator box-annotator:not([hidden]) .picture");
        settled();
    }

    UUID turn() {
        String address =
                String.valueOf(page.evaluate("document.querySelector('film-annotator').problem.frames[0].src"));
        String[] parts = address.split("/");
        return UUID.fromString(parts[parts.length - 2]);
    }

    int frames() {
        return number("document.querySelector('film-annotator').problem.frames.length");
    }

    /** Place of the frame in sight, from 0. */
    int frame() {
        return number("document.querySelector('film-annotator').frame");
    }

    int boxes(int frame) {
        return number("document.querySelector('film-annotator').getAnswer().frames[" + frame + "].boxes.length");
    }

    FilmPage go(int frame) {
        page.locator(".film-frame").nth(frame).click();
        return settled();
    }

    FilmPage settled() {
        page.waitForFunction("document.querySelector('film-annotator box-annotator:not([hidden])')?.shadowRoot"
                + "?.querySelector('.notice')?.hidden === true");
        return this;
    }

    /** Draws what the gold has in the frame, each under that number and the given one more. */
    void draw(JsonNode frame, int more) {
        if (frame.path("boxes").isEmpty()) {
            nothing().click();
        }
        for (JsonNode box : frame.path("boxes")) {
            drag(box);
            chip(name(box, more)).click();
        }
    }

    void drag(JsonNode box) {
        double x = box.path("x").asDouble();
        double y = box.path("y").asDouble();
        double right = x + box.path("w").asDouble();
        double bottom = y + box.path("h").asDouble();
        page.keyboard().down("Shift");
        move(x, y);
        page.mouse().down();
        move((x + right) / 2, (y + bottom) / 2);
        move(right, bottom);
        page.mouse().up();
        page.keyboard().up("Shift");
    }

    void tap(double x, double y) {
        BoundingBox shown = seen();
        page.touchscreen().tap(shown.x + x * shown.width / width(), shown.y + y * shown.height / height());
    }

    Locator chip(String name) {
        return current()
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator nothing() {
        return current().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Nothing to label here"));
    }

    Locator current() {
        return page.locator("film-annotator box-annotator:not([hidden])");
    }

    private static String name(JsonNode box, int more) {
        String label = box.path("label").asString();
        return label.substring(0, 1).toUpperCase(Locale.ROOT)
                + label.substring(1)
                + " "
                + (box.path("identity").asInt() + more);
    }

    private void move(double x, double y) {
        BoundingBox shown = seen();
        page.mouse().move(shown.x + x * shown.width / width(), shown.y + y * shown.height / height());
    }

    private BoundingBox seen() {
        picture.scrollIntoViewIfNeeded();
        return picture.boundingBox();
    }

    private double width() {
        return number("document.querySelector('film-annotator').problem.width");
    }

    private double height() {
        return number("document.querySelector('film-annotator').problem.height");
    }

    private int number(String script) {
        return ((Number) page.evaluate(script)).intValue();
    }
}
