package dev.touchstone.testbed;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Touchstone as a process of its own with a data folder that outlives it, to be killed and started again. */
public class Installation implements AutoCloseable {

    private static final Pattern ADDRESS = Pattern.compile("Touchstone is at (http://localhost:\\d+)");
    private static final int SECONDS_TO_START = 180;
    private static final int SECONDS_TO_END = 600;

    private final Process process;
    private final Thread listening;
    private final List<String> output = new ArrayList<>();
    private final CompletableFuture<URI> address = new CompletableFuture<>();

    private Installation(Path data, List<String> program, String... words) throws IOException {
        this(data, Map.of(), program, words);
    }

    private Installation(Path data, Map<String, String> settings, List<String> program, String... words)
            throws IOException {
        List<String> command = new ArrayList<>(program);
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("TOUCHSTONE_DATA", data.toString());
        builder.environment().putAll(settings);
        process = builder.start();
        listening = Thread.ofVirtual().start(this::listen);
    }

    /** Serves from the data folder on a free port, and returns once it does. */
    public static Installation serve(Path data) throws IOException, InterruptedException {
        return serve(data, Map.of());
    }

    /** As {@link #serve(Path)}, with settings as its environment has them. */
    public static Installation serve(Path data, Map<String, String> settings) throws IOException, InterruptedException {
        return new Installation(data, settings, compiledClasses(), "--port", "0").awaitAddress();
    }

    /** As {@link #serve(Path)}, with sample people, who are all there by then. */
    static Installation demonstrate(Path data) throws IOException, InterruptedException {
        return new Installation(data, compiledClasses(), "--demo", "--port", "0").awaitAddress();
    }

    /** As {@link #serve(Path)}, by the command people use: unpacked from the jar. */
    static Installation serveFromRun(Path data, String... also) throws IOException, InterruptedException {
        String[] words =
                Stream.concat(Stream.of("--port", "0"), Stream.of(also)).toArray(String[]::new);
        return new Installation(data, List.of("./run"), words).awaitAddress();
    }

    /** Runs the words to their end. */
    public static Installation obey(Path data, String... words) throws IOException, InterruptedException {
        return new Installation(data, compiledClasses(), words).awaitEnd();
    }

    /** As {@link #obey}, by the command people use; builds first when the sources have changed. */
    static Installation fromRun(Path data, String... words) throws IOException, InterruptedException {
        return new Installation(data, List.of("./run"), words).awaitEnd();
    }

    public URI address() {
        return address.join();
    }

    public int exitCode() {
        return process.exitValue();
    }

    /** Everything it has printed so far, errors included. */
    public String output() {
        synchronized (output) {
            return String.join("\n", output);
        }
    }

    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(address().resolve(path)).build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    /** What it has used of all processors since its start. */
    public Duration processorTime() {
        return process.info().totalCpuDuration().orElseThrow();
    }

    /** The part of {@link #processorTime} that went into compiling; zero where the system does not tell. */
    public Duration compilingTime() throws IOException {
        return ThreadTimes.of(process.pid(), "C1 Compiler", "C2 Compiler");
    }

    /** As {@code kill -9}: the process gets no chance to write anything. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(20, TimeUnit.SECONDS)) {
            kill();
        }
    }

    private Installation awaitEnd() throws InterruptedException {
        if (!process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS)) {
            close();
            throw new AssertionError("still running:\n" + output());
        }
        listening.join();
        return this;
    }

    private Installation awaitAddress() throws InterruptedException {
        try {
            address.get(SECONDS_TO_START, TimeUnit.SECONDS);
            return this;
        } catch (ExecutionException | TimeoutException e) {
            close();
            throw new AssertionError("did not start:\n" + output(), e);
        }
    }

    private void listen() {
        try (BufferedReader lines = process.inputReader()) {
            lines.lines().forEach(line -> {
                synchronized (output) {
                    output.add(line);
                }
                Matcher matcher = ADDRESS.matcher(line);
                if (matcher.find()) {
                    address.complete(URI.create(matcher.group(1)));
                }
            });
            address.completeExceptionally(new IllegalStateException("ended without serving"));
        } catch (IOException e) {
            address.completeExceptionally(e);
        }
    }

    private static List<String> compiledClasses() {
        String classPath = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.contains("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-Dh2.bindAddress=127.0.0.1",
                "-cp",
                classPath,
                "dev.touchstone.Touchstone");
    }
}
