/** Where the graph of the network is. */
export const GRAPH_PATH = "/netzwerk/graph";
/** Its id as a chart, and its anchor in the page. */
export const GRAPH_ID = "netzwerk-graph";
