package lv.kartiba.importer.pack;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import lv.kartiba.importer.paper.UnreadableException;
import lv.kartiba.importer.paper.UnreadableException.Reason;

/** The XML files in an archive such as DOCX or ODT, by their names. */
public record Pack(SortedMap<String, byte[]> parts) {
  private static final int MOST_PARTS = 5_000;
  private static final int LARGEST_PART = 16_000_000;
  private static final int LARGEST_WHOLE = 40_000_000;
  private static final long MOST_UNPACKED = 400_000_000L;

  public Pack {
    parts = Collections.unmodifiableSortedMap(new TreeMap<>(parts));
  }

  /**
   * Unpacks the XML files; pictures are passed over.
   *
   * @throws UnreadableException if the archive is cut off, or larger than any regulation is
   */
  public static Pack open(byte[] bytes) throws UnreadableException {
    SortedMap<String, byte[]> parts = new TreeMap<>();
    int count = 0;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      long kept = 0;
      long unpacked = 0;
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        count++;
        if (count > MOST_PARTS) {
          throw new UnreadableException(Reason.TOO_LARGE);
        }
        boolean wanted = isWanted(entry.getName());
        byte[] part = read(zip, wanted, MOST_UNPACKED - unpacked);
        unpacked += wanted ? part.length : entry.getSize() > 0 ? entry.getSize() : 0;
        if (wanted) {
          kept += part.length;
          parts.put(entry.getName(), part);
        }
        if (kept > LARGEST_WHOLE) {
          throw new UnreadableException(Reason.TOO_LARGE);
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new UnreadableException(Reason.DAMAGED, e);
    }
    if (parts.isEmpty()) {
      throw new UnreadableException(count > 0 ? Reason.UNKNOWN_FORMAT : Reason.DAMAGED);
    }
    return new Pack(parts);
  }

  private static boolean isWanted(String name) {
    return name.endsWith(".xml") || name.endsWith(".rels") || name.equals("mimetype") || name.endsWith(".md");
  }

  private static byte[] read(ZipInputStream zip, boolean keep, long most)
      throws IOException, UnreadableException {
    ByteArrayOutputStream part = new ByteArrayOutputStream();
    byte[] buffer = new byte[16_384];
    long length = 0;
    for (int n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
      length += n;
      if (keep && length > LARGEST_PART || length > most) {
        throw new UnreadableException(Reason.TOO_LARGE);
      }
      if (keep) {
        part.write(buffer, 0, n);
      }
    }
    return part.toByteArray();
  }

  /** The part of this name. */
  public Optional<byte[]> part(String name) {
    return Optional.ofNullable(parts.get(name));
  }
}
