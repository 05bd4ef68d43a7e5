package no.leietileie.letter.mailing.channel.svarut;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.leietileie.letter.mailing.channel.OutgoingLetter;

/** A letter in the words of SvarUt's interface. The title says nothing about the case: it stands in notices. */
final class SvarUtShipment {

    static final String FILE = "brev.pdf";

    private static final String SYSTEM = "Leie til eie";

    private SvarUtShipment() {}

    static Map<String, Object> of(OutgoingLetter letter) {
        return Map.of(
                "mottaker",
                recipient(letter),
                "tittel",
                "Brev fra " + letter.senderName(),
                "avgivendeSystem",
                SYSTEM,
                "eksternReferanse",
                letter.key(),
                "eksponertFor",
                List.of(),
                "utskriftskonfigurasjon",
                Map.of("utskriftMedFarger", false, "tosidig", true),
                "dokumenter",
                List.of(Map.of("filnavn", FILE, "mimeType", "application/pdf")));
    }

    private static Map<String, String> recipient(OutgoingLetter letter) {
        List<String> address = letter.addressLines();
        String place = address.getLast();
        int space = place.indexOf(' ');
        Map<String, String> recipient = new TreeMap<>();
        recipient.put("navn", letter.name());
        recipient.put("adresselinje1", address.getFirst());
        recipient.put("postnummer", place.substring(0, space));
        recipient.put("poststed", place.substring(space + 1));
        if (letter.identityNumber() != null) {
            recipient.put("digitalId", letter.identityNumber().value());
        }
        return recipient;
    }
}
