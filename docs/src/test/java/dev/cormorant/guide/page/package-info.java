/** The pages of the guide, and where what they show comes from. */
package dev.cormorant.guide.page;
