package dev.touchstone.practice;

import dev.touchstone.base.Refused;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Answers and drafts between JSON and the text that is stored, within the room that a row has. */
@Component
class AnswerJson {

    /** Characters that an answer may take; the column is as wide. */
    private static final int MOST = 60_000;

    private final JsonMapper mapper;

    AnswerJson(JsonMapper mapper) {
        this.mapper = mapper;
    }

    String write(JsonNode answer) {
        String json = mapper.writeValueAsString(answer);
        if (json.length() > MOST) {
            throw new Refused(413, "answer-too-large", "The answer is larger than " + MOST + " characters.");
        }
        return json;
    }

    JsonNode read(String json) {
        return mapper.readTree(json);
    }
}
