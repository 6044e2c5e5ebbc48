package dev.touchstone.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import dev.touchstone.content.gold.GoldKey;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** Boxes under review on the page, and the faults that were planted. */
final class ReviewPage {

    private final Page page;
    private final GoldKey gold;

    ReviewPage(Page page, GoldAtHand gold) {
        this.page = page;
        page.waitForFunction(
                "document.querySelector('review-picture')?.shadowRoot?.querySelector('img')?.complete === true");
        String address = page.locator("review-picture img").getAttribute("src");
        this.gold = gold.of(UUID.fromString(address.substring(address.lastIndexOf('/') + 1)));
    }

    List<JsonNode> faults() {
        List<JsonNode> faults = new ArrayList<>();
        gold.answer().path("faults").forEach(faults::add);
        return faults;
    }

    int boxes() {
        return page.locator("review-picture select").count();
    }

    /** Place of a box in the list, from 0. */
    int place(JsonNode fault) {
        return Integer.parseInt(fault.path("box").asString().substring(1)) - 1;
    }

    Locator select(int box) {
        return page.locator("review-picture select").nth(box);
    }

    Locator button(String name) {
        return page.locator("review-picture button", new Page.LocatorOptions().setHasText(name));
    }

    /** A point of the picture on the screen; the picture comes into sight first. */
    double[] onScreen(double x, double y) {
        Locator stage = page.locator("review-picture .stage");
        stage.scrollIntoViewIfNeeded();
        BoundingBox shown = page.locator("review-picture img").boundingBox();
        return new double[] {shown.x + x * shown.width / number("width"), shown.y + y * shown.height / number("height")
        };
    }

    double number(String name) {
        return ((Number) page.evaluate("document.querySelector('review-picture').problem." + name)).doubleValue();
    }
}
