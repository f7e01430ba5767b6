/** Measures the product: made-up schools of any size, built again and again in fresh processes. */
@org.jspecify.annotations.NullMarked
package lv.kartiba.bench;
