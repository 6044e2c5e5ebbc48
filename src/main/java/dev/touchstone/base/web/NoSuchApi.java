package dev.touchstone.base.web;

import dev.touchstone.base.NotFound;
import java.util.Map;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;

/**
 * Answers programs that ask for an address of the API that nobody serves; without it they would get a page. It stands
 * behind the controllers, so that they can still refuse a wrong method or content type.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class NoSuchApi {

    private static final int BEHIND_CONTROLLERS = 1;

    @Bean
    SimpleUrlHandlerMapping noSuchApiMapping(@Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
        HttpRequestHandler nothing = (request, response) -> problems.resolveException(
                request, response, null, new NotFound("The API has nothing at this address. See /api/v1/openapi."));
        return new SimpleUrlHandlerMapping(Map.of("/api/**", nothing), BEHIND_CONTROLLERS);
    }
}
