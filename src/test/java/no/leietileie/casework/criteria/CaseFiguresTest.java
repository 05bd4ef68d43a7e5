package no.leietileie.casework.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import no.leietileie.casework.priority.IncomeKind;
import no.leietileie.register.Tenure;
import org.junit.jupiter.api.Test;

class CaseFiguresTest {

    private static final int THRESHOLD = 5;

    @Test
    void cases_fewer_than_the_threshold_are_not_counted_at_all_and_the_threshold_itself_is() {
        assertThat(CaseFigures.of(cases(THRESHOLD - 1, THRESHOLD - 1), THRESHOLD)
                        .total())
                .isEmpty();
        assertThat(CaseFigures.of(cases(THRESHOLD, THRESHOLD), THRESHOLD).total())
                .contains(THRESHOLD);
    }

    @Test
    void a_count_is_given_only_when_those_it_leaves_out_are_none_or_not_few() {
        assertThat(CaseFigures.of(cases(10, 10), THRESHOLD).withChildren()).contains(10);
        assertThat(CaseFigures.of(cases(10, 9), THRESHOLD).withChildren()).isEmpty();
        assertThat(CaseFigures.of(cases(10, 5), THRESHOLD).withChildren()).contains(5);
        assertThat(CaseFigures.of(cases(10, 4), THRESHOLD).withChildren()).isEmpty();
        assertThat(CaseFigures.of(cases(10, 0), THRESHOLD).withChildren()).isEmpty();
    }

    @Test
    void no_figure_of_any_cases_lets_a_reader_count_few() {
        Random random = new Random(11);
        for (int round = 0; round < 2000; round++) {
            List<CaseFacts> cases = random(random);
            CaseFigures figures = CaseFigures.of(cases, THRESHOLD);
            List<Integer> given = new ArrayList<>(figures.incomes().values());
            figures.withChildren().ifPresent(given::add);

            assertThat(given).allSatisfy(count -> {
                assertThat(count).isGreaterThanOrEqualTo(THRESHOLD);
                assertThat(figures.total()).isPresent();
                int others = figures.total().orElseThrow() - count;
                assertThat(others == 0 || others >= THRESHOLD).isTrue();
            });
        }
    }

    private static List<CaseFacts> random(Random random) {
        return IntStream.range(0, random.nextInt(25))
                .mapToObj(_ -> {
                    Set<IncomeKind> incomes = EnumSet.noneOf(IncomeKind.class);
                    for (IncomeKind kind : IncomeKind.values()) {
                        if (random.nextInt(3) == 0) {
                            incomes.add(kind);
                        }
                    }
                    return facts(random.nextBoolean(), incomes);
                })
                .toList();
    }

    private static List<CaseFacts> cases(int all, int withChildren) {
        return IntStream.range(0, all)
                .mapToObj(number -> facts(number < withChildren, Set.of()))
                .toList();
    }

    private static CaseFacts facts(boolean children, Set<IncomeKind> incomes) {
        return new CaseFacts(CaseFacts.Size.TWO, children, incomes, 8, false, Tenure.COOPERATIVE_SHARE, null);
    }
}
