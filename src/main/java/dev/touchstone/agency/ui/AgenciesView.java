package dev.touchstone.agency.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import dev.touchstone.agency.Agencies;
import dev.touchstone.agency.AgencyPage;
import dev.touchstone.agency.AgencyRole;
import dev.touchstone.agency.OwnMembership;
import dev.touchstone.agency.OwnPlaces;
import dev.touchstone.base.CurrentPerson;
import dev.touchstone.base.NotFound;
import dev.touchstone.base.Refused;
import dev.touchstone.base.ui.LiveMessage;
import dev.touchstone.base.ui.Note;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** The agencies I belong to: what I am there, what each sees of me, which one pays, and the way out. */
@Route("agencies")
@Menu(title = "agency.mine.title", order = 4)
@PermitAll
@StyleSheet("context://css/agency.css")
class AgenciesView extends Div implements HasDynamicTitle, BeforeEnterObserver, OwnAgencyCard.Deeds {

    /** In the address after joining: where. */
    static final String JOINED = "joined";

    /** In the address when an account was made on the way. */
    static final String NEW_ACCOUNT = "new";

    private final Agencies agencies;
    private final OwnPlaces places;
    private final List<AgencyPage> pages;
    private final AgencyWords words;
    private final LiveMessage message = new LiveMessage();
    private final Div content = new Div();

    AgenciesView(Agencies agencies, OwnPlaces places, List<AgencyPage> pages, CurrentPerson current) {
        this.agencies = agencies;
        this.places = places;
        this.pages = pages;
        this.words = AgencyWords.here(current.zone());
        addClassNames("ts-page", "agencies");
        Paragraph lead = new Paragraph(words.say("agency.mine.lead"));
        lead.addClassName("ts-lead");
        Div head = new Div(new H1(getPageTitle()), lead);
        head.addClassName("ts-page-head");
        content.addClassName("agencies");
        add(head, message, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<OwnMembership> mine = draw();
        QueryParameters query = event.getLocation().getQueryParameters();
        query.getSingleParameter(JOINED)
                .flatMap(slug -> mine.stream()
                        .filter(own -> own.agency().slug().equals(slug))
                        .findFirst())
                .ifPresent(joined -> {
                    message.tell(words.say("agency.mine.joined", joined.agency().name()));
                    if (query.getParameters().containsKey(NEW_ACCOUNT)) {
                        content.addComponentAsFirst(Note.empty(
                                words.say("agency.mine.new"),
                                words.say("agency.mine.new.text"),
                                new Anchor("forgot-password", words.say("agency.mine.new.link"))));
                    }
                });
    }

    private List<OwnMembership> draw() {
        content.removeAll();
        List<OwnMembership> mine = agencies.mine();
        Anchor found = new Anchor("agencies/new", words.say("agency.found.link"));
        found.addClassNames("ts-button", "ts-quiet");
        if (mine.isEmpty()) {
            content.add(Note.empty(words.say("agency.mine.none"), words.say("agency.mine.none.text"), found));
        } else {
            boolean choice = mine.stream().filter(AgenciesView::learns).count() > 1;
            UnorderedList list = new UnorderedList();
            list.addClassName("agency-cards");
            mine.forEach(own -> list.add(new OwnAgencyCard(own, choice && learns(own), pages, words, this)));
            Div more = new Div(found);
            content.add(list, more);
        }
        undo();
        return mine;
    }

    private static boolean learns(OwnMembership own) {
        return own.role() == AgencyRole.LEARNER;
    }

    private void undo() {
        List<OwnPlaces.Left> left = places.leftToday();
        if (left.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("agency-left");
        left.forEach(one -> {
            Button back = new Button(
                    words.say("agency.back"),
                    click -> act(
                            () -> places.comeBack(one.id()),
                            "agency.mine.joined",
                            one.agency().name()));
            back.setAriaLabel(words.say("agency.back.label", one.agency().name()));
            list.add(new ListItem(new Span(one.agency().name()), back));
        });
        content.add(new H2(words.say("agency.left")), new Paragraph(words.say("agency.left.text")), list);
    }

    @Override
    public void leave(OwnMembership own) {
        String name = own.agency().name();
        ConfirmDialog sure = new ConfirmDialog(
                words.say("agency.leave.title", name),
                words.say("agency.leave.text", name),
                words.say("agency.leave.confirm"),
                confirmed -> act(() -> places.leave(own.id()), "agency.leave.done", name));
        sure.setCancelable(true);
        sure.setCancelText(words.say("agency.leave.stay"));
        sure.open();
    }

    @Override
    public void payBy(OwnMembership own) {
        act(() -> places.payBy(own.id()), "agency.pays.now", own.agency().name());
    }

    private void act(Runnable deed, String done, String agency) {
        try {
            deed.run();
            message.tell(words.say(done, agency));
        } catch (Refused refused) {
            message.warn(words.refusal(refused));
        } catch (NotFound gone) {
            message.warn(words.say("agency.changed"));
        }
        draw();
        message.focus();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("agency.mine.title");
    }
}
