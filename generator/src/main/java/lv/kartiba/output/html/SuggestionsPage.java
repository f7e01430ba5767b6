package lv.kartiba.output.html;

import java.util.List;
import lv.kartiba.markup.Html;
import lv.kartiba.model.Language;
import lv.kartiba.model.Manuscript;
import lv.kartiba.model.Topic;
import lv.kartiba.output.OutputFile;
import lv.kartiba.resolve.Catalog;

/** How parents reach the school: to report, to ask, to suggest. */
record SuggestionsPage(PageMaker make) {

  List<OutputFile> in(Language language) {
    return new Contents(catalog()).hasWaysToSchool()
        ? List.of(
            make.page(
                language,
                l -> catalog().addresses().suggestions(l),
                "site/suggestions.ftlh",
                this::view))
        : List.of();
  }

  private SuggestionsView view(PageContext context) {
    Shell shell =
        make.shell(
            context,
            new Head(
                context.text("suggestions.title"),
                context.text("suggestions.description"),
                Section.OTHER,
                l -> catalog().addresses().suggestions(l)));
    return new SuggestionsView(
        shell,
        new Contents(catalog())
            .topicsToSchool().stream().map(topic -> matter(topic, context)).toList());
  }

  private SuggestionsView.Matter matter(Topic topic, PageContext context) {
    return new SuggestionsView.Matter(
        topic.id().value(),
        new TopicLinks(context).of(topic),
        Prose.manuscript(topic.text(), context).flatMap(Manuscript::summary).map(Html::of),
        make.ways(context).of(catalog().facts(topic.id())));
  }

  private Catalog catalog() {
    return make.site().catalog();
  }
}
