package dev.touchstone.scene;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

/**
 * Renders films as strips into target/films, to be looked at: one sheet for each seed. Run with the difficulty, the light,
 * the objects, the number of frames, the kinds to box, such as {@code car,van}, and the seeds.
 */
final class FilmSheet {

    private static final int COLUMNS = 3;
    private static final double SHRINK = 0.5;

    private FilmSheet() {}

    public static void main(String[] args) throws IOException {
        SceneSpec spec = SceneSpec.of(
                Map.of("difficulty", args[0], "light", args[1], "objects", args[2], "width", 800, "height", 500));
        List<String> kinds = List.of(args[4].split(","));
        for (String each : Arrays.asList(args).subList(5, args.length)) {
            long seed = Long.parseLong(each);
            long start = System.nanoTime();
            List<Scene> film = Scenes.film(spec, seed, Integer.parseInt(args[3]));
            System.out.printf(
                    "%d: %d ms, largest %d bytes%n",
                    seed,
                    (System.nanoTime() - start) / 1_000_000,
                    film.stream().mapToInt(scene -> scene.png().length).max().orElse(0));
            Files.createDirectories(Path.of("target", "films"));
            ImageIO.write(
                    sheet(film, kinds),
                    "png",
                    Path.of("target", "films", args[4] + "-" + seed + ".png").toFile());
        }
    }

    private static BufferedImage sheet(List<Scene> film, List<String> kinds) throws IOException {
        int w = (int) (film.getFirst().width() * SHRINK);
        int h = (int) (film.getFirst().height() * SHRINK);
        int rows = (film.size() + COLUMNS - 1) / COLUMNS;
        BufferedImage sheet = new BufferedImage(COLUMNS * (w + 4), rows * (h + 4), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = sheet.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        g.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 13));
        for (int frame = 0; frame < film.size(); frame++) {
            Scene scene = film.get(frame);
            int left = frame % COLUMNS * (w + 4);
            int top = frame / COLUMNS * (h + 4);
            g.drawImage(ImageIO.read(new ByteArrayInputStream(scene.png())), left, top, w, h, null);
            for (SceneObject object : scene.objects()) {
                if (kinds.contains(object.kind())) {
                    box(g, object, left, top);
                }
            }
        }
        return sheet;
    }

    private static void box(Graphics2D g, SceneObject object, int left, int top) {
        Measurement measured = object.measure();
        Extent visible = measured.visible();
        if (visible == null) {
            return;
        }
        boolean counted = measured.visibleFraction() >= 0.2;
        g.setColor(counted ? Color.YELLOW : Color.MAGENTA);
        int x = left + (int) (visible.x() * SHRINK);
        int y = top + (int) (visible.y() * SHRINK);
        g.drawRect(x, y, (int) (visible.w() * SHRINK), (int) (visible.h() * SHRINK));
        String words = object.id() + " " + Math.round(measured.visibleFraction() * 100) + "%";
        g.setColor(Color.BLACK);
        g.drawString(words, x + 3, y + 15);
        g.setColor(Color.YELLOW);
        g.drawString(words, x + 2, y + 14);
    }
}
