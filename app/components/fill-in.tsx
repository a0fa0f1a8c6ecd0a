import { useI18n } from "~/i18n/use-i18n";

/** A detail the operator must add before going public: visibly unfinished, so that nobody overlooks it. */
export function FillIn({ field }: { field: string }) {
  const { t } = useI18n();
  return <mark className="rounded-sm bg-demo px-1.5 py-0.5 text-warn">[{t("legal:fill", { field })}]</mark>;
}
