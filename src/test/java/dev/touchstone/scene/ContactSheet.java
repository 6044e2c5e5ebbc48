package dev.touchstone.scene;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/**
 * Renders scenes side by side into target/scenes, to be looked at. Run with the first seed, the number of scenes, the
 * columns, the word {@code boxes} or {@code plain}, then keys of a spec such as {@code light=night}, and any feature slugs.
 */
final class ContactSheet {

    private ContactSheet() {}

    public static void main(String[] args) throws IOException {
        long first = Long.parseLong(args[0]);
        int count = Integer.parseInt(args[1]);
        int columns = Integer.parseInt(args[2]);
        boolean boxes = args[3].equals("boxes");
        Map<String, Object> map = new HashMap<>();
        List<String> features = new ArrayList<>();
        for (String arg : Arrays.asList(args).subList(4, args.length)) {
            if (arg.contains("=")) {
                map.put(arg.substring(0, arg.indexOf('=')), arg.substring(arg.indexOf('=') + 1));
            } else {
                features.add(arg);
            }
        }
        map.put("features", features);
        SceneSpec spec = SceneSpec.of(map);
        int rows = (count + columns - 1) / columns;
        double shrink = columns == 1 ? 1 : columns == 2 ? 0.9 : 0.62;
        int w = (int) (spec.width() * shrink);
        int h = (int) (spec.height() * shrink);
        BufferedImage sheet = new BufferedImage(columns * (w + 6), rows * (h + 6), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = sheet.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        for (int i = 0; i < count; i++) {
            Scene scene = Scenes.generate(spec, first + i);
            BufferedImage picture = ImageIO.read(new ByteArrayInputStream(scene.png()));
            BufferedImage rgb = new BufferedImage(spec.width(), spec.height(), BufferedImage.TYPE_INT_RGB);
            rgb.createGraphics().drawImage(picture, 0, 0, null);
            if (boxes) {
                overlay(rgb, scene);
            }
            g.drawImage(rgb, i % columns * (w + 6), i / columns * (h + 6), w, h, null);
        }
        Path file = Path.of("target", "scenes", "sheet-" + String.join("-", args) + ".png");
        Files.createDirectories(file.getParent());
        ImageIO.write(sheet, "png", file.toFile());
        System.out.println(file);
    }

    private static void overlay(BufferedImage picture, Scene scene) {
        Graphics2D g = picture.createGraphics();
        for (SceneObject object : scene.objects()) {
            boolean likeness = object.depiction() != Depiction.REAL;
            boolean scenery = List.of(
                            "tree",
                            "lamp",
                            "bench",
                            "bin",
                            "planter",
                            "stall",
                            "shop-window",
                            "puddle",
                            "billboard",
                            "house")
                    .contains(object.kind());
            if (scenery) {
                continue;
            }
            Extent visible = object.measure().visible();
            Extent framed = object.measure().framed();
            g.setColor(new Color(0, 0, 0, 90));
            draw(g, framed);
            g.setColor(likeness ? Color.MAGENTA : object.rides() != null ? Color.CYAN : Color.YELLOW);
            draw(g, visible);
        }
    }

    private static void draw(Graphics2D g, @Nullable Extent e) {
        if (e != null) {
            g.drawRect((int) e.x() - 1, (int) e.y() - 1, (int) e.w() + 1, (int) e.h() + 1);
        }
    }
}
