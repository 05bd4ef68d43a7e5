package no.leietileie.demo;

import java.util.List;

/** A part of Elvestrand; its postal codes start with 099, which no place in Norway is known to use. */
public record District(String name, List<String> postalCodes, int pricePercent) {

    private static final List<District> ALL =
            WordList.table("districts.txt", ";").stream().map(District::parse).toList();

    public static List<District> all() {
        return ALL;
    }

    private static District parse(List<String> cells) {
        return new District(cells.get(0), List.of(cells.get(1).split(",")), Integer.parseInt(cells.get(2)));
    }
}
