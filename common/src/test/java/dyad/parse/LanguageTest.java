package dyad.parse;

import static dyad.parse.Records.article;
import static dyad.parse.Records.parser;
import static dyad.parse.Records.plain;
import static dyad.parse.Records.rejection;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dyad.model.BodyFormat;
import dyad.model.RawRecord;
import dyad.outcome.Reason;
import dyad.outcome.Rejected;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "MINISTER SAYS PORT WILL REOPEN SOON",
        "Port of Riga reopens after storm",
        "Berg: no ferry before Tuesday",
        "Ships wait outside the bay, and will be let in when the wind turns, officials said."
      })
  void shortAndCapitalisedEnglishIsKept(String text) {
    assertEquals("en", article(plain(null, text)).language());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de | Der Hafen bleibt wegen Eis auch am dritten Tag geschlossen, sagte die Ministerin am Montag.",
        "fr | Le port est resté fermé lundi pour le troisième jour, a déclaré la ministre des transports.",
        "ru | Порт закрыт третий день подряд из-за льда, сообщила министр транспорта в понедельник.",
        "id | Pelabuhan masih ditutup untuk hari ketiga karena cuaca buruk, kata menteri perhubungan pada hari Senin.",
        "zh | 交通部长星期一表示，由于结冰，港口已连续第三天关闭，船只仍在海湾外等待进港。",
        "ar | قالت وزيرة النقل يوم الاثنين إن الميناء ما زال مغلقا لليوم الثالث على التوالي بسبب الجليد"
      })
  void anotherLanguageIsRejectedWithItsCode(String code, String text) {
    Rejected<?> rejected = rejection(parser().parse(plain(null, text)));
    assertEquals(Reason.UNSUPPORTED_LANGUAGE, rejected.reason());
    assertEquals(code, rejected.detail());
  }

  @Test
  void allLanguagesAreKeptWhenNoneIsAskedFor() {
    ParseConfig config = new ParseConfig(List.of(), 20, 1000, null, null, Records.TODAY);
    String text = "Der Hafen bleibt wegen Eis auch am dritten Tag geschlossen, sagte sie.";
    assertEquals("de", article(parser(config).parse(plain(null, text))).language());
  }

  @Test
  void aWrongLanguageFieldDoesNotCostALongArticle() {
    String text =
        "Ships wait outside the bay, and will be let in when the wind turns, officials said. "
            .repeat(4);
    RawRecord raw =
        new RawRecord("a", 0, null, null, null, null, null, null, "de", text, BodyFormat.PLAIN);
    assertEquals("en", article(raw).language());
  }

  @Test
  void namesAndCodesOfLanguagesAreKnown() {
    LanguageCodes codes = new LanguageCodes();
    assertEquals("en", codes.ofRecord("English"));
    assertEquals("en", codes.ofRecord("en-GB"));
    assertEquals("en", codes.ofRecord("eng"));
    assertEquals("en", codes.ofRecord("en_US"));
    assertEquals("zh", codes.ofDetected("cmn"));
    assertEquals("ceb", codes.ofDetected("ceb"));
    assertEquals(null, codes.ofRecord("Klingon"));
  }
}
