package dev.touchstone.testbed;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** The browser of one test: every page it opens belongs to a new visitor without cookies. */
public class Browsing {

    private static final AtomicInteger VISITORS = new AtomicInteger();

    private final Browser browser;
    private final String baseUrl;
    private final List<BrowserContext> visitors = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private boolean problemsAreExpected;

    Browsing(Browser browser, String baseUrl) {
        this.browser = browser;
        this.baseUrl = baseUrl;
    }

    /** Opens the path on a desktop, by day, in English. */
    public Page open(String path) {
        return open(path, Setting.on(Setting.Device.DESKTOP));
    }

    /** Opens the path as a new visitor. */
    public Page open(String path, Setting setting) {
        Page page = visitor(setting).newPage();
        page.navigate(path);
        return page;
    }

    /**
     * Someone with a browser of their own, who may open several pages. Each comes from an address of their own, as people do:
     * sign-ins from one address are slowed down.
     */
    public BrowserContext visitor(Setting setting) {
        return visitor(setting.options(baseUrl));
    }

    /** Someone whose browser runs no script. */
    public BrowserContext withoutScript(Setting setting) {
        return visitor(setting.options(baseUrl).setJavaScriptEnabled(false));
    }

    private BrowserContext visitor(Browser.NewContextOptions options) {
        int number = VISITORS.incrementAndGet();
        String address = "10.0." + number / 250 % 250 + "." + (number % 250 + 1);
        BrowserContext visitor = browser.newContext(options.setExtraHTTPHeaders(Map.of("X-Forwarded-For", address)));
        visitor.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                problems.add("console: " + message.text() + " (" + message.location() + ")");
            }
        });
        visitor.onWebError(error -> problems.add("uncaught: " + error.error()));
        visitor.onRequest(request -> {
            String host = URI.create(request.url()).getHost();
            if (host != null && !host.equals("localhost")) {
                problems.add("asked another host: " + request.url());
            }
        });
        visitors.add(visitor);
        return visitor;
    }

    /** For a test about refusals: the browser reports a 4xx as an error in its console. */
    public void expectProblems() {
        problemsAreExpected = true;
    }

    /** Nothing on the page may stand in the way of a person who hears it, or uses the keyboard alone. */
    public static void assertNoAxeViolations(Page page) {
        assertThat(new AxeBuilder(page).analyze().getViolations())
                .as("what axe finds on " + page.url())
                .extracting(rule -> rule.getId() + ": " + rule.getHelp() + " "
                        + rule.getNodes().stream().map(node -> node.getHtml()).toList())
                .isEmpty();
    }

    /** No sideways scrolling: the page fits the width of the device; what a phone zooms out to does not count. */
    public static void assertFitsTheWidth(Page page) {
        assertThat((Boolean)
                        page.evaluate("document.documentElement.scrollWidth <= Math.min(innerWidth, screen.width)"))
                .as("the page is no wider than the screen: " + page.url())
                .isTrue();
    }

    /** Waits until the page has its heading, its pictures, and nothing more to ask the server for. */
    public static void settle(Page page) {
        page.locator("h1").first().waitFor();
        page.waitForFunction("""
                () => Object.values(window.Vaadin?.Flow?.clients ?? {}).every(client => !client.isActive?.())
                    && [...document.images].every(image => image.complete)
                    && !document.querySelector('.v-loading-indicator:not([style*="none"])')""");
    }

    void assertNoProblems() {
        if (!problemsAreExpected) {
            assertThat(problems).as("what went wrong in the browser").isEmpty();
        }
    }

    void photograph(Path folder, String name) {
        int number = 0;
        for (BrowserContext visitor : visitors) {
            for (Page page : visitor.pages()) {
                page.screenshot(new Page.ScreenshotOptions().setPath(folder.resolve(name + "-" + ++number + ".png")));
            }
        }
    }

    void close() {
        visitors.forEach(BrowserContext::close);
    }
}
