package dev.touchstone.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.touchstone.testbed.Browsing;
import dev.touchstone.testbed.InBrowser;
import dev.touchstone.testbed.Setting;
import dev.touchstone.testbed.Setting.Device;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Photographs what anyone sees of a credential: its page, its check, its picture and its paper. */
@InBrowser
@Tag("screens")
class PublicScreensTest {

    private static final Path PICTURES = Path.of("docs", "images");
    private static final String HOLDER = "Lucía Fernández";

    @Autowired
    private BeanFactory house;

    static Stream<Setting> settings() {
        return Stream.of(Setting.on(Device.DESKTOP), Setting.on(Device.PHONE).dark());
    }

    @ParameterizedTest
    @MethodSource("settings")
    void thePagesArePhotographed(Setting setting, Browsing browsing) {
        Page page = browsing.visitor(setting).newPage();
        Map<String, Function<ShownCredential, ShownCredential>> states = Map.of(
                "valid",
                shown -> shown.named(HOLDER),
                "revoked",
                shown -> shown.named(HOLDER).revoked());
        states.forEach((name, made) -> {
            page.navigate("/verify/" + made.apply(ShownCredential.of(house)).number());
            photograph(page, "verify-" + name, setting);
        });
        String number = ShownCredential.of(house).number();
        String badge =
                page.request().get("/credentials/" + number + "/badge.json").text();
        page.navigate("/check");
        photograph(page, "check", setting);
        page.locator("textarea").fill(badge.replace("Text labelling", "Image labelling"));
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Check"))
                .click();
        page.locator(".pp-steps").waitFor();
        photograph(page, "check-result", setting);
    }

    @Test
    void pictureAndPaperAreKept(Browsing browsing) throws IOException {
        Page page = browsing.visitor(Setting.on(Device.DESKTOP)).newPage();
        String files = "/credentials/" + ShownCredential.of(house).named(HOLDER).number();
        Files.write(
                PICTURES.resolve("badge.png"),
                page.request().get(files + "/badge.png").body());
        byte[] paper = page.request().get(files + "/certificate.pdf").body();
        try (PDDocument document = Loader.loadPDF(paper)) {
            BufferedImage seen = new PDFRenderer(document).renderImageWithDPI(0, 96);
            ImageIO.write(seen, "png", PICTURES.resolve("certificate.png").toFile());
        }
    }

    private static void photograph(Page page, String name, Setting setting) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name + "-" + setting + ".png"))
                .setFullPage(true));
    }
}
