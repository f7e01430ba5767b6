package lv.kartiba.engine.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/** Puts files into a PDF as its attachments (ISO 19005-3, 6.8). */
final class Attachments {
  private static final COSName RELATION = COSName.getPDFName("AFRelationship");
  private static final COSName ASSOCIATED_FILES = COSName.getPDFName("AF");

  private Attachments() {}

  static void add(PDDocument pdf, PdfDocument document) throws IOException {
    List<PdfAttachment> attachments = document.attachments();
    if (attachments.isEmpty()) {
      return;
    }
    Map<String, PDComplexFileSpecification> byName = new TreeMap<>();
    COSArray associated = new COSArray();
    for (PdfAttachment attachment : attachments) {
      PDComplexFileSpecification file = file(pdf, attachment, document.metadata());
      byName.put(attachment.name(), file);
      associated.add(file.getCOSObject());
    }
    PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
    tree.setNames(byName);
    PDDocumentNameDictionary names = new PDDocumentNameDictionary(pdf.getDocumentCatalog());
    names.setEmbeddedFiles(tree);
    pdf.getDocumentCatalog().setNames(names);
    pdf.getDocumentCatalog().getCOSObject().setItem(ASSOCIATED_FILES, associated);
  }

  private static PDComplexFileSpecification file(
      PDDocument pdf, PdfAttachment attachment, PdfMetadata metadata) throws IOException {
    PDEmbeddedFile content =
        new PDEmbeddedFile(
            pdf, new ByteArrayInputStream(attachment.content()), COSName.FLATE_DECODE);
    content.setSubtype(attachment.mediaType());
    content.setSize(attachment.content().length);
    content.setCreationDate(Identity.midnight(metadata.date()));
    content.setModDate(Identity.midnight(metadata.date()));

    PDComplexFileSpecification file = new PDComplexFileSpecification();
    String name = attachment.name().substring(attachment.name().lastIndexOf('/') + 1);
    file.setFile(name);
    file.setFileUnicode(name);
    file.setFileDescription(attachment.description());
    file.setEmbeddedFile(content);
    file.setEmbeddedFileUnicode(content);
    file.getCOSObject().setName(RELATION, attachment.relation().pdfName());
    return file;
  }
}
