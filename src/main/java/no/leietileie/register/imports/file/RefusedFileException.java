package no.leietileie.register.imports.file;

/** Carries a refusal up from deep inside the reading of a file; never leaves the package. */
final class RefusedFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient FileRefusal refusal;

    RefusedFileException(FileRefusal refusal) {
        super(refusal.toString(), null, false, false);
        this.refusal = refusal;
    }

    static RefusedFileException because(FileRefusal.Reason reason) {
        return new RefusedFileException(FileRefusal.of(reason));
    }

    static RefusedFileException because(FileRefusal.Reason reason, long at, long limit) {
        return new RefusedFileException(new FileRefusal(reason, at, limit));
    }

    FileRefusal refusal() {
        return refusal;
    }
}
