package dev.touchstone.home.web;

import dev.touchstone.agency.Learners;
import dev.touchstone.content.Curriculum;
import dev.touchstone.content.Program;
import dev.touchstone.content.Skill;
import dev.touchstone.home.Board;
import dev.touchstone.home.BoardFilter;
import dev.touchstone.home.BoardRow;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import tools.jackson.databind.json.JsonMapper;

/** The board as a file: the members that the same filter shows, page by page, so that memory does not grow with their number. */
@RestController
@RequestMapping("/api/v1/agencies/{agency}")
@PreAuthorize("isAuthenticated()")
@Tag(name = "Board")
class BoardExportController {

    private static final int AT_ONCE = 500;

    private final Board board;
    private final Curriculum curriculum;
    private final JsonMapper json;

    BoardExportController(Board board, Curriculum curriculum, JsonMapper json) {
        this.board = board;
        this.curriculum = curriculum;
        this.json = json;
    }

    /** Writes one member. */
    private interface Line {
        void write(MemberBody member, boolean first, Writer to) throws IOException;
    }

    @GetMapping("/board.csv")
    @Operation(
            summary = "Take the board along as CSV",
            description = "All members that the filters of the board show, by name.")
    ResponseEntity<StreamingResponseBody> csv(@PathVariable String agency, @RequestParam Map<String, String> filter) {
        Board.Opened opened = board.opened(agency, BoardFilter.of(filter));
        BoardCsv csv = new BoardCsv(
                curriculum.programs().stream().map(Program::slug).toList(),
                curriculum.skills().stream().map(Skill::slug).toList());
        return file(opened, "csv", new MediaType("text", "csv", StandardCharsets.UTF_8), out -> {
            Writer writer = writer(out);
            writer.write(csv.head());
            each(opened, writer, (member, first, to) -> to.write(csv.line(member)));
            writer.flush();
        });
    }

    @GetMapping("/board.json")
    @Operation(
            summary = "Take the board along as JSON",
            description = "All members that the filters of the board show, by name.")
    ResponseEntity<StreamingResponseBody> json(@PathVariable String agency, @RequestParam Map<String, String> filter) {
        Board.Opened opened = board.opened(agency, BoardFilter.of(filter));
        return file(opened, "json", MediaType.APPLICATION_JSON, out -> {
            Writer writer = writer(out);
            writer.write("[\n");
            each(opened, writer, (member, first, to) -> {
                to.write(first ? "" : ",\n");
                to.write(json.writeValueAsString(member));
            });
            writer.write("\n]\n");
            writer.flush();
        });
    }

    private static void each(Board.Opened opened, Writer writer, Line line) throws IOException {
        Optional<Learners.Place> place = Optional.empty();
        List<BoardRow> rows;
        do {
            rows = opened.after(place, AT_ONCE);
            for (BoardRow row : rows) {
                line.write(MemberBody.of(row), place.isEmpty() && row == rows.getFirst(), writer);
            }
            if (!rows.isEmpty()) {
                place = Optional.of(Learners.Place.of(rows.getLast().member()));
            }
        } while (rows.size() == AT_ONCE);
    }

    private static Writer writer(OutputStream out) {
        return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    private static ResponseEntity<StreamingResponseBody> file(
            Board.Opened opened, String ending, MediaType type, StreamingResponseBody body) {
        String name = opened.agency().slug() + "-board-" + opened.today() + "." + ending;
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(body);
    }
}
