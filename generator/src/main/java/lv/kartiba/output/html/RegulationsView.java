package lv.kartiba.output.html;

import java.util.List;

/** All regulations of the school, the main one first. */
public record RegulationsView(Shell shell, List<RegulationLink> regulations) {
  public RegulationsView {
    regulations = List.copyOf(regulations);
  }
}
