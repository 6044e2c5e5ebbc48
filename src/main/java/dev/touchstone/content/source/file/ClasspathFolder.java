package dev.touchstone.content.source.file;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * A folder on the class path: in a plain jar, in the application's jar of jars, or not in a jar at all.
 *
 * @param root its name without slashes at the ends, such as {@code content}
 * @param landmark a file that it always holds, which tells one from a folder of the same name in a library
 */
public record ClasspathFolder(String root, String landmark) implements Folder {

    @Override
    public String place() {
        return "classpath:" + root;
    }

    @Override
    public Map<String, Long> sizes() throws IOException {
        URL url = ClasspathFolder.class.getResource("/" + root + "/" + landmark);
        if (url == null) {
            throw new FileNotFoundException(place() + "/" + landmark);
        }
        if (url.openConnection() instanceof JarURLConnection inJar) {
            return sizesIn(inJar);
        }
        try {
            Path file = Path.of(url.toURI());
            return new Directory(file.resolve("../".repeat(Path.of(landmark).getNameCount()))
                            .normalize())
                    .sizes();
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }

    private Map<String, Long> sizesIn(JarURLConnection inJar) throws IOException {
        var sizes = new TreeMap<String, Long>();
        inJar.getJarFile().stream()
                .filter(entry -> !entry.isDirectory() && entry.getName().startsWith(root + "/"))
                .forEach(entry -> sizes.put(entry.getName().substring(root.length() + 1), entry.getSize()));
        return sizes;
    }

    @Override
    public InputStream open(String path) throws IOException {
        InputStream stream = ClasspathFolder.class.getResourceAsStream("/" + root + "/" + path);
        if (stream == null) {
            throw new FileNotFoundException(place() + "/" + path);
        }
        return stream;
    }
}
