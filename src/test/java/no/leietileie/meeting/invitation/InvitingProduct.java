package no.leietileie.meeting.invitation;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import no.leietileie.LeieTilEie;
import no.leietileie.meeting.SeasonFixture;
import no.leietileie.resource.ResourceId;
import no.leietileie.resource.VenueData;
import no.leietileie.resource.VenueFacts;
import no.leietileie.resource.Venues;
import no.leietileie.support.PagelessProduct;
import no.leietileie.support.SignedIn;
import org.springframework.boot.SpringApplication;

/** The product without its pages, where everybody of a season is invited; each line is the address its venue is given. */
final class InvitingProduct {

    static final int HOUSEHOLDS = 8;

    private InvitingProduct() {}

    public static void main(String[] settings) throws Exception {
        var product = SpringApplication.run(LeieTilEie.class, settings);
        var letters = product.getBean(MeetingLetterFixture.class);
        letters.decide();
        var season = product.getBean(SeasonFixture.class).planned(HOUSEHOLDS);
        letters.invite(season);
        var venue = letters.meetings(season).getFirst().venue();
        System.out.println(PagelessProduct.READY);
        try (var addresses = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            for (var address = addresses.readLine(); address != null; address = addresses.readLine()) {
                change(product.getBean(Venues.class), venue, address);
            }
        }
    }

    private static void change(Venues venues, ResourceId id, String address) {
        SignedIn.consultant(() -> {
            var now = venues.find(id).orElseThrow();
            var facts = new VenueFacts((short) 20, true, address, null, null);
            return venues.change(
                    id, new VenueData(now.data().name(), facts, now.data().hours()), now.version());
        });
    }
}
