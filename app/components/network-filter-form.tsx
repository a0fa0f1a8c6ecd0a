import { Form, Link } from "@remix-run/react";
import { type ReactNode, useEffect, useRef } from "react";
import type { NetworkFilterOptions } from "~/charts/network-filter-options";
import { LONGEST_SEARCH, landWord, type NetworkFilter, writeNetworkFilter } from "~/domain/network-filter";
import { useI18n } from "~/i18n/use-i18n";
import { Select, useShown } from "./form-fields";

type Props = { filter: NetworkFilter; options: NetworkFilterOptions; action: string };

/** Search and filters of the directory; a plain GET form that begins with the first page again. */
export function NetworkFilterForm({ filter, options, action }: Props) {
  const { t } = useI18n();
  const [search, setSearch] = useShown(filter.search ?? "");
  const filtered = writeNetworkFilter({ ...filter, page: 1 }) !== "";
  return (
    <Form action={action} preventScrollReset className="max-w-6xl space-y-3">
      <label className="block max-w-2xl">
        <span className="block font-semibold">
          {t("netzwerk:filter.search")}{" "}
          <span className="font-normal text-ink-soft">({t("netzwerk:filter.searchHint")})</span>
        </span>
        <input
          type="search"
          name="q"
          value={search}
          onChange={(event) => setSearch(event.target.value)}
          maxLength={LONGEST_SEARCH}
          autoComplete="off"
          className="control w-full"
        />
      </label>
      <Fold open={writeNetworkFilter({ ...filter, search: null, page: 1 }) !== ""}>
        <Select
          name="typ"
          label={t("netzwerk:filter.type")}
          options={options.type}
          value={filter.type ?? ""}
        />
        <Select
          name="ebene"
          label={t("netzwerk:filter.level")}
          options={options.level}
          value={filter.level ?? ""}
        />
        <Select
          name="land"
          label={t("netzwerk:filter.land")}
          options={options.land}
          value={filter.land === null ? "" : landWord(filter.land)}
        />
        <Select
          name="netz"
          label={t("netzwerk:filter.circle")}
          options={options.circle}
          value={filter.circle ?? ""}
        />
        <Select
          name="ort"
          label={t("netzwerk:filter.place")}
          options={options.place}
          value={filter.place ?? ""}
        />
      </Fold>
      <div className="flex flex-wrap items-center gap-4">
        <button type="submit" className="button">
          {t("netzwerk:filter.apply")}
        </button>
        {filtered && (
          <Link to={action} preventScrollReset>
            {t("netzwerk:filter.reset")}
          </Link>
        )}
      </div>
    </Form>
  );
}

const WIDE = "(width >= 64rem)";

/** On a phone one button, open where a filter holds; on a wide page always open, by style before the script arrives and without it. */
function Fold({ open, children }: { open: boolean; children: ReactNode }) {
  const { t } = useI18n();
  const fold = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (fold.current && matchMedia(WIDE).matches) fold.current.open = true;
  }, []);
  return (
    <details
      ref={fold}
      open={open}
      className="lg:[&::details-content]:block lg:[&::details-content]:[content-visibility:visible]"
    >
      <summary className="py-1 text-accent lg:hidden">{t("netzwerk:filter.fold")}</summary>
      <div className="grid gap-x-4 gap-y-3 pt-2 sm:grid-cols-2 lg:grid-cols-5 lg:pt-0">{children}</div>
    </details>
  );
}
