package dev.touchstone.home.web;

import dev.touchstone.agency.MemberId;
import dev.touchstone.base.NotFound;
import dev.touchstone.base.web.Page;
import dev.touchstone.base.web.Paging;
import dev.touchstone.content.Curriculum;
import dev.touchstone.content.Program;
import dev.touchstone.home.Board;
import dev.touchstone.home.BoardFilter;
import dev.touchstone.home.BoardForecast;
import dev.touchstone.home.BoardForecasts;
import dev.touchstone.home.ForecastWish;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The board for an agency's staff and their programs. */
@RestController
@RequestMapping("/api/v1/agencies/{agency}/board")
@PreAuthorize("isAuthenticated()")
@Tag(name = "Board")
class BoardController {

    private final Board board;
    private final BoardForecasts forecasts;
    private final Curriculum curriculum;

    BoardController(Board board, BoardForecasts forecasts, Curriculum curriculum) {
        this.board = board;
        this.forecasts = forecasts;
        this.curriculum = curriculum;
    }

    /** @param expected how many will be ready, with the 90 % interval from low to high */
    record ForecastBody(
            String goal, LocalDate by, int of, int readyToday, int notBegun, double expected, int low, int high) {}

    @GetMapping
    @Operation(
            summary = "List the members of the board",
            description =
                    "Active learners by name, with standings and certifications. Filters are those of the page: q, team, tier, program"
                            + " with state (certified, ready, on-the-way, not-begun), expiring (days), skill with level or low (of a"
                            + " hundred), stuck, inactive and active (days).")
    Page<MemberBody> members(
            @PathVariable String agency, @ParameterObject Paging paging, @RequestParam Map<String, String> filter) {
        return paging.page(
                        board.after(
                                agency, BoardFilter.of(filter), paging.after().map(BoardCursor::read), paging.toRead()),
                        BoardCursor::key)
                .map(MemberBody::of);
    }

    @GetMapping("/members/{member}")
    @Operation(summary = "Read one member of the board", description = "By the id of the membership.")
    MemberBody member(@PathVariable String agency, @PathVariable UUID member) {
        return MemberBody.of(board.member(agency, new MemberId(member)));
    }

    @GetMapping("/forecast")
    @Operation(
            summary = "Forecast how many will be ready",
            description =
                    "for is a certification, or a skill and a level as in boxes:capable; by is a day, the next Friday if"
                            + " not said. The filters of the board say whom it is about.")
    ForecastBody forecast(@PathVariable String agency, @RequestParam Map<String, String> said) {
        String otherwise = curriculum.programs().stream()
                .map(Program::slug)
                .findFirst()
                .orElseThrow(() -> new NotFound("The course has no certification."));
        BoardForecast forecast =
                forecasts.of(agency, BoardFilter.of(said), ForecastWish.of(said, otherwise, board.today()));
        return new ForecastBody(
                forecast.wish().goal(),
                forecast.wish().by(),
                forecast.of(),
                forecast.ready(),
                forecast.notBegun(),
                Math.round(forecast.mean() * 100) / 100.0,
                forecast.low(),
                forecast.high());
    }
}
