package dev.touchstone.testbed;

import com.microsoft.playwright.Page;
import dev.touchstone.testbed.Setting.Device;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code ./verify --screens}: what every screen looks like, on a desktop and a phone, by day and by night. */
@InBrowser
@Tag("screens")
class ScreenshotsTest {

    private static final Path PICTURES = Path.of("docs", "images");

    /** The screens in the order a learner meets them; a new screen is one more line. */
    private static Stream<Screen> screens() {
        return Stream.of(
                new Screen("landing", "/"),
                new Screen("course", "/course"),
                new Screen("sign-in", "/sign-in"),
                new Screen("sign-up", "/sign-up"),
                new Screen("rulebooks", "/rulebooks"));
    }

    @ParameterizedTest
    @MethodSource("shots")
    void everyScreenIsPhotographed(Screen screen, Setting setting, Browsing browsing) {
        Page page = browsing.open(screen.path(), setting);
        Browsing.settle(page);
        screen.act().accept(page);
        Browsing.settle(page);
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(screen.name() + "-" + setting + ".png"))
                .setFullPage(true));
    }

    static Stream<Arguments> shots() {
        return screens()
                .flatMap(screen -> Stream.of(Device.DESKTOP, Device.PHONE)
                        .map(Setting::on)
                        .flatMap(setting -> Stream.of(setting, setting.dark()))
                        .map(setting -> Arguments.of(screen, setting)));
    }

    /** @param act what a person does there before the picture is taken */
    record Screen(String name, String path, Consumer<Page> act) {

        Screen(String name, String path) {
            this(name, path, page -> {});
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
