package lv.kartiba.testing;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import lv.kartiba.output.OutputFile;
import lv.kartiba.output.Site;
import lv.kartiba.output.data.DataExport;

/** The data a test's school publishes, with the schema beside it. */
public record DataFile(Site site, String text, String schema) {

  public static DataFile of(SchoolRead school) {
    Site site = PrintedRegulation.site(school);
    List<String> texts = new ArrayList<>();
    for (OutputFile file : new DataExport().files(site)) {
      texts.add(new String(file.content().get(), StandardCharsets.UTF_8));
    }
    return new DataFile(site, texts.get(0), texts.get(1));
  }

  public Json json() {
    return Json.parse(text);
  }

  /** What the schema finds wrong in these data. */
  public List<String> problems() {
    return problems(text);
  }

  /** What the schema finds wrong in changed data. */
  public List<String> problems(String changed) {
    Schema checked =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(schema);
    return checked.validate(changed, InputFormat.JSON).stream().map(Error::toString).toList();
  }

  /** Names of things that are not in the data. */
  public List<String> danglingNames() {
    Json json = json();
    List<String> dangling = new ArrayList<>();
    Set<String> topics = ids("topics");
    Set<String> channels = ids("channels");
    Set<String> contacts = ids("contacts");
    for (String list : List.of("facts", "events")) {
      for (Json item : json.get(list).list()) {
        check(item.get("topic"), topics, dangling);
        check(item.get("channel"), channels, dangling);
        check(item.get("contact"), contacts, dangling);
        item.get("topics").list().forEach(topic -> check(topic, topics, dangling));
      }
    }
    for (Json topic : json.get("topics").list()) {
      check(topic.get("group"), ids("groups"), dangling);
      check(topic.get("partOf"), topics, dangling);
      check(topic.get("contact"), contacts, dangling);
    }
    json.get("channels").list().forEach(c -> check(c.get("partOf"), channels, dangling));
    json.get("contacts").list().forEach(c -> check(c.get("partOf"), contacts, dangling));
    contacts.addAll(List.of("parents", "staff"));
    Set<String> anchors = new TreeSet<>();
    for (Json regulation : json.get("regulations").list()) {
      for (Json chapter : regulation.get("chapters").list()) {
        clauses(chapter)
            .forEach(c -> anchors.add(regulation.get("id").text() + "#" + c.get("anchor").text()));
      }
    }
    for (String list : List.of("facts", "duties")) {
      for (Json item : json.get(list).list()) {
        item.get("who").list().forEach(who -> check(who, contacts, dangling));
        Json clause = item.get("clause");
        String address = clause.get("regulation").text() + "#" + clause.get("anchor").text();
        if (clause.isPresent() && !anchors.contains(address)) {
          dangling.add(address);
        }
      }
    }
    return dangling;
  }

  /** The clauses of a chapter or clause with all below them, in order. */
  public static List<Json> clauses(Json whole) {
    List<Json> all = new ArrayList<>();
    for (Json clause : whole.get("clauses").list()) {
      all.add(clause);
      all.addAll(clauses(clause));
    }
    return all;
  }

  private Set<String> ids(String list) {
    return json().get(list).list().stream()
        .map(item -> item.get("id").text())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static void check(Json name, Set<String> known, List<String> dangling) {
    if (name.isPresent() && !known.contains(name.text())) {
      dangling.add(name.text());
    }
  }
}
