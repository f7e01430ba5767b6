/** The sample school's whole site, looked at the way readers, browsers and validators do. */
@org.jspecify.annotations.NullMarked
package lv.kartiba.site;
