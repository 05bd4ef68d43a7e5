package no.leietileie.register.imports;

/** @param total 0 while it is not known */
public record ImportProgress(ImportState state, int done, int total) {

    private static final int WHOLE = 100;

    /** Whole per cent, rounded down; 0 while the total is not known. */
    public int percent() {
        return total == 0 ? 0 : (int) ((long) WHOLE * done / total);
    }

    /**
     * As somebody is told who may not see some rows. Which these are is not known before a job is through, so that until
     * then a share is all there is to tell.
     */
    public ImportProgress without(int hiddenRows) {
        if (total == 0) {
            return this;
        }
        int seen = state.isBusy() ? WHOLE : total - hiddenRows;
        return new ImportProgress(state, (int) ((long) done * seen / total), seen);
    }
}
