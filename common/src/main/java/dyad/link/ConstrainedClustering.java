package dyad.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Joins forms into identities along their agreements, best first, never against a contradiction: a
 * join needs every form of one side to be compatible with every form of the other, which keeps
 * similar names from chaining. Strong agreements come first; a weak one counts only if no rival
 * could claim the form as well. The result depends on the set of agreements only, not on their
 * order.
 */
public final class ConstrainedClustering {
  /** Forms of a cluster that a candidate is held against; more spellings add nothing. */
  private static final int FORMS_ASKED = 24;

  private static final Comparator<Edge> BEST_FIRST =
      Comparator.comparing(Edge::agreement)
          .thenComparing(Edge::score, Comparator.reverseOrder())
          .thenComparing(edge -> edge.a().key())
          .thenComparing(edge -> edge.b().key())
          .thenComparing(edge -> edge.a().country())
          .thenComparing(edge -> edge.b().country());

  private final Comparison comparison;

  /** Vetoes by the contradictions of {@code comparison}. */
  public ConstrainedClustering(Comparison comparison) {
    this.comparison = comparison;
  }

  /** Two forms that agree; {@code a} is before {@code b}. */
  public record Edge(FormNode a, FormNode b, Comparison.Agreement agreement, double score) {}

  /** The smallest form of each form's identity, for all forms that stand in an edge. */
  public Map<FormNode, FormNode> cluster(List<Edge> edges) {
    List<Edge> ordered = new ArrayList<>(edges);
    ordered.sort(BEST_FIRST);
    Map<FormNode, Group> groupOf = new TreeMap<>();
    Map<FormNode, Set<FormNode>> weakNeighbours = new TreeMap<>();
    for (Edge edge : ordered) {
      groupOf.computeIfAbsent(edge.a(), Group::new);
      groupOf.computeIfAbsent(edge.b(), Group::new);
      if (edge.agreement() == Comparison.Agreement.WEAK) {
        weakNeighbours.computeIfAbsent(edge.a(), n -> new TreeSet<>()).add(edge.b());
        weakNeighbours.computeIfAbsent(edge.b(), n -> new TreeSet<>()).add(edge.a());
      }
    }
    for (Edge edge : ordered) {
      Group a = groupOf.get(edge.a());
      Group b = groupOf.get(edge.b());
      if (a == b || isVetoed(a, b)) {
        continue;
      }
      if (edge.agreement() == Comparison.Agreement.WEAK
          && (hasRival(edge.a(), b, weakNeighbours, groupOf)
              || hasRival(edge.b(), a, weakNeighbours, groupOf))) {
        continue;
      }
      join(a, b, groupOf);
    }
    Map<FormNode, FormNode> leaders = new TreeMap<>();
    groupOf.forEach((node, group) -> leaders.put(node, group.members.first()));
    return leaders;
  }

  private boolean isVetoed(Group a, Group b) {
    int askedA = 0;
    for (FormNode x : a.members) {
      if (askedA++ == FORMS_ASKED) {
        break;
      }
      int askedB = 0;
      for (FormNode y : b.members) {
        if (askedB++ == FORMS_ASKED) {
          break;
        }
        boolean otherCountry =
            !x.country().isEmpty() && !y.country().isEmpty() && !x.country().equals(y.country());
        if (otherCountry || comparison.isContradiction(a.form(x), b.form(y))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a form may as well belong to an identity that contradicts the one proposed. */
  private boolean hasRival(
      FormNode node,
      Group proposed,
      Map<FormNode, Set<FormNode>> neighbours,
      Map<FormNode, Group> groupOf) {
    for (FormNode neighbour : neighbours.getOrDefault(node, Set.of())) {
      Group rival = groupOf.get(neighbour);
      if (rival != proposed && rival != groupOf.get(node) && isVetoed(rival, proposed)) {
        return true;
      }
    }
    return false;
  }

  private static void join(Group a, Group b, Map<FormNode, Group> groupOf) {
    Group large = a.members.size() >= b.members.size() ? a : b;
    Group small = large == a ? b : a;
    large.members.addAll(small.members);
    large.forms.putAll(small.forms);
    small.members.forEach(node -> groupOf.put(node, large));
  }

  /** Forms joined so far. */
  private static final class Group {
    final TreeSet<FormNode> members = new TreeSet<>();
    final Map<FormNode, NameForm> forms = new TreeMap<>();

    Group(FormNode node) {
      members.add(node);
    }

    NameForm form(FormNode node) {
      return forms.computeIfAbsent(node, FormNode::form);
    }
  }
}
