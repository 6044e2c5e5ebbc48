package dev.touchstone.agency.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.dom.Element;
import dev.touchstone.agency.ListedMember;
import dev.touchstone.agency.MemberFilter;
import dev.touchstone.agency.MemberLists;
import dev.touchstone.agency.MemberRow;
import dev.touchstone.agency.MemberState;
import java.util.function.Consumer;

/** The members of an agency, fetched as they are scrolled to. On a phone everything about one stands in one cell. */
class MembersGrid extends Grid<ListedMember> {

    /** Below this width, in CSS pixels, there is one column. */
    private static final int NARROW = 900;

    /** A short list needs no room to scroll in. */
    private static final int SHORT = 12;

    private final AgencyWords words;
    private final Consumer<ListedMember> open;
    private final boolean manages;
    private final Column<ListedMember> whole;

    /** @param manages whether a name opens what can be done with the member */
    MembersGrid(AgencyWords words, boolean manages, Consumer<ListedMember> open) {
        super(50);
        this.words = words;
        this.manages = manages;
        this.open = open;
        addClassName("agency-members");
        addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        setSelectionMode(SelectionMode.NONE);
        getElement().setAttribute("aria-label", words.say("agency.members.title"));
        whole = addColumn(new ComponentRenderer<>(this::card)).setHeader(words.say("agency.member.name"));
        addColumn(new ComponentRenderer<>(this::name))
                .setHeader(words.say("agency.member.name"))
                .setFlexGrow(2);
        addColumn(new ComponentRenderer<>(MembersGrid::address))
                .setHeader(words.say("agency.member.email"))
                .setWidth("15rem")
                .setFlexGrow(3);
        addColumn(listed -> listed.member().reference().orElse("")).setHeader(words.say("agency.member.reference"));
        addColumn(listed -> listed.member().team()).setHeader(words.say("agency.member.team"));
        addColumn(listed -> words.roleName(listed.member().role())).setHeader(words.say("agency.member.role"));
        addColumn(listed -> state(listed, words))
                .setHeader(words.say("agency.member.state"))
                .setWidth("9rem")
                .setFlexGrow(2);
        fit(Integer.MAX_VALUE);
        addAttachListener(attached -> {
            attached.getUI().getPage().retrieveExtendedClientDetails(details -> fit(details.getWindowInnerWidth()));
            attached.getUI().getPage().addBrowserWindowResizeListener(resized -> fit(resized.getWidth()));
        });
    }

    /** @return how many there are */
    int show(MemberLists lists, String agency, MemberFilter filter) {
        int count = lists.count(agency, filter);
        setAllRowsVisible(count <= SHORT);
        setItems(DataProvider.fromCallbacks(
                query -> lists.page(agency, filter, query.getOffset(), query.getLimit()).stream(),
                query -> lists.count(agency, filter)));
        return count;
    }

    private void fit(int width) {
        boolean narrow = width < NARROW;
        getColumns().forEach(column -> column.setVisible((column == whole) == narrow));
    }

    private Component name(ListedMember listed) {
        String name = called(listed.member());
        if (!manages) {
            return new Span(name);
        }
        Button button = new Button(name, click -> open.accept(listed));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        button.addClassName("agency-member-name");
        button.setAriaLabel(words.say("agency.member.open", name));
        return button;
    }

    private Component card(ListedMember listed) {
        MemberRow member = listed.member();
        Span what = new Span(
                member.team().isEmpty()
                        ? words.roleName(member.role())
                        : words.roleName(member.role()) + " · " + member.team());
        Div card = new Div(name(listed), address(listed), what, new Span(state(listed, words)));
        card.addClassName("agency-member-card");
        return card;
    }

    /** A long one is broken where its parts meet, never within a word. */
    private static Span address(ListedMember listed) {
        Span address = new Span();
        String[] parts = listed.member().email().orElse("–").split("(?=[@.])");
        for (String part : parts) {
            if (address.getElement().getChildCount() > 0) {
                address.getElement().appendChild(new Element("wbr"));
            }
            address.getElement().appendChild(Element.createText(part));
        }
        return address;
    }

    private String called(MemberRow member) {
        return member.name().isEmpty() ? words.say("agency.member.erased") : member.name();
    }

    static String state(ListedMember listed, AgencyWords words) {
        MemberRow member = listed.member();
        if (member.state() == MemberState.ACTIVE) {
            return words.say("agency.state.since", words.shortDay(member.since()));
        }
        if (listed.expired()) {
            return words.say("agency.state.expired");
        }
        return listed.mailedAt()
                .map(mailed -> words.say("agency.state.mailed", words.shortDay(mailed)))
                .orElseGet(() -> words.say("agency.state.unsent"));
    }
}
