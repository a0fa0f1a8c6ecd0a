/** What the forms of the map page send without JavaScript leads to the same page as what is done on the living map. */
import { describe, expect, it } from "vitest";
import { loader } from "~/routes/($lang).karte";

async function load(query: string) {
  const request = new Request(`http://localhost/karte?${query}`);
  return (await loader({ request, params: {}, context: {} })).json();
}

const refusal = (query: string): Promise<Response> =>
  load(query).then(
    () => Response.error(),
    (error) => error,
  );

describe("the forms of the map page", () => {
  it("sum up ticked regions as regions in one part of the address are summed up", async () => {
    const ticked = await load("regionen=06&regionen=05&westen=&sueden=&osten=&norden=");
    const drawn = await load("regionen=05,06");
    expect(ticked.filter).toEqual(drawn.filter);
    expect(ticked.summary).toEqual(drawn.summary);
    expect(ticked.summary?.total).toBeGreaterThan(0);
  });

  it("sum up a box by its four sides as the drawn box is summed up", async () => {
    const typed = await load("westen=8&sueden=49,5&osten=9.5&norden=50,5");
    const drawn = await load("flaeche=8,49.5;9.5,49.5;9.5,50.5;8,50.5");
    expect(typed.summary).toEqual(drawn.summary);
  });

  it("answer 400 and name the side of a box that cannot be read", async () => {
    const response = await refusal("westen=8&sueden=49&osten=links&norden=50");
    expect(response.status).toBe(400);
    expect(await response.text()).toContain("„osten“");
  });
});

describe("the map page", () => {
  it("counts all points under the filter, also while a part of them is selected or seen", async () => {
    const { pointCount } = await load("land=hessen");
    for (const part of [
      "regionen=06411",
      "flaeche=8,49.5;9.5,49.5;9.5,50.5",
      "ausschnitt=8,50,9,51",
      "seite=2",
    ])
      expect((await load(`land=hessen&${part}`)).pointCount).toBe(pointCount);
  });

  it("offers a level that can where the chosen one cannot, and only there", async () => {
    expect(await load("mass=foerderung&ebene=kreis")).toMatchObject({ offer: "land", regions: null });
    expect(await load("mass=foerderung")).toMatchObject({ offer: null, regions: { total: 16 } });
  });

  it("holds no long list of Gemeinden", async () => {
    const page = await load("mass=zentren&ebene=gemeinde");
    expect(page.spec.table.rows.length).toBeLessThanOrEqual(100);
    expect(page.looks).toBeNull();
    expect(page.regions?.total).toBeGreaterThan(10_000);
  });
});
