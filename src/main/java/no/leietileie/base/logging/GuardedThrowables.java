package no.leietileie.base.logging;

import ch.qos.logback.classic.pattern.ThrowableProxyConverter;
import ch.qos.logback.classic.spi.IThrowableProxy;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What went wrong, for the log of the product, without what somebody had typed. The messages of exceptions quote it: the
 * database says "Duplicate entry 'name'", a parser "For input string". What is quoted, and long numbers, is left out; where
 * it happened is not.
 */
public final class GuardedThrowables extends ThrowableProxyConverter {

    private static final String FRAME = "\tat ";
    private static final Pattern SAID =
            Pattern.compile("'[^'\\n]*'|\"[^\"\\n]*\"|«[^»\\n]*»|`[^`\\n]*`|[0-9](?:[ .-]?[0-9]){5,}");

    @Override
    protected String throwableProxyToString(IThrowableProxy failure) {
        return guarded(super.throwableProxyToString(failure));
    }

    static String guarded(String trace) {
        return trace.lines()
                .map(line -> line.stripLeading().startsWith(FRAME.strip()) ? line : withoutQuotes(line))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    static String withoutQuotes(String said) {
        return SAID.matcher(said).replaceAll("…");
    }
}
