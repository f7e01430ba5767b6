/** FreeMarker with strict settings, the sentences of the interface, errors as diagnostics. */
@org.jspecify.annotations.NullMarked
package lv.kartiba.template;
