package lv.kartiba.output.html;

import java.util.List;
import java.util.Optional;
import lv.kartiba.markup.Html;

/** How to reach the school, and who answers what. */
public record ContactsView(
    Shell shell,
    Html school,
    Optional<Html> address,
    Optional<String> registrationNumber,
    List<Phone> phones,
    Optional<String> email,
    Optional<String> website,
    Optional<String> websiteName,
    List<ContactView> contacts) {
  public ContactsView {
    phones = List.copyOf(phones);
    contacts = List.copyOf(contacts);
  }
}
