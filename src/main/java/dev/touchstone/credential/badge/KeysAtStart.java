package dev.touchstone.credential.badge;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/** Before the first page is served: the first keys are made, or an operator hears that those there cannot be used. */
@Component
@ConditionalOnWebApplication
class KeysAtStart implements SmartInitializingSingleton {

    private final IssuerKeys keys;
    private final ObjectProvider<IssuedKeys> issued;

    KeysAtStart(IssuerKeys keys, ObjectProvider<IssuedKeys> issued) {
        this.keys = keys;
        this.issued = issued;
    }

    /** @throws UnusableKeys also when badges were signed by keys that are gone: new ones would make all of those look forged */
    @Override
    public void afterSingletonsInstantiated() {
        int newest = issued.getIfAvailable(() -> () -> 0).newest();
        if (keys.rows().size() < newest) {
            throw new UnusableKeys(
                    "Badges were signed with key-" + newest + ", which is not in " + keys.folder()
                            + ". Put the backup of that folder back, or set TOUCHSTONE_KEYS to where the keys lie, and start again.");
        }
        keys.prepare();
    }
}
