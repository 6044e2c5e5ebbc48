package dev.touchstone.practice.web;

import dev.touchstone.content.ClauseRef;
import dev.touchstone.content.Text;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.i18n.LocaleContextHolder;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** Course texts go out in the caller's language, clauses as {@code street-a/2.1}. */
@Configuration(proxyBeanMethods = false)
class CourseWords {

    @Bean
    JacksonModule courseModule() {
        return new SimpleModule("course").addSerializer(new TextWriter()).addSerializer(new ClauseRefWriter());
    }

    private static class TextWriter extends StdSerializer<Text> {

        TextWriter() {
            super(Text.class);
        }

        @Override
        public void serialize(Text text, JsonGenerator json, SerializationContext context) {
            json.writeString(text.in(LocaleContextHolder.getLocale()).text());
        }
    }

    private static class ClauseRefWriter extends StdSerializer<ClauseRef> {

        ClauseRefWriter() {
            super(ClauseRef.class);
        }

        @Override
        public void serialize(ClauseRef clause, JsonGenerator json, SerializationContext context) {
            json.writeString(clause.toString());
        }
    }
}
