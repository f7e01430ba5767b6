package lv.kartiba.testing;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/**
 * Asks the reference validator whether a PDF keeps the standards for archives and for screen
 * readers.
 *
 * <p>Example: {@code assertEquals(List.of(), VeraPdf.failures(pdf))}.
 */
public final class VeraPdf {
  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private VeraPdf() {}

  /** Everything in which a PDF without attachments breaks PDF/A-2a or PDF/UA-1, sorted. */
  public static List<String> failures(byte[] pdf) {
    return failures(pdf, PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1);
  }

  /** Everything in which a PDF with attachments breaks PDF/A-3a or PDF/UA-1, sorted. */
  public static List<String> failuresWithAttachments(byte[] pdf) {
    return failures(pdf, PDFAFlavour.PDFA_3_A, PDFAFlavour.PDFUA_1);
  }

  private static List<String> failures(byte[] pdf, PDFAFlavour... flavours) {
    return List.of(flavours).stream()
        .flatMap(flavour -> failures(pdf, flavour).stream())
        .distinct()
        .sorted()
        .toList();
  }

  private static List<String> failures(byte[] pdf, PDFAFlavour flavour) {
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      ValidationResult result = validator.validate(parser);
      if (result.getTotalAssertions() == 0) {
        throw new AssertionError("nothing was checked: " + flavour);
      }
      return result.getTestAssertions().stream()
          .filter(check -> check.getStatus() == TestAssertion.Status.FAILED)
          .map(
              check ->
                  flavour.getId()
                      + " "
                      + check.getRuleId().getClause()
                      + "-"
                      + check.getRuleId().getTestNumber()
                      + ": "
                      + check.getMessage())
          .toList();
    } catch (Exception e) {
      throw new AssertionError("veraPDF cannot read the file", e);
    }
  }
}
