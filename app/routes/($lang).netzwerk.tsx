import { Outlet } from "@remix-run/react";
import { SectionNav } from "~/components/section-nav";

/** Frame of the pages about the people's network. */
export default function NetzwerkFrame() {
  return (
    <div className="space-y-8">
      <SectionNav section="netzwerk" />
      <Outlet />
    </div>
  );
}
