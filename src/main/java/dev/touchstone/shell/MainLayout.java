package dev.touchstone.shell;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import dev.touchstone.account.Accounts;
import dev.touchstone.base.ui.Icon;
import dev.touchstone.base.ui.MenuCondition;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What stands around most pages: a way past it, the wordmark, the menu, who I am, how I like to read. */
@Layout
@AnonymousAllowed
class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {

    private static final String CONTENT = "content";

    private final Anchor skip = new Anchor();
    private final Main main = new Main();
    private final Map<String, Anchor> menu = new LinkedHashMap<>();

    MainLayout(Preferences preferences, Accounts accounts, List<MenuCondition> conditions) {
        addClassName("ts-layout");
        skip.setText(getTranslation("shell.skip"));
        skip.addClassName("ts-skip");
        skip.getElement().setAttribute("router-ignore", true);
        main.setId(CONTENT);
        main.getElement().setAttribute("tabindex", "-1");
        add(skip, header(preferences, accounts, conditions), main, footer());
    }

    private Header header(Preferences preferences, Accounts accounts, List<MenuCondition> conditions) {
        Div corner = new Div(new ReadingMenu(preferences), settings(), new AccountCorner(accounts));
        corner.addClassName("ts-corner");
        Div bar = new Div(wordmark(), navigation(conditions), corner);
        bar.addClassName("ts-bar");
        Header header = new Header(bar);
        header.addClassName("ts-header");
        return header;
    }

    private Anchor settings() {
        Anchor settings = new Anchor("settings", Icon.SLIDERS.create());
        settings.setAriaLabel(getTranslation("settings.title"));
        settings.setTitle(getTranslation("settings.title"));
        settings.addClassName("ts-settings-link");
        return settings;
    }

    private Anchor wordmark() {
        Image stone = new Image("images/touchstone.svg", "");
        stone.addClassName("ts-stone");
        Anchor home = new Anchor("", stone, new Span(getTranslation("shell.name")));
        home.addClassName("ts-wordmark");
        return home;
    }

    private Nav navigation(List<MenuCondition> conditions) {
        UnorderedList list = new UnorderedList();
        for (MenuEntry entry : MenuConfiguration.getMenuEntries()) {
            String path = entry.path().replaceFirst("^/", "");
            if (conditions.stream().anyMatch(one -> one.path().equals(path) && !one.isUseful())) {
                continue;
            }
            Anchor link = new Anchor(path, getTranslation(entry.title()));
            menu.put(path, link);
            list.add(new ListItem(link));
        }
        Nav nav = new Nav(list);
        nav.addClassName("ts-menu");
        nav.setAriaLabel(getTranslation("shell.menu"));
        return nav;
    }

    private Footer footer() {
        Paragraph promise = new Paragraph(getTranslation("shell.promise"));
        Footer footer = new Footer(promise);
        footer.addClassName("ts-footer");
        return footer;
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.getElement().appendChild(content.getElement());
    }

    @Override
    public void removeRouterLayoutContent(HasElement content) {
        main.getElement().removeAllChildren();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        String path = event.getLocation().getPath();
        skip.setHref(path + "#" + CONTENT);
        menu.forEach((target, link) -> {
            if (path.equals(target) || path.startsWith(target + "/")) {
                link.getElement().setAttribute("aria-current", path.equals(target) ? "page" : "true");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
    }
}
