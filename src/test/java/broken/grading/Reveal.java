package broken.grading;

public record Reveal(String gold) {}
