package no.leietileie.casework.visits;

/** Where consultants and household meet. Only visits at home count towards the programme's target of home visits. */
public enum VisitKind {
    HOME,
    /** A talk at the office. */
    OFFICE
}
