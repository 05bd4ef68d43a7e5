package no.leietileie.register.tenants;

import org.hibernate.boot.model.FunctionContributions;
import org.hibernate.boot.model.FunctionContributor;
import org.hibernate.type.StandardBasicTypes;

/** Lets queries use MariaDB's full-text index, and so stay under the filters that native SQL would escape. */
public class MatchAgainst implements FunctionContributor {

    static final String NAME = "match_against";

    @Override
    public void contributeFunctions(FunctionContributions contributions) {
        contributions
                .getFunctionRegistry()
                .registerPattern(
                        NAME,
                        "match(?1) against (?2 in boolean mode)",
                        contributions
                                .getTypeConfiguration()
                                .getBasicTypeRegistry()
                                .resolve(StandardBasicTypes.DOUBLE));
    }
}
