package dyad.network;

/**
 * A country in a network.
 *
 * @param degree countries it is named with
 * @param strength sum of the weights of its ties
 * @param centrality {@link EigenvectorCentrality}, 0 to 1
 * @param community strongest country of its community, see {@link Communities}
 * @param modularity of the division of the whole network into communities, -0.5 to 1
 */
public record NetworkNode(
    String country,
    int degree,
    long strength,
    double centrality,
    String community,
    double modularity) {}
