package dev.touchstone.testbed;

import java.util.List;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;

/** Gives every application a test starts a fresh database of the current engine; Spring caches it by that engine. */
class EngineOfTheTest implements ContextCustomizerFactory {

    @Override
    public ContextCustomizer createContextCustomizer(
            Class<?> testClass, List<ContextConfigurationAttributes> configAttributes) {
        return new Fresh(testClass.isAnnotationPresent(OnPostgresql.class) ? Engine.POSTGRESQL : Engine.current());
    }

    record Fresh(Engine engine) implements ContextCustomizer {

        @Override
        public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration merged) {
            engine.freshDatabase().applyTo(context);
        }
    }
}
