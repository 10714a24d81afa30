package ontherecord.read.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.Filter;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.jspecify.annotations.Nullable;

/// PDFBox's parser, which unpacks every stream to memory however large it gets: so each is unpacked
/// here first, to nowhere, and one that grows too large ends the reading. Pictures are not needed,
/// and their own packing is not looked at.
final class BoundedParser extends PDFParser {

  /// Thrown out of PDFBox where a file needs more than it may; unchecked, since PDFBox goes on
  /// after others.
  static final class TooMuch extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private static final long MOST_OF_ONE = 64L << 20;
  private static final long MOST_OF_ALL = 512L << 20;
  private static final int MOST_FILTERS = 4;
  private static final List<String> OF_PICTURES =
      List.of("DCTDecode", "DCT", "JPXDecode", "CCITTFaxDecode", "CCF", "JBIG2Decode", "Crypt");

  private long total;

  BoundedParser(byte[] bytes) throws IOException {
    super(new RandomAccessReadBuffer(bytes), "", null, null, IOUtils.createMemoryOnlyStreamCache());
  }

  @Override
  protected COSStream parseCOSStream(COSDictionary dictionary) throws IOException {
    COSStream stream = super.parseCOSStream(dictionary);
    check(stream);
    return stream;
  }

  private void check(COSStream stream) throws IOException {
    List<String> filters = names(stream.getFilters());
    if (filters.size() > MOST_FILTERS) {
      throw new TooMuch();
    }
    try (Measured bytes = new Measured()) {
      unpack(stream, filters, bytes);
    }
  }

  private static void unpack(COSStream stream, List<String> filters, Measured all)
      throws IOException {
    for (String name : filters) {
      if (OF_PICTURES.contains(name)) {
        return;
      }
    }
    try (InputStream raw = stream.createRawInputStream()) {
      InputStream in = raw;
      for (int i = 0; i < filters.size(); i++) {
        boolean last = i + 1 == filters.size();
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        Filter filter = FilterFactory.INSTANCE.getFilter(filters.get(i));
        filter.decode(in, last ? all : all.with(kept), stream, i);
        in = new ByteArrayInputStream(kept.toByteArray());
      }
    } catch (TooMuch e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      // bytes that cannot be unpacked are PDFBox's to complain of, if they are needed
    }
  }

  /// Counts bytes, and throws when there are too many.
  private final class Measured extends OutputStream {

    private long count;

    @Override
    public void write(int b) throws IOException {
      write(new byte[1], 0, 1);
    }

    @Override
    public void write(byte[] bytes, int start, int length) throws IOException {
      count += length;
      total += length;
      if (count > MOST_OF_ONE || total > MOST_OF_ALL) {
        throw new TooMuch();
      }
    }

    /// This, and a copy of what is counted.
    private OutputStream with(OutputStream copy) {
      return new OutputStream() {
        @Override
        public void write(int b) throws IOException {
          write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int start, int length) throws IOException {
          Measured.this.write(bytes, start, length);
          copy.write(bytes, start, length);
        }
      };
    }
  }

  /// The names of a stream's filters.
  private static List<String> names(@Nullable COSBase filters) {
    return switch (filters) {
      case COSName name -> List.of(name.getName());
      case COSArray array ->
          IntStream.range(0, array.size())
              .mapToObj(array::getObject)
              .filter(COSName.class::isInstance)
              .map(it -> ((COSName) it).getName())
              .toList();
      case null, default -> List.of();
    };
  }
}
