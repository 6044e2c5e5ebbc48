package dev.touchstone.home.web;

import static dev.touchstone.account.AccountFixture.PASSWORD;
import static dev.touchstone.account.AccountFixture.anAddress;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.account.AccountFixture;
import dev.touchstone.account.AccountTest;
import dev.touchstone.account.Browser;
import dev.touchstone.account.SignIns;
import dev.touchstone.base.PersonId;
import dev.touchstone.certification.Readinesses;
import dev.touchstone.content.Curriculum;
import dev.touchstone.content.Lesson;
import dev.touchstone.content.Skill;
import dev.touchstone.credential.ANumber;
import dev.touchstone.home.Board;
import dev.touchstone.home.BoardFilter;
import dev.touchstone.home.BoardForecasts;
import dev.touchstone.home.BoardNumbers;
import dev.touchstone.home.ForecastWish;
import dev.touchstone.testbed.OnPostgresql;
import dev.touchstone.testbed.Tables;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** What the board of an agency with 100,000 members and 10 million answers costs. */
@AccountTest
@OnPostgresql
@Tag("figures")
class BoardFigures {

    private static final String AGENCY = "hundred-thousand";
    private static final UUID AGENCY_ID = UUID.fromString("00000000-0000-4000-8000-0000000000aa");
    private static final int PAGE = 50;
    private static final int RUNS = 7;
    private static final double AIM_MILLIS = 300;
    private static final double AIM_MEGABYTES = 100;
    private static final int SKILLS_A_PROGRAM = 5;

    @Autowired
    private Board board;

    @Autowired
    private BoardNumbers numbers;

    @Autowired
    private BoardForecasts forecasts;

    @Autowired
    private BoardExportController exports;

    @Autowired
    private Curriculum curriculum;

    @Autowired
    private Readinesses readinesses;

    @Autowired
    private AccountFixture accounts;

    @Autowired
    private SignIns signIns;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private DataSource source;

    @Test
    void aBoardOfAHundredThousandMembers() throws IOException {
        long start = System.nanoTime();
        generate();
        double seconds = (System.nanoTime() - start) / 1e9;
        Browser manager = aManager();
        List<List<String>> rows = new ArrayList<>();
        List<Double> measured = new ArrayList<>();
        filters().forEach((name, words) -> {
            BoardFilter filter = BoardFilter.of(words);
            long all = manager.visit(() -> board.page(AGENCY, filter, 0, 1).all());
            double millis = millis(() -> manager.visit(() -> board.page(AGENCY, filter, 0, PAGE)));
            measured.add(millis);
            rows.add(List.of(name, format(all), format(millis), format(AIM_MILLIS)));
        });
        double oldest = millis(() ->
                manager.visit(() -> board.page(AGENCY, BoardFilter.of(Map.of(BoardFilter.SORT, "last-day")), 0, PAGE)));
        rows.add(List.of("whoever was away longest first", format(100_000), format(oldest), "–"));
        double tiles = millis(() -> manager.visit(() -> numbers.tiles(AGENCY)));
        rows.add(List.of("all tiles", "–", format(tiles), "–"));
        ForecastWish wish = ForecastWish.ofProgram(
                curriculum.programs().iterator().next().slug(),
                manager.visit(board::today).plusDays(7));
        double forecast = millis(() -> manager.visit(() -> forecasts.of(AGENCY, BoardFilter.NONE, wish)));
        rows.add(List.of("a forecast for a certification", format(100_000), format(forecast), "–"));
        Tables.ofPerformance()
                .write(
                        "board",
                        List.of("first page of " + PAGE + ", counted", "members", "ms, median of " + RUNS, "aim, ms"),
                        rows);
        writeExports(manager, seconds);
        assertThat(measured).allSatisfy(millis -> assertThat(millis).isLessThanOrEqualTo(AIM_MILLIS));
    }

    private Map<String, Map<String, String>> filters() {
        String program = curriculum.programs().iterator().next().slug();
        Map<String, Map<String, String>> filters = new LinkedHashMap<>();
        filters.put("no filter", Map.of());
        filters.put("part of a name", Map.of(BoardFilter.TEXT, "elif h"));
        filters.put("team", Map.of(BoardFilter.TEAM, "Team 7"));
        for (String state : List.of("certified", "ready", "on-the-way", "not-begun")) {
            filters.put("certification: " + state, Map.of(BoardFilter.PROGRAM, program, BoardFilter.STATE, state));
        }
        filters.put("credential ends within 60 days", Map.of(BoardFilter.EXPIRING, "60"));
        filters.put(
                "level of a skill at the lower end", Map.of(BoardFilter.SKILL, "boxes", BoardFilter.LEVEL, "skilled"));
        filters.put(
                "lower end of a skill at least 40 of 100, sorted by it",
                Map.of(BoardFilter.SKILL, "boxes", BoardFilter.LOW, "40", BoardFilter.SORT, "-skill"));
        filters.put("active within 7 days", Map.of(BoardFilter.ACTIVE, "7"));
        filters.put("inactive for 14 days", Map.of(BoardFilter.INACTIVE, "14"));
        filters.put("stuck", Map.of(BoardFilter.STUCK, "true"));
        filters.put("sorted by team", Map.of(BoardFilter.SORT, "team"));
        filters.put("sorted by last day", Map.of(BoardFilter.SORT, "-last-day"));
        filters.put("sorted by a skill", Map.of(BoardFilter.SKILL, "boxes", BoardFilter.SORT, "-skill"));
        return filters;
    }

    private void writeExports(Browser manager, double generated) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("the data, generated", "–", format(generated), "–"));
        double most = 0;
        for (String ending : List.of("csv", "json")) {
            Watched watched = new Watched();
            long start = System.nanoTime();
            ResponseEntity<StreamingResponseBody> file = manager.visit(
                    () -> ending.equals("csv") ? exports.csv(AGENCY, Map.of()) : exports.json(AGENCY, Map.of()));
            Objects.requireNonNull(file.getBody()).writeTo(watched);
            double seconds = (System.nanoTime() - start) / 1e9;
            most = Math.max(most, watched.megabytesMore());
            rows.add(List.of(
                    "export of all as " + ending.toUpperCase(Locale.ROOT),
                    format(watched.bytes / 1e6),
                    format(seconds),
                    format(watched.megabytesMore())));
        }
        Tables.ofPerformance()
                .write("board-export", List.of("deed", "MB", "seconds", "heap held more at most, MB"), rows);
        assertThat(most).isLessThan(AIM_MEGABYTES);
    }

    /** Counts what comes, and looks at the heap ten times on the way. */
    private static final class Watched extends OutputStream {

        private static final long LOOK_EVERY = 30_000_000;

        private final long before = held();
        private long bytes;
        private long looked;
        private long most = before;

        @Override
        public void write(int one) {
            bytes++;
        }

        @Override
        public void write(byte[] some, int from, int length) {
            bytes += length;
            if (bytes - looked > LOOK_EVERY) {
                looked = bytes;
                most = Math.max(most, held());
            }
        }

        private double megabytesMore() {
            return (most - before) / 1e6;
        }

        private static long held() {
            System.gc();
            return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        }
    }

    private static double millis(Runnable deed) {
        deed.run();
        deed.run();
        List<Double> times = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            long start = System.nanoTime();
            deed.run();
            times.add((System.nanoTime() - start) / 1e6);
        }
        return times.stream().sorted().toList().get(RUNS / 2);
    }

    private void generate() {
        database.execute("create table figure_skill (n int primary key, slug varchar(80))");
        database.execute("create table figure_lesson (n int primary key, lesson_id uuid, step int)");
        List<Object[]> skills = new ArrayList<>();
        skills().forEach(slug -> skills.add(new Object[] {skills.size(), slug}));
        database.batchUpdate("insert into figure_skill values (?, ?)", skills);
        List<Object[]> lessons = new ArrayList<>();
        for (Lesson lesson : curriculum.lessons()) {
            if (!lesson.checkSteps().isEmpty()) {
                lessons.add(new Object[] {
                    lessons.size(), lesson.uuid(), lesson.checkSteps().getLast()
                });
            }
        }
        database.batchUpdate("insert into figure_lesson values (?, ?, ?)", lessons);
        new ResourceDatabasePopulator(new ClassPathResource("board/hundred-thousand.sql")).execute(source);
        Random random = new Random(1);
        database.batchUpdate(
                "update credential set number = ? where id = ?",
                database.queryForList("select id from credential", UUID.class).stream()
                        .map(id -> new Object[] {ANumber.drawn(random), id})
                        .toList());
        database.execute("vacuum analyze");
    }

    /** The skills of each exam together, so that those who learn for it practise them. */
    private List<String> skills() {
        Set<String> skills = new LinkedHashSet<>();
        List<String> spare =
                new ArrayList<>(curriculum.skills().stream().map(Skill::slug).toList());
        curriculum
                .programs()
                .forEach(program -> spare.removeAll(readinesses.weights(program).keySet()));
        curriculum.programs().forEach(program -> {
            int full = (skills.size() / SKILLS_A_PROGRAM + 1) * SKILLS_A_PROGRAM;
            skills.addAll(readinesses.weights(program).keySet());
            while (skills.size() < full) {
                skills.add(spare.removeFirst());
            }
        });
        skills.addAll(spare);
        return List.copyOf(skills);
    }

    private Browser aManager() {
        String address = anAddress();
        PersonId manager = accounts.anAccount(address);
        database.update(
                "insert into membership (id, agency_id, person_id, name, email, team, role, state, since, version)"
                        + " values (?, ?, ?, 'Manager', ?, '', 'MANAGER', 'ACTIVE', current_timestamp, 0)",
                UUID.randomUUID(),
                AGENCY_ID,
                manager.value(),
                address);
        Browser browser = new Browser();
        browser.visit(() -> signIns.signIn(address, PASSWORD));
        return browser;
    }

    private static String format(double value) {
        return String.format(Locale.ROOT, "%,.0f", value);
    }
}
