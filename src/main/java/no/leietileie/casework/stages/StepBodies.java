package no.leietileie.casework.stages;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import no.leietileie.casework.timeline.TimelineBodies;
import org.springframework.stereotype.Component;

/** What was written about a step, for the timeline. */
@Component
class StepBodies implements TimelineBodies {

    private final StepRepository steps;

    StepBodies(StepRepository steps) {
        this.steps = steps;
    }

    @Override
    public String detail() {
        return CaseHappened.STEP;
    }

    @Override
    public Map<Long, String> bodies(Collection<Long> ids) {
        var words = new HashMap<Long, String>();
        steps.findByIdIn(ids).forEach(step -> {
            var text = step.words();
            if (text != null) {
                words.put(step.id(), text);
            }
        });
        return words;
    }
}
