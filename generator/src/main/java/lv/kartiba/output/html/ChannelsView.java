package lv.kartiba.output.html;

import java.util.List;

/**
 * All channels, by what sort of place they are.
 *
 * @param matrix the way to the table of topics and channels
 */
public record ChannelsView(Shell shell, int count, List<KindGroup> kinds, String matrix) {
  public ChannelsView {
    kinds = List.copyOf(kinds);
  }

  /**
   * Channels of one kind; parts stand inside their whole, whatever their own kind.
   *
   * @param kind the word in {@code channels.yml}, such as {@code platform}
   */
  public record KindGroup(String kind, List<ChannelLink> channels) {
    public KindGroup {
      channels = List.copyOf(channels);
    }
  }
}
