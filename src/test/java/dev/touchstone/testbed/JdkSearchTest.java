package dev.touchstone.testbed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How ./run and ./verify find a JDK, tried with folders that only look like one. */
class JdkSearchTest {

    @TempDir
    private Path folder;

    private Path jdks;
    private Path path;

    @BeforeEach
    void anEmptyMachineWithMavenAlone() throws Exception {
        jdks = Files.createDirectory(folder.resolve("all jdks"));
        path = Files.createDirectory(folder.resolve("path"));
        for (String tool : new String[] {"sh", "sed", "dirname", "readlink"}) {
            Files.createSymbolicLink(
                    path.resolve(tool),
                    Path.of(output("command -v " + tool, null, "").strip()));
        }
        program(path.resolve("mvn"));
    }

    @Test
    void aJavaHomeThatIsNewEnoughIsTaken() throws Exception {
        Path chosen = jdk("mine", "25.0.3");
        jdk("newer", "27");

        assertThat(found(chosen)).isEqualTo(chosen + "\n");
    }

    @Test
    void theNewestIsTakenWhenJavaHomeIsTooOld() throws Exception {
        Path old = jdk("old", "17.0.15");
        jdk("temurin-25", "25.0.3");
        Path newest = jdk("openjdk-26.jdk/Contents/Home", "26");

        assertThat(found(old)).isEqualTo(newest + "\n");
    }

    @Test
    void theCompilerOnThePathIsTheLastResort() throws Exception {
        Path elsewhere = jdkIn(folder.resolve("opt"), "25");
        Files.createSymbolicLink(path.resolve("javac"), elsewhere.resolve("bin/javac"));

        assertThat(found(null)).isEqualTo(elsewhere + "\n");
    }

    @Test
    void aMachineWithOnlyAnOldJdkIsToldWhatToInstall() throws Exception {
        Path old = jdk("old", "17.0.15");

        assertThat(found(old))
                .startsWith("Touchstone needs JDK 25 or newer")
                .hasLineCount(2)
                .endsWith("exit 1\n");
    }

    @Test
    void aMachineWithoutMavenIsToldWhatToInstall() throws Exception {
        Files.delete(path.resolve("mvn"));

        assertThat(found(jdk("new", "25"))).startsWith("Touchstone needs Maven").endsWith("exit 1\n");
    }

    private Path jdk(String name, String version) throws IOException {
        return jdkIn(jdks.resolve(name), version);
    }

    private static Path jdkIn(Path home, String version) throws IOException {
        Files.createDirectories(home.resolve("bin"));
        program(home.resolve("bin/javac"));
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"X\"\nJAVA_VERSION=\"" + version + "\"\n");
        return home;
    }

    private static void program(Path file) throws IOException {
        Files.writeString(file, "#!/bin/sh\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private String found(Path javaHome) throws Exception {
        return output("(. .ci/jdk.sh && echo \"$JAVA_HOME\") || echo exit $?", javaHome, path.toString());
    }

    private String output(String script, Path javaHome, String searchPath) throws Exception {
        ProcessBuilder shell = new ProcessBuilder("/bin/sh", "-c", script).redirectErrorStream(true);
        shell.environment().remove("JAVA_HOME");
        if (javaHome != null) {
            shell.environment().put("JAVA_HOME", javaHome.toString());
        }
        if (!searchPath.isEmpty()) {
            shell.environment().put("PATH", searchPath);
        }
        shell.environment().put("TOUCHSTONE_JDKS", jdks == null ? "" : jdks.toString());
        Process process = shell.start();
        return new String(process.getInputStream().readAllBytes());
    }
}
