package lv.kartiba.template;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The names a template may write after a dot, by the type of what stands before it. */
final class ViewNames {
  private static final String OURS = "lv.kartiba.";

  private ViewNames() {}

  /** Whether all names of the type are known: it is one of the views, and no choice of several. */
  static boolean areKnown(Type type) {
    return type instanceof Class<?> view
        && view.getName().startsWith(OURS)
        && !view.isSealed()
        && !view.isEnum();
  }

  /** The names, sorted. */
  static Set<String> of(Type type) {
    Set<String> names = new TreeSet<>();
    for (Method method : ((Class<?>) type).getMethods()) {
      if (method.getParameterCount() == 0 && method.getDeclaringClass() != Object.class) {
        names.add(method.getName());
        property(method.getName()).ifPresent(names::add);
      }
    }
    return names;
  }

  /** The type of what stands under a name; an {@code Optional} counts as what is in it. */
  static Optional<Type> under(Type type, String name) {
    if (!areKnown(type)) {
      return Optional.empty();
    }
    for (Method method : ((Class<?>) type).getMethods()) {
      boolean named =
          method.getName().equals(name)
              || property(method.getName()).filter(name::equals).isPresent();
      if (named && method.getParameterCount() == 0) {
        return Optional.of(full(method.getGenericReturnType()));
      }
    }
    return Optional.empty();
  }

  /** The type of each item of a list. */
  static Optional<Type> item(Type type) {
    if (type instanceof ParameterizedType list
        && list.getRawType() instanceof Class<?> raw
        && Collection.class.isAssignableFrom(raw)) {
      return Optional.of(full(list.getActualTypeArguments()[0]));
    }
    return Optional.empty();
  }

  private static Type full(Type type) {
    boolean optional =
        type instanceof ParameterizedType generic && generic.getRawType() == Optional.class;
    return optional ? ((ParameterizedType) type).getActualTypeArguments()[0] : type;
  }

  private static Optional<String> property(String method) {
    for (String prefix : new String[] {"get", "is"}) {
      if (method.startsWith(prefix) && method.length() > prefix.length()) {
        String rest = method.substring(prefix.length());
        return Optional.of(Character.toLowerCase(rest.charAt(0)) + rest.substring(1));
      }
    }
    return Optional.empty();
  }
}
