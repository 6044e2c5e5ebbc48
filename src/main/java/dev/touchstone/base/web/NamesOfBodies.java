package dev.touchstone.base.web;

import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.core.jackson.TypeNameResolver;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springdoc.core.providers.ObjectMapperProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Names bodies in the description of the API after their module: two modules may have an {@code ItemBody} each. */
@ConditionalOnWebApplication
@Configuration(proxyBeanMethods = false)
class NamesOfBodies {

    private static final String ROOT = "dev.touchstone.";
    private static final String DOOR = ".web";

    @Bean
    ModelResolver modelResolver(ObjectMapperProvider mappers) {
        return new ModelResolver(mappers.jsonMapper(), new ByModule()).openapi31(true);
    }

    static String nameOf(Class<?> type) {
        String folder = type.getPackageName();
        if (!folder.startsWith(ROOT) || !folder.endsWith(DOOR) || type == Page.class) {
            return type.getSimpleName();
        }
        String module = folder.substring(ROOT.length(), folder.length() - DOOR.length());
        return Arrays.stream(module.split("\\."))
                        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                        .collect(Collectors.joining())
                + type.getSimpleName();
    }

    private static final class ByModule extends TypeNameResolver {

        @Override
        protected String getNameOfClass(Class<?> type) {
            return nameOf(type);
        }
    }
}
