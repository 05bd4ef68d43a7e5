package no.leietileie.testbench;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.condition.EnabledIf;

/** On every test class itself: JUnit does not look for the condition on a superclass. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@EnabledIf(value = "no.leietileie.testbench.Licence#isPresent", disabledReason = Licence.MISSING)
@interface NeedsLicence {}
