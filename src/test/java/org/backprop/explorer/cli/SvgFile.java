package org.backprop.explorer.cli;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** A file in Scalable Vector Graphics, read as any reader of XML would. */
final class SvgFile {

    private final Document document;

    private SvgFile(Document document) {
        this.document = document;
    }

    static SvgFile read(Path file) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        DocumentBuilder builder = factory.newDocumentBuilder();
        try (InputStream in = new ByteArrayInputStream(Files.readAllBytes(file))) {
            return new SvgFile(builder.parse(in));
        }
    }

    Element root() {
        return document.getDocumentElement();
    }

    int count(String name) {
        return elements(name).size();
    }

    /** All texts in the file. */
    List<String> texts() {
        return elements("text").stream().map(Element::getTextContent).toList();
    }

    /** The corners of the line of most corners that is drawn in this color, each as x and y. */
    List<double[]> longestLine(String color) {
        return elements("path").stream()
                .filter(path -> !path.getAttribute("stroke").equals("none")
                        && inherited(path, "stroke").equals(color))
                .map(SvgFile::corners)
                .max(Comparator.comparing(List::size))
                .orElseThrow();
    }

    private static List<double[]> corners(Element path) {
        return Pattern.compile("[ML](-?[0-9.]+) (-?[0-9.]+)")
                .matcher(path.getAttribute("d"))
                .results()
                .map(SvgFile::corner)
                .toList();
    }

    private static double[] corner(MatchResult match) {
        return new double[] {Double.parseDouble(match.group(1)), Double.parseDouble(match.group(2))};
    }

    private static String inherited(Element element, String attribute) {
        return element.hasAttribute(attribute)
                ? element.getAttribute(attribute)
                : inherited((Element) element.getParentNode(), attribute);
    }

    private List<Element> elements(String name) {
        NodeList found = document.getElementsByTagNameNS("http://www.w3.org/2000/svg", name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }
}
