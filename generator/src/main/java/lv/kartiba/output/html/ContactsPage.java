package lv.kartiba.output.html;

import java.util.List;
import java.util.Optional;
import lv.kartiba.model.ContactId;
import lv.kartiba.model.ContactPoint;
import lv.kartiba.model.Language;
import lv.kartiba.model.School;
import lv.kartiba.output.OutputFile;
import lv.kartiba.resolve.Catalog;

/** Contacts by role; who is part of somebody stands below it. */
record ContactsPage(PageMaker make) {

  List<OutputFile> in(Language language) {
    return List.of(
        make.page(
            language, l -> catalog().addresses().contacts(l), "site/contacts.ftlh", this::view));
  }

  private ContactsView view(PageContext context) {
    School school = catalog().config().school();
    return new ContactsView(
        make.shell(
            context,
            new Head(
                context.text("contacts.title"),
                context.text("contacts.description"),
                Section.CONTACTS,
                l -> catalog().addresses().contacts(l))),
        context.words(school.name()),
        school.address().map(context::words),
        school.registrationNumber(),
        school.phones().stream().map(Phone::of).toList(),
        school.email(),
        school.website(),
        school.website().map(Navigation::withoutScheme),
        catalog().content().contacts().stream()
            .filter(ContactPoint::isListed)
            .filter(contact -> whole(contact).isEmpty())
            .map(contact -> contact(contact, context))
            .toList());
  }

  private ContactView contact(ContactPoint contact, PageContext context) {
    List<ContactView> parts =
        catalog().content().contacts().stream()
            .filter(ContactPoint::isListed)
            .filter(other -> whole(other).filter(contact.id()::equals).isPresent())
            .map(part -> contact(part, context))
            .toList();
    return ContactView.of(contact, parts, context);
  }

  /** The contact this one belongs to, if that one is listed. */
  private Optional<ContactId> whole(ContactPoint contact) {
    return contact
        .partOf()
        .flatMap(catalog()::contact)
        .filter(ContactPoint::isListed)
        .map(ContactPoint::id);
  }

  private Catalog catalog() {
    return make.site().catalog();
  }
}
