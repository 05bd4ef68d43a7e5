package no.leietileie.meeting.planning.solving;

import no.leietileie.meeting.planning.SeasonRules;

/** The rules of the season that a meeting is measured by; see {@link SeasonRules}. */
record Limits(int minPersons, int maxPersons, int consultants, int interpretersAtMost, boolean keepDraft) {

    static Limits of(SeasonRules rules) {
        return new Limits(
                rules.minPersons(),
                rules.maxPersons(),
                rules.consultants(),
                rules.interpretersAtMost(),
                rules.keepDraft());
    }
}
