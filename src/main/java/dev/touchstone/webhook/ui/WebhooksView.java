package dev.touchstone.webhook.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import dev.touchstone.agency.AgencyAccess;
import dev.touchstone.agency.AgencyPage;
import dev.touchstone.agency.AgencyRow;
import dev.touchstone.agency.ui.AgencyHeading;
import dev.touchstone.base.CurrentPerson;
import dev.touchstone.base.NotFound;
import dev.touchstone.base.Refused;
import dev.touchstone.base.ui.LiveMessage;
import dev.touchstone.base.ui.Note;
import dev.touchstone.webhook.EndpointRow;
import dev.touchstone.webhook.NewEndpoint;
import dev.touchstone.webhook.ToldSecret;
import dev.touchstone.webhook.WebhookEndpoints;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** Where an agency wants to be told, for those who manage it. */
@Route("agencies/:agency/webhooks")
@PermitAll
@StyleSheet("context://css/webhook.css")
class WebhooksView extends Div implements BeforeEnterObserver, HasDynamicTitle, EndpointCard.Deeds {

    private final AgencyAccess access;
    private final WebhookEndpoints endpoints;
    private final List<AgencyPage> pages;
    private final WebhookWords words;
    private final LiveMessage message = new LiveMessage();
    private final Div secret = new Div();
    private final Div list = new Div();
    private String agency = "";

    WebhooksView(AgencyAccess access, WebhookEndpoints endpoints, List<AgencyPage> pages, CurrentPerson me) {
        this.access = access;
        this.endpoints = endpoints;
        this.pages = pages;
        this.words = WebhookWords.here(me.zone());
        addClassNames("ts-page", "webhook-page");
        list.addClassName("webhook-endpoints");
    }

    static String address(String agency) {
        return "agencies/" + agency + "/webhooks";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            show(access.manage(event.getRouteParameters().get("agency").orElse("")));
        } catch (NotFound notTheirs) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void show(AgencyRow of) {
        agency = of.slug();
        Paragraph lead = new Paragraph(words.say("lead"));
        lead.addClassName("ts-lead");
        removeAll();
        add(
                new AgencyHeading(of, access.role(of.id()).orElseThrow(), pages, "webhooks"),
                lead,
                new Paragraph(new Anchor("guides/webhooks", words.say("guide"))),
                message,
                secret,
                list,
                new EndpointForm(words, this::make));
        draw();
    }

    private void draw() {
        list.removeAll();
        List<EndpointRow> all = endpoints.list(agency);
        if (all.isEmpty()) {
            list.add(Note.empty(words.say("none"), words.say("none.text")));
            return;
        }
        UnorderedList cards = new UnorderedList();
        all.forEach(endpoint ->
                cards.add(new EndpointCard(endpoint, WebhookLogView.address(agency, endpoint.id()), words, this)));
        list.add(cards);
    }

    private void make(NewEndpoint wanted) {
        tellSecret(endpoints.make(agency, wanted), words.say("secret.what"));
        message.tell(words.say("made"));
    }

    @Override
    public void rotate(EndpointRow endpoint) {
        act(() -> {
            tellSecret(endpoints.rotate(agency, endpoint.id()), words.say("secret.rotated", endpoint.address()));
            message.tell(words.say("rotated"));
        });
    }

    private void tellSecret(ToldSecret told, String what) {
        secret.removeAll();
        secret.add(new SecretPanel(told.secret(), what, words));
        draw();
        secret.scrollIntoView();
    }

    @Override
    public void test(EndpointRow endpoint) {
        act(() -> {
            endpoints.test(agency, endpoint.id());
            tell("tested");
        });
    }

    @Override
    public void turn(EndpointRow endpoint, boolean on) {
        act(() -> {
            if (on) {
                endpoints.switchOn(agency, endpoint.id());
            } else {
                endpoints.switchOff(agency, endpoint.id());
            }
            tell(on ? "turned.on" : "turned.off");
        });
    }

    @Override
    public void remove(EndpointRow endpoint) {
        act(() -> {
            endpoints.remove(agency, endpoint.id());
            tell("removed");
        });
    }

    private void tell(String key) {
        secret.removeAll();
        message.tell(words.say(key));
        message.focus();
    }

    /** Whatever somebody else did meanwhile, the list says so. */
    private void act(Runnable deed) {
        try {
            deed.run();
        } catch (Refused refused) {
            message.warn(words.refusal(refused));
        } catch (NotFound gone) {
            message.warn(words.say("refused.gone"));
        }
        draw();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("webhook.title");
    }
}
