package dev.touchstone.tier.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.touchstone.agency.AgencyPage;
import dev.touchstone.agency.MemberId;
import dev.touchstone.agency.ui.AgencyHeading;
import dev.touchstone.base.CurrentPerson;
import dev.touchstone.base.NotFound;
import dev.touchstone.base.Refused;
import dev.touchstone.base.ui.LiveMessage;
import dev.touchstone.base.ui.Note;
import dev.touchstone.base.ui.Table;
import dev.touchstone.content.Curriculum;
import dev.touchstone.tier.HoldingDesk;
import dev.touchstone.tier.HoldingRow;
import dev.touchstone.tier.LadderDesk;
import dev.touchstone.tier.LadderForce;
import dev.touchstone.tier.LadderState;
import dev.touchstone.tier.LoweringDesk;
import dev.touchstone.tier.LoweringOutcome;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Who holds which tier; first those who hold more than is due, with the only way to less. */
@Route("agencies/:agency/tiers/people")
@PermitAll
@StyleSheet("context://css/tier.css")
class TierPeopleView extends Div implements HasDynamicTitle, BeforeEnterObserver, LessCard.Deeds {

    private static final int AT_ONCE = 100;

    private final LadderDesk ladders;
    private final HoldingDesk holdings;
    private final LoweringDesk lowerings;
    private final List<AgencyPage> pages;
    private final Clock clock;
    private final TierTexts texts;
    private final LiveMessage message = new LiveMessage();
    private final Div content = new Div();
    private String agency = "";

    TierPeopleView(
            LadderDesk ladders,
            HoldingDesk holdings,
            LoweringDesk lowerings,
            List<AgencyPage> pages,
            Curriculum curriculum,
            CurrentPerson current,
            Clock clock) {
        this.ladders = ladders;
        this.holdings = holdings;
        this.lowerings = lowerings;
        this.pages = pages;
        this.clock = clock;
        this.texts = TierTexts.here(curriculum, current.zone());
        addClassNames("ts-page", "ts-tiers");
        content.addClassName("ts-tiers");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        agency = event.getRouteParameters().get("agency").orElseThrow();
        LadderState state = ladders.open(agency);
        removeAll();
        add(new AgencyHeading(state.agency(), state.role(), pages, TiersPage.PATH), message, content);
        draw(state);
    }

    private void draw(LadderState state) {
        content.removeAll();
        Div ways = new Div(new Anchor("agencies/" + agency + "/tiers", texts.say("tier.people.back")));
        ways.addClassName("ts-tier-ways");
        content.add(ways, new Paragraph(texts.say("tier.people.lead")), less(state), everybody(state));
    }

    private Section less(LadderState state) {
        Section section = new Section(new H2(texts.say("tier.people.less")));
        section.addClassName("ts-tier-part");
        List<HoldingRow> rows = holdings.less(agency);
        if (rows.isEmpty()) {
            section.add(new Paragraph(texts.say("tier.people.less.none")));
            return section;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("ts-tier-less");
        LoweringForms forms = new LoweringForms(texts, clock.instant());
        rows.forEach(row -> list.add(new LessCard(row, state, texts, forms, this)));
        section.add(new Paragraph(texts.say("tier.people.less.text")), list);
        return section;
    }

    private Section everybody(LadderState state) {
        Section section = new Section(new H2(texts.say("tier.people.all")));
        section.addClassName("ts-tier-part");
        Table table = new Table(
                texts.say("tier.people.title"),
                List.of(
                        texts.say("tier.people.member"),
                        texts.say("tier.people.tier"),
                        texts.say("tier.people.pay"),
                        texts.say("tier.people.since")));
        HoldingDesk.Slice first = holdings.page(agency, Optional.empty(), AT_ONCE);
        if (state.force() != LadderForce.HOLDS && first.rows().isEmpty()) {
            section.add(Note.empty(texts.say("tier.people.unset"), texts.say("tier.people.unset.text")));
            return section;
        }
        if (first.rows().isEmpty() && first.last().isEmpty()) {
            section.add(Note.empty(texts.say("tier.people.none"), texts.say("tier.people.none.text")));
            return section;
        }
        section.add(table);
        Button more = new Button(texts.say("tier.people.more"));
        fill(table, more, first, state);
        section.add(more);
        return section;
    }

    private void fill(Table table, Button more, HoldingDesk.Slice slice, LadderState state) {
        slice.rows()
                .forEach(row -> table.addRow(
                        row.member().name(),
                        texts.say("tier.editor.tier", row.tier().rank()) + " " + texts.name(row.tier(), state.ladder()),
                        texts.pay(row.tier().rate()),
                        texts.day(row.tier().since())));
        Optional<MemberId> last = slice.last();
        more.setVisible(last.isPresent());
        last.ifPresent(from -> more.addClickListener(click -> {
            click.unregisterListener();
            fill(table, more, holdings.page(agency, Optional.of(from), AT_ONCE), state);
        }));
    }

    @Override
    public void warn(HoldingRow row, String reason) {
        act("warned", () -> lowerings.warn(agency, row.member().id(), reason));
    }

    @Override
    public void decide(HoldingRow row, LoweringOutcome outcome, String reason, int seen) {
        act("decided", () -> lowerings.decide(agency, row.member().id(), outcome, reason, seen));
    }

    private void act(String done, Runnable deed) {
        try {
            deed.run();
            message.tell(texts.say("tier.lowering.done." + done));
            draw(ladders.open(agency));
        } catch (Refused refused) {
            message.warn(texts.refusal(refused));
        } catch (NotFound gone) {
            draw(ladders.open(agency));
        }
        message.focus();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("tier.people.title");
    }
}
