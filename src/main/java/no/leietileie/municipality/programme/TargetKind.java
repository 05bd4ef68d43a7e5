package no.leietileie.municipality.programme;

/** What the programme counts itself by, after the programme's own description. */
public enum TargetKind {
    /** Visits that were carried out (45 between 1 June and 1 September). */
    HOME_VISITS,
    /** Group meetings that were held (two a week between 1 September and 1 November). */
    GROUP_MEETINGS,
    /** Households that were visited or came to a meeting (200 between 1 August and 31 December). */
    HOUSEHOLDS_CONTACTED
}
