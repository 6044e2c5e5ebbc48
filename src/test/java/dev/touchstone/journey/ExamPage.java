package dev.touchstone.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.touchstone.certification.ACandidate;
import dev.touchstone.certification.ExamRoom;
import dev.touchstone.certification.ExamTurn;
import dev.touchstone.certification.SittingId;
import dev.touchstone.certification.SittingView;
import dev.touchstone.content.choice.ChoiceDetails;
import dev.touchstone.content.choices.ChoicesDetails;
import dev.touchstone.testbed.Browsing;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.beans.factory.BeanFactory;
import tools.jackson.databind.JsonNode;

/** The player of an exam in text labelling, used by keys alone. */
final class ExamPage {

    private final Page page;
    private final ACandidate candidate;
    private final ExamRoom room;

    ExamPage(Page page, ACandidate candidate, BeanFactory house) {
        this.page = page;
        this.candidate = candidate;
        this.room = house.getBean(ExamRoom.class);
    }

    /** From the rules over both promises to the first item, by keys. */
    ExamPage begins(String program) {
        page.navigate("/certifications/" + program + "/start");
        promises();
        page.locator(".ts-pledge vaadin-button").focus();
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile("/exam/[-0-9a-f]+$"));
        page.locator(".ts-player-primary").waitFor();
        return this;
    }

    void promises() {
        page.locator(".ts-pledge input[type=checkbox]").first().waitFor();
        for (Locator promise : page.locator(".ts-pledge input[type=checkbox]").all()) {
            promise.focus();
            page.keyboard().press("Space");
            assertThat(promise).isChecked();
        }
    }

    SittingId id() {
        String address = page.url();
        return new SittingId(UUID.fromString(address.substring(address.lastIndexOf('/') + 1)));
    }

    SittingView sitting() {
        SittingId id = id();
        return candidate.does(() -> room.sitting(id));
    }

    ExamTurn turn() {
        return sitting().current().orElseThrow();
    }

    /** Answers what waits and goes on to the next item, or to the result. */
    void answers(boolean right) {
        fillsIn(right);
        handsIn();
    }

    void handsIn() {
        List<String> before = hint().allInnerTexts();
        page.locator(".ts-player-primary").focus();
        page.keyboard().press("Enter");
        page.waitForCondition(
                () -> isOver() || !hint().allInnerTexts().equals(before),
                new Page.WaitForConditionOptions().setTimeout(20_000));
        Browsing.settle(page);
    }

    boolean isOver() {
        return page.url().endsWith("/result");
    }

    Locator hint() {
        return page.locator(".ts-player-hint");
    }

    Locator clock() {
        return page.locator("exam-clock > span").first();
    }

    /** Goes on until an item of that type waits. */
    ExamPage until(String type) {
        while (!turn().prompt().type().equals(type)) {
            answers(true);
        }
        return this;
    }

    void fillsIn(boolean right) {
        Browsing.settle(page);
        ExamTurn turn = turn();
        JsonNode gold = candidate.gold(turn.id()).answer();
        switch (turn.prompt().type()) {
            case "choice" -> choose(turn, gold.path("choice").asString(), right);
            case "choices" -> tick(turn, gold.path("choices"), right);
            case "spans" -> mark(gold.path("spans"), right);
            default ->
                throw new AssertionError("no keys known for " + turn.prompt().type());
        }
    }

    private void choose(ExamTurn turn, String gold, boolean right) {
        List<String> options = ((ChoiceDetails) turn.prompt().details())
                .options().stream().map(option -> option.slug()).toList();
        int place = options.indexOf(gold);
        press(right ? place : (place + 1) % options.size());
        assertThat(page.locator("vaadin-radio-button[checked]")).hasCount(1);
    }

    private void tick(ExamTurn turn, JsonNode gold, boolean right) {
        List<String> options = ((ChoicesDetails) turn.prompt().details())
                .options().stream().map(option -> option.slug()).toList();
        for (int place = 0; place < options.size(); place++) {
            boolean applies = gold.valueStream().map(JsonNode::asString).anyMatch(options.get(place)::equals);
            if (applies == right) {
                press(place);
            }
        }
        if (right && gold.isEmpty()) {
            page.keyboard().press("0");
        }
        assertThat(page.locator("vaadin-checkbox[checked]").first()).isVisible();
    }

    private void mark(JsonNode gold, boolean right) {
        TextMarker marker = new TextMarker(page);
        if (right) {
            gold.forEach(span -> {
                marker.focus();
                marker.markByKey(span);
            });
        }
        if (!right || gold.isEmpty()) {
            marker.nothingHere().focus();
            page.keyboard().press("Enter");
        }
    }

    private void press(int place) {
        page.keyboard().press(Integer.toString(place + 1));
    }
}
