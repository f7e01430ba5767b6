package lv.kartiba.docs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import lv.kartiba.testing.NeedsProgram;
import lv.kartiba.testing.Programs;
import lv.kartiba.testing.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workflows and pipelines, held against the schemas that GitHub's and GitLab's files have to follow. */
class RecipesBySchemaTest {
  private static final Path RECIPES = Project.root().resolve("docs/recipes");

  @TempDir Path folder;

  /** What a program said, and whether it was content. */
  private record Said(int status, String text) {}

  @Test
  @NeedsProgram("action-validator")
  void everyWorkflowIsOneForGitHub() throws Exception {
    List<Path> workflows = workflows();
    assertTrue(workflows.size() >= 7, workflows.toString());
    for (Path workflow : workflows) {
      Said said = run("action-validator", workflow.toString());
      assertEquals(0, said.status(), workflow + ": " + said.text());
    }
  }

  @Test
  @NeedsProgram("action-validator")
  void aWorkflowWithASlipIsNotOne() throws Exception {
    String good = Project.text(RECIPES.resolve("github/check.yml"));
    Path bad = folder.resolve(".github/workflows/check.yml");
    Files.createDirectories(bad.getParent());
    Files.writeString(bad, good.replace("runs-on:", "run-on:"));
    Said said = run("action-validator", bad.toString());
    assertNotEquals(0, said.status());
    assertTrue(said.text().contains("runs-on"), said.text());
  }

  @Test
  @NeedsProgram("gitlab-ci-local")
  void thePipelineIsOneForGitLab() throws Exception {
    String pipeline = Project.text(RECIPES.resolve("gitlab/gitlab-ci.yml"));
    Said good = pipeline(pipeline);
    assertEquals(0, good.status(), good.text());
    assertTrue(good.text().contains("json schema validated"), good.text());
    Said bad = pipeline(pipeline.replace("artifacts:", "artefacts:"));
    assertTrue(bad.text().contains("'artefacts' property is not expected"), bad.text());
    assertFalse(bad.text().contains("json schema validated"), bad.text());
  }

  /** Those to be copied and those of this project; new schools get copies of the first. */
  private static List<Path> workflows() throws IOException {
    List<Path> found = new ArrayList<>();
    for (Path recipe : Project.files(RECIPES)) {
      if (recipe.toString().endsWith(".yml") && !recipe.startsWith(RECIPES.resolve("gitlab"))) {
        found.add(recipe);
      }
    }
    try (Stream<Path> own = Files.list(Project.root().resolve(".github/workflows"))) {
      own.sorted().forEach(found::add);
    }
    return found;
  }

  private Said pipeline(String text) throws Exception {
    Files.writeString(folder.resolve(".gitlab-ci.yml"), text);
    return run("gitlab-ci-local", "--list");
  }

  private Said run(String program, String... arguments) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Programs.program(program).orElseThrow().toString());
    command.addAll(List.of(arguments));
    Path said = folder.resolve("said.txt");
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();
    assertTrue(process.waitFor(60, TimeUnit.SECONDS), "it answers");
    return new Said(process.exitValue(), Files.readString(said, UTF_8));
  }
}
