import { landShapes } from "~/queries/land-shapes.server";
import { type NetworkPlaceRow, networkPlaces } from "~/queries/network-places.server";
import { loadNetwork, type Network } from "./network.server";

export type NetworkMapData = {
  network: Network;
  places: NetworkPlaceRow[];
  shapes: Awaited<ReturnType<typeof landShapes>>;
};

/** The network with the places of its seats and the outlines of the Länder. */
export async function loadNetworkMap(): Promise<NetworkMapData> {
  const [network, places, shapes] = await Promise.all([loadNetwork(), networkPlaces({}), landShapes({})]);
  return { network, places, shapes };
}
