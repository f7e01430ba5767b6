package lv.kartiba.output.html;

import java.util.List;
import java.util.Optional;
import lv.kartiba.markup.Html;
import lv.kartiba.model.ContactPoint;

/**
 * Somebody who answers.
 *
 * @param anchor the part after {@code #} in its address
 * @param href its place on the contacts page; none without any detail
 * @param name the person's, where the school gives it
 * @param hours when somebody is there
 * @param parts who belongs to it
 */
public record ContactView(
    String anchor,
    Optional<String> href,
    Html title,
    Optional<String> name,
    List<Phone> phones,
    Optional<String> email,
    Optional<Html> location,
    Optional<Html> hours,
    List<ContactView> parts) {
  public ContactView {
    phones = List.copyOf(phones);
    parts = List.copyOf(parts);
  }

  /** A contact without its parts. */
  static ContactView of(ContactPoint contact, PageContext context) {
    return of(contact, List.of(), context);
  }

  static ContactView of(ContactPoint contact, List<ContactView> parts, PageContext context) {
    String page = context.addresses().contacts(context.language());
    return new ContactView(
        contact.id().value(),
        contact.isListed() ? Optional.of(context.to(page) + "#" + contact.id()) : Optional.empty(),
        context.words(contact.title()),
        contact.name(),
        contact.phones().stream().map(Phone::of).toList(),
        contact.email(),
        contact.location().map(context::words),
        contact.hours().map(context::words),
        parts);
  }
}
