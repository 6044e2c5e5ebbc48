package dev.touchstone.content.exchange.read;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** An XML file, read record by record. A document type is refused: nothing is looked up and nothing unfolds. */
public final class XmlFile {

    private static final int DEEPEST = 20;
    private static final int LONGEST_TEXT = 1_000_000;
    private static final int MOST_ELEMENTS = 1_000_000;

    private final SourceFile file;
    private int elements;

    public XmlFile(SourceFile file) {
        this.file = file;
    }

    /** Told what the file says, in its order. */
    public interface Visitor {

        void root(String name);

        void record(XmlElement record);
    }

    /** Every element right below the root. */
    public void records(Visitor visitor) {
        file.read(text -> {
            try {
                parse(text, visitor);
            } catch (XMLStreamException e) {
                if (e.getNestedException() instanceof IOException reading) {
                    throw reading;
                }
                String place =
                        e.getLocation() == null ? "" : "line " + e.getLocation().getLineNumber();
                throw file.findings().stop(file.name(), place, "This is not XML: mend the line or the one before.");
            }
        });
    }

    private void parse(Reader text, Visitor visitor) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        XMLStreamReader xml = factory.createXMLStreamReader(text);
        boolean inRoot = false;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.DTD ->
                    throw file.findings()
                            .stop(file.name(), place(xml), "A document type (<!DOCTYPE …>) is not read. Remove it.");
                case XMLStreamConstants.START_ELEMENT -> {
                    if (inRoot) {
                        XmlElement record = element(xml, 1);
                        file.findings().guard(file.name(), () -> visitor.record(record));
                    } else {
                        inRoot = true;
                        String name = xml.getLocalName();
                        file.findings().guard(file.name(), () -> visitor.root(name));
                    }
                }
                default -> {
                    // Blanks and comments between records say nothing.
                }
            }
        }
    }

    private XmlElement element(XMLStreamReader xml, int depth) throws XMLStreamException {
        elements++;
        if (depth > DEEPEST || elements > MOST_ELEMENTS) {
            throw file.findings()
                    .stop(file.name(), place(xml), "The file is larger or deeper than any annotation needs.");
        }
        String name = xml.getLocalName();
        int line = xml.getLocation().getLineNumber();
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
        }
        List<XmlElement> children = new ArrayList<>();
        var text = new StringBuilder();
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            if (xml.isStartElement()) {
                children.add(element(xml, depth + 1));
            } else if (xml.isCharacters()) {
                text.append(xml.getText());
                if (text.length() > LONGEST_TEXT) {
                    throw file.findings().stop(file.name(), place(xml), "The text of <" + name + "> is endless.");
                }
            }
        }
        return new XmlElement(name, attributes, children, text.toString().strip(), line);
    }

    private static String place(XMLStreamReader xml) {
        return "line " + xml.getLocation().getLineNumber();
    }
}
