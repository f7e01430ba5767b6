package lv.kartiba.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import lv.kartiba.build.BuildRequest;
import lv.kartiba.build.BuildResult;
import lv.kartiba.build.Progress;
import lv.kartiba.build.SiteBuild;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.testing.Project;
import lv.kartiba.testing.SchoolFiles;
import lv.kartiba.testing.SchoolSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Schools that are small, strange or unlucky with their names still get a whole site. */
class OddSchoolsTest {
  private static final String CONFIG =
      """
      languages: [lv]
      main: information-exchange
      school: {name: Rītausmas vidusskola}
      groups: [{id: learning, title: Mācības}]
      """;

  private static final Charset ISO_8859_13 = Charset.forName("ISO-8859-13");

  @TempDir Path folder;

  @Test
  void idsOfTheSchoolDoNotMeetThoseOfThePage() {
    SchoolSite site =
        SchoolFiles.small()
            .with(
                "site-config.yml",
                CONFIG.replace("[{id", "[{id: az, title: A}, {id: content, title: C}, {id"))
            .plus("content/topics.yml", "trips: {title: Ceļojumi, group: az}\n")
            .plus("content/topics.yml", "meals: {title: Ēdināšana, group: content}\n")
            .plus("content/contacts.yml", "content: {title: Saturs, phones: ['1']}\n")
            .with(
                "content/calendar.yml",
                """
                m2026-09: {title: Sākums, date: 2026-09-01}
                council: {title: Padome, date: 2026-09-02, repeat: {every: month, until: 2026-10-02}}
                council-2026-09-02: {title: Padome, date: 2026-09-02}
                """)
            .with("content/pages/news.lv.md", "---\ntitle: Jaunumi\n---\n\n## Content\n\nSaturs.\n")
            .clauses(
                "\n# Saziņa\n\n1. Par [ceļojumiem](topic:trips) un [pusdienām](topic:meals) raksta"
                    + " [E-klasē](channel:e-class). {#content duty=content}\n")
            .build(folder);
    assertEquals(List.of(), errors(site));
    assertTrue(site.text("topics/index.html").contains("<h2 id=\"az\">A</h2>"));
    assertTrue(site.text("calendar.html").contains("<h2 id=\"month_2026-09\">"));
    assertTrue(site.text("calendar.html").contains("id=\"council_2026-09-02\""));
  }

  @Test
  void thePageIndexIsTheHomePageWhereverItIsNamed() {
    SchoolSite site =
        SchoolFiles.small()
            .with("content/pages/index.lv.md", "---\ntitle: Sveiki!\n---\n\nLaipni lūdzam.\n")
            .with(
                "content/pages/news.lv.md",
                "---\ntitle: Jaunumi\n---\n\nSk. [sākumu](page:index).\n")
            .build(folder);
    assertEquals(List.of(), errors(site));
    assertTrue(site.text("index.html").contains("<h1>Sveiki!</h1>"));
    assertTrue(site.text("pages/news.html").contains("<p>Sk. <a href=\"../index.html\">sākumu</a>."));
    assertFalse(site.text("contacts.html").contains("Sveiki!"));
  }

  @Test
  void anIdMayNotTakeTheAddressOfAList() {
    SchoolSite site =
        SchoolFiles.small()
            .plus("content/topics.yml", "index: {title: Saturs, group: learning}\n")
            .plus("content/channels.yml", "index: {title: Rādītājs, kind: document}\n")
            .with("content/regulations/index.lv.md", "---\ntitle: Saraksts\n---\n")
            .build(folder);
    String advice = " 'index' is the address of the list of all of them; choose another id";
    assertEquals(
        List.of(
            "content/channels.yml:6:1: error: 'index' cannot be an id [wrong-id]" + advice,
            "content/regulations/index.lv.md:1:1: error: 'index' cannot be an id [wrong-id]" + advice,
            "content/topics.yml:5:1: error: 'index' cannot be an id [wrong-id]" + advice),
        site.problemsAndHints().stream().filter(line -> line.contains("error")).toList());
  }

  @Test
  void whatTopicsSayIsFoundHoweverDeepTheyAreNested() {
    SchoolSite site =
        SchoolFiles.small()
            .with(
                "content/topics.yml",
                """
                support: {title: Atbalsts, group: learning}
                meals: {title: Ēdināšana, group: learning, part-of: support}
                menu: {title: Ēdienkarte, group: learning, part-of: meals}
                """)
            .clauses("\n# Saziņa\n\n1. [Ēdienkarte](topic:menu) ir [E-klasē](channel:e-class).\n")
            .build(folder);
    assertEquals(List.of(), errors(site));
    assertTrue(
        site.text("topics/support.html")
            .contains(
                """
                <h3><a href="meals.html">Ēdināšana</a></h3>
                <h3><a href="menu.html">Ēdienkarte</a></h3>
                <ul class="ways">
                """));
    assertTrue(site.text("topics/index.html").contains("Atbalsts</a></h3><p>E-klase</p>"));
  }

  @Test
  void partsOfChannelsAreAsTheirWholeUnlessTheySayOtherwise() {
    SchoolSite site =
        SchoolFiles.small()
            .with(
                "content/channels.yml",
                """
                system: {title: Sistēma, kind: platform, url: "https://x.example/", access: login}
                staff: {title: Kolēģiem, kind: platform, part-of: system, access: staff}
                minutes: {title: Protokoli, kind: document, part-of: staff}
                forms: {title: Veidlapas, kind: document, part-of: staff, access: public}
                mail: {title: Pasts, kind: message, part-of: system}
                inbox: {title: Saņemtais, kind: message, part-of: mail}
                """)
            .clauses(
                "\n# Saziņa\n\n1. Par [vērtējumiem](topic:grades) raksta [pastā](channel:inbox),"
                    + " [protokolos](channel:minutes) un [veidlapās](channel:forms).\n")
            .build(folder);
    assertEquals(List.of(), errors(site));
    assertFalse(site.has("channels/staff.html"));
    assertFalse(site.has("channels/minutes.html"));
    assertFalse(site.text("topics/grades.html").contains("href=\"../channels/minutes.html\""));
    assertTrue(site.text("channels/inbox.html").contains("<span class=\"badge login\">"));
    assertTrue(site.text("channels/inbox.html").contains("href=\"https://x.example/\""));
    assertTrue(site.text("channels/forms.html").contains("<a href=\"system.html\">Sistēma</a></p>"));
    assertTrue(site.text("channels/system.html").contains("<a href=\"forms.html\">Veidlapas</a>"));
  }

  @Test
  void oldAddressesLeadToPagesAnchorsAndFolders() {
    SchoolSite site =
        SchoolFiles.small()
            .with(
                "site-config.yml",
                CONFIG
                    + """
                    redirects:
                      old marks.html: topics/grades.html
                      /2019/Info/: topics/index.html#a_z
                      parents: /
                      plan.html: images/plan 2.svg
                    """)
            .with("content/images/plan 2.svg", "<svg/>")
            .build(folder);
    assertEquals(List.of(), errors(site));
    assertTrue(site.text("old marks.html").contains("<a href=\"topics/grades.html\">"));
    assertTrue(
        site.text("2019/Info/index.html").contains("0; url=../../topics/index.html#a_z\""));
    assertTrue(site.text("parents/index.html").contains("<a href=\"../index.html\">"));
    assertTrue(site.text("plan.html").contains("<a href=\"images/plan%202.svg\">"));
  }

  @Test
  void redirectsThatCannotWorkAreReportedWhereTheyAreWritten() {
    SchoolSite site =
        SchoolFiles.small()
            .with(
                "site-config.yml",
                CONFIG
                    + """
                    redirects:
                      topics/grades.html: index.html
                      topics: index.html
                      matrix.html/old.html: index.html
                      a.html: topics/grade.html
                      b.html: c.html
                      c.html: index.html
                      d.html: d.html
                    """)
            .build(folder);
    assertEquals(
        List.of(
            "site-config.yml:6:3: error: 'topics/grades.html' cannot lead elsewhere, because the"
                + " site has 'topics/grades.html' [taken-address]"
                + " remove the redirect, or correct the old address",
            "site-config.yml:7:3: error: 'topics/index.html' cannot lead elsewhere, because the"
                + " site has 'topics/index.html' [taken-address]"
                + " remove the redirect, or correct the old address",
            "site-config.yml:8:3: error: 'matrix.html/old.html' cannot lead elsewhere, because the"
                + " site has 'matrix.html' [taken-address]"
                + " remove the redirect, or correct the old address",
            "site-config.yml:9:11: error: the link topics/grade.html leads nowhere [dead-link]"
                + " did you mean 'topics/grades.html'?",
            "site-config.yml:10:11: error: the link c.html leads nowhere [dead-link]"
                + " did you mean 'index.html'?",
            "site-config.yml:12:11: error: the link d.html leads nowhere [dead-link]"
                + " correct the address"),
        site.problemsAndHints());
  }

  @Test
  void aNewLanguageThatLacksSentencesIsRefusedWithTheirNames() {
    String english = Project.text(Project.root().resolve("templates/messages/en.properties"));
    String plurals = "plural.one=n % 10 = 1\nplural.few=n % 10 = 2..4\n";
    SchoolSite site =
        SchoolFiles.small()
            .with("site-config.yml", CONFIG.replace("[lv]", "[lv, ltg]"))
            .with(
                "templates/messages/ltg.properties",
                english.replace("home.title=", "home.titel=").replace("plural.one=n = 1", plurals))
            .build(folder);
    String file = "templates/messages/ltg.properties:";
    int line = 2 + english.substring(0, english.indexOf("home.title=")).split("\n", -1).length;
    assertEquals(
        List.of(
            file
                + "1:1: error: the language 'ltg' lacks 3 of the sentences:"
                + " channels.count.few, home.title, topics.count.few [missing-sentence]",
            file + line + ":1: error: nothing is called 'home.titel' here [unknown-key]"),
        errors(site));
  }

  @Test
  void aSchoolsOwnSentencesThatCannotBeReadAreShownWithTheirPlace() {
    SchoolFiles school = SchoolFiles.small();
    String name = "templates/messages/lv.properties";
    assertEquals(
        List.of(
            name
                + ":2:14: error: '\\u' is not possible for 'lv' [wrong-value]"
                + " write four hexadecimal digits after \\u, or better the character itself"),
        school.with(name, "# ā\nhome.title=ā \\u12!\n").build(folder).problemsAndHints());
    assertEquals(
        List.of(
            name
                + ":1:1: error: 'n is 1' is not possible for 'plural.one' [wrong-value]"
                + " write a condition such as: n % 10 = 2..4 and n % 100 != 12..14"),
        school.with(name, "plural.one=n is 1\n").build(folder).problemsAndHints());
    assertEquals(
        List.of(name + ":1:12: error: this is not text in UTF-8 [not-utf8]"),
        errors(school.with(name, "home.title=ā".getBytes(ISO_8859_13)).build(folder)));
  }

  @Test
  void aTemplateWithoutEndIsReportedLikeAnyOtherBrokenOne() {
    SchoolSite site =
        SchoolFiles.small()
            .with("templates/site/page.ftlh", "<#macro again><@again/></#macro><@again/>")
            .with("content/pages/news.lv.md", "---\ntitle: Jaunumi\n---\n\nSveiki.\n")
            .build(folder);
    assertEquals(
        List.of(
            "templates/site/page.ftlh:1:1: error: the template cannot be used:"
                + " a macro calls itself without end [template-error]"),
        errors(site));
  }

  @Test
  void aColourTooLightForNoticesIsDarkenedByDayAndKeptBrightByNight() {
    SchoolSite site =
        SchoolFiles.small()
            .with("site-config.yml", CONFIG + "theme: {accent: \"#ffee00\"}\n")
            .build(folder);
    String said = String.join("\n", site.problems());
    String used = said.replaceAll("(?s).*the site uses (#......) instead.*", "$1");
    assertTrue(said.contains("the colour #ffee00 is hard to read on a light ground"), said);
    assertTrue(site.assetText("site.css").contains("--accent:" + used), said);
    assertTrue(site.assetText("site.css").contains("--accent:#ffee00"));
  }

  @Test
  void theFoldersOfTheSchoolAreNoPlaceForTheSite() throws IOException {
    SchoolFiles.small().with("index.html", "mine").build(folder);
    for (String place : List.of("", "content/files/site", "templates/site")) {
      BuildRequest request =
          new BuildRequest(folder, folder.resolve("templates"), folder.resolve(place), false);
      BuildResult result = SiteBuild.run(request, Progress.SILENT);
      assertFalse(result.published(), place);
      assertEquals(Rule.FOREIGN_FOLDER, result.problems().get(0).rule());
    }
    assertEquals("mine", Files.readString(folder.resolve("index.html")));
  }

  @Test
  void eventsLastOverNewYearAndRepeatWithAllTheirDays() {
    SchoolSite site =
        SchoolFiles.small()
            .with(
                "content/calendar.yml",
                """
                winter: {title: Brīvlaiks, date: 2026-12-28, until: 2027-01-08}
                camp:
                  {title: Nometne, date: 2026-09-29, until: 2026-10-01,
                   repeat: {every: month, until: 2026-10-31}}
                inventory: {title: Uzskaite, date: 2026-08-31, repeat: {every: month, until: 2026-10-31}}
                """)
            .build(folder);
    assertEquals(List.of(), errors(site));
    String page = site.text("calendar.html");
    assertTrue(page.contains("28. decembris – 8. janvāris"), page);
    assertTrue(page.contains("29. septembris – 1. oktobris"));
    assertTrue(page.contains("29.–31. oktobris"));
    assertTrue(page.contains("id=\"inventory_2026-10-31\""));
    assertFalse(page.contains("inventory_2026-09"));
  }

  private static List<String> errors(SchoolSite site) {
    return site.problems().stream().filter(line -> line.contains(": error: ")).toList();
  }
}
