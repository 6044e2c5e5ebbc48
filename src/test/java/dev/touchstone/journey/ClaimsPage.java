package dev.touchstone.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.touchstone.content.Curriculum;
import dev.touchstone.content.Item;
import dev.touchstone.content.claims.ClaimsDetails;
import dev.touchstone.content.gold.GoldRevisions;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** An item about claims on the page, and its gold. */
final class ClaimsPage {

    private static final List<String> VERDICTS = List.of("supported", "contradicted", "not-in-source");

    private final Page page;
    private final Item item;
    private final JsonNode gold;

    ClaimsPage(Page page, Curriculum curriculum, GoldRevisions revisions) {
        this.page = page;
        String title = page.locator(".source-title").innerText();
        item = curriculum.exercises().stream()
                .filter(exercise -> exercise.type().equals("claims"))
                .flatMap(exercise -> exercise.items().stream())
                .filter(each -> details(each).source().title().equals(title))
                .findFirst()
                .orElseThrow();
        gold = revisions.get(item.id(), revisions.current(item.id())).answer().path("claims");
    }

    private static ClaimsDetails details(Item item) {
        return (ClaimsDetails) item.details().get();
    }

    int claims() {
        return details(item).claims().size();
    }

    /** Place of the right verdict of a claim, from 0. */
    int verdict(int claim) {
        return VERDICTS.indexOf(goldOf(claim).path("verdict").asString());
    }

    /** Numbers of the sentences that decide. */
    List<Integer> evidence(int claim) {
        List<Integer> numbers = new ArrayList<>();
        goldOf(claim).path("evidence").forEach(number -> numbers.add(number.intValue()));
        return numbers;
    }

    Locator claim(int claim) {
        return page.locator(".claim").nth(claim);
    }

    Locator button(int claim, int verdict) {
        return claim(claim).locator(".claim-verdict").nth(verdict);
    }

    Locator sentence(int number) {
        return page.locator(".sentence").nth(number - 1);
    }

    private JsonNode goldOf(int claim) {
        return gold.path(details(item).claims().get(claim).slug());
    }
}
