package dev.touchstone.agency.web;

import dev.touchstone.agency.RosterImportRow;
import dev.touchstone.agency.Rosters;
import dev.touchstone.agency.roster.ProblemFile;
import dev.touchstone.agency.roster.Roster;
import dev.touchstone.agency.roster.RosterReader;
import dev.touchstone.agency.roster.RosterReading;
import dev.touchstone.agency.roster.RosterTexts;
import dev.touchstone.agency.web.RosterBodies.RosterImportBody;
import dev.touchstone.agency.web.RosterBodies.RosterPreviewBody;
import dev.touchstone.agency.web.RosterBodies.RosterProblemBody;
import dev.touchstone.base.Refused;
import dev.touchstone.base.web.NeedsIdempotencyKey;
import dev.touchstone.base.web.Page;
import dev.touchstone.base.web.Paging;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.Locale;
import java.util.UUID;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Rosters, for owners and managers: looked at first, then brought in by themselves. */
@RestController
@RequestMapping("/api/v1/agencies/{agency}/roster")
@Tag(name = "Rosters")
class RosterController {

    static final String CSV = "text/csv";

    private final Rosters rosters;

    RosterController(Rosters rosters) {
        this.rosters = rosters;
    }

    @PostMapping(path = "/preview", consumes = CSV)
    @PreAuthorize("isAuthenticated()")
    @Operation(
            summary = "Say what a roster would change",
            description =
                    "A CSV file with a first line that names the columns email, name, reference, team and role, in any"
                            + " order; email is needed. At most 5 MiB and 20,000 rows. Nothing is written.")
    RosterPreviewBody preview(@PathVariable String agency, @RequestBody byte[] file) {
        return RosterPreviewBody.of(rosters.preview(agency, read(file)));
    }

    @PostMapping(consumes = CSV)
    @PreAuthorize("isAuthenticated()")
    @NeedsIdempotencyKey
    @Operation(
            summary = "Import a roster",
            description =
                    "The same file as for the preview. 202: the import goes on by itself; ask the address in Location"
                            + " how far it is. Rows that are wrong are left out; nobody is removed and no role is"
                            + " lowered.")
    @ApiResponse(responseCode = "202", description = "It goes on by itself", useReturnTypeSchema = true)
    ResponseEntity<RosterImportBody> begin(
            @PathVariable String agency,
            @Parameter(description = "What to call the file.") @RequestParam(defaultValue = "roster.csv") String name,
            @Parameter(description = "Whether who is new gets an invitation by mail.")
                    @RequestParam(defaultValue = "false")
                    boolean mails,
            @RequestBody byte[] file) {
        RosterImportRow begun = rosters.begin(agency, read(file), name, mails);
        return ResponseEntity.accepted()
                .location(URI.create("/api/v1/agencies/" + agency + "/roster/" + begun.id()))
                .body(RosterImportBody.of(begun));
    }

    @GetMapping("/{roster}")
    @PreAuthorize("isAuthenticated()")
    @Operation(summary = "Read how far an import is, and what came of it")
    RosterImportBody find(@PathVariable String agency, @PathVariable UUID roster) {
        return RosterImportBody.of(rosters.find(agency, roster));
    }

    @GetMapping("/{roster}/problems")
    @PreAuthorize("isAuthenticated()")
    @Operation(
            summary = "List the rows that were left out, in the order of the file",
            description = "Kept for 30 days.")
    Page<RosterProblemBody> problems(
            @PathVariable String agency, @PathVariable UUID roster, @ParameterObject Paging paging) {
        int after = paging.after().map(RosterController::line).orElse(0);
        return paging.page(
                        rosters.leftOut(agency, roster, after, paging.toRead()),
                        row -> String.valueOf(row.line().line()))
                .map(RosterProblemBody::of);
    }

    private static int line(String key) {
        try {
            return Integer.parseInt(key);
        } catch (NumberFormatException foreign) {
            throw new Refused(400, "cursor-malformed", "Send the cursor of this listing.");
        }
    }

    @GetMapping(path = "/{roster}/problems.csv", produces = CSV)
    @PreAuthorize("isAuthenticated()")
    @Operation(
            summary = "Fetch the rows that were left out, as a file to mend and import again",
            description =
                    "Cells that a spreadsheet would run as a formula stand behind an apostrophe; an import takes it"
                            + " off.")
    ResponseEntity<byte[]> file(@PathVariable String agency, @PathVariable UUID roster, Locale locale) {
        byte[] file = ProblemFile.of(
                rosters.leftOut(agency, roster, 0, Roster.MOST_ROWS), problem -> RosterTexts.say(locale, problem));
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("roster-problems.csv")
                                .build()
                                .toString())
                .body(file);
    }

    private static Roster read(byte[] file) {
        return switch (RosterReader.read(file)) {
            case RosterReading.Read read -> read.roster();
            case RosterReading.Unreadable unreadable -> throw RosterBodies.refused(unreadable);
        };
    }
}
