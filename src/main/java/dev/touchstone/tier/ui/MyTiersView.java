package dev.touchstone.tier.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.touchstone.base.CurrentPerson;
import dev.touchstone.base.NotFound;
import dev.touchstone.base.Refused;
import dev.touchstone.base.ui.LiveMessage;
import dev.touchstone.base.ui.Note;
import dev.touchstone.content.Curriculum;
import dev.touchstone.tier.MyTiers;
import dev.touchstone.tier.OwnTier;

/** The tier I hold with each agency of mine, and the way to the next; for those without an agency, the example. */
@Route("my-tiers")
@AnonymousAllowed
@StyleSheet("context://css/tier.css")
class MyTiersView extends Div implements HasDynamicTitle {

    private final MyTiers tiers;
    private final TierTexts texts;
    private final LiveMessage message = new LiveMessage();
    private final Div content = new Div();

    MyTiersView(MyTiers tiers, Curriculum curriculum, CurrentPerson current) {
        this.tiers = tiers;
        this.texts = TierTexts.here(curriculum, current.zone());
        addClassNames("ts-page", "ts-my-tiers");
        content.addClassName("ts-my-tiers");
        Paragraph lead = new Paragraph(texts.say("tier.my.lead"));
        lead.addClassName("ts-lead");
        Div head = new Div(new H1(getPageTitle()), lead);
        head.addClassName("ts-page-head");
        add(head, message, content);
        draw();
    }

    private void draw() {
        content.removeAll();
        for (OwnTier own : tiers.mine()) {
            if (own.agency().isEmpty()) {
                content.add(Note.empty(
                        texts.say("tier.my.example"),
                        texts.say("tier.my.example.text"),
                        new Anchor("rates", texts.say("tier.home.more"))));
            }
            content.add(new OwnTierPanel(own, texts, words -> answer(own, words)));
        }
    }

    /** What was written stays when it is refused. */
    private void answer(OwnTier own, String words) {
        try {
            tiers.answer(own.agency().orElseThrow().slug(), words);
            message.tell(texts.say("tier.answer.sent"));
            draw();
        } catch (Refused refused) {
            message.warn(texts.refusal(refused));
        } catch (NotFound decided) {
            draw();
        }
        message.focus();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("tier.my.title");
    }
}
