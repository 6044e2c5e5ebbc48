package dev.touchstone.certification.web;

import dev.touchstone.base.NotFound;
import dev.touchstone.certification.ExamRoom;
import dev.touchstone.certification.SittingItemId;
import dev.touchstone.content.Pictures;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Duration;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Pictures of exam items, by an id that belongs to one sitting, while the item waits for its answer. */
@RestController
@RequestMapping("/pictures/exam")
@Hidden
class ExamPictureController {

    /** As long as an exam may last; what lies in a browser afterwards helps nobody. */
    private static final Duration KEPT = Duration.ofHours(2);

    private final ExamRoom room;
    private final Pictures pictures;

    ExamPictureController(ExamRoom room, Pictures pictures) {
        this.room = room;
        this.pictures = pictures;
    }

    @GetMapping("/{item}")
    @PreAuthorize("isAuthenticated()")
    ResponseEntity<byte[]> of(@PathVariable UUID item) {
        return picture(item, 0);
    }

    /** One picture of several, by its place from 0. */
    @GetMapping("/{item}/{frame}")
    @PreAuthorize("isAuthenticated()")
    ResponseEntity<byte[]> of(@PathVariable UUID item, @PathVariable int frame) {
        return picture(item, frame);
    }

    private ResponseEntity<byte[]> picture(UUID item, int frame) {
        Pictures.PictureBytes bytes = room.picture(new SittingItemId(item))
                .map(one -> pictures.of(one, frame))
                .orElseThrow(() -> new NotFound("There is no such picture for you."));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(bytes.mediaType()))
                .cacheControl(CacheControl.maxAge(KEPT).cachePrivate())
                .body(bytes.bytes());
    }
}
