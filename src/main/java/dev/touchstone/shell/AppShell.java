package dev.touchstone.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;

/** The page around all pages: theme, colours by day and by night, and the stone in the browser's tab. */
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("context://css/tokens.css")
@StyleSheet("context://css/aura.css")
@StyleSheet("context://css/app.css")
@StyleSheet("context://css/icons.css")
@StyleSheet("context://css/shell.css")
@StyleSheet("context://css/reading.css")
@StyleSheet("context://css/course.css")
@StyleSheet("context://css/landing.css")
@StyleSheet("context://css/motivation.css")
@StyleSheet("context://css/player.css")
@StyleSheet("context://css/labeling.css")
@StyleSheet("context://css/print.css")
@ColorScheme(ColorScheme.Value.SYSTEM)
@Viewport("width=device-width, initial-scale=1")
public class AppShell implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.setPageTitle("Touchstone");
        settings.addLink("icon", "images/touchstone.svg");
        settings.addMetaTag("theme-color", "#2a333d");
    }
}
