package lv.kartiba.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/**
 * What a screen reader gets from a PDF: tags and words in reading order.
 *
 * <p>Example: {@code TagTree.of(pdf).all("Lbl")} are the numbers of all clauses.
 */
public final class TagTree {
  private static final String WORDS = "#words";

  private final Node root;

  private TagTree(Node root) {
    this.root = root;
  }

  /** A tag with what is in it, or words, whose tag is {@code #words}. */
  public record Node(String tag, Optional<String> language, String words, List<Node> children) {

    /** All words in it, in reading order, spaces as single ones. */
    public String text() {
      StringBuilder text = new StringBuilder();
      append(text);
      return text.toString().replaceAll("\\s+", " ").strip();
    }

    /** Every tag of this name in it, in reading order. */
    public List<Node> all(String name) {
      List<Node> found = new ArrayList<>();
      find(name, found);
      return found;
    }

    private void append(StringBuilder text) {
      text.append(words);
      children.forEach(child -> child.append(text));
      if (!tag.equals(WORDS) && !tag.equals("Span") && !tag.equals("Link")) {
        text.append(' ');
      }
    }

    private void find(String name, List<Node> found) {
      if (tag.equals(name)) {
        found.add(this);
      }
      children.forEach(child -> child.find(name, found));
    }
  }

  /** Reads the tags of a PDF. */
  public static TagTree of(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      Map<PDPage, Map<Integer, String>> words = new HashMap<>();
      for (PDPage page : document.getPages()) {
        words.put(page, words(page));
      }
      PDStructureNode tree = document.getDocumentCatalog().getStructureTreeRoot();
      return new TagTree(node("Root", Optional.empty(), tree, Optional.empty(), words));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Node root() {
    return root;
  }

  /** Every tag of this name, in reading order. */
  public List<Node> all(String tag) {
    return root.all(tag);
  }

  /** All words, in reading order. */
  public String text() {
    return root.text();
  }

  private static Node node(
      String tag,
      Optional<String> language,
      PDStructureNode element,
      Optional<PDPage> page,
      Map<PDPage, Map<Integer, String>> words) {
    List<Node> children = new ArrayList<>();
    for (Object kid : element.getKids()) {
      if (kid instanceof PDStructureElement child) {
        children.add(
            node(
                child.getStructureType(),
                Optional.ofNullable(child.getLanguage()),
                child,
                Optional.ofNullable(child.getPage()),
                words));
      } else if (kid instanceof Integer number) {
        children.add(words(words.get(page.orElseThrow()), number));
      } else if (kid instanceof PDMarkedContentReference reference) {
        PDPage other = Optional.ofNullable(reference.getPage()).or(() -> page).orElseThrow();
        children.add(words(words.get(other), reference.getMCID()));
      }
    }
    return new Node(tag, language, "", List.copyOf(children));
  }

  private static Node words(Map<Integer, String> ofPage, int number) {
    return new Node(WORDS, Optional.empty(), ofPage.getOrDefault(number, ""), List.of());
  }

  private static Map<Integer, String> words(PDPage page) throws IOException {
    PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
    extractor.processPage(page);
    Map<Integer, String> words = new HashMap<>();
    for (PDMarkedContent content : extractor.getMarkedContents()) {
      StringBuilder text = new StringBuilder();
      for (Object part : content.getContents()) {
        if (part instanceof TextPosition position) {
          text.append(position.getUnicode());
        }
      }
      words.merge(content.getMCID(), text.toString(), String::concat);
    }
    return words;
  }
}
