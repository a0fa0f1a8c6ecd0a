import { Outlet } from "@remix-run/react";
import { SectionNav } from "~/components/section-nav";

/** Frame of the data pages. */
export default function DatenFrame() {
  return (
    <div className="space-y-8">
      <SectionNav section="daten" />
      <Outlet />
    </div>
  );
}
