package dev.touchstone.testbed;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * In what circumstances someone looks at a page.
 *
 * @param zone the time zone that the device is set to
 */
public record Setting(Device device, ColorScheme scheme, String language, String zone) {

    public static final List<String> LANGUAGES = List.of("en", "es");

    /** The screens that are looked at; the narrow one is the least that must still work. */
    public enum Device {
        DESKTOP(1280, 800, false),
        PHONE(390, 844, true),
        NARROW(320, 640, true);

        private final int width;
        private final int height;
        private final boolean touch;

        Device(int width, int height, boolean touch) {
            this.width = width;
            this.height = height;
            this.touch = touch;
        }
    }

    public static Setting on(Device device) {
        return new Setting(device, ColorScheme.LIGHT, "en", "UTC");
    }

    public Setting dark() {
        return new Setting(device, ColorScheme.DARK, language, zone);
    }

    public Setting in(String language) {
        return new Setting(device, scheme, language, zone);
    }

    public Setting at(String zone) {
        return new Setting(device, scheme, language, zone);
    }

    /** Every device, light and dark, in every language: the source of a parameterized test. */
    public static Stream<Setting> all() {
        return Arrays.stream(Device.values())
                .map(Setting::on)
                .flatMap(setting -> Stream.of(setting, setting.dark()))
                .flatMap(setting -> LANGUAGES.stream().map(setting::in));
    }

    Browser.NewContextOptions options(String baseUrl) {
        return new Browser.NewContextOptions()
                .setBaseURL(baseUrl)
                .setViewportSize(device.width, device.height)
                .setHasTouch(device.touch)
                .setIsMobile(device.touch)
                .setColorScheme(scheme)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setLocale(language)
                .setTimezoneId(zone);
    }

    /** For file names: {@code desktop-light}. */
    @Override
    public String toString() {
        String plain = (device + "-" + scheme).toLowerCase(Locale.ROOT);
        return language.equals("en") ? plain : plain + "-" + language;
    }
}
