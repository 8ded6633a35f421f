package dyad.annotate.tagger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class WrittenNewsTest {
  private static final int OUTSIDE = 1 << TagSet.OUTSIDE;

  @Test
  void everyWrittenArticleIsReadWithoutItsMarks() throws IOException {
    List<LabelledDocument> written = new Corpora(Path.of(".")).written();
    assertEquals(125, written.size());
    for (LabelledDocument article : written) {
      boolean named = false;
      for (int t = 0; t < article.document().tokenCount(); t++) {
        assertFalse(article.document().token(t).matches(".*[\\[\\]|].*"), article.id());
        named |= article.allowed()[t] != OUTSIDE;
      }
      assertTrue(named, article.id());
    }
  }

  @Test
  void everyNameIsSpelledByWholeTokens() throws IOException {
    for (LabelledDocument article : new Corpora(Path.of(".")).written()) {
      boolean open = false;
      for (int mask : article.allowed()) {
        int label = Integer.numberOfTrailingZeros(mask);
        assertEquals(!open, TagSet.opens(label), article.id());
        open = !TagSet.closed(label);
      }
      assertFalse(open, article.id());
    }
  }
}
