package lv.kartiba.maven;

import java.nio.file.Path;
import lv.kartiba.diagnostic.DiagnosticMessages;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugins.annotations.Parameter;

/** A goal that speaks the school's language. */
abstract class SpokenMojo extends AbstractMojo {

  /** The language of the messages, <code>lv</code> or <code>en</code>; else the site's first. */
  @Parameter(property = "kartiba.lang")
  private String lang;

  /** The language to speak to those who write in a folder; Latvian where nothing is there yet. */
  final String language(Path folder) {
    return Speech.language(lang, folder);
  }

  final DiagnosticMessages messages(Path folder) {
    return DiagnosticMessages.in(language(folder));
  }
}
