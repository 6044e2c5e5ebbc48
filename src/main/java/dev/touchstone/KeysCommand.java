package dev.touchstone;

import dev.touchstone.credential.badge.IssuerKeys;
import dev.touchstone.credential.badge.KeyRow;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.ToIntFunction;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code keys}: what credentials are signed with. Needs the key file alone, neither database nor web server. */
@Command(
        name = "keys",
        description = "List the keys that credentials are signed with. `keys rotate` makes new ones.",
        mixinStandardHelpOptions = true)
class KeysCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    /** @return 0 */
    @Override
    public Integer call() {
        return withKeys(keys -> {
            PrintWriter out = spec.commandLine().getOut();
            List<KeyRow> rows = keys.rows();
            if (rows.isEmpty()) {
                out.println(
                        "There are no keys yet in " + keys.folder() + "; the server makes them at its first start.");
            }
            for (KeyRow row : rows) {
                out.println(line(row));
            }
            return 0;
        });
    }

    /** Old keys stay: what they signed is still checked with them. */
    @Command(
            name = "rotate",
            description =
                    "Make new keys that sign from now on; the old ones stay, so that what they signed still holds.",
            mixinStandardHelpOptions = true)
    int rotate() {
        return withKeys(keys -> {
            KeyRow row = keys.rotate();
            spec.commandLine()
                    .getOut()
                    .println(line(row) + System.lineSeparator() + "Back up "
                            + keys.folder()
                            + " now. A running server signs with the new keys at once.");
            return 0;
        });
    }

    private static String line(KeyRow row) {
        return "%d  %s  %s (Ed25519), %s (RSA)%s"
                .formatted(
                        row.number(),
                        row.made(),
                        row.proofId(),
                        row.tokenId(),
                        row.signs() ? "  signs now" : "  checks what it signed");
    }

    private static int withKeys(ToIntFunction<IssuerKeys> work) {
        try (var parts = new SpringApplicationBuilder(Parts.class)
                .web(WebApplicationType.NONE)
                .run()) {
            return work.applyAsInt(parts.getBean(IssuerKeys.class));
        }
    }

    /** The part of the house that keys need: they and the clock. */
    @Import(IssuerKeys.class)
    @ComponentScan(
            basePackages = "dev.touchstone.base",
            useDefaultFilters = false,
            includeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = "dev\\.touchstone\\.base\\.Time"))
    static class Parts {}
}
