package dyad.model;

/** What a naming does in its sentence, as far as the order of words tells. */
public enum MentionRole {
  /** It acts in the main clause, or is what is acted upon: "Libya offered Britain a treaty". */
  ACTOR,
  /** It says where: "in Geneva", "near the Thai border". */
  SCENE,
  /** It says who reports: "an Egyptian newspaper said", "according to Paris". */
  SOURCE,
  /** It is named in passing: in a side clause, an apposition, or behind the object. */
  TOPIC
}
