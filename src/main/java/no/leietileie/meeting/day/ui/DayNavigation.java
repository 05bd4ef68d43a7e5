package no.leietileie.meeting.day.ui;

import com.vaadin.flow.component.html.Anchor;
import no.leietileie.meeting.MeetingId;
import no.leietileie.meeting.SeasonId;
import no.leietileie.resource.ResourceId;

/** The addresses of the pages for the day of a meeting. */
public final class DayNavigation {

    static final String ID = "id";
    static final String DAY = "fellesmoter/mote/:" + ID + "([0-9]{1,18})";
    static final String SHEET = DAY + "/ark";

    static final String INTERPRETER = "interpreter";
    static final String ORDER = DAY + "/tolk/:" + INTERPRETER + "([0-9]{1,18})";

    private static final String SEASONS = "fellesmoter/";
    private static final String MEETINGS = SEASONS + "mote/";

    private DayNavigation() {}

    public static String location(MeetingId meeting) {
        return MEETINGS + meeting.value();
    }

    static String sheet(MeetingId meeting) {
        return location(meeting) + "/ark";
    }

    static String order(MeetingId meeting, ResourceId interpreter) {
        return location(meeting) + "/tolk/" + interpreter.value();
    }

    static Anchor toSeason(SeasonId season, String words) {
        return new Anchor(season(season), words);
    }

    static String season(SeasonId season) {
        return SEASONS + season.value();
    }
}
