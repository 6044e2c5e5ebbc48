package dev.touchstone.tier.live.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import dev.touchstone.agency.AgencyAccess;
import dev.touchstone.agency.AgencyPage;
import dev.touchstone.agency.AgencyRole;
import dev.touchstone.agency.AgencyRow;
import dev.touchstone.agency.MemberId;
import dev.touchstone.agency.ui.AgencyHeading;
import dev.touchstone.base.CurrentPerson;
import dev.touchstone.base.NotFound;
import dev.touchstone.base.Refused;
import dev.touchstone.base.ui.Note;
import dev.touchstone.content.Curriculum;
import dev.touchstone.tier.live.BatchRow;
import dev.touchstone.tier.live.LiveReports;
import dev.touchstone.tier.live.LiveWork;
import dev.touchstone.tier.live.MemberGold;
import dev.touchstone.tier.live.SkillSum;
import dev.touchstone.tier.live.trust.Bar;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Live work of an agency: how it goes, how often to check whom, and how tools report it. Bar and page are in the address. */
@Route("agencies/:agency/live")
@PermitAll
@StyleSheet("context://css/live.css")
class LiveView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int MEMBERS = 25;
    private static final int BATCHES = 10;

    private final AgencyAccess access;
    private final List<AgencyPage> pages;
    private final LiveReports reports;
    private final LiveWork work;
    private final CurrentPerson me;
    private final LiveWords words;

    LiveView(
            AgencyAccess access,
            List<AgencyPage> pages,
            LiveReports reports,
            LiveWork work,
            CurrentPerson me,
            Curriculum curriculum) {
        this.access = access;
        this.pages = pages;
        this.reports = reports;
        this.work = work;
        this.me = me;
        this.words = LiveWords.here(curriculum);
        addClassNames("ts-page", "live");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String slug = event.getRouteParameters().get("agency").orElse("");
        QueryParameters query = event.getLocation().getQueryParameters();
        removeAll();
        try {
            AgencyRow agency = access.read(slug);
            AgencyRole role = access.role(agency.id()).orElseThrow();
            Paragraph lead = new Paragraph(words.say("live.lead"));
            lead.addClassNames("ts-lead", "live-text");
            add(new AgencyHeading(agency, role, pages, LivePage.PATH), lead);
            show(agency, bar(query), query.getSingleParameter("after").flatMap(LiveView::member));
        } catch (NotFound unknown) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void show(AgencyRow agency, Bar bar, Optional<MemberId> after) {
        String slug = agency.slug();
        List<SkillSum> skills = work.bySkill(slug);
        if (skills.isEmpty()) {
            add(Note.empty(words.say("live.none"), words.say("live.none.text")));
        } else {
            List<MemberGold> members = work.schedule(slug, after, MEMBERS + 1, bar);
            List<MemberGold> page = members.subList(0, Math.min(MEMBERS, members.size()));
            String next = members.size() > MEMBERS
                    ? address(slug, bar.right()) + "&after="
                            + page.getLast().member().id()
                    : "";
            if (after.isPresent()) {
                add(new Paragraph(new Anchor(address(slug, bar.right()), words.say("live.gold.first"))));
            }
            add(
                    new LiveSkills(words, skills),
                    new GoldTable(words, bar, page, right -> open(address(slug, right)), next));
        }
        List<BatchRow> batches = reports.batches(slug, BATCHES);
        if (!batches.isEmpty()) {
            add(new LiveBatches(words, batches, me.zone()));
        }
        add(new LiveGuide(words, slug));
    }

    private void open(String address) {
        getUI().ifPresent(ui -> ui.navigate(
                address.substring(0, address.indexOf('?')),
                QueryParameters.fromString(address.substring(address.indexOf('?') + 1))));
    }

    private static String address(String slug, int bar) {
        return "agencies/" + slug + "/live?bar=" + bar;
    }

    /** Whatever else stands in the address is taken for the usual bar. */
    private static Bar bar(QueryParameters query) {
        try {
            return query.getSingleParameter("bar")
                    .map(Integer::valueOf)
                    .map(Bar::new)
                    .orElse(Bar.USUAL);
        } catch (NumberFormatException | Refused none) {
            return Bar.USUAL;
        }
    }

    private static Optional<MemberId> member(String text) {
        try {
            return Optional.of(new MemberId(UUID.fromString(text)));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    @Override
    public String getPageTitle() {
        return words.say("live.title");
    }
}
