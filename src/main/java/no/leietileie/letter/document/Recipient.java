package no.leietileie.letter.document;

import java.util.List;

/**
 * Who the letter is for, as it shall stand in the window of the envelope.
 *
 * @param name one or more adults, already joined as they are to be addressed
 * @param addressLines street, postcode and place, country; at most {@value #MOST_LINES}
 */
public record Recipient(String name, List<String> addressLines) {

    public static final int MOST_LINES = 5;

    public Recipient {
        name = Characters.printable(name);
        addressLines = addressLines.stream().map(Characters::printable).toList();
        if (addressLines.size() > MOST_LINES) {
            throw new IllegalArgumentException("More than " + MOST_LINES + " lines of a recipient's address");
        }
    }
}
