package dev.touchstone.webhook;

import java.util.Set;

/**
 * What somebody wants an endpoint to be.
 *
 * @param address an https address
 * @param description for themselves; may be empty
 * @param events what it is to be told of; not {@link MessageType#TEST}
 */
public record NewEndpoint(String address, String description, Set<MessageType> events) {}
