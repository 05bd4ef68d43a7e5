package no.leietileie.resource.sheet;

/** Why nothing of a sheet could be read. */
public enum SheetRefusal {
    UNREADABLE,
    TOO_LARGE,
    NO_HEADER
}
