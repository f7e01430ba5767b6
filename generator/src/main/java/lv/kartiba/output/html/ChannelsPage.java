package lv.kartiba.output.html;

import java.util.ArrayList;
import java.util.List;
import lv.kartiba.model.ChannelKind;
import lv.kartiba.model.Language;
import lv.kartiba.output.OutputFile;
import lv.kartiba.resolve.Addresses;

/** All channels, by kind. */
record ChannelsPage(PageMaker make) {

  List<OutputFile> in(Language language) {
    return List.of(
        make.page(language, l -> addresses().channels(l), "site/channels.ftlh", this::view));
  }

  private ChannelsView view(PageContext context) {
    Shell shell =
        make.shell(
            context,
            new Head(
                context.text("channels.title"),
                context.text("channels.description"),
                Section.CHANNELS,
                l -> addresses().channels(l)));
    List<ChannelLink> all = new ChannelLinks(context).all();
    List<ChannelsView.KindGroup> kinds = new ArrayList<>();
    for (ChannelKind kind : ChannelKind.values()) {
      List<ChannelLink> same = all.stream().filter(c -> c.kind().equals(kind.id())).toList();
      if (!same.isEmpty()) {
        kinds.add(new ChannelsView.KindGroup(kind.id(), same));
      }
    }
    return new ChannelsView(
        shell,
        make.site().catalog().publicChannels().size(),
        kinds,
        context.to(addresses().matrix(context.language())));
  }

  private Addresses addresses() {
    return make.site().catalog().addresses();
  }
}
