package dev.touchstone.practice.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the server answered. */
record Reply(int status, String type, String text) {

    static Reply of(MockHttpServletResponse response) throws Exception {
        String type = response.getContentType();
        return new Reply(response.getStatus(), type == null ? "" : type, response.getContentAsString());
    }

    JsonNode json() {
        return JsonMapper.shared().readTree(text);
    }

    Reply is(int expected) {
        assertThat(status).as(text).isEqualTo(expected);
        return this;
    }

    /** A refusal as programs can rely on it: of that kind, in plain words, with nothing of the inner workings. */
    JsonNode isProblem(int expected, String code) {
        is(expected);
        assertThat(type).startsWith(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        assertThat(json().path("code").asString("")).as(text).isEqualTo(code);
        assertThat(json().path("status").asInt()).isEqualTo(expected);
        assertThat(json().path("detail").asString("")).isNotBlank();
        assertThat(text)
                .doesNotContain("\"trace\"", "Exception", "\\tat ", "dev.touchstone", "java.", "jackson", "select ");
        return json();
    }
}
