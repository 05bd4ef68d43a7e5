package no.leietileie.letter.exchange;

/** Within the reading of a file: nothing of it can be used. */
class RefusedFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final FileProblem problem;
    private final int line;

    RefusedFileException(FileProblem problem, int line) {
        super(problem + " in line " + line);
        this.problem = problem;
        this.line = line;
    }

    FileProblem problem() {
        return problem;
    }

    /** Counted from 1; 0 where it is about the whole file. */
    int line() {
        return line;
    }
}
