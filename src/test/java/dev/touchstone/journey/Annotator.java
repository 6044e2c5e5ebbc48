package dev.touchstone.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import tools.jackson.databind.JsonNode;

/** The picture to draw on, used with the mouse; points are in pixels of the picture. */
final class Annotator {

    private final Page page;
    private final Locator picture;

    Annotator(Page page) {
        this.page = page;
        this.picture = page.locator("box-annotator .picture");
        page.waitForFunction(
                "document.querySelector('box-annotator')?.shadowRoot" + "?.querySelector('img')?.complete === true");
    }

    /** One drag from corner to corner; each corner may be off by some px. */
    void draw(JsonNode box, double offRight, double offBottom) {
        double x = box.path("x").asDouble();
        double y = box.path("y").asDouble();
        drag(x, y, x + box.path("w").asDouble() + offRight, y + box.path("h").asDouble() + offBottom);
    }

    void drag(double fromX, double fromY, double toX, double toY) {
        move(fromX, fromY);
        page.mouse().down();
        move((fromX + toX) / 2, (fromY + toY) / 2);
        move(toX, toY);
        page.mouse().up();
    }

    private void move(double x, double y) {
        picture.scrollIntoViewIfNeeded();
        BoundingBox shown = picture.boundingBox();
        page.mouse()
                .move(
                        shown.x + Math.min(x, width() - 1) * shown.width / width(),
                        shown.y + Math.min(y, height() - 1) * shown.height / height());
    }

    private double width() {
        return number("width");
    }

    private double height() {
        return number("height");
    }

    private double number(String name) {
        return ((Number) page.evaluate("document.querySelector('box-annotator').problem." + name)).doubleValue();
    }

    /** How many boxes stand on the picture. */
    int boxes() {
        return ((Number) page.evaluate("document.querySelector('box-annotator').getAnswer().boxes.length")).intValue();
    }
}
