package no.leietileie.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ContextCustomizerFactories;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestExecutionListeners.MergeMode;

/**
 * The whole product with its pages behind a port of its own, asked as a browser asks. Tests with nothing but this share one
 * product and its database: each makes the users and households it needs, under names that no other test has.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "vaadin.productionMode=true")
@ContextCustomizerFactories(TestDatabase.class)
@TestExecutionListeners(listeners = SecurityOfThisContext.class, mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
public @interface WireTest {}
