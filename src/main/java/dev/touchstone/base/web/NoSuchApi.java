package dev.touchstone.base.web;

import dev.touchstone.base.NotFound;
import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers programs that ask for an address of the API that nobody serves; without it they would get a page. */
@Hidden
@RestController
class NoSuchApi {

    @RequestMapping("/api/**")
    @PreAuthorize("permitAll()")
    void nothing() {
        throw new NotFound("The API has nothing at this address. See /api/v1/openapi.");
    }
}
