/** Rules about the code itself that no reviewer has to remember: each is a test that can fail. */
@org.jspecify.annotations.NullMarked
package lv.kartiba.guard;
