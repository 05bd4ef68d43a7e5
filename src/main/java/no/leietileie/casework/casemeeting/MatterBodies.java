package no.leietileie.casework.casemeeting;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import no.leietileie.casework.timeline.TimelineBodies;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Why a household was to be discussed, and what was decided, for the timeline. */
@Configuration(proxyBeanMethods = false)
class MatterBodies {

    @Bean
    TimelineBodies flagBodies(MatterRepository matters) {
        return new Words(matters, MatterHappened.FLAG, MatterRow::why);
    }

    @Bean
    TimelineBodies decisionBodies(MatterRepository matters) {
        return new Words(matters, MatterHappened.DECIDED, matter -> {
            DecisionRow decision = matter.decision();
            return decision == null ? "" : decision.text();
        });
    }

    private record Words(MatterRepository matters, String detail, Function<MatterRow, String> words)
            implements TimelineBodies {

        @Override
        public Map<Long, String> bodies(Collection<Long> ids) {
            return matters.seen(ids).stream()
                    .map(CaseMatter::row)
                    .filter(matter -> !words.apply(matter).isEmpty())
                    .collect(toMap(matter -> matter.id().value(), words));
        }
    }
}
