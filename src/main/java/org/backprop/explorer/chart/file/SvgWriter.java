package org.backprop.explorer.chart.file;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.w3c.dom.Text;

/**
 * Writes a drawing as Scalable Vector Graphics. Texts stay text elements, in the program's font where the viewer has
 * it, else in a font that is no wider. The same drawing gives the same bytes.
 */
public final class SvgWriter {

    private static final String NAMESPACE = "http://www.w3.org/2000/svg";
    private static final String FONT_FAMILIES = "Inter, Helvetica, Arial, 'Liberation Sans', sans-serif";

    /** All but the characters of XML 1.0; an unpaired surrogate is none of them. */
    private static final Pattern INVALID_CHARACTERS =
            Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private final int width;
    private final int height;

    /** Creates a writer of drawings of this size, in SVG user units, which are pixels on most screens. */
    public SvgWriter(int width, int height) {
        this.width = width;
        this.height = height;
    }

    /**
     * Writes what {@code painter} draws.
     *
     * @param title the title, which screen readers read
     * @throws IOException if {@code out} cannot be written
     */
    public void write(String title, Consumer<Graphics2D> painter, OutputStream out) throws IOException {
        Document document = emptyDocument();
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
        context.setComment(null);
        context.setImageHandler(new PngImageHandler());
        SVGGraphics2D graphics = new SVGGraphics2D(context, false);
        graphics.setSVGCanvasSize(new Dimension(width, height));
        painter.accept(graphics);
        Element root = graphics.getRoot();
        root.setAttributeNS(null, "viewBox", "0 0 " + width + " " + height);
        root.insertBefore(titleElement(document, title), root.getFirstChild());
        document.replaceChild(root, document.getDocumentElement());
        setFontFamilies(root);
        replaceInvalidCharacters(root);
        write(document, out);
    }

    private static Document emptyDocument() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().getDOMImplementation().createDocument(NAMESPACE, "svg", null);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the JDK's own documents are missing", e);
        }
    }

    private static Element titleElement(Document document, String text) {
        Element title = document.createElementNS(NAMESPACE, "title");
        title.setTextContent(text);
        return title;
    }

    /** Sets the font families, with fallbacks for viewers without the program's font. */
    private static void setFontFamilies(Element root) {
        NodeList elements = root.getElementsByTagName("*");
        for (int i = 0; i < elements.getLength(); i++) {
            Element element = (Element) elements.item(i);
            if (element.hasAttribute("font-family")) {
                element.setAttribute("font-family", FONT_FAMILIES);
            }
        }
        root.setAttribute("font-family", FONT_FAMILIES);
    }

    /** Replaces the characters of texts that XML does not allow, such as control characters in a title. */
    private static void replaceInvalidCharacters(Node node) {
        if (node instanceof Text text) {
            text.setData(INVALID_CHARACTERS.matcher(text.getData()).replaceAll("\uFFFD"));
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            replaceInvalidCharacters(child);
        }
    }

    private static void write(Document document, OutputStream out) throws IOException {
        try {
            TransformerFactory factory = TransformerFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            Transformer transformer = factory.newTransformer();
            transformer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
            transformer.transform(new DOMSource(document), new StreamResult(out));
        } catch (TransformerException e) {
            throw new IOException(e.getMessage(), e);
        }
    }
}
