package dev.touchstone.motivation.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.account.Browser;
import jakarta.servlet.http.Cookie;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Someone who plays over REST, as a guest, and whose practice can be written down. */
class Player {

    final Browser browser = new Browser();
    private final MockMvc http;
    private final JdbcTemplate database;

    Player(MockMvc http, JdbcTemplate database) {
        this.http = http;
        this.database = database;
    }

    /** What the server answered. */
    record Reply(int status, String text) {

        Reply is(int expected) {
            assertThat(status).as(text).isEqualTo(expected);
            return this;
        }

        JsonNode json() {
            return JsonMapper.shared().readTree(text);
        }

        String code() {
            return json().path("code").asString("");
        }
    }

    Reply read(String path) throws Exception {
        return send(MockMvcRequestBuilders.get(path));
    }

    Reply put(String path, String body) throws Exception {
        return send(MockMvcRequestBuilders.put(path)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }

    Reply post(String path, String body) throws Exception {
        return send(MockMvcRequestBuilders.post(path)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }

    Reply delete(String path) throws Exception {
        return send(MockMvcRequestBuilders.delete(path));
    }

    /** A first deed makes a guest; before it there is nobody whose practice could be written down. */
    UUID id() throws Exception {
        JsonNode me = read("/api/v1/me").json();
        if (me.path("id").isNull() || me.path("id").isMissingNode()) {
            put("/api/v1/me/game", "{\"game\": true, \"practiceDays\": false}").is(200);
            me = read("/api/v1/me").json();
        }
        return UUID.fromString(me.path("id").asString());
    }

    Player practised(LocalDate day, int answers, int reviewed, int drilled) throws Exception {
        database.update(
                "insert into practice_day (id, person_id, on_day, answers, reviewed, drilled, version)"
                        + " values (?, ?, ?, ?, ?, ?, 0)",
                UUID.randomUUID(),
                id(),
                day,
                answers,
                reviewed,
                drilled);
        return this;
    }

    Player mastered(UUID lesson, OffsetDateTime at) throws Exception {
        database.update(
                "insert into lesson_progress (id, person_id, lesson_id, step, seen_at, done_at, mastered_at,"
                        + " mastered_day, version) values (?, ?, ?, 0, ?, ?, ?, ?, 0)",
                UUID.randomUUID(),
                id(),
                lesson,
                at,
                at,
                at,
                at.toLocalDate());
        return this;
    }

    Player reached(String skill, String level, LocalDate day) throws Exception {
        database.update(
                "insert into standing_day (id, person_id, skill, on_day, mean, variance, answers, level, version)"
                        + " values (?, ?, ?, ?, 0, 1, 20, ?, 0)",
                UUID.randomUUID(),
                id(),
                skill,
                day,
                level);
        return this;
    }

    private Reply send(MockHttpServletRequestBuilder request) throws Exception {
        MockHttpServletResponse response = http.perform(request.session(browser.session())
                        .cookie(new Cookie("XSRF-TOKEN", "t"))
                        .header("X-XSRF-TOKEN", "t"))
                .andReturn()
                .getResponse();
        return new Reply(response.getStatus(), response.getContentAsString());
    }
}
