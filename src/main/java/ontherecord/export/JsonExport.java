package ontherecord.export;

import java.io.IOException;
import java.io.OutputStream;

/// What `extract` prints: one object an article. [FoundReading#json] reads it back.
final class JsonExport implements Writing {

  private final JsonArray array;

  JsonExport(OutputStream out) {
    this.array = new JsonArray(out);
  }

  @Override
  public void add(Excerpt excerpt) throws IOException {
    array.add(json -> ArticleJson.write(excerpt, json));
  }

  @Override
  public void close() throws IOException {
    array.close();
  }
}
