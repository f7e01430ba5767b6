package lv.kartiba.template;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.Optional;
import lv.kartiba.markup.Html;

/**
 * Shows view records to templates: finished markup is printed as it is, an empty {@code Optional} is
 * missing ({@code page.logo??}), a full one is its value.
 */
final class ViewWrapper extends DefaultObjectWrapper {
  ViewWrapper() {
    super(Configuration.VERSION_2_3_34);
    writeProtect();
  }

  @Override
  protected TemplateModel handleUnknownType(Object value) throws TemplateModelException {
    if (value instanceof Html html) {
      return HTMLOutputFormat.INSTANCE.fromMarkup(html.text());
    }
    if (value instanceof Optional<?> optional) {
      return wrap(optional.orElse(null));
    }
    return super.handleUnknownType(value);
  }
}
