package ontherecord.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageEncodingsTest {

  /// What a page declares, and what it is written in.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <meta charset=utf-8>                                                       | UTF-8         | “Né à Łódź”
          <meta charset="windows-1252">                                              | windows-1252  | “Né à Lodz”
          <meta charset='ISO-8859-1'>                                                | windows-1252  | “It’s 5 €”
          <meta charset=iso-8859-1>                                                  | UTF-8         | “Né à Łódź”
          <meta charset=utf-8>                                                       | windows-1252  | “It’s 5 €,” she said
          <meta charset=utf-16>                                                      | UTF-8         | “Né à Łódź”
          <meta http-equiv=Content-Type content="text/html; charset=windows-1251">   | windows-1251  | «Мы не знаем», сказал он
          <META content='text/html;charset=koi8-r' HTTP-EQUIV='content-type'>        | KOI8-R        | Мы не знаем, сказал он
          <meta charset="Shift_JIS">                                                 | windows-31j   | 「知らない」と彼は言った
          <meta charset="euc-jp">                                                    | EUC-JP        | 「知らない」と彼は言った
          <meta charset="iso-2022-jp">                                               | ISO-2022-JP   | 「知らない」と彼は言った
          <meta charset="gb2312">                                                    | GB18030       | “我们不知道”，他说
          <meta charset="euc-kr">                                                    | x-windows-949 | “우리는 모른다”
          <?xml version="1.0" encoding="ISO-8859-2"?>                                | ISO-8859-2    | Nie wiemy, gdzie jest Łódź
          <meta charset="no-such-thing">                                             | UTF-8         | “Né à Łódź”
          <meta charset="!">                                                         | UTF-8         | “Né à Łódź”
          <meta name=x>                                                              | UTF-8         | “Né à Łódź”
          <meta name=x>                                                              | windows-1252  | “It’s 5 €,” she said
          """)
  void readsWhatIsDeclaredUnlessTheBytesShowBetter(String start, String charset, String words) {
    String page = start + "<p>" + words + "</p>";
    assertEquals(page, PageEncodings.decode(page.getBytes(Charset.forName(charset)), null));
  }

  @ParameterizedTest
  @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE"})
  void believesAByteOrderMarkBeforeADeclaration(String charset) {
    String page = "<meta charset=iso-8859-1><p>“Né à Łódź”";
    byte[] bytes = ("\ufeff" + page).getBytes(Charset.forName(charset));
    assertEquals(page, PageEncodings.decode(bytes, null));
  }

  @Test
  void believesWhatWasNamedOutsideThePageFirst() {
    String page = "<meta charset=iso-8859-1><p>«Мы не знаем»";
    byte[] bytes = page.getBytes(Charset.forName("windows-1251"));
    assertEquals(page, PageEncodings.decode(bytes, "windows-1251"));
  }

  @Test
  void keepsTheRestOfATextInMixedEncodings() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes("<meta charset=utf-8><p>“Né à Łódź,” it’s ".getBytes(UTF_8));
    bytes.write(0x93);
    bytes.writeBytes("said”".getBytes(UTF_8));
    assertEquals(
        "<meta charset=utf-8><p>“Né à Łódź,” it’s \ufffdsaid”",
        PageEncodings.decode(bytes.toByteArray(), null));
  }
}
