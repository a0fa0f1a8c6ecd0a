import type { Stichtag } from "~/domain/denominator";
import type { FundingRow } from "~/domain/funding";
import type { PriceIndex } from "~/domain/real-price";
import { allFunding } from "~/queries/all-funding.server";
import { childrenUnderSix } from "~/queries/children-under-six.server";
import { priceIndex } from "~/queries/price-index.server";

export type Money = {
  funding: FundingRow[];
  prices: PriceIndex[];
  stichtage: (Stichtag & { landAgs: string })[];
};

/** Every amount, the price index, and the children a budget is divided by. */
export async function loadMoney(): Promise<Money> {
  const [funding, prices, stichtage] = await Promise.all([
    allFunding({}),
    priceIndex({}),
    childrenUnderSix({}),
  ]);
  return { funding, prices, stichtage };
}
