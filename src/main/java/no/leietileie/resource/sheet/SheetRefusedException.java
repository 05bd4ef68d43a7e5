package no.leietileie.resource.sheet;

class SheetRefusedException extends Exception {

    private static final long serialVersionUID = 1;

    private final SheetRefusal refusal;

    SheetRefusedException(SheetRefusal refusal) {
        super("The sheet was refused: " + refusal);
        this.refusal = refusal;
    }

    SheetRefusal refusal() {
        return refusal;
    }
}
