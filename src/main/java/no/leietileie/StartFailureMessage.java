package no.leietileie;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/** Says on one line why the product could not start and what to do; replaces Spring Boot's block of lines. */
class StartFailureMessage implements FailureAnalysisReporter {

    private static final Logger log = LoggerFactory.getLogger(StartFailureMessage.class);

    @Override
    public void report(FailureAnalysis analysis) {
        String action = analysis.getAction() == null ? "" : " " + analysis.getAction();
        log.error(
                "Leie til eie could not start. {}{}", analysis.getDescription().strip(), action);
        log.debug("The cause", analysis.getCause());
    }
}
