package lv.kartiba.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A slip of the hand in a text: a line lost or doubled, a sign too many, a file cut off.
 *
 * @param what for people
 */
record Mutation(String what, String text) {
  private static final List<String> SIGNS =
      List.of(
          ":",
          "{",
          "}",
          "[",
          "]",
          "\"",
          "'",
          "- ",
          "#",
          "\t",
          "|",
          "&a ",
          "*a",
          "1. ",
          "    ",
          "](topic:",
          "[[",
          "]]",
          "{#x}",
          "{for=none}",
          "\0",
          "\u00a0",
          "\ud83d\ude00",
          "`",
          "<b>",
          "---\n",
          "\n\n",
          "![](x)",
          "\\",
          "~",
          "0",
          "2023-02-30",
          "@",
          "%",
          "{duty=parents}",
          "{of=",
          "{label=\"",
          "[](#",
          "| a | b |\n|---|---|\n",
          "   1. x\n",
          "\r\n",
          "\r",
          "=====\n",
          "***",
          "> ",
          "100000000000. x\n",
          "99999999999999999999");

  /** The slip that belongs to a seed; the same each time. */
  static Mutation of(String text, long seed) {
    Random random = new Random(seed);
    List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
    int line = random.nextInt(lines.size());
    int at = random.nextInt(text.length() + 1);
    switch (random.nextInt(7)) {
      case 0:
        return new Mutation("cut at " + at, text.substring(0, at));
      case 1:
        String sign = SIGNS.get(random.nextInt(SIGNS.size()));
        return new Mutation(
            sign + " inserted at " + at, text.substring(0, at) + sign + text.substring(at));
      case 2:
        int end = Math.min(text.length(), at + 1 + random.nextInt(4));
        return new Mutation(
            "lost " + at + " to " + end, text.substring(0, at) + text.substring(end));
      case 3:
        lines.remove(line);
        return new Mutation("lost line " + (line + 1), String.join("\n", lines));
      case 4:
        lines.add(line, lines.get(line));
        return new Mutation("doubled line " + (line + 1), String.join("\n", lines));
      case 5:
        lines.set(line, "  " + lines.get(line));
        return new Mutation("indented line " + (line + 1), String.join("\n", lines));
      default:
        int other = random.nextInt(lines.size());
        String moved = lines.get(line);
        lines.set(line, lines.get(other));
        lines.set(other, moved);
        return new Mutation(
            "swapped lines " + (line + 1) + " and " + (other + 1), String.join("\n", lines));
    }
  }
}
