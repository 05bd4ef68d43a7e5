package no.leietileie.demo;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A municipal dwelling; area in square metres, amounts in whole kroner, shared costs a month. */
record Dwelling(
        int number,
        Estate estate,
        int building,
        String houseNumber,
        int unit,
        int floor,
        int position,
        String type,
        int rooms,
        int area,
        @Nullable Integer valuation,
        @Nullable LocalDate valuedOn,
        @Nullable Integer sharedCosts,
        @Nullable Integer sharedDebt) {

    String objectNumber() {
        return "%05d-%02d".formatted(building + 1, position + 1);
    }

    String address() {
        return estate.street() + " " + houseNumber;
    }

    /** The unit number of the cadastre: main floor, floor, door. */
    String unitNumber() {
        return "H%02d%02d".formatted(floor, unit);
    }
}
