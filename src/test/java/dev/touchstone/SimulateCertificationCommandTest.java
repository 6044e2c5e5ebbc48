package dev.touchstone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SimulateCertificationCommandTest {

    private static final String BANK =
            Path.of("src", "main", "resources", "simulation", "bank200.csv").toString();

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... words) {
        List<String> all = new ArrayList<>(List.of("simulate", "certification"));
        all.addAll(List.of(words));
        return new CommandLine(CommandWords.class)
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(all.toArray(String[]::new));
    }

    private JsonNode json() {
        return JsonMapper.shared().readTree(out.toString());
    }

    @Test
    void theFiguresOfAnExamArePrintedAsOneObject() {
        assertThat(run("--json", "--bank", BANK, "--sittings", "2000", "--exposure", "none"))
                .isZero();
        assertThat(json().path("sittings").asInt()).isEqualTo(2_000);
        assertThat(json().path("meanItems").asDouble()).isBetween(18.5, 21.5);
        assertThat(json().path("correctPct").asDouble()).isBetween(92.0, 95.5);
        assertThat(json().path("falseCertifyPct").asDouble()).isBetween(1.5, 4.5);
        assertThat(json().path("falseRefusePct").asDouble()).isBetween(1.5, 4.5);
        assertThat(json().path("maxExposurePct").asDouble()).isEqualTo(100);
        assertThat(json().at("/leak/weakPassPct").asDouble()).isBetween(94.0, 98.0);
        assertThat(json().at("/leak/leakedItems").asInt()).isEqualTo(20);
        assertThat(json().at("/bank/items").asInt()).isEqualTo(200);
        assertThat(json().at("/rule/undecided").asString()).isEqualTo("ESTIMATE");
    }

    @Test
    void ownItemsAndAbilitiesCanBeGiven() throws IOException {
        Path abilities = Files.writeString(folder.resolve("able.csv"), "theta\n" + "2.5\n".repeat(40));
        StringBuilder table = new StringBuilder("item,a,b,c,area\n");
        for (int item = 0; item < 30; item++) {
            table.append(item)
                    .append(",1.5,0.5,0,")
                    .append(item % 2 == 0 ? "even" : "odd")
                    .append('\n');
        }
        Path bank = Files.writeString(folder.resolve("bank.csv"), table);
        assertThat(run("--json", "--bank", bank.toString(), "--abilities", abilities.toString(), "--exposure", "none"))
                .isZero();
        assertThat(json().path("sittings").asInt()).isEqualTo(40);
        assertThat(json().path("correctPct").asDouble()).isGreaterThan(90);
        assertThat(json().at("/bank/missingItems").asInt()).isPositive();
        assertThat(json().at("/bank/lowestRate").asDouble()).isBetween(0.3, 0.7);
    }

    @Test
    void theFiguresAreReadable() {
        assertThat(run(
                        "--bank",
                        BANK,
                        "--sittings",
                        "200",
                        "--undecided",
                        "not-yet",
                        "--exposure",
                        "a-stratified",
                        "--most",
                        "30"))
                .isZero();
        assertThat(out.toString())
                .startsWith("200 sittings, 200 items in the bank, cut 0.50, 10 to 30 items, undecided: not-yet,"
                        + " exposure: a-stratified, seed 1")
                .contains("If the 20 items that tell most leak, people at -0.50 pass");
    }

    @Test
    void aFileThatCannotBeUsedIsToldInOneLine() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.csv"), "theta\n0\nhigh\n");
        assertThat(run("--abilities", broken.toString())).isOne();
        assertThat(err.toString()).contains("broken.csv: line 3: \"high\" is no ability");

        Path bank = Files.writeString(folder.resolve("bank.csv"), "item,a,b,c,area\n0,1,0,0\n");
        assertThat(run("--bank", bank.toString())).isOne();
        assertThat(err.toString()).contains("bank.csv: line 2: \"0,1,0,0\" is no item");

        Path picture = Files.write(folder.resolve("picture.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', (byte) 0xff});
        assertThat(run("--bank", picture.toString())).isOne();
        assertThat(err.toString()).contains("picture.png: it is no text in UTF-8");

        assertThat(run("--bank", folder.resolve("none.csv").toString())).isOne();
        assertThat(err.toString()).contains("none.csv: there is no such file");
    }

    @Test
    void whatIsNotUnderstoodIsRefused() {
        assertThat(run("--exposure", "some")).isEqualTo(2);
        assertThat(err.toString()).contains("\"some\" is no way to limit exposure");
        assertThat(run("--undecided", "perhaps")).isEqualTo(2);
        assertThat(run("--most", "5")).isEqualTo(2);
        assertThat(run("--sittings", "0")).isEqualTo(2);
        assertThat(run("--cut", "NaN")).isEqualTo(2);
    }
}
