package uk.commonthread.kit.testing;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Stereotype;
import jakarta.inject.Singleton;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/** A test of the whole service, on a PostgreSQL and a Kafka that all such tests of a run share. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@QuarkusTest
@ExtendWith(Patience.class)
@WithTestResource(RealStack.class)
// Quarkus 3.33 makes a bean of a test only where its annotation lies in the same module (quarkus#56133), so say it
// here.
@Stereotype
@Singleton
@SuppressWarnings("InjectScopeAnnotationOnInterfaceOrAbstractClass")
public @interface ServiceTest {}
