package dev.touchstone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SimulateCommandTest {

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... words) {
        return new CommandLine(CommandWords.class)
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(words);
    }

    private JsonNode json() {
        return JsonMapper.shared().readTree(out.toString());
    }

    @Test
    void theTrackingBenchmarkIsPrintedAsOneObject() {
        assertThat(run("simulate", "tracking", "--json")).isZero();
        assertThat(json().path("logLoss").asDouble()).isBetween(0.5, 0.530);
        assertThat(json().path("rmse60").asDouble()).isBetween(0.2, 0.26);
        assertThat(json().path("coverage60").asDouble()).isBetween(0.95, 1.0);
        assertThat(json().path("oracleLogLoss").asDouble())
                .isLessThan(json().path("logLoss").asDouble());
        assertThat(json().path("seed").asLong()).isOne();
    }

    @Test
    void theTrackingBenchmarkIsReadable() {
        assertThat(run("simulate", "tracking", "--seed", "4")).isZero();
        assertThat(out.toString())
                .startsWith("5 rounds of 2000 learners with 60 answers each, seed 4")
                .contains("abilities within its 95 % interval");
    }

    @Test
    void anotherBankCanBeGiven() throws IOException {
        Path easy = folder.resolve("easy.csv");
        Files.writeString(easy, "item,a,b,c,area\n" + "0,1,-4,0.25,0\n".repeat(60));
        assertThat(run("simulate", "tracking", "--json", "--bank", easy.toString()))
                .isZero();
        assertThat(json().path("constantLogLoss").asDouble()).isLessThan(0.4);
    }

    @Test
    void aBankThatCannotBeUsedIsToldInOneLine() throws IOException {
        Path missing = folder.resolve("missing.csv");
        assertThat(run("simulate", "tracking", "--bank", missing.toString())).isOne();
        assertThat(err.toString()).contains("missing.csv: there is no such file");

        Path broken = Files.writeString(folder.resolve("broken.csv"), "item,a,b,c,area\n0,-1,0,0,0\n");
        assertThat(run("simulate", "tracking", "--bank", broken.toString())).isOne();
        assertThat(err.toString()).contains("broken.csv: line 2: \"0,-1,0,0,0\" is no item");

        Path short_ = Files.writeString(folder.resolve("short.csv"), "item,a,b,c,area\n0,1,0,0,0\n");
        assertThat(run("simulate", "tracking", "--bank", short_.toString())).isOne();
        assertThat(err.toString()).contains("short.csv: A bank of 1 items has no 60 tasks");
    }

    @Test
    void theCohortIsPrintedForEachStateOfKnowledgeWithAndWithoutAChoice() {
        assertThat(run("simulate", "cohort", "--json", "--learners", "60", "--weeks", "4", "--seed", "3"))
                .isZero();
        JsonNode runs = json().path("runs");
        assertThat(runs).hasSize(6);
        for (JsonNode each : runs) {
            assertThat(each.path("falseLevelUps").asDouble()).isBetween(0.0, 0.05);
            assertThat(each.path("levels")).hasSize(4);
            assertThat(each.path("answers").asLong()).isGreaterThan(60 * 4 * 2 * 8);
        }
        assertThat(runs.valueStream().map(each -> each.path("knowledge").asString()))
                .containsExactly("GUESSED", "GUESSED", "CURVES", "CURVES", "CALIBRATED", "CALIBRATED");
    }

    @Test
    void theCohortIsReadable() {
        assertThat(run("simulate", "cohort", "--learners", "30", "--weeks", "1"))
                .isZero();
        assertThat(out.toString())
                .contains("Items: the authors' guesses of difficulty. Reviews: due and weak first.")
                .contains("expert   (from  1.75): shown to   0.0 %, on no day");
    }

    @Test
    void whatIsNotUnderstoodIsRefused() {
        assertThat(run("simulate")).isEqualTo(2);
        assertThat(run("simulate", "cohort", "--learners", "0")).isEqualTo(2);
        assertThat(run("simulate", "cohort", "--weeks", "many")).isEqualTo(2);
    }
}
