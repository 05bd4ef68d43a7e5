package no.leietileie.letter.exchange;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.util.Objects;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import net.sf.okapi.lib.xliff2.Const;

/** Looks through a file before the library does: that it is closed, declares nothing, and is XLIFF 2 at all. */
final class XliffShape {

    private static final String OLD = "urn:oasis:names:tc:xliff:document:1";

    private XliffShape() {}

    /**
     * @return what it says, in whatever encoding
     * @throws RefusedFileException with the line where it is no good
     */
    static String text(byte[] file) {
        if (file.length == 0) {
            throw new RefusedFileException(FileProblem.EMPTY, 0);
        }
        XMLInputFactory factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(file));
            Charset encoding = Charset.forName(Objects.requireNonNullElse(reader.getEncoding(), "UTF-8"));
            boolean root = true;
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamReader.DTD) {
                    throw new RefusedFileException(FileProblem.DECLARES_ENTITIES, line(reader));
                }
                if (root && event == XMLStreamReader.START_ELEMENT) {
                    root(reader);
                    root = false;
                }
            }
            return new String(file, encoding);
        } catch (IllegalArgumentException unknownEncoding) {
            throw new RefusedFileException(FileProblem.BROKEN, 1);
        } catch (XMLStreamException broken) {
            int line = broken.getLocation() == null ? 0 : broken.getLocation().getLineNumber();
            throw new RefusedFileException(FileProblem.BROKEN, Math.max(line, 0));
        }
    }

    private static void root(XMLStreamReader reader) {
        String namespace = String.valueOf(reader.getNamespaceURI());
        if (namespace.startsWith(OLD)) {
            throw new RefusedFileException(FileProblem.OLD_XLIFF, 0);
        }
        if (!namespace.equals(Const.NS_XLIFF_CORE20) || !reader.getLocalName().equals("xliff")) {
            throw new RefusedFileException(FileProblem.NOT_XLIFF, line(reader));
        }
    }

    private static int line(XMLStreamReader reader) {
        return reader.getLocation().getLineNumber();
    }
}
