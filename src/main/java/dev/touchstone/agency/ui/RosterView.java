package dev.touchstone.agency.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.touchstone.agency.AgencyAccess;
import dev.touchstone.agency.AgencyPage;
import dev.touchstone.agency.AgencyRow;
import dev.touchstone.agency.RosterImportRow;
import dev.touchstone.agency.Rosters;
import dev.touchstone.agency.roster.Roster;
import dev.touchstone.base.CurrentPerson;
import dev.touchstone.base.Refused;
import dev.touchstone.base.ui.LiveMessage;
import dev.touchstone.base.ui.Words;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;

/** Brings a roster into an agency: choose a file, see what it would change, import it, watch it go through. */
@Route("agencies/:agency/roster")
@PermitAll
@StyleSheet("context://css/roster.css")
class RosterView extends Section implements HasDynamicTitle, BeforeEnterObserver {

    private final AgencyAccess access;
    private final Rosters rosters;
    private final List<AgencyPage> pages;
    private final CurrentPerson current;
    private final LiveMessage message = new LiveMessage();
    private final Div content = new Div();
    private AgencyRow agency;

    @SuppressWarnings("NullAway.Init") // given before anything is shown
    RosterView(AgencyAccess access, Rosters rosters, List<AgencyPage> pages, CurrentPerson current) {
        this.access = access;
        this.rosters = rosters;
        this.pages = pages;
        this.current = current;
        addClassNames("ts-page", "agency-page", "roster");
        content.addClassName("roster-content");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        agency = access.manage(event.getRouteParameters().get("agency").orElseThrow());
        removeAll();
        add(
                new AgencyHeading(agency, access.role(agency.id()).orElseThrow(), pages, RosterPage.PATH),
                message,
                content);
        rosters.latest(agency.slug()).filter(RosterView::running).ifPresentOrElse(this::watch, this::choose);
    }

    private static boolean running(RosterImportRow row) {
        return row.state() == RosterImportRow.State.RUNNING;
    }

    /** The first step; what came of the last roster stands below. */
    private void choose() {
        Optional<RosterImportRow> last = rosters.latest(agency.slug());
        show(new RosterUpload(this::preview));
        last.ifPresent(row -> content.add(new RosterOutcome(rosters, agency, row, current.zone())));
    }

    private void preview(Roster roster, String fileName) {
        message.clear();
        show(new RosterPreviewPanel(
                rosters.preview(agency.slug(), roster),
                fileName,
                mails -> begin(roster, fileName, mails),
                this::choose));
    }

    private void begin(Roster roster, String fileName, boolean mails) {
        try {
            watch(rosters.begin(agency.slug(), roster, fileName, mails));
        } catch (Refused running) {
            message.warn(Words.here().say("roster.running.already"));
            rosters.latest(agency.slug()).filter(RosterView::running).ifPresentOrElse(this::watch, this::choose);
        }
    }

    private void watch(RosterImportRow row) {
        show(new RosterProgress(row, id -> rosters.find(agency.slug(), id), this::ended));
    }

    private void ended(RosterImportRow row) {
        RosterOutcome outcome = new RosterOutcome(rosters, agency, row, current.zone());
        show(outcome, new RosterUpload(this::preview));
        outcome.arrive();
    }

    private void show(Component... parts) {
        content.removeAll();
        content.add(parts);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("roster.title");
    }
}
