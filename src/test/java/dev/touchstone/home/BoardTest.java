package dev.touchstone.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.account.AccountTest;
import dev.touchstone.agency.Learners;
import dev.touchstone.base.NotFound;
import dev.touchstone.base.Refused;
import dev.touchstone.certification.Readinesses;
import dev.touchstone.content.Curriculum;
import dev.touchstone.content.Lesson;
import dev.touchstone.content.Program;
import dev.touchstone.home.AStaffedAgency.Member;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@AccountTest
@Tag("both-databases")
class BoardTest {

    @Autowired
    private Board board;

    @Autowired
    private BoardNumbers numbers;

    @Autowired
    private BoardForecasts forecasts;

    @Autowired
    private Readinesses readinesses;

    @Autowired
    private Curriculum curriculum;

    @Autowired
    private ApplicationContext house;

    @Test
    void theBoardShowsActiveLearnersAndNobodyElse() {
        AStaffedAgency agency = AStaffedAgency.named("Learners house", house);
        agency.learner("Bea");
        agency.learner("Ada");
        agency.member("Rita Reviewer", "", "REVIEWER", "ACTIVE");
        agency.member("Inge Invited", "", "LEARNER", "INVITED");
        agency.member("Lea Left", "", "LEARNER", "LEFT");
        AStaffedAgency.named("Other house", house).learner("Olga Other");
        assertThat(names(agency, Map.of())).containsExactly("Ada", "Bea");
    }

    @Test
    void eachFilterFindsWhomItNames() {
        AStaffedAgency agency = AStaffedAgency.named("Filter house", house);
        Member ada = agency.learner("Ada", "North");
        Member bea = agency.learner("Bea_100%", "South");
        Member cleo = agency.learner("Cleo", "North");
        agency.learner("Dora", "South");
        Program program = AStaffedAgency.aProgram(curriculum);
        var asked = readinesses.weights(program).keySet();
        agency.standsFor(ada, asked, program.cut() + 1, 0.2).practised(ada, 1);
        agency.standsFor(bea, asked, program.cut(), 0.3).practised(bea, 20).certified(bea, program.slug(), 30);
        agency.stands(cleo, "boxes", -2, 0.5, 3).practised(cleo, 9);

        assertThat(names(agency, Map.of("q", "aD"))).containsExactly("Ada");
        assertThat(names(agency, Map.of("q", "a_1"))).containsExactly("Bea_100%");
        assertThat(names(agency, Map.of("q", "0%"))).containsExactly("Bea_100%");
        assertThat(names(agency, Map.of("team", "North"))).containsExactly("Ada", "Cleo");
        String slug = program.slug();
        assertThat(names(agency, Map.of("program", slug, "state", "certified"))).containsExactly("Bea_100%");
        assertThat(names(agency, Map.of("state", "certified"))).containsExactly("Bea_100%");
        assertThat(names(agency, Map.of("program", slug, "state", "ready"))).containsExactly("Ada");
        assertThat(names(agency, Map.of("program", slug, "state", "on-the-way")))
                .containsExactly("Cleo");
        assertThat(names(agency, Map.of("program", slug, "state", "not-begun"))).containsExactly("Dora");
        assertThat(names(agency, Map.of("expiring", "60"))).containsExactly("Bea_100%");
        assertThat(names(agency, Map.of("expiring", "29"))).isEmpty();
        assertThat(names(agency, Map.of("program", slug, "expiring", "31"))).containsExactly("Bea_100%");
        assertThat(names(agency, Map.of("skill", "boxes", "level", "skilled"))).containsExactly("Ada");
        assertThat(names(agency, Map.of("skill", "boxes", "low", "45"))).containsExactly("Ada", "Bea_100%");
        assertThat(names(agency, Map.of("active", "7"))).containsExactly("Ada");
        assertThat(names(agency, Map.of("inactive", "14"))).containsExactly("Bea_100%", "Dora");
        assertThat(names(agency, Map.of("team", "North", "active", "7"))).containsExactly("Ada");
    }

    @Test
    void aLevelHasToBeReachedByTheLowerEndOnTheDayOfAsking() {
        AStaffedAgency agency = AStaffedAgency.named("Stale house", house);
        double threshold = curriculum.skill("boxes").levels().get(1).threshold();
        double error = 0.2;
        Member fresh = agency.learner("Fresh");
        Member stale = agency.learner("Stale");
        agency.stands(fresh, "boxes", threshold + 1.65 * error, error, 0);
        agency.stands(stale, "boxes", threshold + 1.65 * error, error, 300);
        String level = curriculum.skill("boxes").levels().get(1).slug();
        assertThat(names(agency, Map.of("skill", "boxes", "level", level))).containsExactly("Fresh");
    }

    @Test
    void whoMissedACheckThreeTimesIsStuckUntilItIsMet() {
        AStaffedAgency agency = AStaffedAgency.named("Stuck house", house);
        Lesson lesson = AStaffedAgency.aLessonWithACheck(curriculum);
        Member ada = agency.learner("Ada");
        agency.missed(ada, lesson, 3);
        agency.missed(agency.learner("Bea"), lesson, 2);
        Member cleo = agency.learner("Cleo");
        agency.missed(cleo, lesson, 4).mastered(cleo, lesson);
        assertThat(names(agency, Map.of("stuck", "true"))).containsExactly("Ada");
        assertThat(rows(agency, Map.of("stuck", "true")).getFirst().stuck())
                .containsExactly(new Stuck.OnLesson(lesson, 3));
    }

    @Test
    void whoPractisesASkillForAFortnightWithoutMovingIsStuckAndWhoIsIdleIsNot() {
        AStaffedAgency agency = AStaffedAgency.named("Still house", house);
        agency.stands(agency.learner("Still"), "boxes", -1, 0.3, 1, 14, 0);
        agency.stands(agency.learner("Rising"), "boxes", -1, 0.3, 1, 14, 0.05);
        agency.stands(agency.learner("Idle"), "boxes", -1, 0.3, 14, 14, 0);
        agency.stands(agency.learner("Beginner"), "boxes", -1, 0.3, 1, 13, 0);
        assertThat(names(agency, Map.of("stuck", "true"))).containsExactly("Still");
        assertThat(rows(agency, Map.of("stuck", "true")).getFirst().stuck())
                .singleElement()
                .isInstanceOfSatisfying(Stuck.OnSkill.class, on -> {
                    assertThat(on.skill().slug()).isEqualTo("boxes");
                    assertThat(on.help()).isPresent();
                });
    }

    @Test
    void theBoardIsSortedByNameTeamLastDayAndSkill() {
        AStaffedAgency agency = AStaffedAgency.named("Sorted house", house);
        Member ada = agency.learner("Ada", "South");
        Member bea = agency.learner("Bea", "North");
        agency.learner("Cleo", "North");
        agency.practised(ada, 30).practised(bea, 2).practised(bea, 40);
        agency.stands(ada, "boxes", 1, 0.2, 1).stands(bea, "boxes", 1.2, 0.9, 1);
        assertThat(names(agency, Map.of("sort", "-name"))).containsExactly("Cleo", "Bea", "Ada");
        assertThat(names(agency, Map.of("sort", "team"))).containsExactly("Bea", "Cleo", "Ada");
        assertThat(names(agency, Map.of("sort", "-last-day"))).containsExactly("Bea", "Ada", "Cleo");
        assertThat(names(agency, Map.of("sort", "last-day"))).containsExactly("Ada", "Bea", "Cleo");
        assertThat(agency.owner()
                        .visit(() -> board.rows(agency.slug(), BoardFilter.of(Map.of("sort", "-last-day")), 0, 1)))
                .extracting(row -> row.member().name())
                .containsExactly("Bea");
        assertThat(names(agency, Map.of("skill", "boxes", "sort", "-skill"))).containsExactly("Ada", "Bea", "Cleo");
        assertThat(names(agency, Map.of("skill", "boxes", "sort", "skill"))).containsExactly("Bea", "Ada", "Cleo");
    }

    @Test
    void pagesByNameGoThroughAllMembersOnce() {
        AStaffedAgency agency = AStaffedAgency.named("Paged house", house);
        for (int number = 0; number < 7; number++) {
            agency.learner(number % 2 == 0 ? "Same name" : "Name " + number);
        }
        List<String> ids = new ArrayList<>();
        agency.owner().visit(() -> {
            Board.Opened opened = board.opened(agency.slug(), BoardFilter.NONE);
            List<BoardRow> page = opened.after(Optional.empty(), 3);
            while (!page.isEmpty()) {
                page.forEach(row -> ids.add(row.member().id().toString()));
                page = opened.after(Optional.of(Learners.Place.of(page.getLast().member())), 3);
            }
            return true;
        });
        assertThat(ids).hasSize(7).doesNotHaveDuplicates();
    }

    @Test
    void everyTileCountsThePeopleItShows() {
        AStaffedAgency agency = AStaffedAgency.named("Tiled house", house);
        Program program = AStaffedAgency.aProgram(curriculum);
        Member ada = agency.learner("Ada");
        Member bea = agency.learner("Bea");
        agency.standsFor(ada, readinesses.weights(program).keySet(), program.cut() + 1, 0.2)
                .practised(ada, 0);
        agency.certified(bea, program.slug(), 10).missed(bea, AStaffedAgency.aLessonWithACheck(curriculum), 3);
        BoardTiles tiles = agency.owner().visit(() -> numbers.tiles(agency.slug()));
        assertThat(tiles.members().number()).isEqualTo(2);
        List<BoardTiles.Tile> all = new ArrayList<>(
                List.of(tiles.members(), tiles.active(), tiles.certified(), tiles.expiring(), tiles.stuck()));
        tiles.programs().forEach(each -> all.addAll(List.of(each.ready(), each.certified())));
        for (BoardTiles.Tile tile : all) {
            assertThat(names(agency, tile.filter().words())).hasSize((int) tile.number());
        }
        assertThat(all).extracting(BoardTiles.Tile::number).startsWith(2L, 1L, 1L, 1L, 1L, 1L, 1L);
    }

    @Test
    void aForecastIsAboutWhatMostAreOnTheirWayTo() {
        AStaffedAgency agency = AStaffedAgency.named("Usual house", house);
        List<Program> programs = List.copyOf(curriculum.programs());
        Program second = programs.get(1);
        assertThat(agency.owner().visit(() -> forecasts.usual(agency.slug(), BoardFilter.NONE)))
                .contains(programs.getFirst());
        Member ada = agency.learner("Ada", "North");
        Member bea = agency.learner("Bea", "South");
        agency.standsFor(ada, readinesses.weights(programs.getFirst()).keySet(), 1, 0.2)
                .certified(ada, programs.getFirst().slug(), 30);
        agency.standsFor(bea, readinesses.weights(second).keySet(), -1, 0.2);
        assertThat(agency.owner().visit(() -> forecasts.usual(agency.slug(), BoardFilter.NONE)))
                .contains(second);
        assertThat(agency.owner().visit(() -> forecasts.usual(agency.slug(), new BoardFilter(Map.of("team", "North")))))
                .contains(programs.getFirst());
    }

    @Test
    void aForecastCountsWhoIsReadyWhoMayBeAndWhoHasNotBegun() {
        AStaffedAgency agency = AStaffedAgency.named("Forecast house", house);
        Program program = AStaffedAgency.aProgram(curriculum);
        var asked = readinesses.weights(program).keySet();
        agency.standsFor(agency.learner("Ready"), asked, program.cut() + 2, 0.2);
        agency.standsFor(agency.learner("Far"), asked, program.cut() - 3, 0.2);
        agency.learner("New");
        agency.certified(agency.learner("Certified"), program.slug(), 90);
        ForecastWish wish =
                ForecastWish.ofProgram(program.slug(), agency.today().plusDays(7));
        BoardForecast forecast = agency.owner().visit(() -> forecasts.of(agency.slug(), BoardFilter.NONE, wish));
        assertThat(forecast.of()).isEqualTo(3);
        assertThat(forecast.ready()).isEqualTo(1);
        assertThat(forecast.notBegun()).isEqualTo(1);
        assertThat(forecast.mean()).isBetween(0.99, 1.01);
        assertThat(forecast.low()).isEqualTo(1);
        assertThat(forecast.high()).isEqualTo(1);
        assertThat(names(agency, forecast.behind().words())).hasSize(forecast.ready());
    }

    @Test
    void forEverybodyElseThereIsNoSuchBoardAndNoSuchMember() {
        AStaffedAgency agency = AStaffedAgency.named("Closed house", house);
        AStaffedAgency other = AStaffedAgency.named("Curious house", house);
        Member ada = agency.learner("Ada");
        Member left = agency.member("Left", "", "LEARNER", "LEFT");
        assertThatThrownBy(() -> other.owner().visit(() -> board.page(agency.slug(), BoardFilter.NONE, 0, 10)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> other.owner().visit(() -> numbers.tiles(agency.slug())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> other.owner().visit(() -> board.member(other.slug(), ada.id())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> agency.owner().visit(() -> board.member(agency.slug(), left.id())))
                .isInstanceOf(NotFound.class);
        BoardRow seen = agency.owner().visit(() -> board.member(agency.slug(), ada.id()));
        assertThat(seen.member().name()).isEqualTo("Ada");
    }

    @ParameterizedTest
    @CsvSource({
        "state, ready",
        "state, maybe",
        "low, 0",
        "low, 50",
        "level, capable",
        "expiring, soon",
        "inactive, 0",
        "stuck, false",
        "sort, height",
        "sort, skill",
    })
    void aFilterThatSaysNothingTheBoardKnowsIsRefused(String word, String value) {
        assertThatThrownBy(() -> BoardFilter.of(Map.of(word, value))).isInstanceOf(Refused.class);
    }

    private List<BoardRow> rows(AStaffedAgency agency, Map<String, String> words) {
        return agency.owner().visit(() -> {
            BoardPage page = board.page(agency.slug(), BoardFilter.of(words), 0, 100);
            assertThat(page.all()).isEqualTo(page.rows().size());
            return page.rows();
        });
    }

    private List<String> names(AStaffedAgency agency, Map<String, String> words) {
        return rows(agency, words).stream().map(row -> row.member().name()).toList();
    }
}
