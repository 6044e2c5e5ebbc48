package dev.touchstone.practice.web;

import dev.touchstone.base.NotFound;
import dev.touchstone.content.Curriculum;
import dev.touchstone.content.Item;
import dev.touchstone.content.ItemId;
import dev.touchstone.content.Picture;
import dev.touchstone.content.Pictures;
import dev.touchstone.practice.Practice;
import dev.touchstone.practice.TurnId;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Pictures by an id that belongs to one attempt and says nothing of the picture; solved examples by their own. */
@RestController
@RequestMapping("/pictures")
@Hidden
class PictureController {

    private static final Duration KEPT = Duration.ofDays(30);

    private final Practice practice;
    private final Curriculum curriculum;
    private final Pictures pictures;

    PictureController(Practice practice, Curriculum curriculum, Pictures pictures) {
        this.practice = practice;
        this.curriculum = curriculum;
        this.pictures = pictures;
    }

    @GetMapping("/{turn}")
    @PreAuthorize("permitAll()")
    ResponseEntity<byte[]> ofTurn(@PathVariable UUID turn) {
        return picture(practice.picture(new TurnId(turn)), 0);
    }

    /** One picture of several, by its place from 0. */
    @GetMapping("/{turn}/{frame}")
    @PreAuthorize("permitAll()")
    ResponseEntity<byte[]> ofTurn(@PathVariable UUID turn, @PathVariable int frame) {
        return picture(practice.picture(new TurnId(turn)), frame);
    }

    @GetMapping("/examples/{item}")
    @PreAuthorize("permitAll()")
    ResponseEntity<byte[]> ofExample(@PathVariable UUID item) {
        return picture(example(item), 0);
    }

    @GetMapping("/examples/{item}/{frame}")
    @PreAuthorize("permitAll()")
    ResponseEntity<byte[]> ofExample(@PathVariable UUID item, @PathVariable int frame) {
        return picture(example(item), frame);
    }

    private Optional<Picture> example(UUID item) {
        Item known = curriculum.item(new ItemId(item));
        return known.example() ? Optional.ofNullable(known.picture()) : Optional.empty();
    }

    private ResponseEntity<byte[]> picture(Optional<Picture> picture, int frame) {
        Pictures.PictureBytes bytes = picture.map(one -> pictures.of(one, frame))
                .orElseThrow(() -> new NotFound("There is no such picture for you."));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(bytes.mediaType()))
                .cacheControl(CacheControl.maxAge(KEPT).cachePrivate().immutable())
                .body(bytes.bytes());
    }
}
