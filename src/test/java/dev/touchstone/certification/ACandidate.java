package dev.touchstone.certification;

import static dev.touchstone.account.AccountFixture.PASSWORD;
import static dev.touchstone.account.AccountFixture.anAddress;

import dev.touchstone.account.AccountFixture;
import dev.touchstone.account.Browser;
import dev.touchstone.account.SignIns;
import dev.touchstone.base.PersonId;
import dev.touchstone.content.Curriculum;
import dev.touchstone.content.ItemId;
import dev.touchstone.content.Program;
import dev.touchstone.content.gold.GoldKey;
import dev.touchstone.content.gold.GoldRevisions;
import java.sql.Date;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Someone with an account and the levels that a program asks for, who answers rightly or wrongly as the test has it. */
public final class ACandidate {

    public static final Pledge PLEDGE = new Pledge(true, true);

    private final BeanFactory house;
    private final String email;
    private final String password;
    private final PersonId id;
    private final Browser browser = new Browser();

    private ACandidate(BeanFactory house, String email, String password, PersonId id) {
        this.house = house;
        this.email = email;
        this.password = password;
        this.id = id;
        browser.visit(() -> bean(SignIns.class).signIn(email, password));
    }

    /** Whose account was made before. */
    public static ACandidate known(BeanFactory house, String email, String password) {
        UUID person = house.getBean(JdbcTemplate.class)
                .queryForObject("select id from person where email = ?", UUID.class, email);
        return new ACandidate(house, email, password, new PersonId(Objects.requireNonNull(person)));
    }

    /** Has an account and no level yet. */
    public static ACandidate without(BeanFactory house) {
        String email = anAddress();
        return new ACandidate(
                house, email, PASSWORD, house.getBean(AccountFixture.class).anAccount(email));
    }

    /** Has every level that the program asks for. */
    public static ACandidate of(BeanFactory house, String program) {
        return without(house).withTheLevelsOf(program);
    }

    /** Has shown them in practice. */
    public ACandidate withTheLevelsOf(String program) {
        earns(bean(Curriculum.class).program(program).requirements(), 1.2);
        return this;
    }

    /** The same person on another device. */
    public ACandidate elsewhere() {
        return new ACandidate(house, email, password, id);
    }

    /** @param mean of the ability in each skill */
    public void earns(List<Program.Requirement> levels, double mean) {
        Date today = Date.valueOf(LocalDate.now(ZoneOffset.UTC));
        for (Program.Requirement level : levels) {
            database()
                    .update(
                            """
                    insert into standing (id, person_id, skill, mean, variance, answers, level, on_day, day_low, day_answers,
                        day_mixed, before_day, before_low, before_answers, before_mixed, basis, version)
                    values (?, ?, ?, ?, 0.05, 40, ?, ?, ?, 4, 4, ?, ?, 4, 4, 0, 0)
                    """,
                            UUID.randomUUID(),
                            id.value(),
                            level.skill(),
                            mean,
                            level.level(),
                            today,
                            mean - 0.4,
                            today,
                            mean - 0.4);
        }
    }

    public PersonId id() {
        return id;
    }

    public String email() {
        return email;
    }

    public Browser browser() {
        return browser;
    }

    public <T> T does(Supplier<T> deed) {
        return browser.visit(deed);
    }

    /** Takes a seat and begins. */
    public SittingView begins(String program) {
        ExamRoom room = bean(ExamRoom.class);
        SittingView seat = does(() -> room.enter(program, PLEDGE));
        return does(() -> room.begin(seat.id()));
    }

    /** Answers the item that waits. */
    public SittingView answers(SittingView sitting, boolean right) {
        ExamTurn turn = sitting.current().orElseThrow();
        AnswerTaken taken = hands(turn, answer(turn, right));
        if (taken instanceof AnswerTaken.NeedsMore) {
            taken = hands(turn, JsonNodeFactory.instance.objectNode().put("nothingHere", true));
        }
        return ((AnswerTaken.Taken) taken).sitting();
    }

    private AnswerTaken hands(ExamTurn turn, JsonNode answer) {
        return does(() -> bean(ExamRoom.class).answer(turn.id(), answer));
    }

    /** Sits to the end. */
    public SittingView finishes(SittingView sitting, boolean right) {
        SittingView at = sitting;
        while (at.state() == SittingState.STARTED) {
            at = answers(at, right);
        }
        return at;
    }

    public JsonNode answer(ExamTurn turn, boolean right) {
        GoldKey gold = gold(turn.id());
        return right || gold.mistakes().isEmpty()
                ? gold.answer()
                : gold.mistakes().getFirst().answer();
    }

    /** Gold of an item's turn. */
    public GoldKey gold(SittingItemId turn) {
        return Objects.requireNonNull(database()
                .queryForObject(
                        "select item_id, gold_revision from sitting_item where id = ?",
                        (row, number) ->
                                bean(GoldRevisions.class).get(new ItemId(row.getObject(1, UUID.class)), row.getInt(2)),
                        turn.value()));
    }

    /** The items that the candidate was shown in a sitting. */
    public List<UUID> items(SittingId sitting) {
        return database()
                .queryForList(
                        "select item_id from sitting_item where sitting_id = ? order by place",
                        UUID.class,
                        sitting.value());
    }

    public JdbcTemplate database() {
        return bean(JdbcTemplate.class);
    }

    <T> T bean(Class<T> type) {
        return house.getBean(type);
    }
}
