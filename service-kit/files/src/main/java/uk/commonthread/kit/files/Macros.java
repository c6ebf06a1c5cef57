package uk.commonthread.kit.files;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Finds programs in documents that are archives. Word knows its own by the type that the archive's list gives to a part,
 * whatever the part is called; OpenDocument keeps them in folders with a name. Neither heeds capitals.
 */
final class Macros {
    private static final String LIST = "[content_types].xml";
    private static final int LONGEST_LIST = 1024 * 1024;

    private Macros() {}

    static boolean areIn(ZipFile document) throws IOException {
        for (var entry : Collections.list(document.entries())) {
            var name = entry.getName().toLowerCase(Locale.ROOT).replace('\\', '/');
            if (isProgram(name) || (name.equals(LIST) && listsPrograms(document, entry))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isProgram(String name) {
        return name.endsWith("vbaproject.bin") || name.startsWith("basic/") || name.startsWith("scripts/");
    }

    /** Also where the list cannot be read: what is in the document is not known then. */
    private static boolean listsPrograms(ZipFile document, ZipEntry list) throws IOException {
        if (list.getSize() > LONGEST_LIST) {
            return true;
        }
        try (var bytes = document.getInputStream(list)) {
            return listsPrograms(bytes);
        } catch (XMLStreamException e) {
            return true;
        }
    }

    private static boolean listsPrograms(InputStream list) throws XMLStreamException {
        var factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        var xml = factory.createXMLStreamReader(list);
        while (xml.hasNext()) {
            xml.next();
            if (xml.isStartElement() && values(xml).anyMatch(Macros::isTypeOfPrograms)) {
                return true;
            }
        }
        return false;
    }

    private static Stream<String> values(XMLStreamReader element) {
        return Stream.iterate(0, i -> i < element.getAttributeCount(), i -> i + 1)
                .map(element::getAttributeValue)
                .map(value -> value.toLowerCase(Locale.ROOT));
    }

    private static boolean isTypeOfPrograms(String type) {
        return type.contains("vbaproject") || type.contains("macroenabled");
    }
}
