/// Import and export, mirrors and backups. Laid out, not built yet.
@NullMarked
package news.stet.transfer;

import org.jspecify.annotations.NullMarked;
