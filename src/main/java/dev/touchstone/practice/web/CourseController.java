package dev.touchstone.practice.web;

import dev.touchstone.content.Curriculum;
import dev.touchstone.practice.Lessons;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The course, with where the caller stands in it. */
@RestController
@RequestMapping("/api/v1/course")
@Tag(name = "Practice")
class CourseController {

    private final Curriculum curriculum;
    private final Lessons lessons;

    CourseController(Curriculum curriculum, Lessons lessons) {
        this.curriculum = curriculum;
        this.lessons = lessons;
    }

    @GetMapping
    @PreAuthorize("permitAll()")
    @Operation(
            summary = "List the course",
            description = "Tracks and lessons in teaching order, with the caller's own standing. Texts come in the"
                    + " language of Accept-Language where there is a translation.")
    CourseBody course() {
        return CourseBody.of(curriculum.course().title(), lessons.path());
    }
}
