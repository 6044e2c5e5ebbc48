package dev.touchstone.pay.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.touchstone.agency.AgencyAccess;
import dev.touchstone.agency.AgencyPage;
import dev.touchstone.agency.AgencyRole;
import dev.touchstone.agency.AgencyRow;
import dev.touchstone.agency.ui.AgencyHeading;
import dev.touchstone.base.CurrentPerson;
import dev.touchstone.base.ui.Icon;
import dev.touchstone.base.ui.LiveMessage;
import dev.touchstone.base.ui.Note;
import dev.touchstone.pay.AgencyPay;
import dev.touchstone.pay.AgencyWaivers;
import dev.touchstone.pay.Corrections;
import dev.touchstone.pay.MonthRange;
import dev.touchstone.pay.ThingNames;
import jakarta.annotation.security.PermitAll;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An agency's ledger: a month with its sums and their proof, its members, or one member entry by entry; the waivers below. */
@Route("agencies/:agency/pay")
@PermitAll
@StyleSheet("context://css/statement.css")
class AgencyPayView extends Div implements HasDynamicTitle, BeforeEnterObserver {

    private final AgencyAccess access;
    private final AgencyPay pay;
    private final Corrections corrections;
    private final AgencyWaivers waivers;
    private final List<AgencyPage> pages;
    private final PayWords words;
    private final LiveMessage message = new LiveMessage();

    AgencyPayView(
            AgencyAccess access,
            AgencyPay pay,
            Corrections corrections,
            AgencyWaivers waivers,
            List<AgencyPage> pages,
            ThingNames names,
            CurrentPerson current) {
        this.access = access;
        this.pay = pay;
        this.corrections = corrections;
        this.waivers = waivers;
        this.pages = pages;
        this.words = PayWords.here(names, current.zone());
        addClassNames("ts-page", "ts-pay");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String slug = event.getRouteParameters().get("agency").orElse("");
        AgencyRow agency = access.read(slug);
        AgencyRole role = access.role(agency.id()).orElse(AgencyRole.READER);
        MonthRange months = pay.months(slug);
        LedgerAddress asked = LedgerAddress.of(slug, event.getLocation().getQueryParameters());
        YearMonth month = asked.month().orElse(months.now());
        LedgerAddress here = asked.in(month);
        removeAll();
        message.clear();
        add(new AgencyHeading(agency, role, pages, LedgerPage.PATH), month(months, here), message);
        if (!waivers.hasRates(slug)) {
            add(noRates(slug));
        }
        here.member()
                .ifPresentOrElse(
                        member -> add(
                                back(here),
                                new MemberLedger(
                                        pay, corrections, words, here, month, member, role.manages(), message)),
                        () -> add(
                                new MonthSums(pay, words, here, month),
                                new MembersOfMonth(pay, words, here, month),
                                new WaiverPanel(waivers, words, slug, role.manages(), message)));
    }

    private Note noRates(String agency) {
        return Note.empty(
                words.say("agency.no-rates"),
                words.say("agency.no-rates.text"),
                new Anchor("agencies/" + agency + "/tiers", words.say("agency.no-rates.next")));
    }

    private Div month(MonthRange months, LedgerAddress here) {
        YearMonth month = here.month().orElse(months.now());
        List<YearMonth> all = new ArrayList<>(months.months());
        if (!all.contains(month)) {
            all.addFirst(month);
        }
        Select<YearMonth> select = new Select<>();
        select.setLabel(words.say("agency.month"));
        select.setItems(all);
        select.setItemLabelGenerator(words.words()::month);
        select.setValue(month);
        select.addValueChangeListener(change -> getUI().ifPresent(ui -> {
            LedgerAddress there = here.in(change.getValue());
            ui.navigate(there.path(), there.query());
        }));
        Paragraph days = new Paragraph(words.say("agency.days"));
        days.addClassNames("ts-muted", "ts-small");
        Div chosen = new Div(select, days);
        chosen.addClassName("ts-pay-month");
        return chosen;
    }

    private Anchor back(LedgerAddress here) {
        Anchor back = new Anchor(here.of(Optional.empty()).href(), "");
        back.add(Icon.BACK.create());
        back.add(words.say("agency.all"));
        back.addClassName("ts-pay-back");
        return back;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("statement.agency.title");
    }
}
