package lv.kartiba.output.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import lv.kartiba.engine.json.JsonWriter;
import lv.kartiba.output.OutputFile;
import lv.kartiba.output.OutputFormat;
import lv.kartiba.output.Site;

/**
 * What a school publishes, for other programs: a municipality can put the data of its schools
 * together.
 *
 * <p>{@code data.json} holds topics, channels, contacts, facts, duties, events and regulations with
 * all clauses, {@code data.schema.json} describes it (JSON Schema 2020-12). The page {@code
 * docs/data.md} tells what the words mean and what may change.
 */
public final class DataExport implements OutputFormat {
  private static final String SCHEMA = "/kartiba/data.schema.json";

  @Override
  public String name() {
    return "data files";
  }

  @Override
  public List<OutputFile> files(Site site) {
    return List.of(
        OutputFile.text(
            site.catalog().addresses().data(),
            () -> JsonWriter.indented(new SchoolData(site).everything())),
        new OutputFile(site.catalog().addresses().dataSchema(), DataExport::schema));
  }

  private static byte[] schema() {
    try (InputStream in = DataExport.class.getResourceAsStream(SCHEMA)) {
      if (in == null) {
        throw new IllegalStateException("not packed: " + SCHEMA);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
