package no.leietileie.letter.document;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a paragraph or a heading is built of. */
public sealed interface Inline {

    /** Text as it is to be read; nothing in it is markup. Control characters and line ends become spaces. */
    record Text(String text, boolean bold) implements Inline {

        public Text {
            text = Characters.printable(text);
        }
    }

    /** A link that is safe to click: {@code https}, {@code mailto} or {@code tel}, and no link inside it. */
    record Link(URI target, List<Inline> content) implements Inline {

        private static final Set<String> SCHEMES = Set.of("https", "mailto", "tel");

        public Link {
            if (!isAllowed(target)) {
                throw new IllegalArgumentException("A letter does not link to " + target.getScheme());
            }
            if (content.stream().anyMatch(Link.class::isInstance)) {
                throw new IllegalArgumentException("A link within a link");
            }
            content = List.copyOf(content);
        }

        public static boolean isAllowed(URI target) {
            return target.getScheme() != null
                    && SCHEMES.contains(target.getScheme().toLowerCase(Locale.ROOT));
        }
    }

    record LineBreak() implements Inline {}
}
