package dev.touchstone.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.touchstone.content.ItemId;
import dev.touchstone.content.gold.GoldKey;
import dev.touchstone.content.gold.GoldRevisions;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

/** Knows the gold of what is on the page, so that a journey can answer rightly, or wrongly on purpose. */
final class GoldAtHand {

    private final GoldRevisions revisions;
    private final JdbcTemplate database;

    GoldAtHand(GoldRevisions revisions, JdbcTemplate database) {
        this.revisions = revisions;
        this.database = database;
    }

    /** Gold of the item whose picture is shown. */
    GoldKey of(Page page) {
        Locator picture = page.locator("box-annotator img, framed-picture img, .ts-annotator img")
                .first();
        String address = picture.getAttribute("src");
        return of(UUID.fromString(address.substring(address.lastIndexOf('/') + 1)));
    }

    GoldKey of(UUID turn) {
        return Objects.requireNonNull(database.queryForObject(
                "select item_id, gold_revision from turn where id = ?",
                (row, number) -> revisions.get(new ItemId(row.getObject(1, UUID.class)), row.getInt(2)),
                turn));
    }

    JsonNode firstBox(Page page) {
        return of(page).answer().path("boxes").get(0);
    }
}
