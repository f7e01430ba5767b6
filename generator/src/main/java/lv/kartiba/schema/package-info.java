/**
 * What a school may write in its YAML files, as JSON Schemas for editors: in go the site's languages
 * and ids, out come files with which an editor completes keys, explains them and marks slips.
 */
@org.jspecify.annotations.NullMarked
package lv.kartiba.schema;
