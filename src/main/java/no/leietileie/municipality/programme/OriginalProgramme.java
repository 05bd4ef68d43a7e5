package no.leietileie.municipality.programme;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The plan that "Leie til eie" started with, as Drammen kommune describes it: what was done, by whom and when. A municipality
 * begins with it and makes it her own; so its texts are data in Bokmål, not texts of the pages.
 */
final class OriginalProgramme {

    private static final String MANAGEMENT = "Rådmannen";
    private static final String WORKING_GROUP = "Arbeidsgruppen";
    private static final String LANDLORD = "Kommunens eiendomsselskap";

    private OriginalProgramme() {}

    static List<MilestoneData> milestones(int year) {
        return List.of(
                anchoring("Utkast til informasjonsbrev drøftes i styringsgruppen", null, date(year, 6, 9)),
                anchoring("Brev med informasjonsfolder sendes til alle i målgruppen", null, date(year, 9, 1)),
                anchoring(
                        "Ny informasjon om økonomiske virkemidler ligger på kommunens nettsider",
                        null,
                        date(year, 10, 1)),
                followUp(
                        "Lister over alle leietakere i målgruppen er laget",
                        "Boligkonsulentene",
                        null,
                        date(year, 6, 1)),
                followUp(
                        "Leietakerne i kommunale borettslagsleiligheter er sortert og prioritert for hjemmebesøk",
                        "Prosjektgruppen",
                        date(year, 6, 1),
                        date(year, 7, 1)),
                followUp(
                        "Tverrfaglig gruppe med NAV, introduksjonssenteret og tjenestetildelingen er etablert",
                        MANAGEMENT,
                        null,
                        date(year, 6, 1)),
                followUp("Brev om hjemmebesøk er sendt til utvalgte beboere", WORKING_GROUP, null, date(year, 6, 1)),
                followUp("Hjemmebesøkene er gjennomført", WORKING_GROUP, date(year, 6, 1), date(year, 9, 1)),
                followUp("Fellesmøtene er gjennomført", WORKING_GROUP, date(year, 9, 1), date(year, 11, 1)),
                followUp("Saker drøftes i løpende fagmøter", WORKING_GROUP, null, null),
                sale("Reglene om forkjøpsrett til borettslagsleiligheter er sjekket", date(year, 9, 1)),
                sale("Forslag til rammer for salg er sendt til styret", date(year, 12, 1)));
    }

    static List<TargetData> targets(int year) {
        return List.of(
                new TargetData(TargetKind.HOME_VISITS, 45, date(year, 6, 1), date(year, 9, 1)),
                new TargetData(TargetKind.HOUSEHOLDS_CONTACTED, 200, date(year, 8, 1), date(year, 12, 31)),
                // Two a week from 1 September to 1 November are 18.
                new TargetData(TargetKind.GROUP_MEETINGS, 18, date(year, 9, 1), date(year, 11, 1)));
    }

    private static MilestoneData anchoring(String title, @Nullable LocalDate from, LocalDate due) {
        return new MilestoneData(ProgrammeStep.ANCHORING, title, MANAGEMENT, from, due);
    }

    private static MilestoneData followUp(
            String title, String responsible, @Nullable LocalDate from, @Nullable LocalDate due) {
        return new MilestoneData(ProgrammeStep.FOLLOW_UP, title, responsible, from, due);
    }

    private static MilestoneData sale(String title, LocalDate due) {
        return new MilestoneData(ProgrammeStep.SALE, title, LANDLORD, null, due);
    }

    private static LocalDate date(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }
}
