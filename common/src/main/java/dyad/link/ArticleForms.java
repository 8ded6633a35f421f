package dyad.link;

import dyad.model.MentionType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reduces the names of one article to forms, with what the article itself tells of them. */
public final class ArticleForms {
  private ArticleForms() {}

  /**
   * A mention of a person, organization or place.
   *
   * @param surface as it stands in the text
   * @param fullName the fuller form that the annotator found; null if none
   * @param country code; null if none
   */
  public record Naming(MentionType type, String surface, String fullName, String country) {
    /** The form that the article means. */
    public String text() {
      return fullName == null ? surface : fullName;
    }
  }

  /**
   * What a mention reduces to.
   *
   * @param own form of the mention's own text
   * @param node form that it stands for in this article
   * @param fuller form of an organization that the article shortens to this one, or may, or of a
   *     person whose name of several words it shortens; null if none
   */
  public record Reduced(FormNode own, FormNode node, FormNode fuller) {
    /** A person named by one word only, for whom the article gives no fuller name. */
    public boolean isUnresolved() {
      return node.type() == MentionType.PERSON && node.form().isBare();
    }
  }

  /** One result for each naming, in order. */
  public static List<Reduced> reduce(List<Naming> namings) {
    List<NameForm> forms = new ArrayList<>(namings.size());
    Map<String, Map<String, Integer>> countries = new TreeMap<>();
    for (Naming naming : namings) {
      NameForm form = NameForm.of(naming.type(), naming.text());
      forms.add(form);
      if (naming.country() != null) {
        countries
            .computeIfAbsent(form.type() + form.key(), key -> new TreeMap<>())
            .merge(naming.country(), 1, Integer::sum);
      }
    }
    ArticleNames names = new ArticleNames(forms);
    List<NameForm> resolved = names.resolved();
    List<Reduced> reduced = new ArrayList<>(namings.size());
    for (int i = 0; i < forms.size(); i++) {
      FormNode own = node(forms.get(i), countries);
      FormNode node = node(resolved.get(i), countries);
      FormNode fuller = null;
      if (own.type() == MentionType.ORGANIZATION) {
        NameForm longer = names.beginningOf(forms.get(i));
        fuller = !own.equals(node) ? node : longer == null ? null : node(longer, countries);
      } else if (own.type() == MentionType.PERSON && namings.get(i).fullName() != null) {
        NameForm shorter = NameForm.of(own.type(), namings.get(i).surface());
        if (!shorter.isBare() && !shorter.key().equals(own.form().key())) {
          fuller = node;
          own = new FormNode(own.type(), shorter.key(), "");
        }
      }
      reduced.add(new Reduced(own, node, fuller));
    }
    return reduced;
  }

  private static FormNode node(NameForm form, Map<String, Map<String, Integer>> countries) {
    if (form.type() == MentionType.PERSON) {
      return new FormNode(form.type(), form.key(), "");
    }
    String country = "";
    int most = 0;
    for (Map.Entry<String, Integer> entry :
        countries.getOrDefault(form.type() + form.key(), Map.of()).entrySet()) {
      if (entry.getValue() > most) {
        most = entry.getValue();
        country = entry.getKey();
      }
    }
    return new FormNode(form.type(), form.key(), country);
  }
}
