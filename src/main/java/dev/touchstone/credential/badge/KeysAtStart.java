package dev.touchstone.credential.badge;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/** Before the first page is served: the first keys are made, or an operator hears that those there cannot be used. */
@Component
@ConditionalOnWebApplication
class KeysAtStart implements SmartInitializingSingleton {

    private final IssuerKeys keys;

    KeysAtStart(IssuerKeys keys) {
        this.keys = keys;
    }

    @Override
    public void afterSingletonsInstantiated() {
        keys.prepare();
    }
}
