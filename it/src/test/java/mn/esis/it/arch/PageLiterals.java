package mn.esis.it.arch;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Words that stand in a page itself: between the tags, or in an attribute that people see or hear. */
final class PageLiterals {
    /** The name of the product is the same in every language. */
    private static final Set<String> NAMES = Set.of("OpenESIS", "ESIS");

    private static final Set<String> READ_BY_PEOPLE = Set.of(
            "title",
            "alt",
            "label",
            "placeholder",
            "aria-label",
            "aria-description",
            "header",
            "headerText",
            "footerText",
            "summary",
            "detail",
            "emptyMessage",
            "requiredMessage",
            "converterMessage",
            "validatorMessage",
            "itemLabel",
            "onLabel",
            "offLabel",
            "text",
            "hint",
            "message");

    private static final Set<String> SILENT = Set.of("script", "style");
    private static final Pattern EXPRESSION = Pattern.compile("[#$]\\{[^}]*(?:\\{[^}]*}[^}]*)*}");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final Pattern NAMED_ENTITY = Pattern.compile("&(?!amp;|lt;|gt;|quot;|apos;|#)\\w+;");

    private PageLiterals() {}

    static List<String> of(String page) {
        List<String> found = new ArrayList<>();
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(
                    new StringReader(NAMED_ENTITY.matcher(page).replaceAll(" ")));
            read(reader, found);
        } catch (XMLStreamException e) {
            throw new AssertionError("not well-formed: " + e.getMessage(), e);
        }
        return found;
    }

    private static void read(XMLStreamReader reader, List<String> found) throws XMLStreamException {
        String element = "";
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    element = reader.getLocalName();
                    readAttributes(reader, found);
                }
                case XMLStreamConstants.END_ELEMENT -> element = "";
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (!SILENT.contains(element)) {
                        add(reader.getText(), found);
                    }
                }
                default -> {
                    // comments and the like are for the reader of the source
                }
            }
        }
    }

    private static void readAttributes(XMLStreamReader reader, List<String> found) {
        boolean button = Set.of("commandButton", "button", "commandLink", "outputText", "outputLabel")
                .contains(reader.getLocalName());
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String name = reader.getAttributeLocalName(i);
            if (READ_BY_PEOPLE.contains(name) || (button && name.equals("value") && !isPlainButton(reader))) {
                add(reader.getAttributeValue(i), found);
            }
        }
    }

    /** The value of an HTML button is sent, not shown. */
    private static boolean isPlainButton(XMLStreamReader reader) {
        return reader.getNamespaceURI().endsWith("xhtml");
    }

    private static void add(String text, List<String> found) {
        WORD.matcher(EXPRESSION.matcher(text).replaceAll(" "))
                .results()
                .map(word -> word.group())
                .filter(word -> !NAMES.contains(word))
                .forEach(found::add);
    }
}
