package no.leietileie.casework.ui;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.util.function.Function;
import no.leietileie.casework.notes.Notes;
import no.leietileie.casework.tasks.Tasks;
import no.leietileie.casework.timeline.Timeline;
import no.leietileie.letter.mailing.SentLetters;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.tenants.Colleagues;
import no.leietileie.register.ui.HouseholdSection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What casework adds to the household page. */
@Configuration(proxyBeanMethods = false)
class CaseworkSections {

    @Bean
    HouseholdSection tasksSection(Tasks tasks, Colleagues colleagues, Clock clock) {
        return new Part(
                HouseholdSection.Place.CARD,
                "tasks.title",
                10,
                household -> new TasksCard(tasks, colleagues, clock, household));
    }

    @Bean
    HouseholdSection notesSection(Notes notes) {
        return new Part(HouseholdSection.Place.CARD, "notes.title", 20, household -> new NotesCard(notes, household));
    }

    @Bean
    HouseholdSection timelineSection(Timeline timeline, SentLetters letters) {
        return new Part(
                HouseholdSection.Place.SIDE,
                "timeline.title",
                10,
                household -> new TimelinePanel(timeline, letters, household));
    }

    private record Part(Place place, String titleKey, int order, Function<HouseholdId, Component> maker)
            implements HouseholdSection {

        @Override
        public Component create(HouseholdId household) {
            return maker.apply(household);
        }
    }
}
