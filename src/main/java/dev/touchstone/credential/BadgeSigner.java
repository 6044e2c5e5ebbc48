package dev.touchstone.credential;

import dev.touchstone.credential.badge.BadgeFacts;
import dev.touchstone.credential.badge.SignedBadge;

/** Signs badges with the key of this installation. */
public interface BadgeSigner {

    SignedBadge sign(BadgeFacts facts);
}
