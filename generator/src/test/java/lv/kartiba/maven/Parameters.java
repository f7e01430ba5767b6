package lv.kartiba.maven;

import java.lang.reflect.Field;
import org.apache.maven.plugin.Mojo;

/** Gives goals their parameters, as Maven does. */
final class Parameters {
  private Parameters() {}

  /** Sets a parameter of a goal or of one of the classes it extends. */
  static void set(Mojo goal, String name, Object value) throws ReflectiveOperationException {
    for (Class<?> type = goal.getClass(); type != null; type = type.getSuperclass()) {
      for (Field field : type.getDeclaredFields()) {
        if (field.getName().equals(name)) {
          field.setAccessible(true);
          field.set(goal, value);
          return;
        }
      }
    }
    throw new NoSuchFieldException(name);
  }
}
