package no.leietileie.casework.criteria;

import static no.leietileie.casework.criteria.ProposalState.ADOPTED;
import static no.leietileie.casework.criteria.ProposalState.DRAFT;
import static no.leietileie.casework.criteria.ProposalState.REJECTED;
import static no.leietileie.casework.criteria.ProposalState.SUBMITTED;
import static no.leietileie.casework.criteria.ProposalState.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ProposalStateTest {

    private static final Map<ProposalState, Set<ProposalState>> ALLOWED = Map.of(
            DRAFT, Set.of(SUBMITTED, WITHDRAWN),
            SUBMITTED, Set.of(DRAFT, ADOPTED, REJECTED),
            ADOPTED, Set.of(),
            REJECTED, Set.of(DRAFT),
            WITHDRAWN, Set.of(DRAFT));

    static Stream<Arguments> everyPair() {
        return Stream.of(ProposalState.values())
                .flatMap(from -> Stream.of(ProposalState.values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("everyPair")
    void a_proposal_takes_the_steps_of_the_table_and_no_others(ProposalState from, ProposalState to) {
        assertThat(from.mayBecome(to)).isEqualTo(ALLOWED.get(from).contains(to));
    }
}
