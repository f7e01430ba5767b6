package lv.kartiba.web;

/** Other websites. */
public interface Web {

  /** What a website says about one of its pages. */
  Answer ask(String address);
}
