package no.leietileie.meeting.schedule;

import no.leietileie.access.AccessLog;
import no.leietileie.access.Role;
import no.leietileie.meeting.SeasonId;
import no.leietileie.meeting.planning.explaining.Explanations;
import no.leietileie.meeting.season.SeasonRepository;
import no.leietileie.register.HouseholdId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where each household of a season has its place, and why there. */
@Service
@PreAuthorize("hasRole('" + Role.REGISTER_NAME + "')")
@Transactional
public class Placements {

    private final SeasonRepository seasons;
    private final SeasonProblems problems;
    private final AccessLog log;

    Placements(SeasonRepository seasons, SeasonProblems problems, AccessLog log) {
        this.seasons = seasons;
        this.problems = problems;
        this.log = log;
    }

    /** The season's plan for whoever is about to change it by hand. */
    @Transactional(readOnly = true)
    public Board board(SeasonId season) {
        return new Board(problems.read(seasons.findById(season.value()).orElseThrow()));
    }

    /** Nothing is known of a household that is not planned for any longer, or must not be seen. Logged as a look. */
    public Reasons why(SeasonId season, HouseholdId household) {
        var now = problems.read(seasons.findById(season.value()).orElseThrow());
        boolean known = now.problem().households().stream().anyMatch(one -> one.id() == household.value());
        if (!known) {
            return Reasons.NONE;
        }
        log.looked(household.value(), "season.why");
        var explanations = Explanations.of(now.problem(), now.plan());
        return new Reasons(explanations.whyHere(household.value()), explanations.whatItTakes(household.value()));
    }
}
