package dev.touchstone.tier.live;

/** An agency has corrected what it had reported of one's work. @param agency its name */
public record OwnCorrection(String agency, LiveAnswerRow answer) {}
