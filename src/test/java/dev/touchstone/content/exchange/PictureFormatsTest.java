package dev.touchstone.content.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.content.exchange.format.GoldReader.Beside;
import dev.touchstone.content.exchange.model.Labelled.Chosen;
import dev.touchstone.content.exchange.model.LabelledSet;
import dev.touchstone.content.exchange.model.Shape;
import dev.touchstone.content.exchange.model.Shape.Box;
import dev.touchstone.content.exchange.model.Shape.Point;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureFormatsTest {

    private static final Path TABLE = Path.of("content", "pictures", "tabletop");

    @TempDir
    private Path folder;

    @Test
    void cocosBoxesAreOursAndACrowdIsARegionToIgnore() {
        var file = AForeignFile.of("coco", folder, "coco.json", """
                {"annotations": [
                   {"id": 1, "image_id": 7, "category_id": 3, "bbox": [10, 20.06, 30, 40], "iscrowd": 0, "area": 1200,
                    "attributes": {"occluded": true, "truncated": false}},
                   {"id": 2, "image_id": 7, "category_id": 3, "bbox": [0, 0, 5, 5], "iscrowd": 1,
                    "segmentation": {"counts": [1], "size": [480, 640]}}],
                 "images": [{"id": 7, "file_name": "val/0001.jpg", "width": 640, "height": 480, "license": 4}],
                 "categories": [{"id": 1, "name": "person", "supercategory": "living"}, {"id": 3, "name": "car"}],
                 "info": {"year": 2017}}
                """);

        assertThat(file.shapesOf("val/0001.jpg"))
                .containsExactly(
                        Shape.box("car", new Box(10, 20.1, 30, 40), Set.of("occluded")),
                        Shape.ignored(new Box(0, 0, 5, 5)));
        assertThat(file.set().labels()).containsExactly("person", "car");
        assertThat(file.losses())
                .anyMatch(loss -> loss.startsWith("image key \"license\""))
                .anyMatch(loss -> loss.startsWith("category key \"supercategory\""))
                .anyMatch(loss -> loss.startsWith("class of a crowd"))
                .anyMatch(loss -> loss.startsWith("key \"info\""));
    }

    @Test
    void cocosPolygonsAreOutlines() {
        var file = AForeignFile.of("coco", folder, "coco.json", """
                {"images": [{"id": 1, "file_name": "a.jpg", "width": 100, "height": 100}],
                 "categories": [{"id": 1, "name": "leaf"}],
                 "annotations": [{"id": 1, "image_id": 1, "category_id": 1, "bbox": [1, 1, 8, 8],
                                  "segmentation": [[1, 1, 9, 1, 9, 9]]}]}
                """);

        assertThat(file.shapesOf("a.jpg").getFirst().outlines().getFirst().points())
                .containsExactly(new Point(1, 1), new Point(9, 1), new Point(9, 9));
    }

    @Test
    void yolosSharesBecomePixels() {
        AForeignFile.write(folder, "yolo/classes.txt", "car\nbus\n");
        AForeignFile.write(folder, "yolo/sizes.csv", "file,width,height\nstreet.jpg,200,100\nempty.jpg,200,100\n");
        AForeignFile.write(folder, "yolo/labels/street.txt", "1 0.5 0.5 0.25 0.5\n0 0.1 0.1 0.2 0.2 0.93\n");
        AForeignFile.write(folder, "yolo/labels/empty.txt", "");
        var file = new AForeignFile("yolo", folder.resolve("yolo"));

        assertThat(file.shapesOf("street.jpg"))
                .containsExactly(
                        Shape.box("bus", new Box(75, 25, 50, 50), Set.of()),
                        Shape.box("car", new Box(0, 0, 40, 20), Set.of()));
        assertThat(file.shapesOf("empty.jpg")).isEmpty();
        assertThat(file.losses()).singleElement().asString().startsWith("how sure a model was");
    }

    @Test
    void yoloTakesThePictureSizeFromThePictureItself() {
        AForeignFile.write(folder, "yolo/classes.txt", "mug\n");
        AForeignFile.write(folder, "yolo/0003.txt", "0 0.5 0.5 0.5 0.5\n0 0 0 0.5 0 0.5 0.25\n");
        var file = new AForeignFile("yolo", folder.resolve("yolo")).with(new Beside(TABLE, false, "en"));

        List<Shape> shapes = file.shapesOf("0003.jpg");
        assertThat(shapes.getFirst().box()).isEqualTo(new Box(240, 160, 480, 320));
        assertThat(shapes.getLast().outlines().getFirst().points())
                .containsExactly(new Point(0, 0), new Point(480, 0), new Point(480, 160));
    }

    @Test
    void vocsCornersAreTheFirstAndTheLastPixel() {
        String voc = """
                <annotation><folder>VOC</folder><filename>a.jpg</filename>
                  <size><width>100</width><height>80</height><depth>3</depth></size>
                  <object><name>dog</name><pose>Left</pose><truncated>1</truncated><difficult>0</difficult>
                    <bndbox><xmin>1</xmin><ymin>2</ymin><xmax>100</xmax><ymax>80</ymax></bndbox></object>
                  <object><name>dog</name><difficult>1</difficult>
                    <bndbox><xmin>11</xmin><ymin>11</ymin><xmax>20</xmax><ymax>20</ymax></bndbox></object>
                </annotation>
                """;
        var file = AForeignFile.of("voc", folder, "a.xml", voc);

        assertThat(file.shapesOf("a.jpg"))
                .containsExactly(
                        Shape.box("dog", new Box(0, 1, 100, 79), Set.of("truncated")),
                        Shape.ignored(new Box(10, 10, 10, 10)));
        assertThat(file.losses())
                .anyMatch(loss -> loss.startsWith("<pose> of an object"))
                .anyMatch(loss -> loss.startsWith("class of a difficult object"));
        assertThat(AForeignFile.of("voc", folder, "b.xml", voc)
                        .with(new Beside(null, true, "en"))
                        .shapesOf("a.jpg")
                        .getFirst()
                        .box())
                .isEqualTo(new Box(1, 2, 99, 78));
    }

    @Test
    void labelStudiosPercentsBecomePixelsAndItsTurnedBoxesUpright() {
        var file = AForeignFile.of("label-studio", folder, "tasks.json", """
                [{"id": 5, "data": {"image": "/data/upload/1/a%20b.jpg?x=1"}, "predictions": [],
                  "annotations": [
                    {"was_cancelled": true, "result": []},
                    {"ground_truth": true, "lead_time": 3.5, "result": [
                      {"id": "p", "type": "rectanglelabels", "from_name": "label", "to_name": "image",
                       "original_width": 200, "original_height": 100, "image_rotation": 0,
                       "value": {"x": 10, "y": 20, "width": 50, "height": 40, "rotation": 0, "rectanglelabels": ["car"]}},
                      {"id": "p", "type": "choices", "value": {"choices": ["occluded"]}},
                      {"id": "q", "type": "rectanglelabels", "original_width": 200, "original_height": 100,
                       "value": {"x": 50, "y": 20, "width": 10, "height": 10, "rotation": 90, "rectanglelabels": ["bus"]}},
                      {"id": "r", "type": "brushlabels", "value": {}}]}]}]
                """);

        assertThat(file.shapesOf("a b.jpg"))
                .containsExactly(
                        Shape.box("car", new Box(20, 20, 100, 40), Set.of("occluded")),
                        Shape.box("bus", new Box(90, 20, 10, 20), Set.of()));
        assertThat(file.losses())
                .anyMatch(loss -> loss.startsWith("turn of a box"))
                .anyMatch(loss -> loss.startsWith("result of the type \"brushlabels\""))
                .anyMatch(loss -> loss.startsWith("annotation that was skipped"))
                .anyMatch(loss -> loss.startsWith("annotation key \"lead_time\""));
    }

    @Test
    void aTaskWithoutAnAnnotationIsNamedAndOneWithTwoMustSayWhichIsGold() {
        String choice = "{\"result\": [{\"type\": \"choices\", \"value\": {\"choices\": [\"spam\"]}}]}";
        var one = AForeignFile.of(
                "label-studio",
                folder,
                "one.json",
                "[{\"data\": {\"text\": \"Win now\"}," + "\"annotations\": [" + choice
                        + "]}, {\"data\": {\"text\": \"Hello\"}, \"annotations\": []}]");
        LabelledSet set = one.set();

        assertThat(set.type()).isEqualTo("choice");
        assertThat(set.things()).containsExactly(new Chosen("task 0", null, "Win now", "spam"));
        assertThat(one.losses()).anyMatch(loss -> loss.startsWith("task without an annotation"));
        assertThat(AForeignFile.of(
                                "label-studio",
                                folder,
                                "two.json",
                                "[{\"data\": {\"text\": \"Win now\"}," + "\"annotations\": [" + choice + "," + choice
                                        + "]}]")
                        .problems())
                .singleElement()
                .asString()
                .isEqualTo("two.json: 0: The task has several annotations. Mark the right one as ground truth.");
    }

    @Test
    void cvatsBoxesAndPolygonsAreReadWithTheirAttributes() {
        var file = AForeignFile.of("cvat", folder, "cvat.xml", """
                <annotations><version>1.1</version>
                  <meta><task><labels><label><name>cat</name></label><label><name>owl</name></label></labels></task></meta>
                  <image id="0" name="in/a.jpg" width="100" height="80" subset="train">
                    <box label="owl" occluded="1" xtl="1.5" ytl="2" xbr="11.5" ybr="12" z_order="0">
                      <attribute name="asleep">true</attribute><attribute name="age">7</attribute></box>
                    <polygon label="cat" occluded="0" points="0,0;10.0,0;10,20"/>
                    <polyline label="cat" points="0,0;1,1"/>
                  </image></annotations>
                """);

        List<Shape> shapes = file.shapesOf("in/a.jpg");
        assertThat(shapes.getFirst())
                .isEqualTo(Shape.box("owl", new Box(1.5, 2, 10, 10), Set.of("occluded", "asleep")));
        assertThat(shapes.getLast().outlines().getFirst().points())
                .containsExactly(new Point(0, 0), new Point(10, 0), new Point(10, 20));
        assertThat(file.set().labels()).containsExactly("cat", "owl");
        assertThat(file.losses())
                .anyMatch(loss -> loss.startsWith("<polyline> of an image"))
                .anyMatch(loss -> loss.startsWith("z_order of <box>"))
                .anyMatch(loss -> loss.startsWith("attribute that is neither true nor false"));
    }
}
