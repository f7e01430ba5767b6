package lv.kartiba.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test that needs a program of the machine, for example {@code @NeedsProgram("pdftoppm")}.
 *
 * <p>Without it the test is skipped and says how to get it; where {@code KARTIBA_REQUIRE_TOOLS} is
 * {@code true}, it fails.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(Needs.class)
public @interface NeedsProgram {
  /** The program's name as typed in a shell. */
  String value();
}
