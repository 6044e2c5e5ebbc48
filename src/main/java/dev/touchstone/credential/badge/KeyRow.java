package dev.touchstone.credential.badge;

import java.time.Instant;

/** A generation as an operator sees it. @param signs whether it is the newest */
public record KeyRow(int number, Instant made, String proofId, String tokenId, boolean signs) {}
