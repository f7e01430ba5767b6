/** Whether editors are told the same as the readers say. */
@org.jspecify.annotations.NullMarked
package lv.kartiba.schema;
