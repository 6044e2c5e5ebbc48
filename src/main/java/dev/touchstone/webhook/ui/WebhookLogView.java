package dev.touchstone.webhook.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
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
import dev.touchstone.webhook.Deliveries;
import dev.touchstone.webhook.DeliveryFilter;
import dev.touchstone.webhook.DeliveryRow;
import dev.touchstone.webhook.EndpointRow;
import dev.touchstone.webhook.MessageState;
import dev.touchstone.webhook.MessageType;
import dev.touchstone.webhook.WebhookEndpoints;
import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What one endpoint was sent in the last 30 days; the filter is in the address. */
@Route("agencies/:agency/webhooks/:endpoint")
@PermitAll
@StyleSheet("context://css/webhook.css")
class WebhookLogView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE = 25;

    private final AgencyAccess access;
    private final WebhookEndpoints endpoints;
    private final Deliveries deliveries;
    private final List<AgencyPage> pages;
    private final WebhookWords words;
    private final LiveMessage message = new LiveMessage();
    private final Div content = new Div();
    private String agency = "";
    private UUID endpoint = new UUID(0, 0);
    private boolean listening;
    private LogFilter filter = new LogFilter(DeliveryFilter.ALL, Optional.empty());

    WebhookLogView(
            AgencyAccess access,
            WebhookEndpoints endpoints,
            Deliveries deliveries,
            List<AgencyPage> pages,
            CurrentPerson me) {
        this.access = access;
        this.endpoints = endpoints;
        this.deliveries = deliveries;
        this.pages = pages;
        this.words = WebhookWords.here(me.zone());
        addClassNames("ts-page", "webhook-page");
    }

    static String address(String agency, UUID endpoint) {
        return WebhooksView.address(agency) + "/" + endpoint;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            AgencyRow of =
                    access.manage(event.getRouteParameters().get("agency").orElse(""));
            EndpointRow shown = event.getRouteParameters()
                    .get("endpoint")
                    .flatMap(LogFilter::id)
                    .flatMap(id -> endpoints.list(of.slug()).stream()
                            .filter(row -> row.id().equals(id))
                            .findFirst())
                    .orElseThrow(() -> new NotFound("There is no such endpoint."));
            agency = of.slug();
            endpoint = shown.id();
            listening = shown.listening();
            filter = LogFilter.of(event.getLocation().getQueryParameters());
            show(of, shown);
        } catch (NotFound notTheirs) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void show(AgencyRow of, EndpointRow shown) {
        H2 address = new H2(words.say("log.of", shown.address()));
        address.addClassName("webhook-address");
        Anchor back = new Anchor(WebhooksView.address(agency), words.say("back"));
        removeAll();
        add(
                new AgencyHeading(of, access.role(of.id()).orElseThrow(), pages, "webhooks"),
                new Nav(back),
                address,
                words.status(shown));
        if (listening) {
            add(new ReplayForm(words, this::replaySince));
        }
        add(filters(), message, content);
        draw();
    }

    private Div filters() {
        Select<MessageState> state = new Select<>();
        state.setLabel(words.say("filter.state"));
        state.setItems(MessageState.values());
        state.setEmptySelectionAllowed(true);
        state.setEmptySelectionCaption(words.say("filter.all"));
        state.setItemLabelGenerator(one -> words.say(one == null ? "filter.all" : "state." + one.name()));
        state.setValue(filter.which().state().orElse(null));
        Select<MessageType> type = new Select<>();
        type.setLabel(words.say("filter.event"));
        type.setItems(MessageType.values());
        type.setEmptySelectionAllowed(true);
        type.setEmptySelectionCaption(words.say("filter.all"));
        type.setItemLabelGenerator(one -> one == null ? words.say("filter.all") : words.type(one));
        type.setValue(filter.which().type().orElse(null));
        Runnable choose = () ->
                go(new DeliveryFilter(Optional.ofNullable(state.getValue()), Optional.ofNullable(type.getValue())));
        state.addValueChangeListener(change -> choose.run());
        type.addValueChangeListener(change -> choose.run());
        Button look = new Button(words.say("look"), click -> draw());
        Div filters = new Div(state, type, look);
        filters.addClassName("webhook-filters");
        return filters;
    }

    private void go(DeliveryFilter which) {
        QueryParameters query = new LogFilter(which, Optional.empty()).query();
        getUI().ifPresent(ui -> ui.navigate(address(agency, endpoint), query));
    }

    private void draw() {
        content.removeAll();
        List<DeliveryRow> rows;
        try {
            rows = deliveries.page(agency, endpoint, filter.which(), filter.after(), PAGE + 1);
        } catch (NotFound tidiedAway) {
            rows = List.of();
        }
        if (rows.isEmpty()) {
            boolean all =
                    filter.which().equals(DeliveryFilter.ALL) && filter.after().isEmpty();
            content.add(Note.empty(words.say(all ? "log.none" : "log.none.such"), words.say("log.none.text")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("webhook-log");
        rows.stream().limit(PAGE).forEach(row -> list.add(new DeliveryEntry(row, listening, words, this::replay)));
        content.add(list);
        if (rows.size() > PAGE) {
            String query = filter.after(rows.get(PAGE - 1).id()).query().getQueryString();
            Paragraph further =
                    new Paragraph(new Anchor(address(agency, endpoint) + "?" + query, words.say("earlier")));
            content.add(further);
        }
    }

    private void replay(DeliveryRow row) {
        act(() -> {
            deliveries.replay(agency, endpoint, row.id());
            return words.say("replayed.one");
        });
    }

    private void replaySince(Instant since) {
        act(() -> words.say("replayed", deliveries.replayFailed(agency, endpoint, since)));
    }

    private void act(java.util.function.Supplier<String> deed) {
        try {
            message.tell(deed.get());
        } catch (Refused refused) {
            message.warn(words.refusal(refused));
        } catch (NotFound gone) {
            message.warn(words.say("refused.gone"));
        }
        message.focus();
        draw();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("webhook.log.title");
    }
}
