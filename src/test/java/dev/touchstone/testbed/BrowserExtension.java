package dev.touchstone.testbed;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Starts Chromium once per JVM, hands each test a {@link Browsing} and photographs what a failed test saw. */
class BrowserExtension implements ParameterResolver, AfterEachCallback {

    private static final Namespace OURS = Namespace.create(BrowserExtension.class);
    private static final Path PICTURES_OF_FAILURES = Path.of("target", "browser");

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Browsing.class;
    }

    @Override
    public Browsing resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Chromium chromium =
                context.getRoot().getStore(OURS).computeIfAbsent(Chromium.class, key -> new Chromium(), Chromium.class);
        String port = SpringExtension.getApplicationContext(context)
                .getEnvironment()
                .getRequiredProperty("local.server.port");
        Browsing browsing = new Browsing(chromium.browser, "http://localhost:" + port);
        context.getStore(OURS).put(Browsing.class, browsing);
        return browsing;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Browsing browsing = context.getStore(OURS).get(Browsing.class, Browsing.class);
        if (browsing == null) {
            return;
        }
        try {
            if (context.getExecutionException().isPresent()) {
                browsing.photograph(
                        PICTURES_OF_FAILURES,
                        context.getRequiredTestClass().getSimpleName() + "-"
                                + context.getRequiredTestMethod().getName());
            } else {
                browsing.assertNoProblems();
            }
        } finally {
            browsing.close();
        }
    }

    /** The browser and its driver; JUnit closes both after the last test. */
    private static class Chromium implements AutoCloseable {

        static {
            // A busy machine with two cores takes its time.
            PlaywrightAssertions.setDefaultAssertionTimeout(15_000);
        }

        private final Playwright driver = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        private final Browser browser = driver.chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable())
                        .setArgs(List.of(
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));

        /** What ./verify found, or else the first Chromium on the path. */
        private static Path executable() {
            return Optional.ofNullable(System.getenv("CHROMIUM"))
                    .map(Path::of)
                    .or(() -> Stream.of("chromium", "chromium-browser", "google-chrome")
                            .flatMap(name -> Stream.of(System.getenv("PATH").split(File.pathSeparator))
                                    .map(folder -> Path.of(folder, name)))
                            .filter(Files::isExecutable)
                            .findFirst())
                    .orElseThrow(() -> new IllegalStateException(
                            "The browser journeys need Chromium; ./verify installs it or says how"));
        }

        @Override
        public void close() {
            driver.close();
        }
    }
}
