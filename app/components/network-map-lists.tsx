import type { NetworkMapView } from "~/charts/network-map";
import { useI18n } from "~/i18n/use-i18n";

/** Beside the map: who is not on it and why; below: who shares a place. */
export function NetworkMapLists({ shared, unplaced }: Pick<NetworkMapView, "shared" | "unplaced">) {
  const { t } = useI18n();
  return (
    <div className="grid gap-x-12 gap-y-10 lg:grid-cols-2">
      <section aria-labelledby="ohne-ort" className="space-y-4">
        <h2 id="ohne-ort" className="text-xl">
          {t("netzwerk-bild:map.unplaced")}
        </h2>
        {unplaced.length === 0 && <p className="text-ink-soft">{t("netzwerk-bild:map.unplacedNone")}</p>}
        {unplaced.map(({ heading, organisations }) => (
          <Group
            key={heading}
            heading={`${heading} (${organisations.length})`}
            organisations={organisations}
          />
        ))}
      </section>
      <section aria-labelledby="mehrere" className="space-y-4">
        <h2 id="mehrere" className="text-xl">
          {t("netzwerk-bild:map.shared")}
        </h2>
        {shared.length === 0 && <p className="text-ink-soft">{t("netzwerk-bild:map.sharedNone")}</p>}
        {shared.map(({ anchor, text, organisations, more }) => (
          <Group key={anchor} id={anchor} heading={text} organisations={organisations} more={more} />
        ))}
      </section>
    </div>
  );
}

type GroupProps = {
  id?: string;
  heading: string;
  organisations: NetworkMapView["shared"][number]["organisations"];
  more?: NetworkMapView["shared"][number]["more"];
};

function Group({ id, heading, organisations, more }: GroupProps) {
  return (
    <div id={id} className="scroll-mt-6 target:border-l-4 target:border-people target:pl-3">
      <h3 className="text-lg">{heading}</h3>
      <ul className="mt-1 space-y-1">
        {organisations.map(({ name, href, what }) => (
          <li key={href} className="break-words">
            <a href={href}>{name}</a> <span className="text-sm text-ink-soft">({what})</span>
          </li>
        ))}
        {more && (
          <li>
            <a href={more.href}>{more.text}</a>
          </li>
        )}
      </ul>
    </div>
  );
}
