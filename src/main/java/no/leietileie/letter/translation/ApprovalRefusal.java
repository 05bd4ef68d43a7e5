package no.leietileie.letter.translation;

/** Why a translated paragraph was not approved. */
public enum ApprovalRefusal {
    NOT_IN_REVIEW,
    /** Whoever has written on a text or handed it in cannot approve it. */
    OWN_TEXT,
    FAILS_A_CHECK,
    /** The source has changed: what would be approved is not what is sent. */
    STALE
}
