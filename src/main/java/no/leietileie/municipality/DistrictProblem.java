package no.leietileie.municipality;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Why a district cannot be saved as it is. */
public sealed interface DistrictProblem {

    record NameMissing() implements DistrictProblem {}

    record NameTaken(String name) implements DistrictProblem {}

    record NotAPostalCode(String text) implements DistrictProblem {}

    record PostalCodeTaken(String postalCode, String otherDistrict) implements DistrictProblem {}

    Pattern POSTAL_CODE = Pattern.compile("\\d{4}");

    /** @param ownerOf the name of the other district that has a postal code, if one has */
    static List<DistrictProblem> in(DistrictData data, Function<String, Optional<String>> ownerOf, boolean nameTaken) {
        List<DistrictProblem> problems = new ArrayList<>();
        if (data.name().isBlank()) {
            problems.add(new NameMissing());
        } else if (nameTaken) {
            problems.add(new NameTaken(data.name()));
        }
        for (String code : data.postalCodes()) {
            if (!POSTAL_CODE.matcher(code).matches()) {
                problems.add(new NotAPostalCode(code));
            } else {
                ownerOf.apply(code).ifPresent(owner -> problems.add(new PostalCodeTaken(code, owner)));
            }
        }
        return List.copyOf(problems);
    }
}
