package dev.touchstone.agency.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import dev.touchstone.agency.AgencyAccess;
import dev.touchstone.agency.AgencyPage;
import dev.touchstone.agency.AgencyRole;
import dev.touchstone.agency.AgencyRow;
import dev.touchstone.agency.Appointments;
import dev.touchstone.agency.Contact;
import dev.touchstone.agency.Invitations;
import dev.touchstone.agency.InviteResult;
import dev.touchstone.agency.ListedMember;
import dev.touchstone.agency.MemberFilter;
import dev.touchstone.agency.MemberLists;
import dev.touchstone.agency.OpenLinks;
import dev.touchstone.base.CurrentPerson;
import dev.touchstone.base.Refused;
import dev.touchstone.base.ui.LiveMessage;
import dev.touchstone.base.ui.Note;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** Who belongs to an agency and who is asked; for those who run it, the ways to ask more and what can be done with each. */
@Route("agencies/:agency/members")
@PermitAll
class MembersView extends Section implements HasDynamicTitle, BeforeEnterObserver, MemberDialog.Deeds {

    private final AgencyAccess access;
    private final MemberLists lists;
    private final Invitations invitations;
    private final OpenLinks links;
    private final Appointments appointments;
    private final List<AgencyPage> pages;
    private final AgencyWords words;
    private final LiveMessage message = new LiveMessage();
    private final Paragraph count = new Paragraph();
    private final Div rows = new Div();
    private AgencyRow agency;
    private AgencyRole mine;
    private MemberFilter filter = MemberFilter.ALL;

    @SuppressWarnings("NullAway.Init") // given before anything is shown
    MembersView(
            AgencyAccess access,
            MemberLists lists,
            Invitations invitations,
            OpenLinks links,
            Appointments appointments,
            List<AgencyPage> pages,
            CurrentPerson current) {
        this.access = access;
        this.lists = lists;
        this.invitations = invitations;
        this.links = links;
        this.appointments = appointments;
        this.pages = pages;
        this.words = AgencyWords.here(current.zone());
        addClassNames("ts-page", "agency-page");
        count.addClassNames("ts-muted", "ts-small");
        count.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        agency = access.read(event.getRouteParameters().get("agency").orElseThrow());
        mine = access.role(agency.id()).orElseThrow();
        filter = MembersQuery.of(event.getLocation().getQueryParameters());
        removeAll();
        add(new AgencyHeading(agency, mine, pages, AgencyPages.MEMBERS), message);
        if (mine.manages()) {
            add(waysIn());
        }
        add(new MembersFilterBar(words, lists.teams(agency.slug()), filter, this::filter), count, rows);
        draw();
    }

    private Div waysIn() {
        NativeDetails invite = new NativeDetails(
                words.say("agency.invite.title"), new InvitePanel(invitations, agency, mine, words, this::draw));
        NativeDetails open =
                new NativeDetails(words.say("agency.links.title"), new OpenLinksPanel(links, agency, mine, words));
        invite.setOpen(lists.count(agency.slug(), MemberFilter.ALL) == 1);
        Div ways = new Div(invite, open);
        ways.addClassName("agency-ways");
        return ways;
    }

    /** The list changes at once, and the address with it; going back leads past all filters of one visit. */
    private void filter(MemberFilter wanted) {
        filter = wanted;
        draw();
        QueryParameters query = MembersQuery.query(wanted);
        getUI().ifPresent(ui -> ui.getPage()
                .getHistory()
                .replaceState(
                        null,
                        "agencies/" + agency.slug() + "/" + AgencyPages.MEMBERS
                                + (query.getParameters().isEmpty() ? "" : "?" + query.getQueryString())));
    }

    private void draw() {
        rows.removeAll();
        MembersGrid grid = new MembersGrid(words, mine.manages(), this::open);
        int found = grid.show(lists, agency.slug(), filter);
        count.setText(words.say("agency.members.count", found));
        rows.add(
                found == 0
                        ? Note.empty(words.say("agency.members.none"), words.say("agency.members.none.text"))
                        : grid);
    }

    private void open(ListedMember listed) {
        new MemberDialog(listed, MembersGrid.state(listed, words), mine, words, this).open();
    }

    @Override
    public void sendAgain(ListedMember invited) {
        if (invitations.send(agency.id(), invited.id()) instanceof InviteResult.Kept) {
            throw new Refused(429, "mailbox-busy", "That mailbox has had several mails this hour. Try again later.");
        }
    }

    @Override
    public void takeBack(ListedMember invited) {
        invitations.revoke(agency.id(), invited.id());
    }

    @Override
    public void appoint(ListedMember member, AgencyRole role) {
        appointments.appoint(agency.slug(), member.id(), role);
    }

    @Override
    public void correct(ListedMember member, Contact contact) {
        appointments.correct(agency.slug(), member.id(), contact);
    }

    @Override
    public void remove(ListedMember member, String reason) {
        appointments.remove(agency.slug(), member.id(), reason);
    }

    @Override
    public void done(String text) {
        message.tell(text);
        draw();
        message.focus();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("agency.members.title");
    }
}
