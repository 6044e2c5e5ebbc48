package dev.touchstone.labeling.boxes;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The harness page in a real browser, used as a person uses it. Points are given in pixels of the picture, which has a
 * mug at 200,160 (180 by 240) and a plate at 520,300 (260 by 120).
 */
final class AnnotatorPage implements AutoCloseable {

    private static final List<String> FLAGS = List.of(
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final StaticFiles files = new StaticFiles();
    private final Playwright playwright = Playwright.create();
    private final Browser browser = playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of("/usr/bin/chromium"))
                    .setChromiumSandbox(false)
                    .setArgs(FLAGS));
    private final List<String> errors = new ArrayList<>();
    private Page page = browser.newPage();

    /** Opens the page anew on a screen of its own. */
    Page open(Browser.NewContextOptions screen) {
        return open(screen, "");
    }

    Page open(Browser.NewContextOptions screen, String query) {
        page.context().close();
        errors.clear();
        BrowserContext context = browser.newContext(screen);
        page = context.newPage();
        page.setDefaultTimeout(10_000);
        page.onPageError(errors::add);
        page.navigate(files.address("/box-annotator.html" + query));
        page.waitForFunction("() => window.annotator");
        return page;
    }

    static Browser.NewContextOptions desk() {
        return new Browser.NewContextOptions().setViewportSize(1280, 800);
    }

    static Browser.NewContextOptions phone() {
        return new Browser.NewContextOptions()
                .setViewportSize(390, 844)
                .setHasTouch(true)
                .setIsMobile(true)
                .setDeviceScaleFactor(2);
    }

    Page page() {
        return page;
    }

    List<String> errors() {
        return errors;
    }

    void restore(String change) {
        page.evaluate(
                "change => (annotator.problem = problem(change))",
                JsonMapper.shared().readValue(change, Object.class));
    }

    void tool(String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    /** The box or mark with these words in its label, as "Mug, box 1 of 2". */
    Locator box(String words) {
        return page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(words));
    }

    Locator picture() {
        return page.getByRole(AriaRole.APPLICATION);
    }

    Locator status() {
        return page.getByRole(AriaRole.STATUS);
    }

    void drag(double fromX, double fromY, double toX, double toY) {
        move(fromX, fromY);
        page.mouse().down();
        move((fromX + toX) / 2, (fromY + toY) / 2);
        move(toX, toY);
        page.mouse().up();
    }

    void click(double x, double y) {
        move(x, y);
        page.mouse().down();
        page.mouse().up();
    }

    void move(double x, double y) {
        page.mouse().move(across(x), down(y));
    }

    void press(String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
    }

    double across(double x) {
        BoundingBox picture = drawnPicture();
        return picture.x + x * picture.width / 960;
    }

    double down(double y) {
        BoundingBox picture = drawnPicture();
        return picture.y + y * picture.height / 640;
    }

    /** The last report of this kind. */
    JsonNode reported(String type) {
        String found = (String) page.evaluate(
                "type => JSON.stringify(window.reported.findLast(each => each.type === type) ?? null)", type);
        return JsonMapper.shared().readTree(found);
    }

    int reports(String type) {
        return (Integer) page.evaluate("type => window.reported.filter(each => each.type === type).length", type);
    }

    DrawnAnswer answer() {
        return DrawnAnswer.read(
                JsonMapper.shared().readTree((String) page.evaluate("() => JSON.stringify(annotator.getAnswer())")));
    }

    private BoundingBox drawnPicture() {
        return page.locator("box-annotator .picture").boundingBox();
    }

    @Override
    public void close() {
        playwright.close();
        files.close();
    }
}
