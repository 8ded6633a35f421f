package dyad.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishWordsTest {
  private final EnglishWords words = new EnglishWords();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The two ministers met in Oslo on Friday and said that the talks had been useful to both. | true
          Norges statsminister sa fredag at avtalen for fiske og olje er viktig for begge land. | false
          De minister was van mening dat het verdrag of een nieuw akkoord niet in strijd is met de wet. | false
          Der Minister will an diesem Freitag nach Wien reisen; es war die erste Reise in das Land. | false
          Le ministre a dit on ne peut plus clairement que la France ne signera pas le traité as is. | false
          O ministro disse que as conversas com o Brasil e a Argentina vão continuar as usual em maio. | false
          Minister to powiedział, by nikt nie miał wątpliwości; to jest umowa na lata, to pewne. | false
          Manila: sinabi ng ministro na the talks ay tatapusin bukas, at ang kasunduan ay for good. | false
          Oil up 3 pct | false
          """)
  void tellsEnglishFromWhatOnlyQuotesIt(String text, boolean isEnglish) {
    assertEquals(isEnglish, words.areIn(text.toLowerCase(Locale.ROOT)));
  }
}
