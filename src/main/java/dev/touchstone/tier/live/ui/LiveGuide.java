package dev.touchstone.tier.live.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Section;

/** How a labeling tool reports, with a call to copy. */
class LiveGuide extends Section {

    private static final String CALL = """
            POST /api/v1/agencies/%s/live/answers
            Authorization: Bearer ts_…
            Idempotency-Key: 2026-03-02-0007
            Content-Type: application/json

            {"answers": [
              {"id": "job7-000123", "reference": "P-17", "skill": "boxes",
               "score": 0.8, "answeredAt": "2026-03-02T09:30:00Z",
               "task": {"level": "skilled", "guess": 0}}
            ]}
            """;

    LiveGuide(LiveWords words, String agency) {
        addClassName("live-part");
        Pre call = new Pre(CALL.formatted(agency));
        call.addClassName("live-call");
        call.getElement().setAttribute("tabindex", "0").setAttribute("role", "region");
        call.getElement().setAttribute("aria-label", words.say("live.guide.call"));
        OrderedList steps = new OrderedList(
                new ListItem(new Anchor("account", words.say("live.guide.token"))),
                new ListItem(words.say("live.guide.send")),
                new ListItem(words.say("live.guide.again")),
                new ListItem(words.say("live.guide.correct")));
        steps.addClassName("live-text");
        Anchor api = new Anchor("api/v1/openapi", words.say("live.guide.api"));
        api.setRouterIgnore(true);
        api.setTarget(AnchorTarget.BLANK);
        add(
                new H2(words.say("live.guide")),
                steps,
                call,
                new Paragraph(api),
                new Paragraph(new Anchor("guides/live", words.say("live.guide.docs"))));
    }
}
