package no.leietileie.casework.visits.plans;

/** Somebody wants the job to leave everything as it was; thrown so that its transaction undoes what it has done. */
class StoppedException extends RuntimeException {

    private static final long serialVersionUID = 1;
}
