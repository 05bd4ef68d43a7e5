package no.leietileie.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Tests of the packaged product in headless Chromium. A test method takes a {@link Browser}, which starts signed out,
 * light and 1440 wide; it fails on errors in the browser's console, and leaves a picture in target/screenshots.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(BrowserExtension.class)
public @interface InBrowser {

    /** Whether the product is filled with the synthetic municipality; else it is empty. */
    boolean demo() default false;
}
