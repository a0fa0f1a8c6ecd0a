import { Form, Link } from "@remix-run/react";
import type { NetworkFilterOptions } from "~/charts/network-filter-options";
import { LONGEST_SEARCH, landWord, type NetworkFilter, writeNetworkFilter } from "~/domain/network-filter";
import { useI18n } from "~/i18n/use-i18n";
import { Select, useShown } from "./map-fields";

type Props = { filter: NetworkFilter; options: NetworkFilterOptions; action: string };

/** Search and filters of the directory; a plain GET form that begins with the first page again. */
export function NetworkFilterForm({ filter, options, action }: Props) {
  const { t } = useI18n();
  const [search, setSearch] = useShown(filter.search ?? "");
  const filtered = writeNetworkFilter({ ...filter, page: 1 }) !== "";
  return (
    <Form
      action={action}
      preventScrollReset
      className="grid max-w-6xl gap-x-4 gap-y-3 sm:grid-cols-2 lg:grid-cols-[2fr_1.4fr_1fr_1.4fr] lg:items-end"
    >
      <label className="block">
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
      <Select name="typ" label={t("netzwerk:filter.type")} options={options.type} value={filter.type ?? ""} />
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
      <div className="grid gap-x-4 gap-y-3 sm:col-span-2 sm:grid-cols-2 lg:col-span-3">
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
      </div>
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
