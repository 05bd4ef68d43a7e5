package no.leietileie.demo;

/** How the municipality holds a dwelling, with the words of the export. */
enum Tenure {
    SHARE("Borettslagsandel"),
    SECTION("Eierseksjon"),
    MUNICIPAL_BUILDING("Kommunal bygning");

    private final String text;

    Tenure(String text) {
        this.text = text;
    }

    /** Of any twenty buildings in a row twelve hold shares, five hold sections and three are wholly municipal. */
    static Tenure ofBuilding(int building) {
        int turn = building * 7 % 20;
        if (turn < 12) {
            return SHARE;
        }
        return turn < 17 ? SECTION : MUNICIPAL_BUILDING;
    }

    String text() {
        return text;
    }
}
